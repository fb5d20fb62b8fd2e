import type { RemovalReason } from "../model/article.ts";

/** A rule that tells page furniture by a whole line. */
export interface BoilerplateRule {
  readonly reason: RemovalReason;
  /** Matched against the whole trimmed line; must be anchored at both ends. */
  readonly pattern: RegExp;
  /** `edge`: only before the first or after the last paragraph; `anywhere`: also between paragraphs. */
  readonly where: "edge" | "anywhere";
}
