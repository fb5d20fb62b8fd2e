/**
 * Frequent German weak verbs, without separable particles. Verbs in `-ieren` need not be listed: the ending gives them
 * away. The list serves to tell a finite verb from other words in `-e` and `-t`.
 */
export const WEAK_VERBS: readonly string[] = `
  achten ähneln ahnen ändern ängstigen antworten arbeiten ärgern atmen äußern bauen beabsichtigen beachten beantragen
  beantworten bearbeiten beauftragen bedanken bedauern bedecken bedeuten bedienen bedrohen beeilen beeindrucken
  beeinflussen beenden befassen befreien befürchten befürworten begegnen begehren beglaubigen begleiten begnügen
  begrenzen begründen begrüßen begünstigen behandeln beharren behaupten beherrschen behindern bekämpfen beklagen
  bekräftigen belasten belästigen belegen beleidigen belohnen bemängeln bemerken bemühen benachrichtigen
  benachteiligen benötigen benutzen benützen beobachten berechnen berechtigen bereichern bereiten bereuen berichten
  berichtigen berücksichtigen beruhen beruhigen berühren besagen beschädigen beschäftigen bescheinigen beschleunigen
  beschränken beschuldigen beschweren besetzen besichtigen besiegen bestätigen bestellen bestimmen bestrafen bestürzen
  besuchen betätigen beteiligen beteuern betiteln betonen betrachten betteln beurteilen bevorzugen bewachen bewaffnen
  bewahren bewegen bewerten bewilligen bewirken bewohnen bezahlen bezeichnen bezichtigen beziffern bezwecken
  bezweifeln bilden billigen blicken bloggen brandmarken brauchen bremsen brüllen brummen buchen bürgen danken dauern
  decken deuten dienen drängen drehen drohen drosseln drucken drücken dulden ehren eignen eilen einigen ekeln empören
  enden entdecken entfernen entführen entgegnen enthüllen entlasten entlohnen entmachten entrüsten entschärfen
  entschuldigen entsorgen entstammen enttäuschen entwaffnen entwickeln erachten erarbeiten erben erbeuten ereifern
  erfassen erfordern erforschen erfreuen erfüllen ergänzen erhoffen erhöhen erholen erinnern erklären erkranken
  erkundigen erlauben erläutern erleben erledigen erleichtern ermahnen ermitteln ermöglichen ermorden ermuntern
  ermutigen ernähren erneuern erobern eröffnen erörtern erpressen erreichen errichten erschöpfen erschüttern ersetzen
  ersparen erstatten erstaunen erstellen ersticken erstrecken ersuchen erwähnen erwarten erweitern erwidern erwirken
  erzählen erzeugen erzielen fassen fehlen feiern fertigen festigen flehen flüchten flunkern folgen folgern fördern
  fordern forschen fragen freuen frotzeln fügen führen füllen funken fürchten gedenken gefährden gehorchen gehören
  geißeln gelangen geloben genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen glauben gliedern
  glücken grenzen grübeln gründen grüßen haften haken handeln harren hassen häufen hegen heilen heiraten herrschen
  hetzen hindern hinken hoffen höhnen holen hören hüten impfen jagen jubeln kabeln kämpfen kaufen kehren kennzeichnen
  klagen klappen klären klopfen knüpfen kochen kontern kosten kränken kreisen kümmern kündigen kürzen lächeln lachen
  lagern lähmen landen lästern läuten lauten leben lechzen leeren legen lehnen lehren leisten leiten lenken lernen
  leuchten leugnen liefern lindern loben lohnen lösen machen mahnen mailen malen mangeln mäßigen meinen meistern
  melden merken mieten mildern mindern mischen missachten missbilligen missbrauchen morden münden murmeln mutmaßen
  nahen nähern neigen nicken nörgeln nötigen nützen nutzen offenbaren öffnen opfern orakeln ordnen orten pachten
  packen parken passen pflanzen pflegen pflichten planen plaudern plündern pochen poltern posten prägen prahlen
  prangen prangern predigen prüfen punkten quälen rächen ragen rasen rätseln rauben rauchen räumen raunen rechnen
  rechtfertigen reden regeln regen reichen reifen reimen reinigen reisen reizen retten richten rollen rücken rügen
  ruhen rühmen rühren rüsten rutschen sagen sammeln säumen schaden schaffen schalten schämen schätzen schauen
  scheitern schenken scherzen schicken schildern schimpfen schleppen schlichten schlussfolgern schmerzen schonen
  schränken schulden schulen schüren schützen schwächen schwanken schwärmen schweben schwindeln schwören segnen sehnen
  senken setzen seufzen sichern sichten siedeln siegen simsen sorgen spalten sparen speichern sperren spielen spitzen
  spotten spüren stammeln stammen stärken starten statten stauen staunen stecken steigern stellen steuern stiften
  stimmen stocken stöhnen stoppen stören strafen strahlen sträuben streben strecken streiken stufen stürmen stürzen
  stützen suchen tadeln tagen taugen täuschen tauschen teilen testen texten toben töten trauen trauern träumen trennen
  trösten twittern üben überlegen überprüfen überqueren überraschen überreden überschätzen überwachen überwiegen
  überzeugen unken unterstützen urteilen verabschieden verachten verändern veranlassen veranschlagen veranstalten
  verantworten verärgern verbessern verbrauchen verbreiten verbünden verbürgen verdächtigen verdammen verdanken
  verdeutlichen verdienen verdoppeln verdrängen verehren vereinbaren vereinen vereinfachen vereinigen vereiteln
  verfassen verfehlen verfolgen verfügen vergewaltigen vergewissern vergiften vergrößern vergüten verhaften verhandeln
  verhängen verharmlosen verherrlichen verhindern verhören verhüten verkaufen verkehren verklagen verknüpfen
  verkörpern verkünden verkündigen verkürzen verlagern verlangen verlängern verlautbaren verlauten verlegen verletzen
  verleugnen verleumden vermachen vermarkten vermehren vermelden vermerken vermindern vermissen vermitteln vermuten
  vernachlässigen verneinen vernichten veröffentlichen verordnen verpflichten verrechnen verringern versammeln
  verschaffen verschärfen verschicken verschlechtern verschleiern verschonen verschulden verschwenden versichern
  versorgen verspäten versperren verspotten verstaatlichen verständigen verstärken verstecken verstimmen verstören
  versuchen verteidigen verteilen vertiefen vertrauen verüben verunglimpfen verunglücken verunsichern verursachen
  verurteilen vervielfachen verwalten verwandeln verwechseln verwehren verweigern verweilen verwenden verwirklichen
  verwunden verwundern verzichten verzögern verzweifeln vollenden vollstrecken wachen wagen wählen wandeln warnen
  warten wechseln wecken wehren weigern weilen weinen weiten werten wetten wettern widerlegen widersetzen widmen
  wiederholen wirken wirtschaften witzeln wohnen wundern wünschen würdigen wüten zählen zahlen zeichnen zeigen
  zerstören zeugen zielen zittern zögern züchten zucken zürnen zweifeln
`
  .trim()
  .split(/\s+/);
