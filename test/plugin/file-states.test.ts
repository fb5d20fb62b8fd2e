import type { Stats } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileStates } from "../../src/plugin/file-states.ts";

const NOW = Date.parse("2026-11-24T08:00:00Z");
const stats = (fields: Partial<Stats> = {}): Stats =>
  ({ size: 100, mtimeMs: NOW - 60_000, ctimeMs: NOW - 60_000, ino: 7, ...fields }) as Stats;

describe("what files were like", () => {
  it("tells the digest of a file that nobody has written to", () => {
    const states = new FileStates();
    states.note("a.txt", stats(), NOW, "abc");
    expect(states.digestOf("a.txt", stats())).toBe("abc");
    expect(states.digestOf("b.txt", stats())).toBeUndefined();
  });

  it.each<Partial<Stats>>([{ size: 101 }, { mtimeMs: NOW - 59_999 }, { ctimeMs: NOW - 59_999.5 }, { ino: 8 }])(
    "does not when it differs in %j",
    (change) => {
      const states = new FileStates();
      states.note("a.txt", stats(), NOW, "abc");
      expect(states.digestOf("a.txt", stats(change))).toBeUndefined();
    },
  );

  it.each<Partial<Stats>>([{ mtimeMs: NOW - 1000 }, { ctimeMs: NOW - 1000 }, { mtimeMs: NOW + 5000 }])(
    "does not when it changed so shortly before that it may have changed again: %j",
    (fresh) => {
      const states = new FileStates();
      states.note("a.txt", stats(fresh), NOW, "abc");
      expect(states.digestOf("a.txt", stats(fresh))).toBeUndefined();
    },
  );

  it("forgets an older state of a file that is in doubt", () => {
    const states = new FileStates();
    states.note("a.txt", stats(), NOW, "abc");
    states.note("a.txt", stats({ mtimeMs: NOW }), NOW, "def");
    expect(states.digestOf("a.txt", stats())).toBeUndefined();
  });

  it("comes back from its text, and from no other", () => {
    const states = new FileStates();
    states.note("ä 🐈.txt", stats(), NOW, "abc");
    expect(FileStates.parse(String(states))?.digestOf("ä 🐈.txt", stats())).toBe("abc");
    expect(FileStates.parse("")).toBeUndefined();
  });
});
