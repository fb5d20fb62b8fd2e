import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { analyseFile } from "../collection/analyse.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Quotation } from "../model/quotation.ts";
import { type Span, textOf } from "../model/span.ts";
import type { Speaker } from "../model/speaker.ts";
import { givenPath } from "./given-path.ts";

/** A span together with the text it denotes. */
interface Words extends Span {
  readonly text: string;
}

type ReportedWords = Record<"mention" | "cue" | "frame" | "addressee", Words | null>;

/** All that Wortlaut understood of one file. Offsets are UTF-16 code units into `article.text`, end exclusive. */
export interface FileReport {
  readonly file: string;
  readonly article: Article | null;
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly (Omit<Quotation, keyof ReportedWords> & ReportedWords & { readonly text: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one file, wherever it lies; its problems name it as `file` does. Never throws: a file that cannot be read is a
 * problem like any other.
 */
export function reportFile(file: string): FileReport {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(givenPath(file));
  } catch {
    return { file, article: null, speakers: [], quotations: [], problems: [missing(file)] };
  }
  const { analysed, problems: found } = analyseFile({ path: basename(file), bytes });
  const problems = found.map((problem) => ({ ...problem, file }));
  if (analysed === undefined) return { file, article: null, speakers: [], quotations: [], problems };
  const { article, speakers, quotations } = analysed;
  const words = (span: Span | null): Words | null =>
    span === null ? null : { ...span, text: textOf(article.text, span) };
  return {
    file,
    article,
    speakers,
    quotations: quotations.map((quotation) => ({
      ...quotation,
      text: quotation.spans.map((span) => textOf(article.text, span)).join(" "),
      mention: words(quotation.mention),
      cue: words(quotation.cue),
      frame: words(quotation.frame),
      addressee: words(quotation.addressee),
    })),
    problems,
  };
}

function missing(file: string): Problem {
  return {
    code: "unreadable",
    file,
    severity: "error",
    message: "There is no such file, or it may not be read.",
    advice: "Check its path.",
  };
}
