/** Scripts that are written from right to left (Unicode, Script and Bidi_Class R or AL) and used for news. */
const RIGHT_TO_LEFT = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];

/** What an element says of the text in it. */
interface Written {
  readonly lang: string;
  readonly dir: "rtl" | "auto";
}

/**
 * The attributes of an element with text in a language (BCP 47). What is in an unknown one (`und`) is said to be so, or
 * it would count as text in the language around it.
 */
export function writtenIn(language: string): Written {
  return { lang: language === "und" ? "" : language, dir: directionOf(language) };
}

/** What has been found of languages: to ask the browser takes longer than to draw the element. */
const found = new Map<string, "rtl" | "auto">();

/**
 * The value of `dir` for text in a language. A language that is written from right to left says so itself: a paragraph
 * of it may begin with a foreign name. For all others the text decides.
 */
export function directionOf(language: string): "rtl" | "auto" {
  const direction = found.get(language) ?? (isRightToLeft(language) ? "rtl" : "auto");
  found.set(language, direction);
  return direction;
}

function isRightToLeft(language: string): boolean {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? "");
  } catch {
    return false;
  }
}
