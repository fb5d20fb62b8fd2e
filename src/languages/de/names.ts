import type { Gender, NounClass, NounKind } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women, among them frequent ones of the world's news. */
export const femaleNames = words(
  "Agnes Aigul Aisha Alexandra Alice Alina Amina Amy Ana Anastasia Andrea Angela Angelika Angelina Anita Anja Anke",
  "Ann Anna Anne Annegret Annemarie Annette Antje Astrid Ayse Aylin Barbara Beate Beatrice Beatrix Benita Birgit",
  "Bettina Brigitte Britta Camilla Carla Carmen Carola Caroline Catherine Charlotte Chiara Christa Christel",
  "Christiane Christina Christine Claire Clara Claudia Condoleezza Conny Cornelia Cristina Dagmar Daniela Deborah",
  "Diana Dilma Dora Doris Dorothea Edith Elena Eleonore Elfriede Elisabeth Elizabeth Elke Ella Ellen Emilia Emily",
  "Emma Erika Esther Eva Evelyn Fatima Franziska Friederike Gabi Gabriele Gerda Gesine Gisela Gitta Gloria Greta",
  "Gudrun Hanna Hannah Hannelore Heide Heidemarie Heidi Heike Helen Helena Helene Helga Henriette Herta Hilary",
  "Hilde Hillary Ilona Ilse Indira Ines Inge Ingeborg Ingrid Irene Iris Irmgard Isabel Isabella Jana Jane Janet",
  "Janine Jennifer Jenny Jessica Joanna Johanna Judith Julia Juliane Julie Jutta Karin Karla Karen Katharina Käthe",
  "Kate Katherine Kathleen Kathrin Katja Katrin Kerstin Kira Klara Kristina Lara Laura Lea Lena Leonie Leyla",
  "Lieselotte Linda Lisa Lotte Louise Luise Lydia Magdalena Maike Malala Manuela Mareike Margaret Margarete Margit",
  "Margot Maria Marianne Marie Marina Marion Marlene Marta Martha Martina Mary Mathilde Maya Mechthild Melanie",
  "Melissa Mercedes Merkel Michaela Michelle Miriam Monica Monika Nadine Nadja Nancy Natalia Natalie Natascha",
  "Nathalie Nicola Nicole Nina Olga Patricia Paula Petra Pia Ramona Rebecca Regina Regine Renate Rita Roberta Rosa",
  "Rosemarie Roswitha Ruth Sabine Sahra Samira Sandra Sara Sarah Saskia Sevim Sibylle Sigrid Silke Silvana Silvia",
  "Simone Sofia Sonia Sonja Sophia Sophie Stefanie Stephanie Susan Susanne Suzanne Svenja Svetlana Sylvia Tamara",
  "Tanja Tatjana Teresa Theresa Theresia Tina Ulla Ulrike Ursula Ute Valentina Vanessa Vera Verena Veronika",
  "Victoria Viktoria Virginia Viviane Waltraud Wiebke Yvonne Zoe Ségolène Julija Nana Zsuzsa Agnieszka Ewa",
  "Katarzyna Małgorzata Jelena Irina Ljudmila Galina Oksana Olena Swetlana Mette Birgitte Marit Aung Park",
);

