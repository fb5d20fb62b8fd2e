/** Words taken from the article, which a sentence of the interface points at. */
export interface Quoted {
  readonly quoted: string;
}

/** A sentence of the interface: its own words as strings, words of the article as `Quoted`. */
export type Sentence = readonly (string | Quoted)[];

export function quoted(words: string): Quoted {
  return { quoted: words };
}

/** Builds a sentence from a template: `` say`${cue} belongs to ${speaker}.` ``. Sentences may stand in sentences. */
export function say(strings: readonly string[], ...values: readonly (string | Quoted | Sentence)[]): Sentence {
  return strings.flatMap((string, index) => {
    const value = values[index];
    const own = string === "" ? [] : [string];
    if (value === undefined || value === "") return own;
    return [...own, ...(typeof value === "object" && "length" in value ? value : [value])];
  });
}
