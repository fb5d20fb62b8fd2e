import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { classed } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Adaeze Adelheid Agathe Aigul Aissatou Alena Alessa Alexa Alida Almut Amelie Aminata Anett Angelica Angelika",
  "Anika Anke Annabell Annalena Annegret Anneke Anneliese Annemarie Annemieke Annika Antje Antonie Ariane Arzu Asli",
  "Auguste Aung Aylin Ayse Azra Babette Barbara Beata Beate Beatrix Beke Benita Bente Berit Berta Bettina Biljana",
  "Birga Birgitte Birte Bożena Britt Britta Brunhilde Burcu Burgunde Bärbel Canan Carina Carola Carolin Cathrin",
  "Catrin Celina Cemile Chantal Charlotta Chimamanda Christa Christel Christiane Christin Cilly Condoleezza Conny",
  "Constanze Cordula Corinna Cornelia Cosima Cäcilie Dagmar Danuta Daria Defne Delia Desiree Dilara Dilek Dorota",
  "Dorothea Dorothee Dragana Dunja Dörte Dörthe Edda Edelgard Eleonore Elfi Elfriede Elina Elise Elke Elli Elsbeth",
  "Else Elvira Emmi Enie Erdmute Erna Esma Esra Eugenie Eva-Maria Evi Ewa Fanny Fatma Fenja Fenna Filiz Finja",
  "Finnja Franziska Frauke Frieda Friederike Friedrun Fritzi Gabi Gabriele Galina Gerda Gesa Gesche Gesine Geske",
  "Giesela Gisela Gitta Gitte Grażyna Gudrun Gunda Gundula Gülay Hadwig Hajnalka Halina Hannah-Sophie Hanne",
  "Hannelore Hatice Hedda Hedwig Heide Heidemarie Heidi Heidrun Heike Helga Helma Helmi Henny Henriette Hermine",
  "Herta Hertha Hilde Hildegard Hiltrud Ida Idil Ilka Ilona Imke Indira Inga Inge-Lore Ingeborg Inka Inken Insa",
  "Irma Irmela Irmgard Irmtraud Isabell Isolde Ivonne Janine Jaqueline Jasmin Jasmina Jette Jolanta Josefa Josefine",
  "Jule Juliane Julija Julika Juna Jutta Jördis Karoline Katarzyna Kateryna Katharina Katharine Kathi Kathrin",
  "Katinka Kea Kerstin Kinga Kira Kirsten Klara Klaudia Kora Kordula Kornelia Kriemhild Krista Kristina Käthe Lale",
  "Lamya Larissa Lea Leni Lenja Leonie Leonore Lia Liesbeth Lieselotte Lilli Lilly Line Lioba Lisa-Marie Lisbeth",
  "Liselotte Liv Ljubica Ljudmila Loni Lore Lorena Lotta Lotte Luana Luca-Marie Lucie Ludmila Ludmilla Luise Magda",
  "Mahsa Maike Maja Mandy Marei Mareike Mareile Maren Margarete Margarethe Margit Margrit Mariama Mariann Marielle",
  "Marika Marike Mariola Marit Marita Marjam Marlen Marlene Marlies Mascha Mathilda Maxi Maximiliane Małgorzata",
  "Mechthild Meike Melek Melina Melitta Meral Meret Merkel Merle Merve Mette Mia Michaela Mila Milena Milica Minna",
  "Mirjam Monique Nana Nanette Nanni Natalja Natascha Nathalie Nela Nele Nesrin Nicol Nicoletta Nike Nilufar Nuray",
  "Nurcan Oda Oksana Olena Olesja Ortrud Ortrun Parisa Park Paulina Peggy Pernille Philine Pinar Rabea Ragna",
  "Ragnhild Rahel Rebekka Regine Reinhild Renate Ricarda Rieke Ronja Rosalie Rosemarie Rosi Roswitha Runa Sabina",
  "Sahra Saliha Salome Selin Sema Senta Serap Sevim Sibylle Sieglinde Sigrid Sigrun Sigune Silke Silvana Sina Sinah",
  "Sinje Siv Snežana Solveig Sonka Soraya Stefanie Stina Stine Sunna Susann Suse Svea Svenja Swaantje Swantje",
  "Swetlana Sybille Ségolène Sünje Tabea Talea Tanja Tatjana Telse Theda Thekla Theresia Tine Tini Tjorven Tomke",
  "Tordis Traudel Traute Trixi Trude Tuğba Ulla Ulla-Britt Ulrike Undine Urte Uschi Ute Valerie Venja Verena",
  "Veronika Vesna Viktoria Viviane Vivien Walburga Walli Waltraud Waltraut Wanda Wencke Wenke Wibke Wiebe Wiebke",
  "Wiktorija Wilhelmine Wilma Wiltrud Xenia Yasemin Yvette Zehra Zita Zofia Zorica Zsuzsa Özlem",
);
const ownMaleNames = words(
  "Abdoulaye Abebe Abu Achim Achmed Adalbert Adolf Aiko Akın Alain Alaksandr Albrecht Aleksander Alexandr Alexej",
  "Alfons Alfredo Aljaksandr Alois Alwin Amadeus Ammar Andi Andre Andrej Andrij André Anjo Ansgar Antonius António",
  "Arend Aribert Ariel Armin Arndt Arne Arno Aron Artur Arved Ascan Attila August Augustin Aurel Axel Baltasar",
  "Balthasar Ban Bastian Bela Bendix Benedikt Benno Bent Bernd Bernhard Bernhardt Bert Bertold Bertram Birger",
  "Bjarne Björn-Erik Bodo Bogdan Bohdan Boje Bolko Bosse Brar Broder Burak Burkhard Cai Carsten Caspar Cem Cheikh",
  "Chinedu Chlodwig Christfried Christof Claas Claudius Claus Clemens Conrad Constantin Cord Cornelis Cornelius",
  "Curt Cyril Cüneyt Dag Danny Deniz Desmond Detlef Detlev Dick Didier Dierk Dietmar Dietrich Ditmar Dmitri Dmitrij",
  "Dmytro Dogan Dominik Dominique Dragan Eberhard Eckart Eckehard Eckehart Eckhard Eckhardt Edi Edmund Eduard",
  "Egbert Eginhard Egon Ehler Ehud Eicke Eike Eilert Elko Elmar Emanuel Emeka Emin Emmerich Emre Engelbert Ennio",
  "Enno Enzo Erdal Erdem Eren Erhard Erich Ernst Erol Erwin Etienne Eugen Evo Ewald Ewalt Falk Falko Fatih Ferdi",
  "Ferenc Fiede Fiete Firat Fjodor Focko Folker Folkert Franco Frank-Walter Franz-Josef Frederik Frerich Fridolin",
  "Friedbert Friedemann Frieder Friedhelm Friedjof Friedo Friedolf Friedrich Frithjof Fritjof Fritz Frédéric",
  "Gabriel Gebhard Gennadi Georg Georges Georgi Gerd Gereon Gerhart Gerke Gero Gerolf Gerrit Gert Gilles Gisbert",
  "Giulio Godehard Goran Gottfried Gotthard Gotthilf Gotthold Gottlieb Gunther Guntram Gyula Götz Günter Günther",
  "Hagen Haile Hajo Hakan Halil Hanjo Hannes Hanno Hanns Hans-Christian Hans-Dietrich Hans-Georg Hans-Gert",
  "Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner Harke Harm Harro Hartmut Hartmuth",
  "Hartwig Hasan Hasso Hauke Haymo Heiko Hein Heiner Heino Heinz Heinz-Georg Heinz-Peter Helge Helmar Helmuth",
  "Henner Henning Henno Heribert Hermann Hermann-Josef Herrmann Hideo Hilmar Hinnark Hinnerk Hinrich Hinrik Hjalmar",
  "Holger Horst Horst-Dieter Hubertus Hüseyin Ibo Idris Ignacio Ihar Ilham Ilja Ilkay Immo Imre Ingmar Ingo Ingolf",
  "Ingvar Ismael Ivar Iven Iwan Jakob Jannik Jannis Jano Janosch Jaron Jaroslav Jaroslaw Jarosław Jasper Jauhen",
  "Jean Jean-Claude Jean-Marie Jean-Pierre Jelle Jendrik Jens-Uwe Jesper Jesse Jesús Jewgeni Jiang Joan Jobst",
  "Jochen Johann Jomo Jons Joost Jordan Joschka Josip Jost José João Junichiro Juri Justus Jérôme Jörg Jörg-Peter",
  "Jörn Kaan Kai-Uwe Karl-Friedrich Karl-Heinz Karl-Josef Karl-Otto Karl-Theodor Karlheinz Karol Karsten Kasimir",
  "Kaspar Kay Kemal Kenan Kenji Keno Kersten Kilian Kim Kjell Klaas Klas Klaus-Dieter Klaus-Peter Klemens Knut",
  "Konrad Konstantin Konstantinos Korbinian Kornelius Kristian Kristof Kuno Kwasi Kyrylo Lambert Larry Lars-Erik",
  "Lasse Laszlo Laurenz Laurin Leander Leif Lenn Lennart Leopold Levent Levi Levy Linus Lion Lorenz Lothar Ludger",
  "Ludolf Ludwig Luitpold Lukasz Lutz László Lüder Mads Mahmud Maic Maik Malik Malte Mamadou Manmohan Manni Marek",
  "Marian Mariano Marinus Marko Marlon Marten Mathias Mats Mattes Matthes Matthis Maurus Max-Peter Maximilian Meik",
  "Meinhard Meinolf Mert Merten Michail Mika Mikis Milo Mirco Mirko Mohandas Momme Moritz Morten Moussa Muammar",
  "Murat Mychajlo Nando Nick-Peter Niclas Nico Niklas Niko Nikolaj Nikolaus Nis Norbert Nuri Odo Okke Okko Olav Ole",
  "Oleh Oleksandr Oleksij Olusegun Onno Onur Orhan Ortwin Osama Oskar Oswald Oswin Otfried Otmar Ottfried Ottmar",
  "Ousmane Paavo Patrice Patrik Paulus Pawel Peer Pelle Pepe Per Petr Petro Philipp Piet Pius Pjotr Prem Quentin",
  "Quirin Radek Raik Raimund Rainer Rajiv Ralf Ralf-Peter Ramazan Ramón Randolf Raoul Rasmus Raúl Reimar Reimer",
  "Reiner Reinhart Reinhold Remo Renke Rico Rieko Rochus Roderich Rolf Rolf-Dieter Ronny Rouven Rudi Rupprecht",
  "Ruprecht Rurik Ruslan Rüdiger Saddam Sandro Sanjay Sascha Selim Semih Sepp Serdar Sergej Sergij Serhij Serkan",
  "Severin Shimon Siegbert Siegfried Sieghard Siegmar Sigi Sigismund Sigmar Sigurd Silas Silvester Simeon Sinan",
  "Sixtus Slobodan Spyros Stan Stanislaw Stanisław Steffan Steffen Stephan Svante Sven-Erik Swen Sékou Sönke Sören",
  "Takeshi Tamme Tammo Tarek Tassilo Tawfik Tayyip Thabo Thaddäus Thade Theis Theodor Thies Thiess Thilo Thimo",
  "Thorsten Thure Tibor Til Till Tillmann Tilman Tilmann Timo Timur Titus Tjade Tjalf Tjark Tobi Tomasz Tomás Toni",
  "Torben Torsten Tunde Tycho Udo Uhuru Ulf Uli Ulli Ulrich Ulrik Umut Urban Urs Utz Uwe Valdis Veit Velten Vinzent",
  "Vinzenz Vitali Volkan Volker Volkhard Volkmar Václav Wadim Wadym Waldemar Waldo Waleri Walther Wedig Welf",
  "Wendelin Wenzel Wieland Wigand Wigbert Wiktor Wilfried Wilhelm Wilko Willem Willfried Willi Willy Wim Winfrid",
  "Winfried Winrich Witalij Wito Wladimir Wolf Wolf-Dieter Wolf-Dietrich Wolff Wolfhard Wolfhart Wolfram Wolodymyr",
  "Wulf Xaver Yann Yannick Yannik Yilmaz Zacharias Zdravko Zoltan Zoltán Ömer Özgür Željko",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

/** Particles inside names. */
export const nameParticles = words(
  "von van de da del della di du la le der den zu zur vom bin ibn al el ter dos das y",
);

/** Particles that may begin a surname. */
export const surnameParticles = words("von van de del della di du la le ten ter");

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
  "verbraucherschützer datenschützer tierschützer naturschützer denkmalschützer klimaschützer verfasser verfechter verfassungsschützer verhandlungsführer verkäufer vermittler",
  "veranstalter verteidiger vertreter verwalter veteran vize vizepräsident volkswirt vorstand vorgänger vorsteher",
  "wähler wärter weltmeister wirt wissenschaftler zeitzeuge zeuge zuschauer torhüter verleger vermieter informant",
  "initiator insider investor dichter hausarzt biologe geologe archäologe psychologe virologe epidemiologe theologe",
  "meeresbiologe statistiker astronom chemiker mathematiker entwickler dolmetscher pfarrer imam scheich dekan",
  "kurator sachwalter schatzmeister generalsekretär obmann ombudsmann landeshauptmann hauptmann leutnant major",
  "feldwebel landesvater premierlieutenant staatspräsident nationaltrainer bundestrainer verteidigungsexperte",
  "innenexperte amerikaner franzose brite russe chinese israeli palästinenser iraner iraker türke pole spanier",
  "italiener österreicher schweizer ukrainer japaner inder grieche",
  "reeder kämmerer lotse matrose seemann steward pastor diakon küster rabbi archivar bibliothekar buchhändler",
  "gastwirt postbote briefträger wehrführer winzer förster jäger schäfer bäcker metzger fleischer schneider schuster",
  "tischler schreiner zimmerer maurer dachdecker klempner schlosser schmied gärtner imker tierarzt zahnarzt pfleger",
  "krankenpfleger sanitäter notarzt apotheker therapeut pädagoge erzieher hausmeister bauleiter bauherr planer",
  "statiker stadtplaner ortsvorsteher amtsleiter stadtrat gemeinderat dorfbewohner anlieger vorsteher beigeordneter",
  "referendar praktikant lehrling azubi geselle absolvent doktorand stipendiat rentner pensionär star profi",
  "legende ikone genie held boss torjäger schwimmer läufer boxer turner radprofi tennisprofi komponist pianist",
  "geiger cellist sängerknabe rapper popstar filmemacher kameramann dramaturg bildhauer grafiker",
  "illustrator comiczeichner karikaturist kolumnist essayist lyriker romancier übersetzer herausgeber blogger",
  "influencer youtuber streamer anwender käufer zeuge züchter hundehalter pächter spediteur fernfahrer busfahrer",
  "schaffner zugführer taxifahrer radfahrer fußgänger pendler flüchtling geflüchteter migrant einwanderer schlepper",
  "schmuggler dieb räuber mörder hehler betrüger hacker erpresser whistleblower gutachter notar schöffe justiziar",
);

