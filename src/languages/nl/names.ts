import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { nounsByKind } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Aafke Aaltje Aleida Alida Anke Annelies Annemarie Annemiek Anneke Anouk Antje Aukje Baukje Bea Beatrix Betsie Bianca Brechtje",
  "Carlijn Carola Christa Claartje Coby Corrie Daniëlle Debby Dineke Dirkje Dorien Eefje Elke Els Elsbeth Emmy Esmee Evelien",
  "Femke Fenna Fleur Floor Fokje Froukje Geertje Geertruida Gerda Gerrie Gonnie Greetje Gré Griet Hanneke Harmke Hedwig Heleen",
  "Hendrika Henny Hetty Hilde Hiske Ilse Imke Ineke Inge Ingeborg Ingrid Jacoba Jacqueline Janneke Jannie Jansje Jantine",
  "Jeannette Jet Jetske Jette Joke Jolanda Jolien Jorien Josien Judith Juliana Karin Katinka Katrien Lenie Leonie Lies Liesbeth",
  "Lieke Lieve Lisanne Loes Lonneke Lotte Maaike Maartje Manon Marga Margriet Margreet Mariëtte Marieke Marijke Marit",
  "Marjan Marjolein Marleen Marlies Marloes Martine Mathilde Mechteld Merel Mieke Mies Mirjam Mirte Nel Nelleke Nelly Nicolien",
  "Noortje Petronella Pien Pietje Renske Ria Riet Rieke Rineke Roos Roosmarijn Rozemarijn Sanne Sietske Sigrid Sjoukje Sophie",
  "Sytske Teuntje Thea Tineke Tjitske Toos Trijntje Truus Willemijn Wilma Wil Wietske Yvonne",
);
const ownMaleNames = words(
  "Aart Abel Adriaan Albertus Anne-Jan Ard Arend Arie Arjan Arjen Arnoud Auke Bart Bas Bastiaan Bauke Berend Bert Bram Carel",
  "Caspar Chiel Coen Cor Cornelis Daan Dick Diederik Dirk Douwe Durk Eelco Egbert Eise Elbert Erwin Evert Ferry Fokke Folkert",
  "Frans Freek Frits Geert Gerard Gerben Gerhard Gerrit Gert Gert-Jan Gijs Gijsbert Govert Haye Han Hans Harm Harmen Hein",
  "Hendrik Henk Herman Hessel Hidde Hilbert Huib Huub IJsbrand Jaap Jacco Jacobus Jan Jan-Willem Janus Jelle Jelmer Jeroen Jesse",
  "Jippe Jitse Jochem Joep Johan Joost Joris Jos Jurjen Kees Klaas Koen Koos Laurens Leendert Lieuwe Lodewijk Lourens Maarten",
  "Machiel Marijn Marinus Marnix Mart Matthijs Maurits Meindert Menno Merijn Michiel Minne Nico Niek Okke Olaf Onno Otte Peer",
  "Pepijn Piet Pieter Pim Reinder Reinier Remco Reinout Rien Rinus Rob Roel Roelof Ruben Rutger Ruud Sander Sebastiaan Siebe",
  "Siemen Sietse Sijmen Sipke Sjaak Sjoerd Stijn Sybrand Taco Teun Teunis Theunis Thijs Thijmen Tiemen Tijmen Tjeerd Ton Toon",
  "Twan Wessel Wiebe Wiebren Wieger Wietse Willem Wim Wouter Wubbe Wytze Ynze Yme",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

export const nameParticles = words("van de den der het ’t 't ten ter te in op aan la le du von bin ibn al el");

export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ["meneer", "m"],
  ["Meneer", "m"],
  ["heer", "m"],
  ["dhr.", "m"],
  ["mevrouw", "f"],
  ["Mevrouw", "f"],
  ["mevr.", "f"],
  ["mw.", "f"],
  ["dr.", ""],
  ["drs.", ""],
  ["prof.", ""],
  ["ir.", ""],
  ["ds.", ""],
]);

