/**
 * Frequent German weak verbs, without separable particles. Verbs in `-ieren` need not be listed: the ending gives them
 * away. The list serves to tell a finite verb from other words in `-e` and `-t`.
 */
export const WEAK_VERBS: readonly string[] = `
  achten ähneln ahnen ändern ängstigen antworten arbeiten ärgern atmen äußern bauen beabsichtigen beachten beantragen
  beantworten bearbeiten beatmen beauftragen bedanken bedauern bedecken bedeuten bedienen bedrohen beeilen
  beeindrucken beeinflussen beenden befassen befreien befürchten befürworten begegnen begehren beglaubigen begleiten
  begnügen begrenzen begründen begrüßen begünstigen behandeln beharren behaupten beheizen beherrschen behindern
  bekämpfen beklagen bekräftigen belasten belästigen belegen beleidigen beleuchten belichten beliefern belohnen
  bemalen bemängeln bemerken bemühen benachrichtigen benachteiligen beneiden benötigen benutzen benützen beobachten
  bepflanzen berechnen berechtigen bereichern bereiten bereuen berichten berichtigen berücksichtigen beruhen beruhigen
  berühren besagen besänftigen beschädigen beschaffen beschäftigen bescheinigen beschenken beschildern beschleunigen
  beschränken beschuldigen beschweren beseitigen besetzen besichtigen besiedeln besiegen bespielen bestätigen
  bestatten bestellen besteuern bestimmen bestrafen bestücken bestürzen besuchen betätigen beteiligen beteuern
  betiteln betonen betrachten betreuen betteln beurteilen bevorzugen bewachen bewaffnen bewahren bewässern bewegen
  bewerten bewilligen bewirken bewohnen bewundern bezahlen bezeichnen bezeugen bezichtigen beziffern bezuschussen
  bezwecken bezweifeln bilden billigen blicken bloggen brandmarken brauchen bremsen brüllen brummen buchen bürgen
  dämpfen danken dauern decken deuten dienen dösen drängen drehen drohen dröhnen drosseln drucken drücken duften
  dulden ehren eignen eilen einen einigen ekeln empören enden entarten entblößen entdecken enteignen entfachen
  entfalten entfernen entführen entgegnen entgleisen enthaupten enthüllen entlasten entleeren entlohnen entmachten
  entmutigen entrüsten entsalzen entschädigen entschärfen entschuldigen entsetzen entsorgen entspannen entstammen
  enttäuschen entwaffnen entwerten entwickeln entwurzeln erachten erarbeiten erbauen erben erbeuten erblicken
  erblinden ereifern erfassen erfordern erforschen erfreuen erfüllen ergänzen erhoffen erhöhen erholen erinnern
  erkämpfen erklären erkranken erkunden erkundigen erlahmen erlauben erläutern erleben erledigen erleichtern ermahnen
  ermitteln ermöglichen ermorden ermüden ermuntern ermutigen ernähren erneuern ernten erobern eröffnen erörtern
  erpressen erregen erreichen errichten erschöpfen erschüttern ersetzen ersparen erstarken erstarren erstatten
  erstaunen erstellen ersticken erstrecken ersuchen ertönen erwachen erwähnen erwarten erwecken erweitern erwidern
  erwirken erwischen erzählen erzeugen erzielen fahnden fälschen falten färben fassen faulen fehlen feiern fertigen
  fesseln festigen feuern filmen filtern fischen flattern flehen flicken flüchten flunkern flüstern fluten folgen
  folgern foltern fördern fordern formen forschen fragen freuen frotzeln fügen führen füllen funkeln funken fürchten
  gähnen gaukeln gedenken gefährden gehorchen gehören geißeln gelangen geloben genehmigen genügen gestalten gestatten
  gewähren gewährleisten gewöhnen glänzen glauben gliedern glitzern glücken glühen grenzen grübeln gründen grüßen
  gucken hacken haften haken hämmern handeln harren hassen häufen hegen heilen heiraten heizen herrschen hetzen
  hindern hinken hoffen höhnen holen hören hüpfen husten hüten impfen jagen jubeln kabeln kämpfen kauen kaufen kehren
  keimen kennzeichnen kippen kitzeln klagen klappen klappern klären klatschen kleben kleiden klettern klingeln klopfen
  knabbern knacken knallen kneten knien knüpfen kochen kontern köpfen kosten krachen kränken kratzen kreisen kreuzen
  kriegen krönen kümmern kündigen kürzen kuscheln lächeln lachen lagern lähmen landen lästern lauern läuten lauten
  leben lechzen leeren legen lehnen lehren leisten leiten lenken lernen leuchten leugnen lieben liefern lindern loben
  lockern lodern lohnen löschen lösen lotsen lüften machen mahlen mahnen mailen malen mangeln mäßigen mauern meinen
  meißeln meistern melden merken mieten mildern mindern mischen missachten missbilligen missbrauchen morden münden
  münzen murmeln mustern mutmaßen nagen nahen nähern naschen neigen nicken nörgeln nötigen nutzen nützen offenbaren
  öffnen opfern orakeln ordnen orten pachten packen parken passen pendeln pfeffern pflanzen pflastern pflegen
  pflichten pflücken pflügen pilgern planen plätschern platzen plaudern plündern pochen poltern posten prägen prahlen
  prallen prangen prangern predigen pressen proben prophezeien prüfen prunken pumpen punkten putzen quälen rächen ragen rasen
  rasten rätseln rattern rauben rauchen räumen raunen rauschen rechnen rechtfertigen reden regeln regen regnen reichen
  reifen reimen reinigen reisen reizen retten richten rollen rosten ruckeln rücken rudern rügen ruhen rühmen rühren
  rupfen rüsten rutschen sagen sägen sammeln sanken säubern säumen schaden schaffen schälen schalten schämen schärfen
  schätzen schauen schaukeln schäumen scheitern schenken scherzen schicken schildern schimmeln schimpfen schlängeln
  schlendern schleppen schleudern schlichten schlottern schlucken schlussfolgern schmecken schmerzen schmieden
  schmücken schmuggeln schnappen schneien schnüren schonen schränken schrauben schreddern schrumpfen schubsen schulden
  schulen schüren schütten schützen schwächen schwanken schwärmen schweben schweißen schwindeln schwitzen schwören
  segeln segnen sehnen senken setzen seufzen sichern sichten sickern siedeln siegen simsen sorgen spalten sparen
  speichern spenden sperren spiegeln spielen spitzen spotten spritzen sprudeln sprühen spuken spülen spüren stammeln
  stammen stapeln stärken starten statten stauen staunen stecken steigern steinigen stellen stempeln steuern sticken
  stiften stillen stimmen stöbern stocken stöhnen stolpern stopfen stoppen stören stottern strafen strahlen strampeln
  sträuben streben strecken streicheln streifen streiken streuen strömen stufen stülpen stürmen stürzen stützen suchen
  summen tadeln tagen tanzen tauchen tauen taufen taugen taumeln tauschen täuschen teilen testen texten tippen toben
  töten trampeln tränken trauen trauern träumen trennen trommeln tropfen trösten trotzen tünchen turnen twittern üben
  überdachen überfluten überholen überleben überlegen übernachten überprüfen überqueren überraschen überreden
  überschätzen übersetzen überwachen überwiegen überzeugen umarmen unken unterkellern unterrichten unterstützen
  untersuchen urteilen verabschieden verachten verändern veranlassen veranschlagen veranstalten verantworten verärgern
  verbessern verblassen verbluten verbrauchen verbreiten verbuchen verbünden verbürgen verbüßen verdächtigen verdammen
  verdampfen verdanken verdecken verdeutlichen verdichten verdienen verdoppeln verdrängen verdunsten verehren
  vereinbaren vereinen vereinfachen vereinigen vereiteln vererben verewigen verfassen verfaulen verfehlen verfeinern
  verflüchtigen verfolgen verfrachten verfügen vergewaltigen vergewissern vergiften vergolden vergönnen vergrößern
  vergüten verhaften verhallen verhandeln verhängen verharmlosen verhärten verherrlichen verhindern verhören
  verhungern verhüten verirren verjähren verkabeln verkaufen verkehren verklagen verkleinern verknappen verknüpfen
  verkörpern verkraften verkünden verkündigen verkürzen verlagern verlangen verlängern verlautbaren verlauten verlegen
  verlernen verletzen verleugnen verleumden verlieben verloben vermachen vermarkten vermehren vermelden vermerken
  vermieten vermindern vermissen vermitteln vermuten vernachlässigen verneinen vernetzen vernichten veröffentlichen
  verordnen verpachten verpacken verpassen verpflegen verpflichten verplanen verprügeln verrechnen verringern
  verrosten verrücken versagen versammeln verschaffen verschärfen verschenken verschicken verschiffen verschlechtern
  verschleiern verschmutzen verschonen verschulden verschwenden versenken versichern versiegen versöhnen versorgen
  verspäten versperren verspotten verstaatlichen verständigen verstärken verstecken versteigern versteuern verstimmen
  verstören versuchen vertagen verteidigen verteilen verteuern vertiefen vertonen vertrauen verüben verunglimpfen
  verunglücken verunsichern verursachen verurteilen vervielfachen verwahren verwalten verwandeln verwarnen verwechseln
  verwehren verweigern verweilen verwelken verwenden verwirklichen verwunden verwundern verwüsten verzaubern verzehren
  verzeichnen verzichten verzieren verzinsen verzögern verzollen verzweifeln vollenden vollstrecken wachen wagen
  wählen wandeln wandern wärmen warnen warten wässern wechseln wecken wehren weiden weigern weihen weilen weinen
  weiten werten wetten wettern wickeln widerlegen widersetzen widmen wiederholen wimmeln winken wirken wirtschaften
  wischen wittern witzeln wohnen wölben wundern wünschen würdigen würfeln würgen wurzeln wüten zahlen zählen zanken
  zapfen zeichnen zeigen zerren zerstören zeugen zielen zischen zittern zögern züchten zucken zünden zupfen zürnen
  zweifeln zwinkern
`
  .trim()
  .split(/\s+/);
