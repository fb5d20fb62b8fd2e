import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { nounsByKind } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Adèle Agathe Agnès Aïcha Alexia Alix Amandine Amélie Anaïs Anne-Marie Annick Apolline Ariane Arlette Astrid Aude Aurélie",
  "Aurore Béatrice Bérénice Bernadette Blandine Brigitte Capucine Catherine Cécile Céline Chantal Charline Chloé Christelle",
  "Christiane Claire Clémence Clémentine Clotilde Colette Coline Constance Coralie Corinne Danièle Delphine Diane Dominique",
  "Dorothée Édith Églantine Élaine Éléonore Éliane Élisabeth Élise Élodie Éloïse Émeline Émilie Emmanuelle Estelle Ève",
  "Évelyne Fabienne Fanny Fatoumata Faustine Flavie Fleur Flore Florence Françoise Frédérique Gabrielle Gaëlle Geneviève",
  "Ghislaine Gisèle Hélène Héloïse Henriette Honorine Hortense Huguette Inès Irène Isabelle Jacqueline Jeanne Jocelyne",
  "Joëlle Joséphine Josiane Judith Julie Juliette Justine Karine Laetitia Laure Laurence Léa Léonie Liliane Lise Lola",
  "Louise Lucette Lucie Lucienne Ludivine Madeleine Maëlle Maëva Manon Marcelle Margaux Margot Marguerite Marianne Marie",
  "Marie-Claude Marie-Hélène Marine Marion Marlène Martine Maryse Mathilde Maud Mélanie Mélissa Micheline Michèle Mireille",
  "Monique Morgane Muriel Myriam Nadège Nathalie Nicole Noémie Océane Odette Odile Ondine Pascale Patricia Pauline Perrine",
  "Rachida Raymonde Régine Renée Romane Rosalie Roselyne Sabine Sabrina Samia Sandrine Ségolène Séverine Sidonie Simone",
  "Solange Solène Sophie Stéphanie Suzanne Sylvie Thérèse Valentine Valérie Véronique Violette Virginie Viviane Yasmina",
  "Yolande Yvette Yvonne Zoé",
);
const ownMaleNames = words(
  "Achille Adrien Aimé Alain Alban Albéric Alphonse Amaury Ambroise Amédée Anatole Ange Anicet Anselme Antonin Ariel",
  "Aristide Armand Arnaud Arsène Aubin Augustin Aurélien Aymeric Baptiste Barnabé Barthélemy Basile Bastien Baudouin",
  "Benjamin Benoît Bertrand Brice Camille Cédric Célestin César Charles Christophe Clément Clovis Corentin Cyprien Cyril",
  "Cyrille Damien Denis Désiré Didier Donatien Driss Édouard Élie Éloi Émile Émilien Éric Ernest Étienne Eugène Eustache",
  "Évariste Fabien Fabrice Félicien Félix Ferdinand Fernand Fiacre Firmin Flavien Florent Florentin Florian Franck François",
  "Frédéric Gabin Gaël Gaétan Gaspard Gaston Gauthier Geoffroy Georges Gérald Gérard Germain Gervais Ghislain Gilbert",
  "Gildas Gilles Gontran Grégoire Grégory Guénolé Guillaume Gustave Guy Hector Henri Hervé Hilaire Hippolyte Honoré Hubert",
  "Hugues Hyacinthe Ignace Isidore Ismaël Jacky Jacques Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis",
  "Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jérémie Jérôme Joachim Joël Jordan Joseph Jules",
  "Julien Justin Kévin Lambert Laurent Léandre Léo Léon Léonard Léopold Lilian Loïc Louis Luc Lucien Ludovic Marc Marceau",
  "Marcel Marius Martial Mathieu Mathis Matthieu Maurice Maxence Maxime Mehdi Michel Moussa Nathan Nicolas Noël Norbert",
  "Octave Odilon Olivier Pascal Patrice Paul Paulin Philibert Philippe Pierre Pierre-Yves Prosper Quentin Rachid Raoul",
  "Raphaël Raymond Régis Rémi Rémy Renaud René Robert Robin Rodolphe Roger Roland Romain Roméo Samir Sébastien Serge Séverin",
  "Siméon Stéphane Sylvain Tanguy Théo Théodore Théophile Thibault Thibaut Thierry Thomas Timothée Titouan Toussaint Tristan",
  "Ulysse Urbain Valentin Valère Valéry Victor Vincent Vivien Xavier Yann Yannick Yves Yvon Zacharie",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

export const nameParticles = words("de du des d’ d' la le van von ben ibn el al");

export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ["M.", "m"],
  ["Monsieur", "m"],
  ["Mgr", "m"],
  ["Mme", "f"],
  ["Madame", "f"],
  ["Mlle", "f"],
  ["Mademoiselle", "f"],
  ["Me", ""],
  ["Dr", ""],
  ["Pr", ""],
]);

