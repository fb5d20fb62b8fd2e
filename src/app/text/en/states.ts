import type { states as german } from "../de/states.ts";

export const states: typeof german = {
  marks: ["“", "”"],
  notFound: {
    article: {
      title: "There is no such article here",
      say: "Perhaps the file was renamed or taken out of the folder. The other articles are there.",
    },
    speaker: {
      title: "There is no such speaker here",
      say: "Perhaps it has had another name since the folder changed. The other speakers are there.",
    },
    page: {
      title: "There is no such page here",
      say: "Perhaps a piece of the address is missing. All articles and quotations are there.",
    },
    toList: "To the articles",
    toQuotations: "Search quotations",
    toSpeakers: "To all speakers",
    soughtFor: (words) => `Sought: ${words}`,
  },
  error: {
    pageTitle: "Error",
    title: "This could not be shown just now",
    say: "Perhaps the connection was lost, or Wortlaut has just been renewed. Your settings and reading places are not affected.",
    retry: "Try again",
    toList: "To the articles",
    details: "What exactly happened",
  },
};
