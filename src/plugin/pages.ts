import type { Collection } from "../collection/collect.ts";

/** The part of a bundler's plugin context that is needed to add a file to the build. */
interface Emitter {
  emitFile(file: { type: "asset"; fileName: string; source: string }): string;
}

type Bundle = Readonly<Record<string, { readonly type: string; readonly source?: string | Uint8Array }>>;

/** Scripts, styles, fonts and data come from the site itself and from nowhere else, whatever an article contains. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/**
 * Gives every address a file, so that deep links work on any static host: `a/<slug>.html` and so on, each the entry
 * page under a title and a description of its own, and `404.html` for the rest.
 */
export function emitPages(emitter: Emitter, bundle: Bundle, collection: Collection): void {
  const entry = bundle["index.html"];
  if (entry?.type !== "asset" || entry.source === undefined) return;
  const html = withPolicy(typeof entry.source === "string" ? entry.source : new TextDecoder().decode(entry.source));
  (entry as { source: string }).source = html;
  const emit = (path: string, title: string, description?: string) =>
    emitter.emitFile({ type: "asset", fileName: `${path}.html`, source: page(html, title, description) });

  emit("404", "Wortlaut");
  emit("quotations", "Wortlaut");
  emit("speakers", "Wortlaut");
  emit("about", "Wortlaut");
  for (const { article } of collection.articles) {
    emit(`a/${article.slug}`, `${article.title} · Wortlaut`, article.standfirst ?? article.text);
  }
  for (const { summary } of collection.speakers) {
    emit(`speakers/${summary.slug}`, `${summary.name} · Wortlaut`, summary.description);
  }
}

function withPolicy(html: string): string {
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}

function page(html: string, title: string, description: string | undefined): string {
  const titled = html.replace(/<title>[^<]*<\/title>/u, () => `<title>${escaped(short(title))}</title>`);
  if (description === undefined) return titled;
  return titled.replace(
    /(<meta name="description" content=")[^"]*/u,
    (_, start) => start + escaped(short(description)),
  );
}

/** The beginning of a text, whole words, as long as search engines and link previews show it. */
function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= 160) return line;
  const cut = line.slice(0, 160);
  const space = cut.lastIndexOf(" ");
  return `${(space > 80 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, "")} …`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}
