import { beforeEach, describe, expect, it, vi } from "vitest";
import { OUTDATED_STATUS } from "../../src/model/offline.ts";
import type { Keeper } from "../../src/worker/keeper.ts";
import { type Build, buildOf, Host, SCOPE } from "./host.ts";
import { MemoryCaches } from "./memory-caches.ts";

const FIRST = buildOf("first", {
  "index.html": "<p>list 1",
  "a/hafen.html": "<p>harbour 1",
  "about.html": "<p>about",
  "data/a/hafen.json": '"harbour 1"',
  "data/a/deich.json": '"dyke"',
  "data/a/alt.json": '"old"',
});
const SECOND = buildOf("second", {
  "index.html": "<p>list 2",
  "a/hafen.html": "<p>harbour 2",
  "a/neu.html": "<p>new",
  "about.html": "<p>about",
  "data/a/hafen.json": '"harbour 2"',
  "data/a/deich.json": '"dyke"',
  "data/a/neu.json": '"new"',
});

let host: Host;
let caches: MemoryCaches;
let keeper: Keeper;

beforeEach(async () => {
  host = new Host(FIRST);
  caches = new MemoryCaches();
  keeper = await installed(FIRST);
});

async function installed(build: Build): Promise<Keeper> {
  const next = host.keeperOf(build, caches);
  await next.install();
  return next;
}

/** What a page in a window gets for a file. */
async function file(of: Keeper, path: string, window = "w"): Promise<string | number> {
  const response = await of.file(path, window, new Request(SCOPE + path));
  return response.ok ? response.text() : response.status;
}

/** What a window shows after it was led to an address. */
async function page(of: Keeper, path: string, window = "w"): Promise<string> {
  const network = host.fetch(`${SCOPE}${path === "" ? "index" : path}.html`);
  const text = await (await of.page(path, window, network)).text();
  await of.standing(window);
  return text;
}

describe("what was read", () => {
  it("is there without a network", async () => {
    expect(await page(keeper, "a/hafen")).toBe("<p>harbour 1");
    expect(await file(keeper, "data/a/hafen.json")).toBe('"harbour 1"');
    host.isUp = false;
    expect(await page(keeper, "a/hafen")).toBe("<p>offline first");
    expect(await file(keeper, "assets/app.js")).toBe("app()");
    expect(await file(keeper, "data/a/hafen.json")).toBe('"harbour 1"');
    await expect(file(keeper, "data/a/deich.json")).rejects.toThrow("Failed to fetch");
  });

  it("stands in for a host that does not answer in time", async () => {
    vi.useFakeTimers();
    const never = new Promise<Response>(() => {});
    const answer = keeper.page("a/hafen", "w", never);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await (await answer).text()).toBe("<p>offline first");
  });

  it("is not asked for again while the build is the same", async () => {
    await file(keeper, "data/a/hafen.json");
    const asked = host.asked.length;
    await file(keeper, "data/a/hafen.json");
    expect(host.asked).toHaveLength(asked);
  });

  it("is kept by a worker that was stopped and started in between", async () => {
    await file(keeper, "data/a/hafen.json");
    host.isUp = false;
    expect(await file(host.keeperOf(FIRST, caches), "data/a/hafen.json")).toBe('"harbour 1"');
  });

  it("is never the page that a host shows for what it misses", async () => {
    host.fallsBack = true;
    expect(await file(keeper, "data/a/nirgends.json")).toBe("<p>missing");
    host.isUp = false;
    await expect(file(keeper, "data/a/nirgends.json")).rejects.toThrow();
  });

  it("can be shown on a full device, though not be kept", async () => {
    caches.room = 0;
    expect(await file(keeper, "data/a/hafen.json")).toBe('"harbour 1"');
  });
});

