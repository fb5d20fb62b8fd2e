import type { NominalCues, SourcePhrases } from "../speech.ts";
import { words } from "../words.ts";

/** German nouns that govern a clause or an infinitive with somebody's words, lower case, singular and plural. */
export const nominalCues: NominalCues = {
  attitudes: words(
    "zufrieden unzufrieden beunruhigt erleichtert erschüttert bestürzt betroffen entschlossen bereit überrascht",
    "fassungslos hoffnungsvoll schockiert wütend unglücklich glücklich unsicher verwundert erbost begeistert",
    "einverstanden beleidigt gerührt",
    "überzeugt sicher zuversichtlich optimistisch pessimistisch besorgt enttäuscht erfreut empört verärgert entsetzt",
    "unwahrscheinlich wahrscheinlich möglich unmöglich denkbar ausgeschlossen wichtig notwendig sinnvoll falsch richtig",
    "einig bewusst dankbar stolz froh gewiss skeptisch",
  ),
  clause: words(
    "auskunft beteuerung beteuerungen dementi diagnose einspruch empfehlung empfehlungen entscheidung",
    "enthüllung ermahnung erwartung erwartungen erzählung fazit folgerung gedanke klarstellung legende lüge",
    "lügen mahnung mahnungen mutmaßung mutmaßungen notiz offenbarung parole position protest prophezeiung rat",
    "ratschlag resümee signal signale skepsis tenor überlegung überlegungen unterstellung unterstellungen",
    "urteil verdächtigung verdächtigungen verkündung verlautbarung vermerk vertrauen vision voraussage",
    "vorschlag vorschläge vorstellung vorstellungen wunsch zeugnis zuversicht aufforderung protokoll ausdruck",
    "aussicht ahnung befund bilanz deutung doktrin einlassung grundsatz maxime motto",
    "aussage aussagen äußerung äußerungen ankündigung ankündigungen angabe angaben behauptung behauptungen bericht",
    "berichte meldung meldungen erklärung erklärungen mitteilung feststellung hinweis hinweise begründung argument",
    "argumente vorwurf vorwürfe anschuldigung anschuldigungen forderung forderungen drohung drohungen warnung warnungen",
    "befürchtung befürchtungen vermutung vermutungen annahme annahmen verdacht ansicht auffassung meinung überzeugung",
    "einschätzung hoffnung sorge besorgnis these theorie prognose vorhersage versicherung zusicherung zusage versprechen",
    "gerücht gerüchte spekulation spekulationen eindruck ergebnis schluss erkenntnis schlussfolgerung worte worten kritik klage appell",
    "bitte antwort einwand nachricht standpunkt zweifel information informationen eingeständnis geständnis botschaft",
  ),
  infinitive: words(
    "wunsch idee befehl warnung mahnung hoffnung beschluss schlussfolgerung forderung forderungen vorwurf vorwürfe ankündigung ankündigungen drohung drohungen aufforderung appell aufruf bitte",
    "vorschlag vorschläge empfehlung versprechen zusage behauptung verdacht anschuldigung angebot antrag",
  ),
};

/** German phrases that name a source without a verb of saying. */
export const sourcePhrases: SourcePhrases = {
  before: words("laut gemäß"),
  beforeStatement: words("nach"),
  viewpoints: { before: words("aus"), nouns: words("sicht perspektive blickwinkel") },
  after: words("zufolge"),
  afterStatement: words("nach"),
  statements: words(
    "recherchen recherche plänen wille willen vorstellung wunsch wünschen zählung zählungen",
    "hochrechnung hochrechnungen theorie these interpretation verständnis beobachtung beobachtungen",
    "bekundungen darlegung darlegungen empfinden kenntnis kenntnissen dafürhalten kalkulation kalkulationen",
    "rechnung rechnungen überlieferungen rechtsauffassung sichtweise schlussfolgerung ",
    "mutmaßungen",
    "angabe angaben aussage aussagen auskunft auskünften darstellung darstellungen einschätzung einschätzungen meinung",
    "ansicht ansichten auffassung worten bericht berichten informationen information erkenntnissen erkenntnis schätzung",
    "schätzungen meldung meldungen mitteilung mitteilungen überzeugung äußerungen äußerung behauptung behauptungen",
    "berechnungen berechnung bekunden erklärung erklärungen vernehmen umfrage umfragen studie studien prognose prognosen",
    "analyse analysen vermutungen vermutung annahmen annahme stellungnahme urteil lesart schilderung schilderungen",
    "gutachten zeugenaussagen quelle quellen statistik protokoll ermittlungsstand erkenntnisstand kenntnisstand ermittlungen pressemitteilung ankündigung",
    "vorhersage vorhersagen planungen hinweis hinweisen dokument dokumenten entwurf vorstellungen gerüchten",
  ),
  adverbs: words("demnach wonach demzufolge"),
  relativeAdverbs: words("wonach"),
  tag: words("so"),
  comment: words("wie"),
};
