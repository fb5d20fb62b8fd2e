import { afterEach, describe, expect, it, vi } from "vitest";
import { moduleFetcher } from "../../../src/app/data/fetch-module.ts";

/** Lets `fetch` give these answers, by address, and notes what it was asked for. */
function serve(answers: Readonly<Record<string, () => Response>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return answers[address]?.() ?? new Response("", { status: 404 });
  });
  return asked;
}

const json = (value: unknown) => () => Response.json(value);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("fetching JSON modules", () => {
  it("asks below the base, by names that are safe in addresses, and asks once", async () => {
    const asked = serve({ "/lesen/data/a/stra%C3%9Fe%3F.json": json({ title: "Straße" }) });
    const load = moduleFetcher("/lesen/");
    expect(await load("a/straße?")).toEqual({ title: "Straße" });
    await load("a/straße?");
    expect(asked).toEqual(["/lesen/data/a/stra%C3%9Fe%3F.json"]);
  });

  it("finds nothing where there is no file", async () => {
    serve({});
    expect(await moduleFetcher("/")("a/fehlt")).toBeUndefined();
  });

  it("takes the page that a host answers with for a missing file for what it is", async () => {
    const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
    serve({ "/data/a/fehlt.json": page });
    expect(await moduleFetcher("/")("a/fehlt")).toBeUndefined();
  });

  it("says which file a host could not give, and asks again the next time", async () => {
    let broken = true;
    serve({ "/data/library.json": () => (broken ? new Response("", { status: 503 }) : Response.json({ ok: true })) });
    const load = moduleFetcher("/");
    await expect(load("library")).rejects.toThrow("/data/library.json: 503");
    broken = false;
    expect(await load("library")).toEqual({ ok: true });
  });

  it("keeps a limited number of them", async () => {
    const asked = serve(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`/data/a/${n}.json`, json(n)])));
    const load = moduleFetcher("/");
    for (let n = 0; n < 300; n++) await load(`a/${n}`);
    await load("a/299");
    await load("a/0");
    expect(asked).toHaveLength(301);
  });
});
