import type { RemovalReason } from "../../../model/article.ts";
import type { reader as german } from "../de/reader.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");
const SPEAKERS = { one: "speaker", other: "speakers" };
const QUOTATIONS = { one: "quotation", other: "quotations" };
const WORDS = { one: "word", other: "words" };

const REASONS: Readonly<Record<RemovalReason, string>> = {
  "source-note": "source note",
  comments: "comments",
  share: "sharing",
  newsletter: "newsletter",
  cookies: "cookies",
  advert: "advertisement",
  "read-more": "recommendation",
  navigation: "navigation",
  copyright: "rights notice",
  repeated: "repetition",
  metadata: "about the article",
};

export const reader: typeof german = {
  minutes: (minutes) => format.count(minutes, { one: "minute", other: "minutes" }),
  by: (authors) => `By ${format.list(authors)}`,
  original: "Original",
  aloud: "Read aloud",
  noVoice: (language) =>
    language === "und" ? "No voice: language unknown" : `No voice for ${format.language(language)}`,
  noVoiceHere: (language) =>
    language === "und"
      ? "The language of this article is unknown: no voice can read it."
      : `This device has no voice for ${format.language(language)}. Voices are added in the settings of the device.`,
  resume: (share) => `Read on at ${format.percent(share)}`,

  voices: "Speakers",
  voiceCount: (count) => format.count(count, SPEAKERS),
  voicesNumber: (count) => `Speakers ${format.number(count)}`,
  voicesHere: "Speakers in this article",
  speech: (share) => `${format.percent(share)} of the text is speech`,
  noQuotations: "Nobody is quoted in this article.",
  share: (share) => format.percent(share),
  words: (count) => format.count(count, WORDS),
  quotations: (count) => format.count(count, QUOTATIONS),
  onlyVoice: (name) => `only ${name}`,
  endOnlyVoice: "mark all speakers",
  onlyThisVoice: "Mark only this speaker",
  previousBy: (name) => `Previous quotation by ${name}`,
  nextBy: (name) => `Next quotation by ${name}`,
  theOneBy: (name) => `To the quotation by ${name}`,
  mark: "Mark",
  marking: (type, on) => `${type}: ${on ? "marked" : "not marked"}`,
  onlyDirect: "Only direct quotations",
  markingOnly: (type, on) => (on ? `Marked: only ${type}` : "Marked: all quotations"),
  onlyQuotations: "Only quotations",
  onlyQuotationsHint: "Show only the sentences in which somebody is quoted",
  sentences: (count) => format.count(count, { one: "sentence", other: "sentences" }),
  openGap: (count) => `${format.count(count, { one: "sentence", other: "sentences" })} left out, show`,
  examples: { direct: "“direct”", fragment: "“partial”", indirect: "indirect" },

  map: "Place in the article",
  placeOnMap: (paragraph, paragraphs, speaker) =>
    [
      `Paragraph ${format.number(paragraph)} of ${format.number(paragraphs)}`,
      ...(speaker === undefined ? [] : [speaker]),
    ].join(", "),
  article: "Article",
  previousQuotation: "Previous quotation",
  nextQuotation: "Next quotation",
  quotation: "Quotation",
  stepOf: (number, count) => `${number}/${count}`,

  details: (name, type, number) => `${name}, ${type}: quotation ${number}, details`,
  doubtful: "uncertain",
  type: "Kind",
  typeAndLength: (type, words) => `${type}, ${words}`,
  recognised: "Known by",
  speaker: "Speaker",
  place: "Place",
  placeOf: (paragraph, start, end) => `Paragraph ${format.number(paragraph)}, characters ${start}–${end}`,
  certainty: "Certainty",
  doubt: "Uncertain: this may be meant differently.",
  toSpeaker: "all quotations",
  copy: "Copy quotation",
  link: "Copy link",
  cite: "Cite",
  copied: "Copied",
  copiedQuotation: "Quotation copied",
  copiedLink: "Link copied",
  copiedCitation: "Citation copied",
  copyFailed: "Copying is not possible",
  citation: "Citation",
  citationForms: { line: "Line", markdown: "Markdown", bibtex: "BibTeX", ris: "RIS", json: "JSON" },
  copyCitation: "Copy citation",
  numberOfVoice: (number, count) => `Quotation ${number} of ${count} by this speaker`,
  numberOfUnclear: (number, count) => `Quotation ${number} of ${count} without a clear speaker`,
  previousOfVoice: "Previous quotation by this speaker",
  nextOfVoice: "Next quotation by this speaker",

  removed: (lines) => `Removed: ${format.count(lines, { one: "line", other: "lines" })} of page furniture — `,
  show: "show",
  hide: "hide",
  reasons: REASONS,
  versions: (count) => `${format.count(count, { one: "other version", other: "other versions" })} of this text`,
  more: "More articles",
  previous: "Previous",
  next: "Next",

  export: { date: format.date, inSubstance: "indirect", speakerUnclear: "speaker unclear", quotedIn: "quoted in" },
};