/** Roles, also as last parts of compounds (`politiewoordvoerder`). */
const ROLES = words(
  "aanklager aanvoerder academicus acteur activist adviseur advocaat agent agrariër ambassadeur ambtenaar analist antropoloog",
  "archeoloog architect arts artiest assistent astronaut atleet auteur baas bakker bankier bedenker beheerder beleidsmaker",
  "bestuurder bestuurslid bewaker bewoner bezoeker bijrijder bioloog bisschop boer boekhandelaar brandweerman burgemeester",
  "buurman chauffeur chef chirurg coach collega commandant commissaris componist coördinator correspondent criticus curator",
  "dader danser dealer deelnemer dichter dierenarts diplomaat directeur dirigent dokter dominee eigenaar econoom expert fabrikant",
  "fan filosoof fotograaf functionaris generaal geoloog gedeputeerde getuige gids gouverneur griffier hoofd hoogleraar historicus",
  "hulpverlener huisarts inspecteur ingenieur initiatiefnemer inwoner jager journalist jurist kandidaat kapitein kapper keeper kenner",
  "klant koning koopman kok kunstenaar leerling leider leidster leraar lezer lid lijsttrekker loods maker manager marinier",
  "medewerker minister molenaar monteur musicus nabestaande natuurkundige ober officier omwonende onderhandelaar onderzoeker",
  "ondernemer ontwerper oprichter opvolger organisator oud-minister ouder partner passagier patiënt penningmeester piloot politicus",
  "politieagent predikant premier president presentator priester producent professor programmeur psycholoog raadslid rechter",
  "rector redacteur regisseur reiziger rijder schaatser scheidsrechter schilder schipper schrijver secretaris senator slachtoffer",
  "socioloog soldaat speler specialist staatssecretaris stuurman student supporter technicus teler toerist tolk toeschouwer trainer",
  "tuinder tuinman uitgever verdachte verdediger verkoper verpleger verpleegkundige vertegenwoordiger vertaler verzamelaar visser",
  "vliegenier voorganger voorman voorzitter vriend vrijwilliger wethouder werknemer wetenschapper winkelier wiskundige woordvoerder",
  "zanger zeiler man jongen vader zoon broer opa oom neef echtgenoot kind persoon plaatsvervanger diplomaat bron",
);

const FEMALE_ROLES = words(
  "vrouw moeder dochter zus tante oma nicht echtgenote koningin prinses non weduwe woordvoerster schrijfster zangeres actrice",
  "lerares directrice advocate boerin buurvrouw vriendin voorzitster presentatrice minister-presidente meisje wethoudster",
  "verkoopster danseres schilderes leidster burgemeestersvrouw",
);

const INSTITUTIONS = words(
  "academie administratie ambassade autoriteit bank bedrijf belangenvereniging bestuur bisdom bond brandweer bureau centrum club",
  "college commissie comité concern congres consulaat coöperatie dagblad dienst directie dorp fabriek federatie festival fonds",
  "fractie gemeente genootschap gerecht gerechtshof groep hof hogeschool hulporganisatie industrie inspectie instelling instituut",
  "kabinet kamer kantoor keten kerk koepel krant laboratorium leger ministerie museum oppositie orkest organisatie overheid partij",
  "parlement platform politie polder provincie raad rechtbank redactie regering rijk school senaat stad staat stichting team",
  "theater tijdschrift unie universiteit vakbond vereniging verzekeraar waterschap weekblad werf ziekenhuis maatschappij omroep",
  "openbaar-ministerie justitie vaticaan winkel luchtvaartmaatschappij",
);

const DOCUMENTS = words(
  "aanklacht advies akkoord akte artikel bericht besluit brief brochure bulletin circulaire contract document dossier editie",
  "enquête folder handleiding kort-geding mail manifest memo nota notitie notulen onderzoek oproep peiling persbericht petitie",
  "poster programma rapport reglement resolutie spandoek statement studie tekst tweet verdrag verklaring verslag vonnis wet",
);

const GROUPS = words(
  "autoriteiten organisatoren hulpdiensten onderzoekers bewoners omwonenden vakbonden demonstranten deskundigen wetenschappers",
  "ouders leerlingen reizigers klanten boeren werknemers actievoerders media journalisten rechters advocaten buren vrienden",
  "supporters mensen sommigen velen critici getuigen bronnen vissers nabestaanden",
);

const TIMES = words(
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september",
  "oktober november december jaar maand week dag uur minuut seconde ochtend middag avond nacht middernacht voorjaar zomer herfst",
  "winter eeuw weekend",
);

const THINGS = words(
  "ding idee plaats plek punt deel geval probleem reden resultaat naam geld leven wereld eind kant kwestie prijs",
);

/** Classes of nouns, lower case. */
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
  "Afghanistan Albanië Algerije Argentinië Armenië Australië België Bolivia Bosnië Brazilië Bulgarije Canada Chili China Colombia",
  "Congo Cuba Cyprus Denemarken Duitsland Ecuador Egypte Engeland Estland Ethiopië Europa Filipijnen Finland Frankrijk Georgië",
  "Griekenland Haïti Hongarije Ierland IJsland India Indonesië Irak Iran Israël Italië Japan Jordanië Kenia Kosovo Kroatië",
  "Letland Libanon Libië Litouwen Luxemburg Maleisië Mali Malta Marokko Mexico Moldavië Nederland Niger Nigeria Noorwegen",
  "Oekraïne Oostenrijk Pakistan Palestina Panama Peru Polen Portugal Qatar Roemenië Rusland Rwanda Senegal Servië Slovenië",
  "Slowakije Somalië Spanje Sudan Suriname Syrië Thailand Tsjechië Tunesië Turkije Uruguay Venezuela Vietnam Vlaanderen",
  "Washington Moskou Peking Londen Parijs Berlijn Brussel Teheran Kyiv Ankara Madrid Rome",
);
