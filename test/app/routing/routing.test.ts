import { UNSAFE_createMemoryHistory as createMemoryHistory } from "react-router";
import { describe, expect, it } from "vitest";
import { createLibrary } from "../../../src/app/data/library.ts";
import { Routing } from "../../../src/app/routing/routing.ts";
import { type AnyView, NotFoundError, type Route, type ViewRequest } from "../../../src/app/routing/view.ts";

interface Setup {
  readonly at?: string;
  readonly base?: string;
  /** Called by the views' loads with the path and the slug they are asked for. */
  readonly load?: (path: string, slug: string | undefined) => Promise<unknown>;
  readonly reloads?: AnyView["reloads"];
  readonly leave?: (path: string) => void;
  readonly leavesToBrowser?: () => boolean;
  readonly recover?: () => Promise<boolean>;
}

function setUp({ at = "/", base = "", load = async (path) => path, reloads, leave, ...browser }: Setup = {}) {
  const view: AnyView = {
    Component: () => null,
    load: ({ url, params }: ViewRequest) => load(url.pathname + url.search, params.slug),
    ...(reloads === undefined ? {} : { reloads }),
  };
  const routes: readonly Route[] = ["/", "/a/:slug", "/quotations"].map((pattern) => ({
    pattern,
    view: async () => view,
  }));
  const history = createMemoryHistory({ initialEntries: [at], v5Compat: true });
  const library = createLibrary(async () => undefined);
  const routing = new Routing({
    history,
    routes,
    library,
    base,
    leave: ({ pathname }) => leave?.(pathname),
    ...browser,
  });
  return { routing, history };
}

function dataOf(routing: Routing): unknown {
  const shown = routing.get().page?.shown;
  return shown?.is === "view" ? shown.data : shown?.error;
}

