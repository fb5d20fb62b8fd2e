import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/quotations.ts";
import type { FileReport } from "../../src/cli/report-file.ts";
import { catchPrinted } from "./printed.ts";

const ARTICLE = "Die Bank am Deich – Silberwieker Bote\n\n„Sie bleibt hier stehen“, sagte Ada Berg.\n\nLeave a Reply\n";

const printed = catchPrinted();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const reports = (): readonly FileReport[] => JSON.parse(printed.out);

describe("the command quotations", () => {
  it("prints article, speakers and quotations of each file", async () => {
    const path = file("bank.txt", ARTICLE);
    expect(await main([path])).toBe(0);
    const [report] = reports();
    expect(report).toMatchObject({
      file: path,
      article: {
        title: "Die Bank am Deich",
        publisher: "Silberwieker Bote",
        language: "de",
        removed: [{ text: "Leave a Reply", reason: "comments" }],
      },
      speakers: [{ name: "Ada Berg" }],
      quotations: [
        {
          type: "direct",
          text: "„Sie bleibt hier stehen“",
          speaker: report?.speakers[0]?.id,
          cue: { text: "sagte" },
          mention: { text: "Ada Berg" },
        },
      ],
      problems: [],
    });
    for (const { text, spans, evidence } of report?.quotations ?? []) {
      expect(spans.map(({ start, end }) => report?.article?.text.slice(start, end)).join(" ")).toBe(text);
      expect(evidence.spans.length).toBeGreaterThan(0);
    }
  });

  it("reports what it cannot read under the name it was given, and all others", async () => {
    const paths = [file("leer.txt", ""), file("kaputt.json", '{"title": "A",\n}'), file("bank.txt", ARTICLE)];
    expect(await main([...paths, join(folder, "fehlt.txt")])).toBe(1);
    expect(reports().map(({ article, problems }) => [article?.title, problems.map(({ code }) => code)])).toEqual([
      [undefined, ["empty-file"]],
      [undefined, ["broken-json"]],
      ["Die Bank am Deich", []],
      [undefined, ["unreadable"]],
    ]);
    for (const report of reports()) {
      for (const problem of report.problems) expect(problem.file).toBe(report.file);
    }
  });

  it("says how it is called", async () => {
    expect(await main([])).toBe(2);
    expect(await main(["--jsonl", "in"])).toBe(2);
    expect(printed.errors).toContain("Usage:");
  });
});

describe("the command quotations --jsonl", () => {
  it("takes texts as they are and writes a prediction a line", async () => {
    const text = "  „Sie bleibt\u00adhier stehen“, sagte Ada Berg.\n\n\nLeave a Reply";
    const input = file("in.jsonl", `${JSON.stringify({ id: 7, title: "Die Bank", text })}\n\n`);
    const output = join(folder, "out.jsonl");
    expect(await main(["--jsonl", input, output])).toBe(0);
    const [line, ...rest] = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(rest).toEqual([]);
    const { id, quotes } = JSON.parse(line ?? "");
    expect(id).toBe("7");
    const said = ([[start, end]]: [[number, number]]) => text.slice(start, end);
    expect(quotes.map(({ type }: { type: string }) => type)).toEqual(["Direct"]);
    expect([said(quotes[0].quote), said(quotes[0].speaker), said(quotes[0].cue)]).toEqual([
      "„Sie bleibt\u00adhier stehen“",
      "Ada Berg",
      "sagte",
    ]);
  });

  it.each([
    ["no JSON", '{"id": 1, "text": "A"}\n\n{"id": }', ":3: "],
    ["no text", '{"id": 1}', ":1: expected an object with id and text"],
  ])("names the line that has %s", async (_, content, place) => {
    const input = file("in.jsonl", content);
    expect(await main(["--jsonl", input, join(folder, "out.jsonl")])).toBe(1);
    expect(printed.errors).toContain(`${input}${place}`);
  });

  it("says which file is missing", async () => {
    expect(await main(["--jsonl", join(folder, "fehlt.jsonl"), join(folder, "out.jsonl")])).toBe(1);
    expect(printed.errors).toContain("fehlt.jsonl");
  });
});