/** Given names of men, among them frequent ones of the world's news. */
export const maleNames = words(
  "Abdul Abdullah Abu Achim Adam Adolf Adrian Ahmed Ahmad Alain Alan Albert Alberto Albrecht Alejandro Aleksander",
  "Alessandro Alex Alexander Alexej Alexei Alfons Alfred Ali Alois Ammar Anders André Andre Andreas Andrej Andrew",
  "Andrzej Angelo Anthony Antoine Anton Antonio António Ariel Armin Arne Arnold Arthur Artur August Axel Barack Ban",
  "Bashar Bastian Ben Benedikt Benjamin Bernard Bernd Bernhard Bert Bertold Bill Björn Bob Bodo Boris Brian Bruce",
  "Bruno Burkhard Carl Carlo Carlos Carsten Charles Chris Christian Christoph Christopher Claude Claus Clemens",
  "Colin Cornelius Daniel Dave David Denis Dennis Detlef Detlev Dick Didier Diego Dieter Dietmar Dietrich Dimitri",
  "Dirk Dmitri Dmitrij Dominik Dominique Donald Douglas Eberhard Eckart Eckhard Eckhardt Edgar Edmund Eduard Edward",
  "Edwin Egon Ehud Elmar Emil Emmanuel Emmerich Enrique Erhard Eric Erich Erik Ernst Erwin Eugen Evo Ewald Fabian",
  "Felipe Felix Ferdinand Fernando Fidel Florian Francesco Francis Francisco Franco François Frank Frank-Walter",
  "Franz Franz-Josef Fred Frédéric Friedbert Friedhelm Friedrich Fritz Gabriel Gary Georg George Georges Georgi",
  "Gerald Gerd Gerhard Gero Gert Gilbert Giorgio Giovanni Giuseppe Goran Gordon Götz Graham Gregor Guido Guillermo",
  "Günter Günther Gunther Gustav Guy Gyula Hamid Hans Hans-Christian Hans-Dietrich Hans-Jochen Hans-Joachim",
  "Hans-Jürgen Hans-Peter Harald Harry Hartmut Harvey Hassan Heiko Heiner Heinrich Heinz Heinz-Peter Helmut Hendrik",
  "Henning Henri Henry Herbert Hermann Holger Horst Howard Hubert Hubertus Hugh Hugo Hussein Ian Ibrahim Ignacio",
  "Igor Ilham Imre Ingo Ismail Ivan Ivo Iwan Jack Jacob Jacques Jakob James Jan Jaroslaw Jarosław Javier Jean",
  "Jean-Claude Jean-Marie Jean-Pierre Jeff Jens Jeremy Jérôme Jerry Jesús Jim Jimmy Joachim Joan João Jochen Joe",
  "Joel Johann Johannes John Johnny Jonas Jonathan Jörg Jorge José Josef Joseph Joschka Joshua Josip Juan Julian",
  "Julius Junichiro Jürgen Justin Karl Karl-Heinz Karl-Josef Karl-Theodor Karsten Kaspar Kevin Kim Klaus",
  "Klaus-Peter Knut Kofi Konrad Konstantin Kurt Larry Lars Laurent Lech Lee Leo Leon Leonard Leonid Lorenz Lothar",
  "Louis Luc Luca Lucas Ludger Ludwig Luigi Luis Luiz Lukas Lutz Mahmud Mahmoud Maik Malte Manfred Manmohan Manuel",
  "Marc Marcel Marco Marcus Mario Mark Markus Martin Marvin Massimo Matthew Matthias Maurice Mauricio Max",
  "Maximilian Michael Michail Michel Miguel Mike Mikhail Mikis Milan Mirko Mohamed Mohammad Mohammed Mohandas",
  "Moritz Muammar Muhammad Mustafa Nelson Nicholas Nicolas Nicolás Niels Nigel Nikita Niklas Nikolai Nikolaus Nils",
  "Norbert Nuri Olaf Oliver Omar Osama Oscar Oskar Oswald Otmar Otto Pablo Paolo Pascal Patrick Patrik Paul Pavel",
  "Pawel Pedro Peer Per Peter Petr Philip Philipp Philippe Pierre Pieter Prem Quentin Rafael Ralf Ralph Ramón",
  "Rainer Raphael Raúl Ray Raymond Recep Reiner Reinhard Reinhold René Ricardo Richard Rick Robert Roberto Robin",
  "Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rudi Rudolf Rüdiger Rupert Ryan Saddam Sam Samuel Sebastian",
  "Sepp Sergej Sergei Sergio Shimon Siegfried Siegmar Sigmar Silvio Simon Slobodan Stanislaw Stanisław Stefan",
  "Steffen Stephan Stephen Steve Steven Sven Tayyip Ted Tariq Theo Theodor Thilo Thomas Thorsten Til Tilman Tim",
  "Timo Tobias Tom Tomás Tomasz Toni Tony Torben Torsten Udo Ulf Uli Ulrich Urs Utz Uwe Václav Valdis Valentin",
  "Viktor Victor Vincent Vitali Vladimir Volker Waldemar Walter Warren Werner Wieland Wilfried Wilhelm Willi",
  "William Willy Winfried Wladimir Wolf Wolfgang Wolfram Xavier Yann Yasser Yves Zdravko Željko Jesse Scott Sean",
  "Dmytro Wolodymyr Petro Serhij Jewgeni Waleri Juri Alexandre Mariano Matteo Giulio Rishi",
);

