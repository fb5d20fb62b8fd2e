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
