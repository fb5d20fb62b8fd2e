import { describe, expect, it } from "vitest";
import { collect } from "../../src/collection/collect.ts";
import { emitPages } from "../../src/plugin/pages.ts";
import { analysed, speaker } from "../collection/make.ts";

const ENTRY =
  '<!doctype html><html><head><meta name="description" content="x"><title>Wortlaut</title></head><body></body></html>';

/** The files that a build of one article has besides its entry page, by name, and the entry page itself. */
function emitted(title: string) {
  const entry = analysed({ slug: "hafen", title }, speaker({ name: "Ada Berg", descriptions: ['Lotsin "auf See"'] }));
  const file = { path: entry.article.source.file, analysed: entry, problems: [] };
  const bundle = { "index.html": { type: "asset", source: ENTRY } };
  const files = new Map<string, string>();
  const emitFile = ({ fileName, source }: { readonly fileName: string; readonly source: string }) => {
    files.set(fileName, source);
    return fileName;
  };
  emitPages({ emitFile }, bundle, collect([file], "seeds", "2026-11-24T08:00:00Z"));
  return { files, entry: bundle["index.html"].source };
}

describe("the pages of a build", () => {
  it("have a file for every address", () => {
    expect([...emitted("Am Hafen").files.keys()].sort()).toEqual([
      "404.html",
      "a/hafen.html",
      "about.html",
      "quotations.html",
      "speakers.html",
      "speakers/ada-berg.html",
    ]);
  });

  it("name what they show, and nothing in a name is markup", () => {
    const { files } = emitted('Am "Hafen" & <script>alert(1)</script> $& $1');
    const page = files.get("a/hafen.html");
    expect(page).toContain(
      "<title>Am &#34;Hafen&#34; &#38; &#60;script&#62;alert(1)&#60;/script&#62; $&#38; $1 · Wortlaut</title>",
    );
    expect(page).not.toContain("<script");
    expect(files.get("speakers/ada-berg.html")).toContain('content="Lotsin &#34;auf See&#34;"');
  });

  it("all forbid what does not come from the site itself", () => {
    const { files, entry } = emitted("Am Hafen");
    for (const page of [entry, ...files.values()]) expect(page).toContain("default-src 'self'; ");
  });
});
