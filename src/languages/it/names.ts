import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { nounsByKind } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Ada Adelaide Agnese Alda Allegra Amalia Angela Antonella Arianna Assunta Aurora Beatrice Benedetta Berenice Bianca Bice",
  "Bruna Camilla Carla Carlotta Caterina Catia Cesira Chiara Cinzia Clelia Concetta Cosima Cristiana Debora Delia Diletta",
  "Domenica Donata Donatella Elda Elena Eleonora Elettra Eliana Elide Elisa Elisabetta Elsa Emanuela Emma Enrica Erica",
  "Ersilia Eugenia Eva Fabiana Fabiola Federica Fernanda Filomena Flavia Franca Gabriella Gaia Gemma Ginevra Gioia Giovanna",
  "Giuditta Giuliana Giulia Giuseppina Giusi Grazia Graziella Ilaria Ileana Imma Ines Ivana Lavinia Letizia Lia Licia Liliana",
  "Lina Livia Loredana Lorena Lucia Luciana Lucrezia Ludovica Luisa Maddalena Mafalda Manuela Mara Marcella Margherita Marilena",
  "Marina Marisa Marta Martina Matilde Maura Melissa Michela Milena Mirella Miriam Monica Morena Nadia Natalia Nicoletta",
  "Nives Noemi Norma Nunzia Orietta Ornella Ottavia Ottilia Palmira Paola Patrizia Piera Priscilla Raffaella Rachele Renata",
  "Rina Rita Roberta Romina Rosa Rosalia Rosanna Rosaria Rosetta Rossana Rossella Sabina Sabrina Samanta Serena Silvana",
  "Simona Sofia Sonia Stefania Susanna Tecla Teodora Tiziana Tosca Tullia Valentina Valeria Vanda Vanna Veronica Viola",
  "Virginia Vittoria Viviana Zaira",
);
const ownMaleNames = words(
  "Achille Adriano Agostino Alberto Alessio Alfio Alfredo Alvaro Ambrogio Amedeo Amerigo Andrea Angelo Aniello Antonello",
  "Antonio Arduino Armando Arrigo Arturo Attilio Augusto Aurelio Baldassarre Bartolomeo Basilio Beniamino Benito Beppe Biagio",
  "Bonifacio Brando Calogero Camillo Carlo Carmelo Carmine Cesare Christian Ciro Claudio Clemente Corrado Cosimo Costantino",
  "Cristiano Dario Davide Demetrio Diego Dino Domenico Donato Edmondo Edoardo Egidio Elio Emanuele Emidio Emilio Ennio Enrico",
  "Enzo Ercole Ermanno Ernesto Ettore Eugenio Ezio Fabio Fabrizio Fausto Federico Felice Ferdinando Fernando Ferruccio",
  "Filiberto Filippo Fiorenzo Flavio Fortunato Franco Fulvio Furio Gabriele Gaetano Gaspare Gennaro Gerardo Germano Giacomo",
  "Giampaolo Giampiero Gianfranco Giancarlo Gianluca Gianmarco Gianni Gilberto Gino Gioacchino Giordano Giorgio Giovanni",
  "Girolamo Giuliano Giulio Giuseppe Giustino Goffredo Graziano Gregorio Gualtiero Guglielmo Guido Ignazio Igor Ilario",
  "Innocenzo Ivano Jacopo Lamberto Lapo Leandro Leo Leonardo Leone Leopoldo Livio Lorenzo Luca Luciano Lucio Ludovico Luigi",
  "Manfredi Manlio Marcello Mariano Mario Marzio Massimiliano Massimo Matteo Mattia Mauro Michele Mirko Modesto Mosè Natale",
  "Nicola Nicolò Niccolò Nino Noè Nunzio Oliviero Onofrio Oreste Orlando Osvaldo Ottavio Paolo Pasquale Patrizio Pellegrino",
  "Piero Pietro Pino Pio Placido Primo Prospero Raffaele Raimondo Remo Renato Renzo Riccardo Roberto Rocco Rodolfo Romeo Romolo",
  "Rosario Ruggero Sabato Salvatore Samuele Sandro Saverio Sebastiano Sergio Severino Silvano Silvestro Silvio Simone Stefano",
  "Tancredi Teodoro Tiberio Tito Tiziano Tommaso Tullio Ubaldo Ugo Umberto Urbano Valentino Valerio Vasco Vincenzo Virgilio",
  "Vito Vittorio Walter Zeno",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

export const nameParticles = words("di de del della dello dei degli d’ d' da dal la lo van von ben ibn al el");

export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ["Signor", "m"],
  ["signor", "m"],
  ["Sig.", "m"],
  ["Don", "m"],
  ["don", "m"],
  ["Signora", "f"],
  ["signora", "f"],
  ["Dott.", ""],
  ["dottor", "m"],
  ["dottoressa", "f"],
  ["Prof.", ""],
  ["professor", "m"],
  ["Avv.", ""],
  ["On.", ""],
]);

