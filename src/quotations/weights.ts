/**
 * A feature that speaks for or against a reading, with its weight and the linguistic reason. All weights are set by
 * hand, in coarse steps, with the train part of a gold standard as the measure; for the weights of quotations a
 * regression over the same features was the hint where to look.
 */
export interface Weight {
  readonly weight: number;
  readonly because: string;
}

/** How a frame holds the words in marks: the stronger the construction, the surer its subject is the speaker. */
export const FRAME_WEIGHTS = {
  "frame-after": { weight: 7, because: "`„…“, sagte X`: a verb of saying opens the clause after the words" },
  "frame-after-other": { weight: 4, because: "`„…“, freute sich X`: any other verb in that place serves as one" },
  colon: { weight: 6, because: "`X sagte: „…“`: the colon hands over to the words" },
  "colon-other": { weight: 4, because: "`X gab sich gelassen: „…“`: a colon after any other clause about X" },
  "colon-name": { weight: 6, because: "`X wörtlich: „…“`: a name and a colon need no verb" },
  "frame-before": { weight: 4.5, because: "`X sagte, „…“`: a verb of saying in the clause before" },
  "frame-around": {
    weight: 4,
    because: "`X sagte, das sei „…“ gewesen`: a verb of saying rules the clause of the words",
  },
  "naming-clause": { weight: 4, because: "`X nannte das „…“`: a verb of calling in the same clause" },
  "saying-clause": { weight: 3.5, because: "`X sprach von „…“`: a verb of saying in the same clause" },
  "judging-clause": { weight: 2.5, because: "`X kritisierte die „…“`: a verb of judging in the same clause" },
  "other-clause": { weight: 0.5, because: "`X zeigt sich „…“`: the subject of any other clause" },
  "that-clause": { weight: 3, because: "`X kam zum Schluss, dass das „…“ sei`: any clause that rules a that-clause" },
  comment: { weight: 4.5, because: "`wie X mitteilte`: a comment clause names the source" },
  tag: { weight: 7, because: "`„…“, so X`: the particle stands for the verb of saying" },
  laut: { weight: 5, because: "`laut X`: a preposition that only sources follow" },
  zufolge: { weight: 5, because: "`X zufolge`: a postposition that only follows sources" },
  statement: { weight: 4.5, because: "`nach Angaben von X`: what somebody says is the source" },
  viewpoint: { weight: 4, because: "`für X ist das „…“`: whose view it is" },
  "after-indirect": { weight: 4, because: "`X erklärte, …: „…“`: who is reported before the colon goes on verbatim" },
  "said-next": { weight: 2.5, because: "`„…“ Das sagte X.`: the next sentence takes the words up" },
  cited: { weight: 5.5, because: "`X wird zitiert`: the subject of the passive has spoken" },
  contained: { weight: 4, because: "`heißt es in X`, `lautet X`: a text speaks" },
  continued: { weight: 5, because: "a second quotation of the paragraph keeps its speaker" },
  follows: { weight: 5, because: "`„…“, heißt es in X`: the verb opens the clause behind the words" },
  "in-brackets": { weight: 7, because: "`X („…“)`: a bracket behind a name holds the words of its bearer" },
  adjacent: { weight: 1, because: "the frame touches the words" },
  distant: { weight: -1, because: "each clause in between loosens a frame" },
  "other-conjunct": { weight: -3, because: "the verb rules another part of a coordinated sentence" },
  "reported-clause": { weight: -3, because: "the subject of a clause in the subjunctive is spoken of" },
  "inside-speech": { weight: -2, because: "`X said he felt “…”`: a verb inside what somebody else says" },
  "earlier-sentence": { weight: -0.75, because: "each sentence in between makes a speaker less likely" },
  interrupted: { weight: -2.5, because: "after other sentences a speaker has to be named again" },
  "other-paragraph": { weight: -0.5, because: "a new paragraph may bring a new speaker" },
  "last-speaker": { weight: 2.5, because: "who speaks in the sentence before goes on speaking" },
  "last-subject": { weight: 1.5, because: "the subject of the sentence before goes on speaking" },
} as const satisfies Record<string, Weight>;

/** What makes a noun phrase the speaker within its frame. */
export const SPEAKER_WEIGHTS = {
  "after-verb": { weight: 3, because: "German puts the subject behind a verb that opens the clause" },
  "before-verb": { weight: 2.5, because: "the place before the verb is mostly the subject's" },
  "later-in-clause": { weight: 1.5, because: "a subject may follow an adverbial and the verb" },
  "object-place": { weight: -0.5, because: "behind a verb whose front is filled stands the object" },
  resumed: { weight: 3, because: "`X, der …, sagte`: the subject stands before a clause put in between" },
  carried: { weight: 1.5, because: "`X reiste ab und sagte`: the second verb shares the subject" },
  antecedent: { weight: 2, because: "a relative pronoun stands for the noun before it" },
  container: { weight: 2, because: "`heißt es in X`, `im X als „…“ bezeichnet`: what the words stand in" },
  "agent-of-passive": { weight: 3, because: "`von X als „…“ bezeichnet`: the agent speaks, not the subject" },
  "cited-object": { weight: 3, because: "`quoted X as saying`: the object of a verb of citing has spoken" },
  oblique: { weight: -5, because: "a form that cannot be a nominative is no subject" },
  "sure-nominative": { weight: 1, because: "a form that can be nothing else is the subject" },
  governed: { weight: -4, because: "what a preposition governs is no subject" },
  "number-clash": { weight: -3, because: "subject and verb agree in number" },
  person: { weight: 2, because: "persons speak" },
  name: { weight: 2, because: "who is named speaks" },
  pronoun: { weight: 1.5, because: "a personal pronoun mostly stands for a person" },
  "neuter-pronoun": { weight: -1.5, because: "`it` mostly stands for a thing or for nothing at all" },
  institution: { weight: 1.5, because: "institutions speak through others" },
  group: { weight: 1.5, because: "groups speak, mostly unnamed" },
  document: { weight: 0.5, because: "texts speak seldom, but they do" },
  thing: { weight: -1.5, because: "things do not speak" },
  time: { weight: -6, because: "times never speak" },
} as const satisfies Record<string, Weight>;

