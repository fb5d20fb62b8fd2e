import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** The table of `src/README.md`: what each room may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ["model"],
  ingest: ["model", "languages"],
  quotations: ["model", "languages"],
  collection: ["model", "ingest", "quotations"],
  plugin: ["model", "collection", "ingest"],
  cli: ["model", "collection", "ingest", "quotations", "plugin"],
  export: ["model"],
  app: ["model", "export"],
  worker: ["model"],
};

/** Rooms that may use Node's modules and Vite. */
const NODE_ROOMS = ["plugin", "cli"];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:tsx?|mjs)$/u.test(path))
  .map((path) => path.split(sep).join("/"));

const imports: readonly Import[] = sources.flatMap((file) => {
  const code = readFileSync(join(SRC, file), "utf8");
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\n]+)["']/gu);
  return [...found].map(([, target = ""]) => ({ file, room: file.split("/")[0] ?? "", target }));
});

function targetRoom({ file, target }: Import): string | undefined {
  if (!target.startsWith(".")) return undefined;
  return relative(SRC, resolve(SRC, dirname(file), target)).split(sep)[0];
}

const show = ({ file, target }: Import) => `${file} imports ${target}`;

describe("architecture", () => {
  it("has no room that the table does not know", () => {
    const rooms = new Set(sources.map((file) => file.split("/")[0]));
    expect([...rooms].filter((room) => !Object.hasOwn(ROOMS, room ?? ""))).toEqual([]);
  });

  it("lets rooms import only what the table allows", () => {
    const forbidden = imports.filter((entry) => {
      const target = targetRoom(entry);
      return target !== undefined && target !== entry.room && !(ROOMS[entry.room] ?? []).includes(target);
    });
    expect(forbidden.map(show)).toEqual([]);
  });

  it("says in its README what the test holds", () => {
    const readme = readFileSync(join(SRC, "README.md"), "utf8");
    for (const [room, allowed] of Object.entries(ROOMS)) {
      const row = readme.split("\n").find((line) => line.startsWith(`| \`${room}/\``)) ?? "";
      const cell = row.split("|").at(-2) ?? "";
      const named = Object.keys(ROOMS).filter((name) => new RegExp(`\\b${name}\\b`, "u").test(cell));
      expect(named.sort(), row).toEqual([...allowed].sort());
    }
  });

  it("keeps Node and Vite out of what runs in the browser", () => {
    const leaks = imports.filter(
      ({ room, target }) => !NODE_ROOMS.includes(room) && /^(?:node:|vite(?:$|\/))/u.test(target),
    );
    expect(leaks.map(show)).toEqual([]);
  });

  it("lets only app/data import the virtual modules", () => {
    const doors = imports.filter(({ target }) => target.startsWith("virtual:"));
    expect(doors.filter(({ file }) => !file.startsWith("app/data/")).map(show)).toEqual([]);
    expect(doors.length).toBeGreaterThan(0);
  });
});