/** Roles, the masculine; the feminine and the plurals follow by rule. */
const ROLES = words(
  "abitante accademico addetto agente agricoltore alleato allenatore allevatore alunno ambasciatore amministratore analista",
  "amico antropologo archeologo architetto artigiano artista assessore assistente astronauta atleta attivista attore autista",
  "autore avvocato bagnino ballerino barista biologo calciatore candidato cantante capitano capo cardinale carabiniere chef",
  "chimico chirurgo cittadino cliente collaboratore collega colonnello comandante commerciante commissario compagno compositore",
  "conducente consigliere console consulente contadino coordinatore corrispondente creatore critico cuoco curatore custode",
  "delegato deputato difensore dipendente diplomatico direttore dirigente disegnatore dottore ecologista economista editore",
  "educatore elettore esperto esponente europarlamentare falegname farmacista filosofo fisico fondatore fornaio fotografo",
  "funzionario generale geologo gestore giardiniere giocatore giornalista giudice giurista governatore guardia guida impiegato",
  "imprenditore infermiere ingegnere inquirente insegnante inviato investigatore ispettore lavoratore leader legale lettore",
  "libraio macellaio maestro magistrato manager manifestante marinaio marito medico mediatore meccanico membro militante militare",
  "ministro musicista negoziatore notaio nuotatore operaio oppositore organizzatore osservatore ospite panettiere parlamentare",
  "parroco partecipante passante passeggero pastore paziente pediatra pensionato pescatore pilota pittore poeta politico poliziotto",
  "portavoce portiere prefetto premier presentatore preside presidente prete procuratore produttore professore proprietario",
  "psicologo questore ragazzo rappresentante redattore referente regista relatore responsabile ricercatore sacerdote sceneggiatore",
  "scienziato scrittore segretario senatore sindacalista sindaco sociologo soccorritore soldato sopravvissuto sostenitore",
  "specialista spettatore storico studente studioso successore superstite tecnico testimone tifoso turista ufficiale uomo utente",
  "venditore vescovo veterano veterinario vice vicepresidente vicino vigile visitatore volontario zio figlio fratello nonno padre",
  "bambino vecchio anziano giovane consigliere premier",
);

const FEMALE_ROLES = words(
  "donna madre figlia sorella moglie nonna zia regina suora vedova ragazza signora ragazze donne dottoressa professoressa",
  "studentessa presidentessa poetessa",
);

const INSTITUTIONS = words(
  "accademia agenzia aeroporto amministrazione arma assemblea associazione autorità azienda banca camera casa centro club",
  "coalizione comitato commissione compagnia comune comunità confederazione congresso consiglio cooperativa corte curia",
  "delegazione dicastero difesa diocesi direzione ditta ente esecutivo esercito facoltà federazione festival fondazione fondo",
  "forza forum gabinetto giunta governo gruppo guardia-di-finanza impresa istituto istituzione laboratorio lega magistratura",
  "marina ministero museo ong opposizione ordine orchestra organizzazione ospedale parlamento partito polizia prefettura procura",
  "provincia quirinale questura redazione regione rivista scuola segreteria senato servizio sindacato società squadra stampa",
  "stato teatro tribunale ufficio unione università vaticano viminale città paese quotidiano giornale settimanale",
);