/** The construction by which a frame holds its words, or how near it is, by its name in the table. */
export type FrameRule = keyof typeof FRAME_WEIGHTS;
/** What speaks for or against somebody as the speaker. */
export type SpeakerFeature = keyof typeof SPEAKER_WEIGHTS;

/** Below this a candidate is not named. */
export const SPEAKER_THRESHOLD = 2.5;

/** What tells quotations from titles, names and words that the writer keeps at a distance. */
export const QUOTATION_WEIGHTS = {
  bias: { weight: -2.6, because: "about half of the marked spans in news are no quotations, of the short ones fewer" },
  "finite-verb": { weight: 1.25, because: "titles and names seldom hold a finite verb" },
  "final-stop": {
    weight: 1.25,
    because: "a full stop, exclamation or question mark before the closing mark ends a sentence",
  },
  "first-person": { weight: 0.75, because: "I, we, my, our: somebody speaks of themselves" },
  "lower-start": { weight: 1.5, because: "a fragment begins within a sentence, a title with a capital" },
  "lower-word": { weight: 0.35, because: "each word in small letters, up to six, makes a name less likely" },
  "small-word": { weight: 0.4, because: "articles, prepositions and conjunctions, up to three, make a clause of it" },
  "title-case": { weight: -3, because: "all longer words capitalised: a title, where nouns are written small" },
  "one-word": { weight: -0.25, because: "a single word is mostly a term" },
  "capital-phrase": {
    weight: -1.25,
    because: "a capital first and no finite verb: a title, unless somebody calls a thing so",
  },
  "all-capitals": { weight: -0.5, because: "capitalised words only: a name" },
  digits: { weight: -1, because: "numbers belong to names of products and events" },
  repeated: { weight: -1.5, because: "the same marked words twice in an article are a term" },
  elsewhere: { weight: -1, because: "the same words stand elsewhere without marks: a name" },
  stressed: { weight: -1.5, because: "two apostrophes stress a word or a name more often than they quote" },
  unclosed: { weight: -1, because: "a mark that is never closed tells little" },
  "titled-noun": { weight: -1.5, because: "a ship, film, paper, company before the marks has that name" },
  source: { weight: -1.5, because: "`laut „Neuer Woche“`: the words in marks name a source" },
  calling: { weight: -0.75, because: "`namens`, `genannt`, `Titel` announce a name" },
  distancing: { weight: -0.25, because: "`sogenannte`: the writer's distance" },
  compound: { weight: -0.75, because: "a hyphen or letter glued to a mark makes a compound: `„Nordlicht“-Fähre`" },
  "noun-after": { weight: -1, because: "the marked word qualifies the noun behind it: a term, an ironic adjective" },
  bracket: { weight: -0.75, because: "in brackets, or followed by a number in brackets, stands a title or a gloss" },
  "definite-before": { weight: -0.5, because: "a definite article directly before a capital: `der „Spiegel“`" },
  "indefinite-before": { weight: 1, because: "an indefinite article brings in a judgement: `eine „Frechheit“`" },
  "wording-noun": { weight: 3, because: "`mit der Aufschrift „…“`: the noun announces a wording" },
  "named-as": { weight: 2, because: "`bezeichnete X als „…“`: what somebody calls a thing" },
  "named-a": { weight: 1, because: "`nannte das einen „…“`: the same without `als`" },
  nobody: { weight: -0.5, because: "`als „…“ bezeichnet` without an agent: everybody calls it so" },
  "names-itself": { weight: -0.75, because: "`nennt sich „…“`: a name, not an opinion" },
  "frame-after": {
    weight: 0.75,
    because: "a verb of saying or `so` behind the words: a frame that only quotations have",
  },
  "set-off": { weight: 4, because: "`„Nein“, sagte X`: a name is not left to itself before a verb of saying" },
  "frame-colon": { weight: 0.75, because: "a clause about somebody and a colon before the words" },
  "colon-before": { weight: 1, because: "a colon hands over to words rather than names" },
  "frame-around": { weight: 1, because: "a verb of saying rules the clause" },
  "frame-naming": { weight: 1.5, because: "a verb of calling in the same clause" },
  "frame-saying": { weight: 2, because: "a verb of saying in the same clause" },
  "frame-weak": { weight: 0.25, because: "a verb of judging in the same clause" },
  "frame-source": { weight: 0.25, because: "the sentence names a source" },
  "inside-indirect": { weight: 1.75, because: "inside indirect speech, marks show which words are verbatim" },
  "inside-reported": { weight: 1, because: "so they do where an act of speech is told" },
  "reported-mood": { weight: 0.75, because: "a subjunctive in the clause: somebody's words are reported" },
  coordinated: {
    weight: 1,
    because: "`„laut“ und „leer“`: what a conjunction joins is alike; the mean counts for all",
  },
  gloss: { weight: -2, because: "`„Ebbe“ („low tide“)`: a bracket right behind marks explains the words in them" },
  alone: { weight: 0.25, because: "the marked span is the whole sentence" },
} as const satisfies Record<string, Weight>;

/** What speaks for or against words in marks being a quotation. */
export type QuotationFeature = keyof typeof QUOTATION_WEIGHTS;

/** A marked span is a quotation from this sum on. */
export const QUOTATION_THRESHOLD = 0;
