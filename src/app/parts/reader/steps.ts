import type { MarkedQuotation } from "./marked.ts";

/** The first piece of a quotation, where its name stands. */
export function pieceOf(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** The button with the name of a quotation's speaker. */
export function nameOf(id: string): HTMLElement | null {
  return pieceOf(id)?.querySelector<HTMLElement>(".who") ?? null;
}

/**
 * The quotation before (-1) or after (1) the one that is pointed at; when that is out of view, before or after what is
 * in view. Undefined at the end of the article.
 */
export function stepFrom(
  list: readonly MarkedQuotation[],
  here: string | null,
  by: -1 | 1,
): MarkedQuotation | undefined {
  const at = list.findIndex(({ id }) => id === here);
  if (at >= 0 && isInView(here)) return list[at + by];
  const top = document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
  const below = list.findIndex(({ id }) => (pieceOf(id)?.getBoundingClientRect().top ?? 0) >= top);
  const first = below < 0 ? list.length : below;
  return list[by === 1 ? first : first - 1];
}

/** Whether a quotation stands in the window. */
export function isInView(id: string | null): boolean {
  const box = id === null ? undefined : pieceOf(id)?.getBoundingClientRect();
  return box !== undefined && box.bottom >= 0 && box.top <= window.innerHeight;
}
