import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";

function read(path: string, text: string) {
  return ingest({ path, bytes: new TextEncoder().encode(text) });
}

describe("what a file states of itself", () => {
  it("may lack a title in JSON as in Markdown: the name of the file serves", () => {
    for (const value of [{ text: "Der Steg ist alt." }, { title: " ", text: "Der Steg ist alt." }]) {
      const { article, problems } = read("steg-am-see.json", JSON.stringify(value));
      expect(article?.title).toBe("steg-am-see");
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["no-title", "warning"]]);
    }
  });

  it.each(["31.2.2024", "2024-02-31", "2024-02-31T10:00:00+01:00", "31. Februar 2024", "2023-02-29"])(
    "has no date that the calendar has not: %s",
    (date) => {
      const files = [
        read("a.json", JSON.stringify({ title: "Steg", text: "Der Steg ist alt.", date })),
        read("a.md", `---\ntitle: Steg\ndate: ${date}\n---\n\nDer Steg ist alt.\n`),
      ];
      for (const { article, problems } of files) {
        expect(article?.date).toBeUndefined();
        expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(date)]);
      }
    },
  );
});
