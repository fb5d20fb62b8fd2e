/** The families of the whole style sheet, at no size in particular. */
const FAMILIES = ['1em "Newsreader Variable"', '1em "Instrument Sans Variable"'];

/** Makes the type ready for the pages that follow the one that came as HTML. A browser that cannot shows another. */
export async function loadType(): Promise<void> {
  await Promise.all(FAMILIES.map((family) => document.fonts.load(family)));
}

/**
 * Ends the type of the first page (`first-fonts.css`) where that of the others is there. To be called as another page
 * takes its place: what it does to a page that stands, the reader would see.
 */
export function leaveFirstType(): void {
  if (FAMILIES.every((family) => document.fonts.check(family))) delete document.documentElement.dataset.first;
}
