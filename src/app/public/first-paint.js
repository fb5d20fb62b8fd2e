// Puts the reader's theme and type on <html> before anything is painted. A classic script, because modules
// run later. `src/app/settings/appearance.ts` wrote the record; this only copies it.
(() => {
  try {
    const look = JSON.parse(localStorage.getItem("wortlaut:appearance") ?? "null");
    if (look === null) return;
    const root = document.documentElement;
    for (const [name, value] of Object.entries(look.attributes)) root.setAttribute(name, value);
    for (const [name, value] of Object.entries(look.properties)) root.style.setProperty(name, value);
  } catch {
    // Storage is closed or holds something else: the page keeps its defaults.
  }
})();