/** Particles inside names. */
export const nameParticles = words(
  "von van de da del della di du la le der den zu zur vom bin ibn al el ter dos das y",
);

/** Titles and forms of address before a name. */
export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ["Herr", "m"],
  ["Herrn", "m"],
  ["Frau", "f"],
  ["Dr.", ""],
  ["Prof.", ""],
  ["Professor", "m"],
  ["Professorin", "f"],
  ["Pfarrer", "m"],
  ["Lord", "m"],
  ["Sir", "m"],
  ["Lady", "f"],
  ["Dame", "f"],
  ["König", "m"],
  ["Königin", "f"],
  ["Prinz", "m"],
  ["Prinzessin", "f"],
  ["Papst", "m"],
  ["Scheich", "m"],
  ["Ajatollah", "m"],
  ["Graf", "m"],
  ["Freiherr", "m"],
]);

/** Roles of persons, the masculine; the feminine in `-in` and the plurals follow by rule. Last parts of compounds. */
const ROLES = words(
  "kämmerer archivar reeder lotse makler krankenpfleger pfleger pastor postbote wehrführer abteilungsleiter administrator admiral agent aktivist aktionär amtskollege analyst anführer anhänger ankläger",
  "anwalt anwohner arbeiter arbeitgeber architekt arzt asylbewerber astronaut attaché attentäter aufseher",
  "augenzeuge autofahrer autor bauer bearbeiter befehlshaber begründer beobachter berater berichterstatter besitzer",
  "besucher betreiber bewohner bischof botschafter bruder bundeskanzler bürger bürgermeister bürgerrechtler",
  "cdu-politiker chef chefin chirurg christdemokrat coach demonstrant designer dezernent diktator diplomat direktor",
  "dirigent dozent eigentümer einsatzleiter einwohner elektriker ermittler erfinder experte fahrer fan fachmann",
  "fahnder feuerwehrmann finder fischer forscher fotograf freund funktionär fußballer fürst gast gastgeber gegner",
  "geiselnehmer general geschäftsführer gewerkschafter gouverneur gründer häftling händler heimleiter helfer",
  "herausgeber historiker ingenieur inhaber innenpolitiker inspekteur inspektor intendant journalist jurist kaiser",
  "kanzler kandidat kapitän kardinal kenner kläger klimaforscher koch kollege kommandant kommandeur kommentator",
  "kommissar konkurrent könig koordinator korrespondent kritiker kunde künstler landrat landwirt lehrer leiter",
  "leser lobbyist lokführer mann maler manager mediziner meister meteorologe mieter minister ministerpräsident",
  "mitarbeiter mitbegründer mitglied moderator monarch musiker mitbewerber nachbar nachfolger nobelpreisträger",
  "nutzer oberarzt oberbürgermeister oberst offizier ökonom opfer organisator papst parlamentarier parteifreund",
  "passant patient patriarch philosoph physiker pilot politiker politologe polizist präfekt präses präsident",
  "premier premierminister priester prinz produzent professor programmierer prokurist prominenter publizist",
  "rabbiner rat realpolitiker rechtsanwalt redakteur redner referent regent regierungschef regierungssprecher",
  "regisseur reiter rektor reporter republikaner retter richter ritter sänger schauspieler schiedsrichter",
  "schriftsteller schüler seelsorger sekretär senator sieger soldat sozialdemokrat sozialist soziologe spezialist",
  "spieler sportdirektor sportler sprecher staatsanwalt staatschef staatsminister staatssekretär student",
  "stellvertreter steuermann stürmer superintendent täter techniker teamchef teilnehmer terrorist torwart tourist",
  "trainer umweltschützer unternehmer untersuchungsleiter unterhändler unterzeichner urheber vater",
  "verbraucherschützer verfasser verfechter verfassungsschützer verhandlungsführer verkäufer vermittler",
  "veranstalter verteidiger vertreter verwalter veteran vize vizepräsident volkswirt vorstand vorgänger vorsteher",
  "wähler wärter weltmeister wirt wissenschaftler zeitzeuge zeuge zuschauer torhüter verleger vermieter informant",
  "initiator insider investor dichter hausarzt biologe geologe archäologe psychologe virologe epidemiologe theologe",
  "meeresbiologe statistiker astronom chemiker mathematiker entwickler dolmetscher pfarrer imam scheich dekan",
  "kurator sachwalter schatzmeister generalsekretär obmann ombudsmann landeshauptmann hauptmann leutnant major",
  "feldwebel landesvater premierlieutenant staatspräsident nationaltrainer bundestrainer verteidigungsexperte",
  "innenexperte amerikaner franzose brite russe chinese israeli palästinenser iraner iraker türke pole spanier",
  "italiener österreicher schweizer ukrainer japaner inder grieche",
);