describe("when the host has another build", () => {
  beforeEach(async () => {
    await page(keeper, "about");
    await file(keeper, "data/a/deich.json");
    host.serves = SECOND;
  });

  it("a page of the old one gets what is kept, and no file of the new one", async () => {
    expect(await file(keeper, "data/a/deich.json")).toBe('"dyke"');
    expect(await file(keeper, "data/a/hafen.json")).toBe(OUTDATED_STATUS);
    expect(await file(keeper, "data/a/alt.json")).toBe(OUTDATED_STATUS);
  });

  it("a page that comes from the network is let through, and so is all that it asks for", async () => {
    expect(await page(keeper, "a/hafen", "next")).toBe("<p>harbour 2");
    expect(await file(keeper, "data/a/hafen.json", "next")).toBe('"harbour 2"');
    expect(await keeper.standing("next")).toBe("newer");
    expect(await keeper.standing("w")).toBe("own");
    expect(await host.keeperOf(FIRST, caches).standing("next"), "after a restart").toBe("newer");
  });

  it("so is a page that the old one does not have, while one that is the same in both is the old one's", async () => {
    expect(await page(keeper, "a/neu", "next")).toBe("<p>new");
    expect(await keeper.standing("next")).toBe("newer");
    await page(keeper, "about", "other");
    expect(await keeper.standing("other")).toBe("own");
  });

  it("the next worker fetches anew what was read and has changed, and leaves the rest", async () => {
    host.serves = FIRST;
    await file(keeper, "data/a/hafen.json");
    host.serves = SECOND;
    host.asked.length = 0;
    const next = await installed(SECOND);
    expect(host.asked).toContain("data/a/hafen.json");
    expect(host.asked).not.toContain("data/a/deich.json");
    expect(host.asked).not.toContain("assets/app.js");
    host.isUp = false;
    expect(await file(next, "data/a/hafen.json")).toBe('"harbour 2"');
    expect(await file(next, "data/a/deich.json")).toBe('"dyke"');
  });

  it("the next worker has pages of its own build go on, and those of the last one load anew", async () => {
    await page(keeper, "a/hafen", "next");
    const next = await installed(SECOND);
    expect(await next.takeOver(["w", "next"])).toEqual(["w"]);
    expect(await file(next, "data/a/neu.json", "next")).toBe('"new"');
    expect(await file(next, "data/a/deich.json", "w")).toBe(OUTDATED_STATUS);
    expect(await caches.keys()).not.toContainEqual(expect.stringContaining("first"));
  });

  it("a worker whose shell cannot be had whole does not begin", async () => {
    const torn = { ...SECOND, info: { ...SECOND.info, shell: { ...SECOND.info.shell, "assets/app.js": "other" } } };
    await expect(installed(torn)).rejects.toThrow("assets/app.js");
  });
});

describe("the first worker", () => {
  it("takes the pages that were there before it for its own", async () => {
    expect(await keeper.takeOver(["w"])).toEqual([]);
    expect(await keeper.standing("w")).toBe("own");
  });
});

describe("keeping everything", () => {
  const lists = [0, 1, 2];

  async function keepAll(of: Keeper) {
    const answers = await Promise.all(lists.map((list) => of.keepList(list)));
    const problems = answers.flatMap(({ problem }) => problem ?? []);
    return { bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), problem: problems[0] };
  }

  it("keeps all data and no page, and as many bytes as were announced", async () => {
    expect(await keepAll(keeper)).toEqual({ bytes: FIRST.info.bytes, problem: undefined });
    expect(host.asked.filter((path) => path === "a/hafen.html")).toEqual([]);
    host.isUp = false;
    for (const path of ["data/a/hafen.json", "data/a/deich.json", "data/a/alt.json"]) {
      expect(await file(keeper, path)).toBe(FIRST.files.get(path));
    }
    expect(await keepAll(keeper), "again, without a network").toEqual({ bytes: FIRST.info.bytes, problem: undefined });
  });

  it("goes on after an update with what has changed", async () => {
    await keepAll(keeper);
    host.serves = SECOND;
    const next = await installed(SECOND);
    host.asked.length = 0;
    expect(await keepAll(next)).toEqual({ bytes: SECOND.info.bytes, problem: undefined });
    expect(host.asked).not.toContain("data/a/deich.json");
    expect(host.asked).toContain("data/a/neu.json");
  });

  it("says why it cannot", async () => {
    caches.room = 5;
    expect((await keepAll(keeper)).problem).toBe("full");
    caches.room = Number.POSITIVE_INFINITY;
    host.isUp = false;
    expect((await keepAll(keeper)).problem).toBe("unreachable");
    host.isUp = true;
    host.serves = SECOND;
    expect((await keepAll(keeper)).problem).toBe("outdated");
  });
});
