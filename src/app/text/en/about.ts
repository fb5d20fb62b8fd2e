import type { about as german } from "../de/about.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

export const about: typeof german = {
  pageTitle: "About the quotations",
  title: "How Wortlaut finds quotations",
  lead: "By rules that can be read. No neural network, and no guess without evidence in the text.",
  kinds: {
    title: "Three kinds",
    list: [
      { type: "direct", name: "“direct”", say: "Whole sentences in quotation marks, as they were spoken or written." },
      {
        type: "fragment",
        name: "“partial”",
        say: "Single words in quotation marks, built into somebody else’s sentence.",
      },
      {
        type: "indirect",
        name: "indirect",
        say: "What somebody said in the words of the article: with “that”, in reported speech, or with “according to”.",
      },
    ],
  },
  way: {
    title: "From the text to the speaker",
    steps: [
      "The text is cut into words, sentences and stretches between quotation marks, as its language uses them.",
      "Features with weights tell quotations from titles, names and ironic words: is there a verb inside? Does a colon come before? Does it follow “the ship” or “the film”?",
      "The word of saying leads to the speaker: she said, according to the report, the minister told the paper.",
      "Pronouns, offices and surnames are led back to a name that stands in the text.",
      "Where the text does not say who speaks, the speaker is called unclear. Where Wortlaut is in doubt, it says so.",
    ],
  },
  rates: {
    title: "How often that is right",
    say: "Measured on news in which people marked every quotation and every speaker by hand.",
    per100: "Of 100",
    verbatim: "in quotation marks",
    indirect: "indirect",
    precision: "marked stretches are quotations",
    recall: "quotations in the text are marked",
    speaker: "rightly marked ones have the right speaker",
    measured: (articles, date) =>
      `${format.number(articles)} German news articles of the corpus of Petersen-Frey and Biemann (2024); the rules were tuned mostly on 700 others of it. Measured on ${date} with`,
  },
  limits: {
    title: "What that means for you",
    say: "Before you pass a quotation on, check it in the sentence it stands in: it is always one click away. Missing most often are passages that render what somebody thinks without “that” and without reported speech; the speaker is most likely wrong where several people share a sentence.",
  },
};
