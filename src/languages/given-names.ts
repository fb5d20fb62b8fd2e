import { words } from "./words.ts";

/** Given names of women that stand in the news of any language; a pack adds those of its own. */
export const internationalFemaleNames = words(
  "Abigail Ada Adele Adriana Agata Agnes Agnieszka Aicha Aisha Akiko Alba Alejandra Alessandra Alexandra Alice Alicia",
  "Alina Aline Alison Alma Amal Amanda Amara Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina Anita Anja Ann",
  "Anna Anne Annette Antonia Ariana Ariel Asha Ashley Astrid Audrey Aurora Ayesha Beatrice Beatriz Belinda Bernadette",
  "Beth Bianca Birgit Bridget Brigitte Camila Camilla Carla Carmen Carol Carole Carolina Caroline Cassandra Catalina",
  "Catherine Cecilia Celia Charlotte Chiara Chloe Christina Christine Claire Clara Clare Claudia Colette Constance",
  "Cristina Cynthia Daniela Danielle Daphne Deborah Denise Diana Dilma Dolores Dominique Dora Doris Dorothy Edith Eileen",
  "Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elizabeth Ella Ellen Elsa Elsie Emilia Emily Emine Emma Erika Erin",
  "Esperanza Esther Eva Evelyn Fatima Fatou Federica Fiona Flora Florence Folake Frances Francesca Freya Frida Gabriela",
  "Gabriella Gemma Georgia Gina Giorgia Giulia Gloria Grace Greta Gwen Hanna Hannah Harriet Heather Helen Helena Helene",
  "Hilary Hillary Ilse Imogen Ines Inge Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Jacinda Jacqueline Jana",
  "Jane Janet Janice Jasmine Jean Jelena Jennifer Jenny Jessamy Jessica Jill Joan Joanna Johanna Josephine Joyce Juana",
  "Judith Julia Juliana Julie Juliet Kamala Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Katja Katrin Kerry",
  "Kim Kristin Kyoko Lara Laura Lavinia Layla Leah Leila Lena Leonor Leticia Leyla Lina Linda Lisa Liz Lorna Louise Lucia",
  "Lucy Luisa Lydia Lynn Madeleine Maeve Magdalena Maggie Mairead Malala Manuela Mara Marcela Margaret Margarita Margot",
  "Maria Mariam Mariana Marianne Marie Marina Marion Marisa Marisol Marissa Marta Martha Martina Mary Mathilde Maureen",
  "Maya Megan Melanie Melissa Mercedes Michelle Mina Mira Miranda Miriam Molly Mona Monica Monika Nadia Nadine Nadja",
  "Nancy Naomi Natalia Natalie Natasha Nerys Ngozi Nicola Nicole Nina Noor Nora Odile Olga Olivia Ophelia Ottoline Paloma",
  "Pamela Patricia Paula Pauline Penelope Petra Philippa Phoebe Pia Pilar Priya Rachel Ramona Raquel Rebecca Regina Renata",
  "Rita Roberta Rosa Rosalia Rosalind Rosalyn Rose Rosie Rosemary Roxana Ruth Sabine Sabrina Sally Salma Samantha Samira",
  "Sandra Sara Sarah Saskia Selma Serena Shannon Sharon Sheila Shirin Silvia Simone Siobhan Sofia Sonia Sonja Sophia",
  "Sophie Stella Stephanie Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tamsin Tanya Tara Tatiana",
  "Teresa Tessa Thea Theresa Tilda Tina Tracey Tracy Uma Ursula Valentina Valeria Vanessa Vera Verity Veronica Victoria",
  "Viola Violet Virginia Vivian Wendy Winifred Yasmin Yolanda Yoko Yulia Yvonne Zahra Zainab Zara Zeynep Zoe",
);

