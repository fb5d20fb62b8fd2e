/** What a language makes of a hyphen at the end of a line. */
export interface LineEndHyphens {
  /** Whether words are usually cut there; otherwise the hyphen is taken for one of the word's own. */
  readonly cutsWords: boolean;
  /** Words before which a hyphen stands for a part that is left out (`Nord- und Südsee`). */
  readonly leavesOutBefore: ReadonlySet<string>;
}

export const LINE_END_HYPHENS: ReadonlyMap<string, LineEndHyphens> = new Map([
  ["de", { cutsWords: true, leavesOutBefore: new Set(["und", "oder", "bzw", "sowie", "bis", "noch", "als", "wie"]) }],
  ["en", { cutsWords: false, leavesOutBefore: new Set(["and", "or", "to"]) }],
  ["fr", { cutsWords: false, leavesOutBefore: new Set() }],
]);
