export type ProblemCode =
  | "empty-file"
  | "binary-file"
  | "unknown-type"
  | "too-large"
  | "outside-folder"
  | "unreadable"
  | "broken-json"
  | "invalid-json"
  | "broken-front-matter"
  | "invalid-front-matter"
  | "no-text"
  | "no-title"
  | "long-title"
  | "too-complex"
  | "same-text"
  | "same-slug";

/** Something a person should mend, said so that they can. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path below the folder of articles. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Errors keep the article out of the collection; warnings do not. */
  readonly severity: "error" | "warning";
  /** What is wrong, a sentence in English. */
  readonly message: string;
  /** What to do, a sentence in English. */
  readonly advice: string;
}