/** Roles that are declined like adjectives, without their ending: `Vorsitzende`, `Vorsitzender`. */
const ADJECTIVAL_ROLES = words(
  "abgeordnet angehörig angeklagt beamt beauftragt beschuldigt betroffen gesandt liberal sachverständig synodal",
  "überlebend verantwortlich verdächtig vertraut verwandt vorsitzend verurteilt gefangen konservativ link grün",
  "deutsch parteilos wirtschaftsweis geistlich gelehrt kriminell jugendlich angestellt delegiert intellektuell",
  "vorgesetzt verbündet verletzt",
);

/** Roles that have no masculine. */
const FEMALE_ROLES = words(
  "köchin ärztin anwältin bäuerin staatsanwältin rechtsanwältin köchin frau mutter schwester tochter tante oma nonne witwe hebamme königin kanzlerin ministerin krankenschwester",
  "ehefrau kauffrau fachfrau vorsitzende-frau pressefrau prinzessin äbtissin stewardess geschäftsfrau hausfrau",
  "obfrau",
);

/** Neuter words for persons. */
const NEUTER_ROLES = words("kind mädchen mitglied opfer oberhaupt staatsoberhaupt vorstandsmitglied model idol talent");

const FEMALE_INSTITUTIONS = words(
  "abteilung agentur akademie allianz anstalt anwaltschaft armee arbeitsgruppe aufsicht bahn bank behörde bewegung",
  "botschaft bundesbank bundesregierung bundeswehr börse bürgerinitiative delegation direktion duma einheit",
  "europäische-union fakultät fdp feuerwehr firma fraktion front führung genossenschaft gemeinde gesellschaft",
  "gewerkschaft gruppe gruppierung guerilla hochschule illustrierte industrie initiative innung jury justiz kammer",
  "kanzlei kirche klinik koalition kommission konferenz landesregierung leitung liga mannschaft marine miliz",
  "monarchie nachrichtenagentur nasa nato obrigkeit opposition organisation partei polizei präsidentschaft presse",
  "presseagentur presseabteilung pressestelle rebellengruppe redaktion regierung reederei sprecherei staatskanzlei",
  "staatsanwaltschaft stadt stadtverwaltung stelle stiftung tageszeitung union universität uno vereinigung",
  "versammlung versicherung vertretung verwaltung welthungerhilfe werft wirtschaftskammer wochenzeitung zeitschrift",
  "zeitung zentrale zentralbank aufsichtsbehörde bundesanstalt bundesagentur luftwaffe truppe band familie",
  "besatzung crew gesandtschaft synode innenverwaltung bürgerschaft airline fluggesellschaft sekte internetseite",
  "seite website webseite homepage",
);
const MALE_INSTITUTIONS = words(
  "anbieter ausschuss automobilclub autohersteller bundesrat bundestag bundesgerichtshof bund club clan dachverband",
  "dienst dienstleister fachverband fonds fußballverband geheimdienst gerichtshof hersteller internetdienst kanal",
  "kommissionsrat kongress kongreß konzern kreis krisenstab landkreis landtag landesverband magistrat",
  "nachrichtendienst nachrichtensender nationalrat onlinedienst orden parteitag rat rechnungshof ring rundfunk",
  "rundfunksender sender senat sicherheitsrat stab stadtrat staat supreme-court trust tüv verband verein verlag",
  "verfassungsschutz vatikan vorstand wetterdienst zirkel zusammenschluss zentralrat zoll fernsehsender radiosender",
  "provider betreiber kreml flughafen betrieb betriebsrat aufsichtsrat gemeinderat ältestenrat fanclub",
  "wohlfahrtsverband",
);
const NEUTER_INSTITUTIONS = words(
  "amt amtsgericht auswärtige-amt außenministerium blatt boulevardblatt büro bündnis bistum bundesamt",
  "bundeskabinett bundeskriminalamt bundesministerium bundesverfassungsgericht fernsehen forum gericht",
  "gesundheitsamt gremium haus hilfswerk institut kabinett kanzleramt komitee kommando konsortium konsulat konzil",
  "kollektiv kraftwerk kuratorium labor land landgericht lager magazin ministerium museum nachrichtenmagazin",
  "netzwerk oberhaus observatorium parlament patentamt portal politbüro präsidium prozessgericht polizeipräsidium",
  "radio repräsentantenhaus rathaus referat regime sekretariat spital syndikat team theater tribunal unterhaus",
  "unternehmen verfassungsgericht verteidigungsministerium weiße-haus werk zentralkomitee zentrum krankenhaus",
  "militär medienhaus boulevardmagazin start-up königshaus presseamt pentagon",
);

