/**
 * Scrolls so that the reader's place is at a share of the text, 0 to 1, as `useReadingPlace` measures it: the line that
 * is held to be read moves down the window on the way through the article.
 *
 * @param length of the article's text, in UTF-16 code units
 */
export function scrollToShare(prose: HTMLElement, share: number, length: number): void {
  const { innerHeight, scrollY } = window;
  const end = scrollY + prose.getBoundingClientRect().bottom - innerHeight;
  const top =
    share >= 1 ? end : (heightAt(prose, share * length, length) + scrollY) / (1 + innerHeight / Math.max(1, end));
  window.scrollTo({ top: share <= 0 ? 0 : top, behavior: "instant" });
}

/** The height of the text at an offset, in pixels from the top of the window: even within a block. */
function heightAt(prose: HTMLElement, offset: number, length: number): number {
  const blocks = [...prose.querySelectorAll<HTMLElement>("[data-at]")];
  const index = Math.max(
    0,
    blocks.findLastIndex(({ dataset }) => Number(dataset.at) <= offset),
  );
  const block = blocks[index];
  if (block === undefined) return 0;
  const { top, bottom } = block.getBoundingClientRect();
  const start = Number(block.dataset.at);
  const end = Number(blocks[index + 1]?.dataset.at ?? length);
  return top + ((bottom - top) * (offset - start)) / Math.max(1, end - start);
}
