/** Where JSON goes wrong: line and column counted from 1, and what stands there. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const SIGN = /([{}[\],:])/u;
const STRING = /("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*")/u;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/u;

type Expecting = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

/** What may come after a value: nothing at the top, else a comma or the end of what it lies in. */
function afterValue(open: readonly string[]): Expecting {
  return open.length === 0 ? "nothing" : "comma or end";
}

/** The state after a token, or undefined when the token does not belong there. Opens and closes on `open`. */
function step(
  expecting: Expecting,
  sign: string | undefined,
  isString: boolean,
  open: string[],
): Expecting | undefined {
  const wantsValue = expecting === "value" || expecting === "value or end";
  const inObject = open.at(-1) === "{";
  if (sign === undefined) {
    if (wantsValue) return afterValue(open);
    return isString && expecting.startsWith("key") ? "colon" : undefined;
  }
  if (sign === "{" || sign === "[") {
    if (!wantsValue) return undefined;
    open.push(sign);
    return sign === "{" ? "key or end" : "value or end";
  }
  if (sign === ":") return expecting === "colon" ? "value" : undefined;
  if (sign === ",") return expecting === "comma or end" ? (inObject ? "key" : "value") : undefined;
  if (!expecting.endsWith("end") || (sign === "}") !== inObject) return undefined;
  open.pop();
  return afterValue(open);
}

function placeOf(text: string, offset: number): JsonError {
  const start = offset + (/^[\t\n\r ]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const before = text.slice(0, start);
  const found = text.slice(start, start + 12).match(/^(?:[\p{L}\p{N}]+|[\s\S])/u)?.[0];
  return {
    line: before.split("\n").length,
    column: start - before.lastIndexOf("\n"),
    found: found === undefined ? "the end of the file" : `“${found}”`,
  };
}

/**
 * Finds the first place at which text that `JSON.parse` refuses stops being JSON. The engines say it in words of their
 * own, some of them without the place.
 */
export function findJsonError(text: string): JsonError {
  const token = new RegExp(`[\\t\\n\\r ]*(?:${SIGN.source}|${STRING.source}|${OTHER.source})`, "uy");
  const open: string[] = [];
  let expecting: Expecting = "value";
  for (;;) {
    const offset = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return placeOf(text, offset);
    const next: Expecting | undefined = step(expecting, match[1], match[2] !== undefined, open);
    if (next === undefined) return placeOf(text, offset);
    expecting = next;
  }
}
