/** An opening quotation mark and the marks that may close it, the proper one first. */
export interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
}
