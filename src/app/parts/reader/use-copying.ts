import type { Article } from "../../../model/article.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { useNotice } from "../../shell/notice.tsx";
import { useText } from "../../text/words.tsx";
import { clippingOf } from "./cited.ts";
import { type Clipping, copyToClipboard } from "./clipboard.ts";
import type { MarkedQuotation } from "./marked.ts";

/** Copies a quotation, its address or a citation, says so, and tells whether it worked. */
export interface Copying {
  readonly quotation: (marked: MarkedQuotation) => Promise<boolean>;
  readonly link: (marked: MarkedQuotation) => Promise<boolean>;
  readonly citation: (citation: string) => Promise<boolean>;
}

export function useCopying(article: Article): Copying {
  const { reader } = useText();
  const notify = useNotice();

  async function copy(clipping: Clipping, done: string): Promise<boolean> {
    const copied = await copyToClipboard(clipping);
    notify({ text: copied ? done : reader.copyFailed });
    return copied;
  }

  return {
    quotation: (marked) => copy(clippingOf(article, marked, reader.export), reader.copiedQuotation),
    link: (marked) => copy({ text: addressOf(articlePath(article.slug, marked.id)) }, reader.copiedLink),
    citation: (citation) => copy({ text: citation }, reader.copiedCitation),
  };
}
