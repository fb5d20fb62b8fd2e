import type { RemovalReason } from "../model/article.ts";

/** Lines of a page that are not part of the article. */
export interface BoilerplateRule {
  readonly reason: RemovalReason;
  /** `edge`: only before the first or after the last paragraph; `anywhere`: also between paragraphs. */
  readonly where: "edge" | "anywhere";
  /**
   * Whole lines as words, lower case, without punctuation. `#` stands for a number. At the end, `…` stands for a title
   * (`lesen sie auch …`): words that do not end as a sentence does, or any after a colon; `: …` for a title after a
   * colon; `….` for the rest of a sentence. Several sentences are never furniture.
   */
  readonly lines: readonly string[];
  /** The line heads a list of links: titles that follow it to the end of the page belong to it. */
  readonly headsList?: boolean;
}

/** Lines that pages in any language carry. */
export const neutralBoilerplate: readonly BoilerplateRule[] = [
  { reason: "source-note", where: "anywhere", lines: ["source site"] },
  {
    reason: "share",
    where: "edge",
    lines: [
      "facebook",
      "twitter",
      "x twitter",
      "whatsapp",
      "linkedin",
      "pinterest",
      "xing",
      "telegram",
      "reddit",
      "flipboard",
      "e-mail",
      "email",
      "rss",
      "facebook twitter",
      "facebook twitter whatsapp",
      "facebook twitter whatsapp e-mail",
      "facebook twitter linkedin email",
    ],
  },
  {
    reason: "source-note",
    where: "edge",
    lines: [
      "dpa",
      "afp",
      "ap",
      "reuters",
      "apa",
      "sda",
      "epd",
      "kna",
      "sid",
      "dpa afp",
      "afp dpa",
      "dpa reuters",
      "reuters dpa",
    ],
  },
];