/** Roles that are declined like adjectives, without their ending: `Vorsitzende`, `Vorsitzender`. */
const ADJECTIVAL_ROLES = words(
  "abgeordnet angehörig angeklagt beamt beauftragt beschuldigt betroffen gesandt liberal sachverständig synodal",
  "überlebend verantwortlich verdächtig vertraut verwandt vorsitzend verurteilt gefangen konservativ link grün",
  "deutsch parteilos wirtschaftsweis geistlich gelehrt kriminell jugendlich angestellt delegiert intellektuell",
  "vorgesetzt verbündet verletzt befragt gewählt hinterblieben bevollmächtigt",
);

/** Roles that have no masculine. */
const FEMALE_ROLES = words(
  "köchin ärztin anwältin bäuerin staatsanwältin rechtsanwältin köchin frau mutter schwester tochter tante oma nonne witwe hebamme königin kanzlerin ministerin krankenschwester",
  "ehefrau kauffrau fachfrau vorsitzende-frau pressefrau prinzessin äbtissin stewardess geschäftsfrau hausfrau",
  "obfrau lady diva",
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
  "europarat übergangsrat stadtrat kreisrat presserat ethikrat klimarat wissenschaftsrat verwaltungsrat weltrat",
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
  "-amt amt amtsgericht auswärtige-amt außenministerium blatt boulevardblatt büro bündnis bistum bundesamt",
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

/** Things and places before a name, which are nobody: `Bezirk Altona`. */
const THINGS = words(
  "bezirk stadtteil ortsteil thema straße allee kampagne vorgehen reisepass wahlsieg problem probleme einzelheiten",
  "vorschlag vorschläge idee projekt positives absetzung verteidigung simulationen überlieferungen planungen",
);

/** Words in the names of companies and associations, mostly of other languages. */
const ORGANISATIONS = words(
  "motors group holding online corporation association agency institution foundation times gmbh airlines",
  "airways records pictures entertainment systems technologies energy pharma",
);

const GROUPS = words(
  "männer passagiere bundesländer kanadier polizeikräfte hilfskräfte arbeitskräfte lehrkräfte pflegekräfte",
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

/** Roles that tell no office: relatives, and what anybody may be. */
export const commonRoles = words(
  "mann männer frau herr dame mutter vater bruder schwester tochter sohn tante onkel oma opa enkel enkelin ehefrau",
  "ehemann witwe witwer freund freundin nachbar nachbarin kollege kollegin gast opfer mensch person junge mädchen kind",
  "bürger bürgerin einwohner einwohnerin bewohner bewohnerin besucher besucherin zuschauer zuschauerin zeuge zeugin",
);

/** Roles before a court but that of the accused, also as last parts. */
export const parties = words(
  "richter richterin richters staatsanwalt staatsanwältin staatsanwalts verteidiger verteidigerin verteidigers zeuge zeugin",
  "zeugen gutachter gutachterin gutachters sachverständige sachverständigen nebenkläger nebenklägerin nebenklägers schöffe",
  "schöffin schöffen",
);

/** Classes of nouns by their last part, in lower case. */
export const nouns: ReadonlyMap<string, NounClass> = new Map([
  // Before the roles: `Richter` and `Politiker` are singular and plural, and the role allows both.
  ...classed(GROUPS, "group", "p"),
  ...classed(THINGS, "thing", "f"),
  ...classed(ORGANISATIONS, "institution", "f"),
  ...classed(TIMES, "time", "m"),
  ...[...ROLES].flatMap(rolesOf),
  ...[...ADJECTIVAL_ROLES].flatMap(adjectivalRolesOf),
  ...classed(FEMALE_ROLES, "person", "f"),
  ...classed(NEUTER_ROLES, "person", "n"),
  ...classed(FEMALE_DOCUMENTS, "document", "f"),
  ...classed(MALE_DOCUMENTS, "document", "m"),
  ...classed(NEUTER_DOCUMENTS, "document", "n"),
  ...classed(FEMALE_INSTITUTIONS, "institution", "f"),
  ...classed(MALE_INSTITUTIONS, "institution", "m"),
  ...classed(NEUTER_INSTITUTIONS, "institution", "n"),
]);

/** The masculine, the feminine and the adjectival and weak forms of a role: `Sprecherin`, `Abgeordnete`, `Präsidenten`. */
function rolesOf(role: string): readonly (readonly [string, NounClass])[] {
  const person = (word: string, gender: Gender): readonly [string, NounClass] => [word, { kind: "person", gender }];
  const stem = role.endsWith("e") ? role.slice(0, -1) : role;
  const feminines = new Set([`${stem}in`, `${umlauted(stem)}in`]);
  return [...[...feminines].map((word) => person(word, "f")), person(role, "m")];
}

/** `arzt` → `ärzt`: the last vowel of many roles has an umlaut before `-in`. */
function umlauted(stem: string): string {
  return stem.replace(/[aou](?=[^aeiouäöü]*$)/u, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel);
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
