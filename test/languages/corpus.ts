import { readFileSync } from "node:fs";
import { findQuotationsInText } from "../../src/quotations/find.ts";

/**
 * A sentence or two with the expectation written into it: `{1:“We stay,”} {s1=Ann Lee:Ms Lee} {c1:said}` marks a
 * verbatim quotation, its speaker with the name that is to be found, and its cue; `{i2:…}` marks an indirect one. A
 * number may stand several times: a quotation of several spans, or (`s1,2`) the speaker of several quotations.
 */
export interface MarkedSentence {
  readonly id: string;
  readonly text: string;
}

interface Expected {
  readonly kind: "verbatim" | "indirect";
  readonly start: number;
  readonly end: number;
  /** Where the speaker is named; empty when nobody is. */
  readonly speakers: readonly (readonly [number, number])[];
  /** The name the speaker is to get, where the sentence gives one. */
  readonly name: string | undefined;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** What was found of a corpus, and what went wrong, one line each. */
export interface Result {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the expected verbatim quotations with a speaker: the share found whose speaker's words overlap. */
  readonly speakers: number;
  /** Of the speakers with a name written down: the share whose name is that one. */
  readonly names: number;
  /** F1 of indirect speech by characters. */
  readonly indirect: number;
  readonly errors: readonly string[];
}

export function readCorpus(...names: readonly string[]): readonly MarkedSentence[] {
  return names.flatMap((name) =>
    readFileSync(new URL(`../fixtures/quotations/${name}.jsonl`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): MarkedSentence => JSON.parse(line)),
  );
}

const LABEL = /\{([isc]?)([\d,]+)(?:=([^:}]*))?:/uy;

/** Takes the braces out of a sentence. Throws when they do not match. */
export function parse({ id, text: marked }: MarkedSentence): Case {
  const open: { role: string; numbers: readonly string[]; name: string | undefined; start: number }[] = [];
  const spans: { role: string; numbers: readonly string[]; name: string | undefined; start: number; end: number }[] =
    [];
  let text = "";
  for (let i = 0; i < marked.length; ) {
    LABEL.lastIndex = i;
    const label = LABEL.exec(marked);
    if (label !== null) {
      const [whole, role = "", numbers = "", name] = label;
      open.push({ role, numbers: numbers.split(","), name, start: text.length });
      i += whole.length;
    } else if (marked[i] === "}") {
      const last = open.pop();
      if (last === undefined) throw new Error(`${id}: a brace too many`);
      spans.push({ ...last, end: text.length });
      i += 1;
    } else text += marked[i++];
  }
  if (open.length > 0) throw new Error(`${id}: a brace is not closed`);
  const quotations = spans.filter(({ role }) => role === "" || role === "i").sort((a, b) => a.start - b.start);
  const expected = quotations.map(({ role, numbers: [number = ""], start, end }): Expected => {
    const speakers = spans.filter((span) => span.role === "s" && span.numbers.includes(number));
    return {
      kind: role === "i" ? "indirect" : "verbatim",
      start,
      end,
      speakers: speakers.map((span) => [span.start, span.end]),
      name: speakers.find((span) => span.name !== undefined)?.name,
    };
  });
  return { id, text, expected };
}

/** Runs the engine over a corpus and compares. */
export function measure(corpus: readonly MarkedSentence[], language: string): Result {
  const errors: string[] = [];
  const count = { expected: 0, found: 0, right: 0, spoken: 0, speakers: 0, named: 0, names: 0 };
  const characters = { expected: 0, found: 0, both: 0 };
  for (const { id, text, expected } of corpus.map(parse)) {
    const { quotations, speakers } = findQuotationsInText(text, language);
    const verbatim = quotations.filter(({ type }) => type === "direct" || type === "fragment");
    const spans = verbatim.flatMap((quotation) => quotation.spans.map((span) => ({ quotation, span })));
    const wanted = expected.filter(({ kind }) => kind === "verbatim");
    count.expected += wanted.length;
    count.found += spans.length;
    for (const { start, end, speakers: places, name } of wanted) {
      const hit = spans.find(({ span }) => trimmed(text, span.start, span.end) === trimmed(text, start, end));
      if (hit === undefined) errors.push(`${id}: missed ${text.slice(start, end)}`);
      else count.right += 1;
      if (places.length === 0) continue;
      count.spoken += 1;
      const mention = hit?.quotation.mention ?? null;
      const right = mention !== null && places.some(([from, to]) => mention.start < to && from < mention.end);
      if (right) count.speakers += 1;
      else if (hit !== undefined) errors.push(`${id}: speaker ${text.slice(mention?.start, mention?.end)}`);
      if (name === undefined) continue;
      count.named += 1;
      const found = speakers.find((speaker) => speaker.id === hit?.quotation.speaker)?.name;
      if (found === name) count.names += 1;
      else errors.push(`${id}: name ${found} instead of ${name}`);
    }
    for (const { span } of spans) {
      const known = wanted.some(({ start, end }) => trimmed(text, span.start, span.end) === trimmed(text, start, end));
      if (!known) errors.push(`${id}: no quotation ${text.slice(span.start, span.end)}`);
    }
    const indirect = quotations.filter(({ type }) => type === "indirect").flatMap((quotation) => quotation.spans);
    addCovered(
      characters,
      indirect,
      expected.filter(({ kind }) => kind === "indirect"),
    );
  }
  const precision = share(count.right, count.found);
  const recall = share(count.right, count.expected);
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    speakers: share(count.speakers, count.spoken),
    names: share(count.names, count.named),
    indirect: f1(share(characters.both, characters.found), share(characters.both, characters.expected)),
    errors,
  };
}

/** The quotations of a text as `type words <- speaker`. */
export function found(text: string, language: string): readonly string[] {
  const { quotations, speakers } = findQuotationsInText(text, language);
  return quotations.map(({ type, spans, speaker }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${type} ${words} <- ${speakers.find(({ id }) => id === speaker)?.name ?? "nobody"}`;
  });
}

function addCovered(
  sum: { expected: number; found: number; both: number },
  found: readonly { start: number; end: number }[],
  expected: readonly { start: number; end: number }[],
): void {
  const covered = (spans: readonly { start: number; end: number }[]): ReadonlySet<number> =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const wanted = covered(expected);
  const got = covered(found);
  sum.expected += wanted.size;
  sum.found += got.size;
  for (const at of got) if (wanted.has(at)) sum.both += 1;
}

/** A span without marks, punctuation and space at its ends, as a key. */
function trimmed(text: string, from: number, to: number): string {
  const edge = /[\s"'„“”‚‘’«»‹›.,;:!?…–—-]/u;
  let [start, end] = [from, to];
  while (start < end && edge.test(text[start] ?? "")) start += 1;
  while (end > start && edge.test(text[end - 1] ?? "")) end -= 1;
  return `${start}-${end}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
