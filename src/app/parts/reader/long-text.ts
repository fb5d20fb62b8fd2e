/** No headline is longer; what is, is no headline. UTF-16 code units. */
const LONGEST_TITLE = 300;

/** A stretch without a space that makes browsers slow when they look for where to break it. */
const LONGEST_STRETCH = 2000;
const UNBROKEN = new RegExp(`\\S{${LONGEST_STRETCH}}`);

/** A title as it is shown: cut at a word where it is longer than any headline. */
export function shownTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const start = title.slice(0, LONGEST_TITLE);
  const space = start.lastIndexOf(" ");
  return `${(space > 0 ? start.slice(0, space) : start).trimEnd()}…`;
}

/** Whether a text has a stretch without spaces that needs simpler line breaking. */
export function isUnbroken(text: string): boolean {
  return text.length >= LONGEST_STRETCH && UNBROKEN.test(text);
}
