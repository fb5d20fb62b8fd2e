/** The entry page, taken apart: what each of its parts loads comes at another time. */
export interface EntryPage {
  /** What stays in the head: character set, viewport, icons. */
  readonly head: string;
  /** The elements that ask for fonts early. */
  readonly fonts: readonly string[];
  /** The elements that load the app. */
  readonly scripts: string;
  /** The address of the style sheet. */
  readonly stylesheet: string;
}

/** Pages carry this script inline; the dev server loads it as a file. */
const FIRST_PAINT = /\s*<script src="[^"]*first-paint\.js"><\/script>/u;

/** The entry page without what the bundler need not see. */
export function withoutFirstPaint(html: string): string {
  return html.replace(FIRST_PAINT, "");
}

/** Takes apart the entry page as the bundler wrote it. Throws when it has no style sheet. */
export function entryPage(html: string): EntryPage {
  const [, head = ""] = /<head>(.*)<\/head>/su.exec(html) ?? [];
  const [sheet, stylesheet] = /<link rel="stylesheet"[^>]*\shref="([^"]*)"[^>]*>/u.exec(head) ?? [];
  if (sheet === undefined || stylesheet === undefined) throw new Error("index.html links no style sheet");
  const scripts: string[] = [];
  const fonts: string[] = [];
  const rest = head
    .replace(sheet, "")
    .replace(/<title>[^<]*<\/title>|<meta name="description"[^>]*>/gu, "")
    .replace(/<script [^>]*><\/script>|<link rel="modulepreload"[^>]*>/gu, (element) => {
      scripts.push(element);
      return "";
    })
    .replace(/<link\s[^>]*\sas="font"[^>]*>/gu, (element) => {
      fonts.push(onOneLine(element));
      return "";
    });
  return { head: onOneLine(rest), fonts, scripts: scripts.join(""), stylesheet };
}

function onOneLine(html: string): string {
  return html
    .replace(/\s+/gu, " ")
    .replace(/ ?(\/?>) ?/gu, "$1")
    .trim();
}
