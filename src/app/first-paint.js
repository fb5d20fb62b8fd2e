// What must happen before anything is painted. A classic script, because modules run later.
(() => {
  const root = document.documentElement;

  // The reader's theme and type on <html>. `src/app/settings/appearance.ts` wrote the record; this only copies it.
  try {
    const look = JSON.parse(localStorage.getItem("wortlaut:appearance") ?? "null");
    if (look !== null) {
      for (const [name, value] of Object.entries(look.attributes)) root.setAttribute(name, value);
      for (const [name, value] of Object.entries(look.properties)) root.style.setProperty(name, value);
    }
    // Room for the articles that the list offers to go on with: they are put in when the page can answer.
    root.style.setProperty("--continue", localStorage.getItem("wortlaut:continue"));
  } catch {
    // Storage is closed or holds something else: the page keeps its defaults.
  }

  // A font that is asked for here holds back the first paint a little and is used from it on; one that comes later is for
  // the next page (`styles/first-fonts.css`). That is worth it where it is in the cache or the line answers fast.
  const TYPE = "wortlaut:type";
  const fonts = [...document.querySelectorAll("link[as='font']")];
  const addresses = fonts.map(({ href }) => href).join(" ");
  const isSlow = navigator.connection?.rtt > 100;
  try {
    if (!isSlow || localStorage.getItem(TYPE) === addresses) for (const font of fonts) font.media = "all";
  } catch {
    // Without storage nobody knows what is in the cache.
  }

  // The words of the interface that come with the scripts, where the page is in another language than the reader wants:
  // as `interfaceLanguage` in `src/app/settings/settings.ts` finds it.
  const language = () => {
    try {
      const chosen = JSON.parse(localStorage.getItem("wortlaut:settings")).language;
      if (chosen) return chosen;
    } catch {
      // Nothing is set that could be read.
    }
    return /^de\b/i.test(navigator.language) ? "de" : "en";
  };

  // Text before scripts: what makes the page answer is asked for when the text is painted. A page that nobody sees is
  // not painted and need not wait.
  const start = () => {
    const app = document.getElementById("app");
    if (app !== null) {
      const parts = document.importNode(app.content, true);
      for (const words of parts.querySelectorAll("[data-words]")) {
        if (words.dataset.words !== language()) words.remove();
      }
      document.head.append(parts);
    }
    document.fonts.ready.then(() => localStorage.setItem(TYPE, addresses)).catch(() => {});
  };
  document.addEventListener("DOMContentLoaded", () => {
    if (document.hidden) start();
    else requestAnimationFrame(() => setTimeout(start));
  });

  // What the first paint needs of the styles is inline; the whole style sheet comes with what makes the page answer. Whether
  // it comes or fails, `src/app/styles/whole-style.ts` must know that it is over.
  const settle = ({ target }) => {
    if (target.rel === "stylesheet") target.dataset.over = "";
  };
  document.addEventListener("load", settle, true);
  document.addEventListener("error", settle, true);

  // A page can be read before its script is there, so buttons are pressed that nobody listens to yet: the last one is
  // kept for `src/app/routing/early-click.ts`.
  let pressed;
  const keep = ({ target }) => {
    if (target instanceof Element && target.closest("button, [data-q]") !== null) pressed = target;
  };
  addEventListener("click", keep, true);
  window.takeEarlyClick = () => {
    removeEventListener("click", keep, true);
    return pressed;
  };
})();