const DOCUMENTS = words(
  "accordo annuncio appello articolo atto avviso bando biglietto bilancio bollettino carta circolare comunicato contratto",
  "decisione decreto dichiarazione documento dossier editoriale esposto inchiesta indagine lettera legge libro manifesto memoria",
  "messaggio mozione nota notizia ordinanza perizia petizione piano post programma progetto proposta rapporto regolamento",
  "relazione ricorso risoluzione scheda sentenza sondaggio statuto studio testo trattato tweet verbale",
);

const GROUPS = words(
  "autorità organizzatori vigili inquirenti abitanti residenti sindacati manifestanti esperti scienziati genitori studenti",
  "utenti clienti agricoltori lavoratori militanti media giornalisti giudici avvocati familiari amici tifosi gente alcuni molti",
  "fonti critici parenti vicini soccorritori pescatori ambientalisti responsabili",
);

const TIMES = words(
  "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre",
  "ottobre novembre dicembre anno mese settimana giorno giornata ora minuto secondo mattina mattino pomeriggio sera serata notte",
  "mezzogiorno mezzanotte primavera estate autunno inverno secolo vigilia mezzogiorno",
);

const THINGS = words(
  "cosa idea luogo posto punto parte caso problema ragione risultato nome denaro vita mondo fine lato questione prezzo",
);

/** Classes of nouns, lower case; a role tells its gender by its determiner. */
export const nouns: ReadonlyMap<string, NounClass> = nounsByKind({
  things: THINGS,
  times: TIMES,
  documents: DOCUMENTS,
  institutions: INSTITUTIONS,
  pluralRoles: [...ROLES].flatMap(pluralsOf),
  roles: [...ROLES].flatMap(bothGenders),
  femaleRoles: FEMALE_ROLES,
  groups: GROUPS,
});

/** `avvocato` → `avvocata`, `direttore` → `direttrice`, `consigliere` → `consigliera`. */
function bothGenders(role: string): readonly string[] {
  if (role.endsWith("tore")) return [role, `${role.slice(0, -4)}trice`];
  return /[oe]$/u.test(role) ? [role, `${role.slice(0, -1)}a`] : [role];
}

function pluralsOf(role: string): readonly string[] {
  const stem = role.slice(0, -1);
  if (/[cg]o$/u.test(role)) return [`${stem}i`, `${stem}hi`, `${stem}he`];
  return /[oea]$/u.test(role) ? [`${stem}i`, `${stem}e`].filter((plural) => plural !== role) : [];
}

/** Countries and capitals that speak as institutions do. */
export const places = words(
  "Afghanistan Albania Algeria Argentina Armenia Australia Austria Belgio Bielorussia Bolivia Bosnia Brasile Bulgaria Camerun",
  "Canada Cile Cina Cipro Colombia Congo Corea Croazia Cuba Danimarca Ecuador Egitto Estonia Etiopia Europa Filippine Finlandia",
  "Francia Georgia Germania Ghana Giappone Giordania Grecia Haiti India Indonesia Inghilterra Iran Iraq Irlanda Islanda Israele",
  "Italia Kenya Kosovo Lettonia Libano Libia Lituania Lussemburgo Malesia Malta Marocco Messico Moldavia Niger Nigeria Norvegia",
  "Pakistan Palestina Panama Perù Polonia Portogallo Qatar Romania Russia Ruanda Senegal Serbia Siria Slovacchia Slovenia Somalia",
  "Spagna Sudan Svezia Svizzera Thailandia Tunisia Turchia Ucraina Ungheria Uruguay Venezuela Vietnam Washington Mosca Pechino",
  "Londra Parigi Berlino Bruxelles Teheran Kiev Ankara Madrid Roma",
);
