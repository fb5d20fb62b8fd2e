/**
 * Resolves when all styles are there, or when they cannot be had. A page that came as HTML has those of its first paint
 * inline, and the rest comes as a style sheet that `first-paint.js` puts in and marks when it is over.
 */
export function wholeStyle(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>("head > link[rel='stylesheet']:not([data-over])");
  if (link === null || link.sheet !== null) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
  });
}
