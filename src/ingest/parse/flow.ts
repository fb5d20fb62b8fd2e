import type { InlineMark } from "../../model/article.ts";
import { blockOf, type ParsedBlock } from "./parsed.ts";

/** A mark without its place yet. */
export type MarkKind = { readonly type: "emphasis" | "strong" } | { readonly type: "link"; readonly href: string };

type BlockKind = Pick<ParsedBlock, "kind" | "level" | "line">;

const PARAGRAPH: BlockKind = { kind: "paragraph" };

/**
 * Collects running text into blocks while a tree is walked. Marks that are open when a block ends are closed with it
 * and open again in the next.
 */
export class Flow {
  readonly #blocks: ParsedBlock[] = [];
  readonly #open: { readonly mark: MarkKind; start: number }[] = [];
  #kind: BlockKind = PARAGRAPH;
  #parts: string[] = [];
  #length = 0;
  #marks: InlineMark[] = [];

  /** Adds text as it stands; it is cleaned when the block ends. */
  text(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds what `walk` adds, with a mark around it. */
  marked(mark: MarkKind, walk: () => void): void {
    const open = { mark, start: this.#length };
    this.#open.push(open);
    walk();
    this.#open.pop();
    this.#close(open);
  }

  /** Ends the block before and after what `walk` adds; that belongs to blocks of the given kind. */
  block(kind: BlockKind, walk: () => void): void {
    const outer = this.#kind;
    this.flush();
    this.#kind = kind;
    walk();
    this.flush();
    this.#kind = outer;
  }

  /** Ends the block that is open, if any. */
  flush(): void {
    for (const open of this.#open) this.#close(open);
    const text = this.#parts.join("");
    this.#blocks.push(...blockOf({ ...this.#kind, text, marks: this.#marks }));
    for (const open of this.#open) open.start = 0;
    this.#parts = [];
    this.#length = 0;
    this.#marks = [];
  }

  /** Adds blocks that are already there, after the open one. */
  add(blocks: readonly ParsedBlock[]): void {
    if (blocks.length === 0) return;
    this.flush();
    this.#blocks.push(...blocks);
  }

  /** The blocks so far. */
  get blocks(): readonly ParsedBlock[] {
    return this.#blocks;
  }

  #close({ mark, start }: { readonly mark: MarkKind; readonly start: number }): void {
    if (start < this.#length) this.#marks.push({ ...mark, span: { start, end: this.#length } });
  }
}
