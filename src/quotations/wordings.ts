import { baseForm } from "./base-form.ts";
import type { Document } from "./document.ts";
import type { Mention } from "./mentions.ts";

/** Reads the words of mentions: without articles, brackets, titles and the endings of the genitive. */
export class Wordings {
  readonly #document: Document;
  /** Last words of all names, to tell `Müllers` from `Peters`. */
  readonly lastNames: ReadonlySet<string>;

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document;
    const lastNames = new Set<string>();
    for (const { name } of mentions) if (name !== null) lastNames.add(document.tokens[name[1]]?.text ?? "");
    this.lastNames = lastNames;
  }

  /** The whole phrase in base form, without its article and a bracket at its end. */
  wording(mention: Mention): string {
    const core = this.core(mention);
    return baseForm(this.#document, mention, core, this.withoutBracket(core, mention.fullLast));
  }

  /** The first token behind the determiner. */
  core(mention: Mention): number {
    const first = this.#document.tokens[mention.first];
    const determiners = this.#document.pack.nouns?.determiners;
    const determined = first !== undefined && determiners?.has(first.lower) === true && mention.first < mention.last;
    return determined ? mention.first + 1 : mention.first;
  }

  /** The last token of a stretch without a bracket at its end. */
  withoutBracket(first: number, last: number): number {
    const { tokens } = this.#document;
    if (tokens[last]?.text !== ")") return last;
    for (let i = last; i > first; i--) if (tokens[i]?.text === "(") return i - 1;
    return last;
  }

  /** The words of a name without titles and without the genitive ending. */
  nameWords(first: number, last: number): string[] {
    const titles = this.#document.pack.nouns?.titles;
    const end = this.withoutBracket(first, last);
    const words = this.#document.tokens.slice(first, end + 1).map((token) => token.text);
    while (words.length > 1 && titles?.has(words[0] ?? "") === true) words.shift();
    const final = words.at(-1) ?? "";
    const bare = final.replace(/[’']?s$/u, "");
    if (bare !== final && bare.length > 2 && this.lastNames.has(bare)) words[words.length - 1] = bare;
    return words;
  }

  /** The last word with the particles before it. */
  surname(words: readonly string[]): string {
    const particles = this.#document.pack.nouns?.nameParticles;
    let start = words.length - 1;
    while (start > 0 && particles?.has((words[start - 1] ?? "").toLowerCase()) === true) start -= 1;
    return words.slice(Math.max(0, start)).join(" ");
  }
}
