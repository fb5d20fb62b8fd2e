/**
 * Irregular verbs of English among those of saying, judging and naming, and the auxiliaries: infinitive, third person
 * singular, past, past participle.
 */
export const IRREGULAR_VERBS: readonly string[] = [
  "say says said said",
  "tell tells told told",
  "write writes wrote written",
  "think thinks thought thought",
  "feel feels felt felt",
  "hold holds held held",
  "find finds found found",
  "read reads read read",
  "go goes went gone",
  "put puts put put",
  "begin begins began begun",
  "sing sings sang sung",
  "swear swears swore sworn",
  "teach teaches taught taught",
  "weep weeps wept wept",
  "speak speaks spoke spoken",
  "see sees saw seen",
  "give gives gave given",
  "make makes made made",
  "have has had had",
  "show shows showed shown",
  "cast casts cast cast",
  "hit hits hit hit",
  "rip rips ripped ripped",
  "come comes came come",
  "take takes took taken",
  "get gets got got",
  "know knows knew known",
  "understand understands understood understood",
  "foresee foresees foresaw foreseen",
  "forecast forecasts forecast forecast",
  "broadcast broadcasts broadcast broadcast",
  "rebut rebuts rebutted rebutted",
  "let lets let let",
  "keep keeps kept kept",
  "hear hears heard heard",
  "leave leaves left left",
  "mean means meant meant",
  "seek seeks sought sought",
  "forbid forbids forbade forbidden",
  "lie lies lied lied",
  "tweet tweets tweeted tweeted",
];

/** Verbs of several syllables that double their last letter all the same because the stress lies on it. */
export const DOUBLING_VERBS: readonly string[] = [
  "admit",
  "refer",
  "commit",
  "rebut",
  "regret",
  "propel",
  "submit",
  "permit",
];

/** The modal verbs, each a finite form and its own infinitive. */
export const MODALS: readonly string[] = ["will", "would", "can", "could", "may", "might", "shall", "should", "must"];
