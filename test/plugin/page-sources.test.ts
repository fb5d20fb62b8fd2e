import { describe, expect, it } from "vitest";
import { type Digests, describedModule, PageSources, sourcesDigest } from "../../src/plugin/page-sources.ts";

type Modules = Readonly<Record<string, unknown>>;

const BEFORE: Modules = {
  library: { folder: "seeds", built: "2026-11-24T08:00:00Z", counts: { articles: 2 } },
  "speaker/7": { "ada-berg": { name: "Ada Berg" }, "bo-tal": { name: "Bo Tal" } },
  "a/hafen": { title: "Hafen", text: "„Ja“" },
};

function digestsOf(modules: Modules): Digests {
  return new Map(Object.entries(modules).map(([id, content]) => [id, describedModule(id, content).digests]));
}

/** What is noted when a page reads modules as `draw` does. */
async function readBy(draw: (load: PageSources["load"]) => Promise<unknown>): Promise<readonly string[]> {
  const sources = new PageSources((id) => BEFORE[id]);
  await draw(sources.load);
  return sources.read;
}

/** Whether a page that has read these parts stays the same when modules change. */
function stays(read: readonly string[], changed: Modules): boolean {
  const [before, after] = [digestsOf(BEFORE), digestsOf({ ...BEFORE, ...changed })];
  const digest = sourcesDigest(read, before);
  expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  return sourcesDigest(read, after) === digest;
}

const ada = async (load: PageSources["load"]) => {
  const pages = (await load("speaker/7")) as Readonly<Record<string, unknown>>;
  return Object.hasOwn(pages, "ada-berg") ? pages["ada-berg"] : undefined;
};

describe("what a page is drawn from", () => {
  it("is the whole of an article", async () => {
    const read = await readBy((load) => load("a/hafen"));
    expect(stays(read, { "a/hafen": { title: "Hafen", text: "„Nein“" } })).toBe(false);
    expect(stays(read, { library: { folder: "anders" } })).toBe(true);
  });

  it("is one speaker of those in a module", async () => {
    const read = await readBy(ada);
    expect(stays(read, { "speaker/7": { "ada-berg": { name: "Ada Berg" }, "cy-ott": { name: "Cy Ott" } } })).toBe(true);
    expect(stays(read, { "speaker/7": { "ada-berg": { name: "Ada Bergmann" } } })).toBe(false);
    expect(stays(read, { "speaker/7": { "bo-tal": { name: "Bo Tal" } } })).toBe(false);
  });

  it("is each figure of the library that it shows, and no other", async () => {
    const read = await readBy(async (load) => ((await load("library")) as { counts: unknown }).counts);
    const { library } = BEFORE as { library: object };
    expect(stays(read, { library: { ...library, built: "2026-11-25T08:00:00Z" } })).toBe(true);
    expect(stays(read, { library: { ...library, counts: { articles: 3 } } })).toBe(false);
  });

  it("is all of a module that is gone through", async () => {
    for (const through of [Object.keys, JSON.stringify, (all: object) => ({ ...all })]) {
      const read = await readBy(async (load) => through((await load("speaker/7")) as object));
      expect(stays(read, { "speaker/7": { "ada-berg": { name: "Ada Berg" } } })).toBe(false);
    }
  });

  it("is also that something is not there", async () => {
    const read = await readBy(async (load) => Object.hasOwn((await load("speaker/7")) as object, "cy-ott"));
    const { "speaker/7": seven } = BEFORE as { "speaker/7": object };
    expect(stays(read, { "speaker/7": { ...seven, "cy-ott": { name: "Cy Ott" } } })).toBe(false);
  });

  it("is unknown when a module is that nobody described", async () => {
    const read = await readBy((load) => load("a/fehlt"));
    expect(sourcesDigest(read, digestsOf(BEFORE))).toBeUndefined();
  });
});

describe("a described module", () => {
  it("is written as JSON writes it", () => {
    for (const [id, content] of Object.entries({ ...BEFORE, problems: [], "articles/0": [{ slug: "ä" }] }))
      expect(describedModule(id, content).json).toBe(JSON.stringify(content));
  });

  it("leaves out fields without a value, as JSON does", () => {
    expect(describedModule("library", { folder: "seeds", built: undefined }).json).toBe('{"folder":"seeds"}');
  });
});
