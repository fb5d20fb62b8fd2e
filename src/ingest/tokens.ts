/** A word, a number or a single sign of a line, with its lower-case form for comparison. */
export interface LineToken {
  readonly text: string;
  readonly lower: string;
}

const TOKEN = /\d+|\p{L}[\p{L}\p{M}'’-]*|[^\s\p{L}\d]/gu;

/** The words, numbers and signs of a line. */
export function tokensOf(line: string): readonly LineToken[] {
  return (line.match(TOKEN) ?? []).map((text) => ({ text, lower: text.toLowerCase() }));
}

/** A reader that goes through the tokens of a line and steps on only when what it is asked for is there. */
export class TokenReader {
  readonly #tokens: readonly LineToken[];
  #at = 0;

  constructor(tokens: readonly LineToken[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): LineToken | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** Steps over the next token when `test` holds for it, and returns it. */
  take(test: (token: LineToken) => boolean): LineToken | undefined {
    const token = this.peek();
    if (token === undefined || !test(token)) return undefined;
    this.#at += 1;
    return token;
  }

  /** Steps over the longest of the phrases that stands here (lower case, single spaces), and returns it. */
  takePhrase(phrases: readonly string[]): string | undefined {
    let longest: string | undefined;
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const here = words.every((word, i) => this.peek(i)?.lower === word);
      if (here && phrase.length > (longest?.length ?? 0)) longest = phrase;
    }
    if (longest !== undefined) this.#at += longest.split(" ").length;
    return longest;
  }

  /** Tries a longer reading; when it returns undefined, everything it stepped over is there again. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.#at;
    const result = read();
    if (result === undefined) this.#at = start;
    return result;
  }
}
