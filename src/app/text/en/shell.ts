import type { shell as german } from "../de/shell.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

export const shell: typeof german = {
  app: "Wortlaut",
  brand: "“Wortlaut”",
  toList: "Wortlaut, to the list of articles",
  skip: "Skip to content",
  areas: "Sections",
  articles: "Articles",
  quotations: "Quotations",
  speakers: "Speakers",
  search: "Search",
  close: "Close",
  undo: "Undo",
  loading: "Loading",
  aboutLink: "How quotations are found",
  pages: { label: "Pages", previous: "Previous page", next: "Next page" },
  pageTitle: (title) => `${title} · Wortlaut`,

  types: { direct: "direct", fragment: "partial", indirect: "indirect", reported: "reported" },
  kinds: {
    person: "person",
    institution: "institution",
    group: "group",
    document: "document",
    unnamed: "not named",
  },
  unknownSpeaker: "Speaker unclear",
  unknownSource: "Unknown source",
  moreVersions: (count) => `and ${format.number(count)} more`,

  settings: {
    open: "Reading settings",
    title: "Reading",
    size: "Type size",
    pixels: (value) => `${value} px`,
    measure: "Line length",
    characters: (value) => `${value} characters`,
    line: "Line spacing",
    face: "Typeface",
    faces: { serif: "Serif", sans: "Sans serif" },
    theme: "Appearance",
    themes: { light: "Light", sepia: "Sepia", dark: "Dark", system: "System" },
    hyphens: "Hyphenation",
    mark: "Mark",
    marks: { direct: "direct quotations", fragment: "partial quotations", indirect: "indirect quotations" },
    examples: { direct: ["“said so”", ""], fragment: ["“so”", " it was said"], indirect: ["meant so", ""] },
    strength: "Strength of the marks",
    strengths: { subtle: "subtle", usual: "medium", strong: "strong" },
    language: "Language of the interface",
    languages: { browser: "as the browser", de: "Deutsch", en: "English" },
    reset: "Reset to defaults",
    sample: [
      {
        plain: "The harbour master said: ",
        type: "direct",
        slot: 1,
        words: "“Whoever moors first gets the first coffee.”",
      },
      { plain: " It had been ", type: "fragment", slot: 1, words: "“like this for a hundred years”" },
      { plain: ". The pilot objected that ", type: "indirect", slot: 2, words: "the coffee had gone cold by now" },
      { plain: "." },
    ],
  },

  keys: {
    open: "Keyboard shortcuts",
    foot: {
      choose: "choose",
      open: "open",
      read: "read",
      search: "search",
      all: "all shortcuts",
    },
  },
  themeIs: (theme) => `Appearance: ${theme}`,

  reading: {
    read: "read",
    markRead: "Mark as read",
    markUnread: "Mark as unread",
    markedRead: "Marked as read",
    markedUnread: "Marked as unread",
  },
};