/** Given names of men that stand in the news of any language; a pack adds those of its own. */
export const internationalMaleNames = words(
  "Aaron Abdul Abdullah Abraham Adam Adel Adrian Ahmad Ahmed Akira Alan Albert Alberto Aldo Aleksandar Aleksi Alejandro",
  "Alessandro Alex Alexander Alexandre Alexei Alexis Alfonso Alfred Ali Alistair Amir Amos Anatoly Anders Andreas Andrei",
  "Andrew Andrzej Angelo Angus Antoine Anton Antonio Antony Anthony Arjun Arnold Arthur Arturo Asif Augusto Barack Barry",
  "Bart Bashar Ben Benedict Benjamin Benny Bernard Bernardo Bernie Bill Björn Bob Boris Brad Brandon Brendan Brian Bruce",
  "Bruno Bryan Caleb Callum Calvin Cameron Carl Carlo Carlos Cecil Cesar Charles Charlie Chen Chris Christian Christoph",
  "Christopher Claude Claudio Clive Colin Connor Craig Damian Damien Dan Daniel Daniele Darius Darren Dave David Dean",
  "Declan Denis Dennis Derek Dermot Dev Diego Dieter Dimitri Dirk Dmitry Dominic Don Donald Donatello Doug Douglas Duncan",
  "Dylan Eamon Eddie Edgar Eduardo Edward Edwin Eli Elias Elliot Emil Emilio Emmanuel Enrico Enrique Eric Erik Ernest",
  "Ernesto Esteban Ethan Eugene Evan Fabian Fabio Felipe Felix Ferdinand Fernando Fidel Filippo Finn Florian Francesco",
  "Francis Francisco François Frank Franz Fred Frederick Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard",
  "Gianni Gideon Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregor Gregory Guido Guillermo Gustav",
  "Gustavo Guy Hamid Hans Harald Harold Harry Harvey Hassan Hector Heinrich Helmut Hendrik Henri Henrik Henry Herbert",
  "Herman Hiroshi Howard Hubert Hugh Hugo Hussein Iain Ian Ibrahim Igor Imran Isaac Ismail Ivan Ivo Jack Jacob Jacques",
  "Jaime Jake James Jamie Jan Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joao",
  "Joe Joel Johan Johannes John Johnny Jon Jonah Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Joss Juan Jules Julian",
  "Julio Julius Junior Jürgen Justin Kai Karim Karl Keir Keith Ken Kenneth Kevin Khaled Klaus Kofi Kurt Kwabena Kwame",
  "Kyle Lars Laurence Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leroy Lewis Liam Lionel Lloyd Lorenzo",
  "Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marcello Marco Marcos",
  "Marcus Mario Mark Markus Martin Marvin Massimo Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehmet",
  "Michael Michel Miguel Mike Mikhail Milan Milos Mitch Mohamed Mohammad Mohammed Moses Muhammad Murray Mustafa Narendra",
  "Nathan Neil Nelson Nicholas Nick Nicolas Nicolás Niels Nigel Nikita Nikolai Nils Noah Noel Norman Olaf Oleg Oliver",
  "Olivier Omar Oscar Osman Otto Owen Pablo Paolo Pascal Patrick Paul Pavel Pedro Pekka Perry Pete Peter Phil Philip",
  "Philippe Pierre Pieter Piers Piotr Rafael Rafiq Ralph Ramon Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reinhard",
  "René Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodney Rodrigo Roger Rohan Roland Roman Romano Ron Ronald Rory",
  "Ross Roy Ruben Rudolf Rupert Russell Ryan Salman Sam Samir Samuel Santiago Scott Sean Sebastian Sergei Sergio Seth",
  "Shane Shaun Shinzo Sidney Silvio Simon Solomon Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sven Tariq",
  "Ted Terence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommaso Tommy Tony Travis Trevor",
  "Tristan Umar Umberto Usman Vaclav Valentin Vernon Victor Vijay Vikram Viktor Vincent Vladimir Volodymyr Wallace Walter",
  "Warren Wayne Werner Wilfred Will William Winston Wolfgang Xavier Yannis Yasser Yitzhak Yuri Yusuf Yves Zachary",
);

/**
 * The given names of one sex in a language: those of the world's news and its own, without those that it gives to the
 * other sex (`Andrea` is a man in Italian).
 */
export function givenNames(
  international: ReadonlySet<string>,
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...[...international].filter((name) => !other.has(name)), ...own]);
}
