/** A built website of the comparison. */
export interface Site {
  readonly name: string;
  /** The folder to serve. */
  readonly folder: string;
  /** Path of the page that lists the articles. */
  readonly list: string;
  /** Path of the page of an article. */
  article(slug: string): string;
}

/** Text as it stands in HTML, between tags or in an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** As little style as a text can be read with; the plain sites have nothing else. */
export const PLAIN_STYLE = "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 serif}";
