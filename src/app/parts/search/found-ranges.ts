const TOKEN = /\S+/gu;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** What stands between the words of an article without being its text: names of speakers. */
const NOT_TEXT = "button, [hidden], .vh";

/**
 * Where words stand in a text on the page, in its order.
 *
 * @param words whole words in lower case, as a search has found them
 */
export function foundRanges(root: Element, words: ReadonlySet<string>): readonly Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      const word = token.replace(AROUND, "");
      if (!words.has(word.toLowerCase()) || node.parentElement?.closest(NOT_TEXT) !== null) continue;
      const range = document.createRange();
      const start = index + token.indexOf(word);
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