/** A promise that the test settles. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe("moving to a page", () => {
  it("fetches view and data before the page before it goes", async () => {
    const slow = later<string>();
    const { routing } = setUp({ load: (path) => (path === "/" ? Promise.resolve("list") : slow.promise) });
    await routing.start();
    routing.navigator.push("/a/faehre");
    expect(dataOf(routing)).toBe("list");
    expect(routing.get().leavingFor?.pathname).toBe("/a/faehre");
    slow.settle("ferry");
    await expect.poll(() => dataOf(routing)).toBe("ferry");
    expect(routing.get().leavingFor).toBeUndefined();
  });

  it("asks for the data while the view is on its way, and shrugs at a failure that the view will meet", async () => {
    const view = later<AnyView>();
    const asked: unknown[] = [];
    const route: Route = {
      pattern: "/a/:slug",
      view: () => view.promise,
      ask: async ({ params }) => {
        asked.push(params.slug);
        throw new Error("no network");
      },
    };
    const history = createMemoryHistory({ initialEntries: ["/a/faehre"], v5Compat: true });
    const routing = new Routing({ history, routes: [route], library: createLibrary(async () => undefined) });
    const started = routing.start();
    expect(asked).toEqual(["faehre"]);
    view.settle({ Component: () => null, load: async () => "ferry" });
    await started;
    expect(dataOf(routing)).toBe("ferry");
  });

  it("knows a slug of any script, as it is written and as browsers write it", async () => {
    const load = async (_path: string, slug: string | undefined) => slug;
    for (const slug of ["عبارة-الميناء", "паром-и-мост", "straße"]) {
      for (const at of [`/a/${slug}`, `/a/${encodeURIComponent(slug)}`]) {
        const { routing } = setUp({ at, load });
        await routing.start();
        expect(dataOf(routing)).toBe(slug);
        routing.navigator.push("/");
        await expect.poll(() => dataOf(routing)).toBe(undefined);
        routing.navigator.push(at);
        await expect.poll(() => dataOf(routing)).toBe(slug);
      }
    }
  });

  it("ends where the reader went last, whatever comes first", async () => {
    const slow = later<string>();
    const { routing } = setUp({ load: (path) => (path === "/a/langsam" ? slow.promise : Promise.resolve(path)) });
    await routing.start();
    routing.navigator.push("/a/langsam");
    routing.navigator.push("/a/schnell");
    await expect.poll(() => dataOf(routing)).toBe("/a/schnell");
    slow.settle("too late");
    await slow.promise;
    await Promise.resolve();
    expect(dataOf(routing)).toBe("/a/schnell");
  });

  it("says which page is left, while it still stands", async () => {
    const left: string[] = [];
    const { routing } = setUp({ leave: (path) => left.push(path) });
    await routing.start();
    routing.navigator.push("/quotations");
    await expect.poll(() => dataOf(routing)).toBe("/quotations");
    expect(left).toEqual(["/"]);
  });

  it("below a path of the site knows its pages all the same", async () => {
    const { routing } = setUp({ at: "/lesen/a/faehre", base: "/lesen" });
    await routing.start();
    expect(dataOf(routing)).toBe("/lesen/a/faehre");
  });

  it("below a path leads to the first page with a slash at its end, as hosts know it", async () => {
    const { routing, history } = setUp({ at: "/lesen/a/faehre", base: "/lesen" });
    await routing.start();
    const first = { pathname: "/lesen", search: "", hash: "" };
    expect(routing.navigator.createHref(first)).toBe("/lesen/");
    routing.navigator.push(first);
    await expect.poll(() => dataOf(routing)).toBe("/lesen/");
    expect(history.location.pathname).toBe("/lesen/");
  });
});

describe("a new deployment", () => {
  it("has the browser load the next page, but not one that needs nothing new", async () => {
    let isThere = false;
    const { routing } = setUp({ leavesToBrowser: () => isThere });
    await routing.start();
    isThere = true;
    routing.navigator.push("/#q1");
    expect(routing.get().page?.location.hash).toBe("#q1");
    routing.navigator.push("/quotations");
    await Promise.resolve();
    expect(routing.get().leavingFor).toBeUndefined();
    expect(dataOf(routing)).toBe("/");
  });

  it("leaves the page that is shown alone while the browser loads one that could not be fetched", async () => {
    const asked = later<undefined>();
    const { routing } = setUp({
      load: async (path) => (path === "/" ? path : Promise.reject(new Error("gone"))),
      recover: async () => {
        asked.settle(undefined);
        return true;
      },
    });
    await routing.start();
    routing.navigator.push("/quotations");
    await asked.promise;
    await Promise.resolve();
    expect(dataOf(routing)).toBe("/");
  });

  it("is not the reason when an address names nothing", async () => {
    let asked = 0;
    const { routing } = setUp({
      load: () => Promise.reject(new NotFoundError("nothing")),
      recover: async () => ++asked > 0,
    });
    await routing.start();
    expect(dataOf(routing)).toBeInstanceOf(NotFoundError);
    expect(asked).toBe(0);
  });
});

describe("a page that is there already", () => {
  it("is kept for another hash, without being fetched", async () => {
    let loads = 0;
    const { routing } = setUp({ at: "/a/faehre", load: async () => ++loads });
    await routing.start();
    routing.navigator.push("/a/faehre#q1");
    expect(routing.get().page?.location.hash).toBe("#q1");
    expect(loads).toBe(1);
  });

  it("is kept for another query where the view says so", async () => {
    let loads = 0;
    const { routing } = setUp({
      load: async () => ++loads,
      reloads: (from, to) => from.searchParams.has("all") !== to.searchParams.has("all"),
    });
    await routing.start();
    routing.navigator.push("/?q=hafen");
    expect(routing.get().page?.location.search).toBe("?q=hafen");
    expect(loads).toBe(1);
    routing.navigator.push("/?all=1");
    await expect.poll(() => loads).toBe(2);
  });

  it("gets its data anew when the collection has changed, and stays where it is scrolled to", async () => {
    let version = 1;
    const { routing } = setUp({ load: async () => version });
    await routing.start();
    version = 2;
    await routing.reload();
    expect(dataOf(routing)).toBe(2);
    expect(routing.get().page?.keepsScroll).toBe(true);
  });
});

describe("what cannot be shown", () => {
  it("is an address that no view answers", async () => {
    const { routing } = setUp({ at: "/nirgends/wo" });
    await routing.start();
    expect(dataOf(routing)).toBeInstanceOf(NotFoundError);
  });

  it("is an address with escapes that stand for no text", async () => {
    const { routing } = setUp({ at: "/a/%E0%A4" });
    await routing.start();
    expect(dataOf(routing)).toBeInstanceOf(NotFoundError);
  });

  it("is what a view fails to load; the next page is none the worse for it", async () => {
    const load = async (path: string) => {
      if (path.startsWith("/a/")) throw new TypeError("offline");
      return path;
    };
    const { routing } = setUp({ at: "/a/faehre", load });
    await routing.start();
    expect(dataOf(routing)).toEqual(new TypeError("offline"));
    routing.navigator.push("/quotations");
    await expect.poll(() => dataOf(routing)).toBe("/quotations");
  });
});

describe("fetching ahead", () => {
  it("asks for the data of the link and changes nothing", async () => {
    const asked: string[] = [];
    const load = async (path: string) => {
      asked.push(path);
      return path;
    };
    const { routing } = setUp({ load });
    await routing.start();
    await routing.prefetch("https://example.org/a/faehre?x=1#q2");
    expect(asked).toEqual(["/", "/a/faehre?x=1"]);
    expect(dataOf(routing)).toBe("/");
  });
});
