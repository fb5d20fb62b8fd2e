import type { share as german } from "../de/share.ts";

/** Sharing quotations and passages. */
export const share: typeof german = {
  share: "Share",
  shareFailed: "Sharing is not possible",
  passage: {
    label: "Selected passage",
    copy: "Copy",
    copied: "Passage copied",
    link: "Link",
    original: "Link to the original",
    copiedLink: "Link to the passage copied",
    copiedOriginal: "Link to the original copied",
    noWords: "There is no link to this selection: it has no word.",
  },
  gone: {
    what: "This passage is no longer in the article.",
    why: "Its words were changed or removed after the link was made.",
    voices: "Who speaks here",
    original: "Original",
    close: "Close this notice",
  },
};
