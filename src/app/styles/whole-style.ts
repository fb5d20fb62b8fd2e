/**
 * Resolves when all styles are there, or when they cannot be had. A page that came as HTML has those of its first paint
 * inline, and the rest comes as a style sheet for paper that `first-paint.js` turns to all media.
 */
export function wholeStyle(): Promise<void> {
  const link = document.querySelector("link[rel='stylesheet'][media='print']");
  if (link === null) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
  });
}