const FEMALE_DOCUMENTS = words(
  "ansicht auffassung meinung analyse anfrage ankündigung anklage anklageschrift angabe antwort aussage begründung",
  "bekanntmachung beschwerde bibel bilanz biographie biografie botschaft depesche ansprache aufschrift inschrift",
  "dokumentation einleitung erhebung erklärung e-mail mail expertise meldung mitteilung nachricht notiz",
  "pressemeldung pressemitteilung präambel prognose quelle rede resolution richtlinie schätzung schrift",
  "stellungnahme statistik studie umfrage untersuchung urkunde urteilsbegründung verfassung verlautbarung",
  "veröffentlichung version vorlage weisung zusammenfassung äußerung sms überschrift schlagzeile broschüre",
  "grußbotschaft kolumne darstellung charta these",
);
const MALE_DOCUMENTS = words(
  "abschlussbericht antrag artikel aufruf bericht beitrag beschluss brief bescheid befund blog eintrag entwurf",
  "erlass kommentar leitartikel medienbericht nachruf offener-brief paragraf plan polizeibericht quellen roman satz",
  "slogan text tweet vertrag vermerk vorwurf zeitungsbericht spruch gesetzentwurf koalitionsvertrag",
);
const NEUTER_DOCUMENTS = words(
  "abkommen buch communiqué flugblatt gesetz grundgesetz gutachten interview kommuniqué manifest memorandum papier",
  "plakat programm protokoll rundschreiben schreiben statement telegramm testament transparent ultimatum urteil",
  "video wahlprogramm zitat bekennerschreiben sprichwort spruchband motto fazit",
);

const GROUPS = words(
  "menschenmenge menge öffentlichkeit bevölkerung belegschaft angaben ärzte agenturen aktionäre auguren behörden berichte besatzungsmitglieder demonstranten diplomaten eltern",
  "experten fachleute fans gewerkschaften grünen informationen initiatoren journalisten kreise leute linken medien",
  "medienberichte meldungen menschen ökonomen organisatoren parteien passanten quellen rebellen rettungskräfte",
  "sicherheitskräfte soldaten sozialdemokraten staaten studenten taliban volksvertreter zeitungen zeugen",
  "streitkräfte truppen unbekannte vereinten-nationen vereinigten-staaten usa nachbarn liberalen demokraten",
  "christdemokraten konservativen piraten israelis franzosen briten russen chinesen deutschen polen",
);

const TIMES = words(
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli",
  "august september oktober november dezember jahr jahre jahren jahres monat monate monaten monats woche wochen tag",
  "tage tagen tages morgen vormittag mittag nachmittag abend nacht stunde stunden minute minuten sekunde uhr",
  "ortszeit zeit anfang ende wochenende frühjahr sommer herbst winter jahrhundert jahrzehnt vergangenheit zukunft",
  "gegenwart zeitpunkt mitte feiertag heute moment augenblick februars mal male anschluss rahmen hinblick prozent",
);

