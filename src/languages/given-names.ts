import { words } from "./words.ts";

/** Given names of women that stand in the news of any language; a pack adds those of its own. */
export const internationalFemaleNames = words(
  "Aaliyah Abigail Ada Adaeze Adele Adriana Agata Agnes Agnieszka Aicha Aino Aisha Akiko Alba Alejandra Alessandra",
  "Alexandra Alice Alicia Alina Aline Alison Alma Amal Amanda Amara Amelia Amina Amira Amy Ana Anastasia Andrea",
  "Angela Angelina Anita Anja Anjali Ann Anna Anne Annette Antonia Aoife Ariana Ariel Asha Ashley Astrid Audrey",
  "Aurora Ava Ayesha Bea Beatrice Beatrix Beatriz Belinda Bernadette Beth Bianca Birgit Bridget Brigitte Caitlin",
  "Camila Camilla Carla Carmen Carol Carole Carolina Caroline Cassandra Catalina Catherine Cecilia Celia Charlotte",
  "Chiara Chioma Chloe Christina Christine Claire Clara Clare Claudia Colette Constance Cordelia Cristina Cynthia",
  "Daisy Daniela Danielle Daphne Deborah Deepa Delphine Denise Diana Dilma Dolores Dominique Dora Doris Dorothy",
  "Drusilla Ebony Edith Edna Eileen Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elizabeth Ella Ellen Elodie Elsa",
  "Elsie Emilia Emily Emine Emma Erika Erin Esperanza Esther Ethel Eva Evelyn Evie Ewa Fatima Fatou Federica Fiona",
  "Flora Florence Folake Frances Francesca Freya Frida Fumiko Gabriela Gabriella Gemma Georgia Gina Giorgia Giulia",
  "Gladys Gloria Grace Greta Gwen Gwyneth Halima Hanna Hannah Harriet Haruka Heather Helen Helena Helene Helmi Hilary",
  "Hillary Hyacinth Ilona Ilse Imani Imogen Ines Inez Inge Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Isla",
  "Ivana Jacinda Jacqueline Jana Jane Janet Janice Jasmine Jean Jelena Jennifer Jenny Jessamy Jessica Jill Joan",
  "Joanna Johanna Josephine Joyce Juana Judith Julia Juliana Julie Juliet Kamala Karen Karin Karina Karla Katarzyna",
  "Kate Katherine Kathleen Kathryn Katja Katrin Kavita Keisha Kerry Khadija Kim Kirsti Kristin Kyoko Lakshmi Lara",
  "Latisha Laura Lavinia Layla Leah Leila Lena Leonie Leonor Leticia Leyla Lina Linda Lisa Liz Lorna Louise Lucia",
  "Lucinda Lucy Ludmila Luisa Lydia Lynn Madeleine Maeve Magdalena Maggie Mairead Maisie Malala Manuela Mara Marcela",
  "Maren Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie Marina Marion Marisa Marisol Marissa",
  "Marta Martha Martina Mary Mathilde Maureen Maya Meera Megan Mei Melanie Melissa Mercedes Mia Michelle Millie Mina",
  "Mira Miranda Miriam Molly Mona Monica Monika Muriel Nadezhda Nadia Nadine Nadja Nancy Naomi Natalia Natalie",
  "Nataliya Natasha Neha Nerys Ngozi Niamh Nicola Nicole Nina Nomsa Noor Nora Odile Oksana Olena Olga Olivia Ophelia",
  "Orla Ottoline Paloma Pamela Patricia Paula Pauline Penelope Petra Philippa Phoebe Pia Pilar Pooja Priya Prudence",
  "Rachel Ramona Raquel Rebecca Regina Renata Rita Roberta Rosa Rosalia Rosalind Rosalyn Rose Rosemary Rosie Roxana",
  "Rukmini Ruth Sabine Sabrina Sadie Sakura Sally Salma Samantha Samira Sandra Saoirse Sara Sarah Saskia Scarlett",
  "Selma Serena Shannon Sharon Sheila Shirin Shreya Sienna Sigrid Silvia Simone Sinead Siobhan Sofia Solveig Sonia",
  "Sonja Sophia Sophie Stella Stephanie Sunita Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara",
  "Tamika Tamsin Tanya Tara Tatiana Teresa Tess Tessa Thandiwe Thea Theresa Tilda Tina Tracey Tracy Uma Ursula",
  "Valentina Valeria Vanessa Vera Verity Veronica Victoria Viola Violet Virginia Vivian Wanjiku Wendy Winifred Ximena",
  "Yasmin Yesenia Yewande Yoko Yolanda Yuki Yulia Yvonne Zahra Zainab Zara Zaynab Zeynep Zoe Zuzana",
);