const ROLES = words(
  "abbé académicien activiste acteur actrice adjoint adjointe administrateur administratrice agent agriculteur agricultrice",
  "aide analyste animateur animatrice architecte archéologue artisan artiste assistant athlète auteur autrice avocat baron",
  "bénévole biologiste boucher boulanger boulangère cadre capitaine candidat chanteur chanteuse chauffeur chef cheffe",
  "chercheur chercheuse chirurgien chroniqueur cinéaste citoyen client coach collaborateur collaboratrice collègue colonel",
  "comédien comédienne commandant commerçant commissaire compositeur conducteur conductrice conseiller conseillère",
  "consommateur coordinateur coordinatrice correspondant créateur créatrice critique cuisinier cultivateur curé danseur",
  "danseuse défenseur délégué dentiste député détenu diplomate directeur directrice dirigeant docteur écologiste économiste",
  "écrivain écrivaine éditeur éditrice éducateur éducatrice élève éleveur éleveuse élu élue employé enquêteur enquêtrice",
  "enseignant entraîneur entraîneuse entrepreneur épicier époux étudiant évêque expert exploitant fermier fils fondateur",
  "fondatrice fonctionnaire fromager garde gardien gendarme général géographe géologue gérant gouverneur greffier guide",
  "habitant héritier historien homme hôte infirmier infirmière ingénieur ingénieure inspecteur inspectrice instituteur",
  "institutrice interlocuteur interprète invité jardinier joueur joueuse journaliste juge juré juriste lieutenant libraire",
  "locataire lycéen lycéenne magistrat maire maraîcher marchand marin mécanicien médecin médiateur membre meunier militant",
  "militaire ministre musicien musicienne navigateur négociateur notaire observateur officier oncle opposant ouvrier parent",
  "participant passager pasteur patient patron patronne paysan pêcheur pédiatre peintre pharmacien philosophe photographe",
  "physicien pilote plombier poète policier policière politologue pompier porte-parole poissonnier préfet préfète premier",
  "président présidente prêtre principal procureur procureure producteur productrice professeur professeure proviseur",
  "proviseure psychiatre psychologue rabbin réalisateur réalisatrice rédacteur rédactrice régisseur représentant reporter",
  "résident responsable retraité riverain romancier salarié sauveteur scientifique scénariste secrétaire sélectionneur",
  "sénateur sénatrice serveur serveuse sociologue soldat spécialiste spectateur spectatrice supporter syndicaliste technicien",
  "témoin traducteur trésorier tuteur universitaire usager vendeur vendeuse vétérinaire vice-président vice-présidente",
  "vice-premier victime vigneron villageois viticulteur voisin voisine voyageur camarade proche ami amie",
);

const FEMALE_ROLES = words(
  "femme mère sœur fille épouse tante grand-mère reine princesse veuve dame sage-femme religieuse",
);

const INSTITUTIONS = words(
  "académie administration agence aéroport ambassade armée assemblée association assureur autorité banque bureau cabinet caisse",
  "centre cercle chambre chaîne clinique club collectif collège comité commission commune communauté compagnie confédération",
  "conseil constructeur coopérative coordination cour département diocèse direction district école église élysée enseigne",
  "entreprise établissement état exécutif fabricant fédération festival firme fonds fondation force forum gendarmerie gouvernement",
  "groupe hôpital institut institution intersyndicale journal judiciaire laboratoire ligue lycée magazine mairie maison marine",
  "métropole ministère municipalité musée mutuelle office ong opposition organisation organisme orchestre parquet parlement parti",
  "patronat police préfecture presse prison quotidien rectorat rédaction région régie sénat service société start-up syndicat",
  "théâtre tribunal union université usine vatican ville village hebdomadaire conseil-départemental mission observatoire",
);

const DOCUMENTS = words(
  "accord affiche analyse annonce arrêté article avis billet brochure bulletin charte chronique circulaire communiqué contrat",
  "courrier décision déclaration décret dépêche document dossier éditorial enquête étude expertise lettre livre loi manifeste",
  "mémo message note notice pancarte pétition plainte programme projet rapport règlement requête sondage statistique texte tract",
  "traité tribune tweet verdict jugement",
);

const GROUPS = words(
  "autorités organisateurs pompiers enquêteurs habitants riverains élus syndicats manifestants experts scientifiques chercheurs",
  "parents élèves usagers clients agriculteurs salariés militants opposants associations services secours médias journalistes",
  "juges avocats proches voisins supporters gens certains beaucoup responsables partisans",
);

const TIMES = words(
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre",
  "novembre décembre an année mois semaine jour journée heure minute seconde matin matinée midi soir soirée nuit minuit",
  "printemps été automne hiver siècle week-end lendemain veille",
);

const THINGS = words(
  "chose idée place point part cas problème raison résultat nom argent travail vie monde fin côté question prix",
);

/** Classes of nouns, lower case; a role tells its gender by its determiner. */
export const nouns: ReadonlyMap<string, NounClass> = nounsByKind({
  things: THINGS,
  times: TIMES,
  documents: DOCUMENTS,
  institutions: INSTITUTIONS,
  roles: ROLES,
  femaleRoles: FEMALE_ROLES,
  groups: GROUPS,
});

/** Countries and capitals that speak as institutions do. */
export const places = words(
  "Afghanistan Albanie Algérie Allemagne Angleterre Arménie Argentine Australie Autriche Belgique Biélorussie Bolivie Bosnie",
  "Brésil Bulgarie Cambodge Cameroun Canada Chili Chine Chypre Colombie Congo Corée Croatie Cuba Danemark Égypte Espagne Estonie",
  "Éthiopie Europe Finlande France Gabon Ghana Grèce Guinée Haïti Hongrie Inde Indonésie Irak Iran Irlande Islande Israël Italie",
  "Japon Jordanie Kenya Kosovo Lettonie Liban Libye Lituanie Luxembourg Madagascar Malaisie Mali Maroc Mexique Moldavie Niger",
  "Nigeria Norvège Pakistan Palestine Pays-Bas Pérou Philippines Pologne Portugal Qatar Roumanie Russie Rwanda Sénégal Serbie",
  "Slovaquie Slovénie Somalie Soudan Suède Suisse Syrie Tchad Tchéquie Thaïlande Togo Tunisie Turquie Ukraine Uruguay Venezuela",
  "Vietnam Washington Moscou Pékin Londres Paris Berlin Bruxelles Téhéran Kiev Ankara Madrid Rome Matignon Bercy",
);