/** Classes of nouns by their last part, in lower case. */
export const nouns: ReadonlyMap<string, NounClass> = new Map([
  // Before the roles: `Richter` and `Politiker` are singular and plural, and the role allows both.
  ...classes(GROUPS, "group", "p"),
  ...classes(TIMES, "time", "m"),
  ...[...ROLES].flatMap(rolesOf),
  ...[...ADJECTIVAL_ROLES].flatMap(adjectivalRolesOf),
  ...classes(FEMALE_ROLES, "person", "f"),
  ...classes(NEUTER_ROLES, "person", "n"),
  ...classes(FEMALE_DOCUMENTS, "document", "f"),
  ...classes(MALE_DOCUMENTS, "document", "m"),
  ...classes(NEUTER_DOCUMENTS, "document", "n"),
  ...classes(FEMALE_INSTITUTIONS, "institution", "f"),
  ...classes(MALE_INSTITUTIONS, "institution", "m"),
  ...classes(NEUTER_INSTITUTIONS, "institution", "n"),
]);

function classes(list: ReadonlySet<string>, kind: NounKind, gender: Gender): readonly (readonly [string, NounClass])[] {
  return [...list].map((noun) => [noun, { kind, gender }]);
}

/** The masculine, the feminine and the adjectival and weak forms of a role: `Sprecherin`, `Abgeordnete`, `Präsidenten`. */
function rolesOf(role: string): readonly (readonly [string, NounClass])[] {
  const person = (word: string, gender: Gender): readonly [string, NounClass] => [word, { kind: "person", gender }];
  const stem = role.endsWith("e") ? role.slice(0, -1) : role;
  return [person(`${stem}in`, "f"), person(role, "m")];
}

function adjectivalRolesOf(stem: string): readonly (readonly [string, NounClass])[] {
  return [
    [`${stem}e`, { kind: "person", gender: "" }],
    [`${stem}er`, { kind: "person", gender: "m" }],
  ];
}

/** Countries and unions that speak as institutions do. */
export const places = words(
  "Afghanistan Ägypten Albanien Algerien Argentinien Armenien Äthiopien Aserbaidschan Australien Belarus Belgien",
  "Bolivien Bosnien Brasilien Bulgarien Chile China Dänemark Deutschland Ecuador Estland Finnland Frankreich",
  "Georgien Griechenland Großbritannien England Indien Indonesien Irak Iran Irland Island Israel Italien Japan",
  "Jordanien Kanada Kasachstan Katar Kenia Kolumbien Kosovo Kroatien Kuba Kuwait Lettland Libanon Libyen Litauen",
  "Luxemburg Malaysia Marokko Mazedonien Mexiko Moldawien Myanmar Neuseeland Nicaragua Niederlande Nigeria",
  "Nordkorea Norwegen Österreich Pakistan Palästina Peru Philippinen Polen Portugal Rumänien Russland Saudi-Arabien",
  "Schweden Schweiz Serbien Simbabwe Slowakei Slowenien Somalia Spanien Südafrika Sudan Südkorea Syrien Taiwan",
  "Thailand Tschechien Tunesien Türkei Ukraine Ungarn USA Usbekistan Venezuela Vietnam Weißrussland Zypern Berlin",
  "Brüssel London Moskau Paris Peking Washington Teheran Wien Bern Europa Bayern Hamburg Bremen Hessen Sachsen",
  "Thüringen Brandenburg Niedersachsen Saarland",
);

/** Genders by the ending of a noun; masculine agents in `-er` are the least certain and come last. */
export const genderEndings: readonly (readonly [string, Gender])[] = [
  ["innen", "p"],
  ["ungen", "p"],
  ["heiten", "p"],
  ["keiten", "p"],
  ["schaften", "p"],
  ["schaft", "f"],
  ["ung", "f"],
  ["heit", "f"],
  ["keit", "f"],
  ["tät", "f"],
  ["ion", "f"],
  ["enz", "f"],
  ["anz", "f"],
  ["itik", "f"],
  ["tik", "f"],
  ["rin", "f"],
  ["tin", "f"],
  ["gin", "f"],
  ["din", "f"],
  ["ei", "f"],
  ["chen", "n"],
  ["lein", "n"],
  ["ment", "n"],
  ["tum", "n"],
  ["nis", "n"],
  ["ium", "n"],
  ["ist", "m"],
  ["ismus", "m"],
  ["eur", "m"],
  ["ling", "m"],
  ["or", "m"],
  ["er", "m"],
];