/** Given names of men that stand in the news of any language; a pack adds those of its own. */
export const internationalMaleNames = words(
  "Aaron Abdul Abdullah Abel Abraham Adam Adel Adrian Ahmad Ahmed Aiden Akira Alan Alasdair Albert Alberto Aldo",
  "Alejandro Aleksandar Aleksi Alessandro Alex Alexander Alexandre Alexei Alexis Alfonso Alfred Ali Alistair Amadou",
  "Amir Amit Amos Anatoly Anders Andreas Andrei Andrew Andrzej Angelo Angus Anil Anthony Antoine Anton Antonio Antony",
  "Antti Arjun Arnold Arthur Arturo Arvind Asher Asif Augusto Barack Barry Bart Bashar Ben Benedict Benjamin Benny",
  "Bernard Bernardo Bernie Bill Björn Bob Bogdan Bohdan Boris Boyd Brad Brandon Brendan Brian Bruce Bruno Bryan Caleb",
  "Callum Calvin Cameron Carl Carlo Carlos Carter Cecil Cesar Charles Charlie Chen Chidi Chris Christian Christoph",
  "Christopher Claude Claudio Clive Colin Connor Cormac Craig Damian Damien Dan Daniel Daniele Darius Darren Dave",
  "David Dean Declan Deepak Denis Dennis Derek Dermot Desmond Dev Diego Dieter Dimitri Dirk Dmitry Dmytro Dominic Don",
  "Donald Donatello Doug Douglas Dragan Duncan Dylan Eamon Eddie Edgar Eduardo Edward Edwin Eli Elias Elliot Emeka",
  "Emil Emilio Emmanuel Enrico Enrique Enzo Eric Erik Ernest Ernesto Esteban Ethan Eugene Evan Ezra Fabian Fabio",
  "Felipe Felix Ferdinand Fergal Fernando Fidel Filippo Finn Florian Francesco Francis Francisco Frank Franz François",
  "Fred Frederick Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gideon Gilbert Giorgio",
  "Giovanni Giuseppe Glen Glenn Goran Gordon Graham Greg Gregor Gregory Guido Guillermo Gunnar Gustav Gustavo Guy",
  "Hamid Hans Harald Harold Harry Harvey Hassan Hector Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman Hiro",
  "Hiroshi Hollis Howard Hubert Hugh Hugo Hussein Iain Ian Ibrahim Idris Ignacio Igor Imran Ira Isaac Ismail Istvan",
  "Ivan Ivo Jack Jacob Jacques Jaime Jake James Jamie Jan Janos Jared Jaroslaw Jason Javier Jay Jayden Jeff Jeffrey",
  "Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joao Joe Joel Johan Johannes John Johnny Jon Jonah Jonas Jonathan",
  "Jorge Jose Josef Joseph Josh Joshua Joss Juan Jukka Jules Julian Julio Julius Junior Justin Jürgen Kai Karim Karl",
  "Keir Keith Ken Kenji Kenneth Kevin Khaled Klaus Kofi Kojo Krzysztof Kurt Kwabena Kwame Kyle Lachlan Lars Laszlo",
  "Laurence Laurent Lawrence Lech Lee Leif Leo Leon Leonard Leonardo Leonid Leroy Lewis Liam Lionel Lloyd Logan",
  "Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Mamadou Manfred Manuel Marc Marcel",
  "Marcello Marco Marcos Marcus Marek Mario Mark Markus Martin Marvin Mason Massimo Mathieu Matt Matteo Matthew",
  "Matthias Maurice Mauricio Max Maxim Mehmet Michael Michel Miguel Mike Mikhail Mikkel Milan Milos Miroslav Mitch",
  "Moe Mohamed Mohammad Mohammed Moses Muhammad Murray Musa Mustafa Narendra Nathan Naveen Neil Nelson Nicholas Nick",
  "Nicolas Nicolás Niels Nigel Nikita Nikolai Nils Noah Noel Norman Olaf Oleg Oleksandr Oliver Olivier Olof Omar",
  "Oscar Osman Osvaldo Otto Owen Pablo Paolo Pascal Patrick Paul Pavel Pedro Pekka Perry Pete Peter Petros Phil",
  "Philip Philippe Pierre Piers Pieter Piotr Radek Rafael Rafiq Raj Rajesh Ralph Ramon Randy Raphael Rashid Raul Ravi",
  "Ray Raymond Recep Reinhard René Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodney Rodrigo Roger Rohan",
  "Rohit Roland Roman Romano Ron Ronald Rory Ross Roy Ruaridh Ruben Rudolf Rupert Russell Ryan Salman Sam Samir",
  "Samuel Sanjay Santiago Scott Sean Sebastian Sergei Sergio Serhiy Seth Shane Shaun Shinzo Sidney Silvio Simon Sipho",
  "Solomon Soren Stanislav Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sunil Sven Takeshi Tarek Tariq",
  "Ted Terence Terry Thabo Theo Theodore Thierry Thomas Tim Timo Timothy Tobias Toby Todd Tom Tomas Tomasz Tommaso",
  "Tommy Tony Torsten Travis Trevor Tristan Tunde Tyrell Umar Umberto Usman Vaclav Valentin Vernon Victor Vijay Vikas",
  "Vikram Viktor Vincent Vladimir Volodymyr Wallace Walter Warren Wayne Wei Werner Wilfred Will William Winston",
  "Wolfgang Wyatt Xavier Yannis Yasser Yaw Yiannis Yitzhak Yuri Yusuf Yves Zachary Zoltan Zoran",
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
