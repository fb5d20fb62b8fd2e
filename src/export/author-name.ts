/** The parts of a person's name as bibliographies sort them. */
export interface PersonName {
  /** With its particles: `von der Heide`. */
  readonly family: string;
  readonly given: string;
  /** `Jr.`, `III`. */
  readonly suffix?: string;
}

/** Words in lower case that a family name begins with. */
const PARTICLES: ReadonlySet<string> = new Set(
  "af al av bin da das de del della den der di do dos du e el ibn la le les ten ter van vom von y zu zum zur".split(
    " ",
  ),
);

/** Words that stand between two family names: what is before them belongs to the family name, too. */
const JOINING: ReadonlySet<string> = new Set(["e", "y"]);

const TITLES: ReadonlySet<string> = new Set("dipl dr dres ing mag med mr mrs ms phil prof".split(" "));

const SUFFIXES: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));

/** Words, lower case, that an office, a desk or an agency is named by; also as the last part of a compound. */
const OFFICE_WORDS: readonly string[] = [
  ..."agence agency agentur agenturen associated association board bureau büro desk dienst editorial editors".split(
    " ",
  ),
  ..."lokalteil nachrichten news newsroom politikteam pressestelle redaktion rédaction redactie redacción".split(" "),
  ..."redazione ressort service services staff team verlag zeitung".split(" "),
];

/**
 * Takes a person's name apart; undefined where it is none: an agency, an editorial desk, a name of one word, or one in
 * letters that do not tell what is a name (there nobody can say which part is the family name).
 *
 * Of several family names without a particle only the last one counts: `Ana Ruiz Soler` is sorted under Soler.
 *
 * @param publisher whose name is not a person's either
 */
export function personName(author: string, publisher?: string): PersonName | undefined {
  const sides = author.split(",").map((side) => side.trim());
  const [before = "", after = ""] = sides;
  if (author === publisher || isOffice(wordsOf(author))) return undefined;
  if (sides.length > 2) return undefined;
  if (sides.length === 2) return isSuffix(after) ? withSuffix(before, after) : turnedAround(before, after);
  const words = withoutTitles(wordsOf(author));
  const last = words.at(-1) ?? "";
  return words.length > 2 && isSuffix(last) ? withSuffix(words.slice(0, -1).join(" "), last) : inOrder(words);
}

function withSuffix(name: string, suffix: string): PersonName | undefined {
  const person = inOrder(withoutTitles(wordsOf(name)));
  return person && { ...person, suffix };
}

/** `Lissner, Konrad`: before the comma one name and its particles, or else a place or an office follows it. */
function turnedAround(family: string, given: string): PersonName | undefined {
  const familyWords = wordsOf(family);
  const isFamily = familyWords.slice(0, -1).every(isParticle) && isName(familyWords.at(-1) ?? "");
  return isFamily && wordsOf(given).every(isName) && given !== "" ? { family, given } : undefined;
}

/** `Anna von der Heide` */
function inOrder(words: readonly string[]): PersonName | undefined {
  const areNames = words.every((word) => isName(word) || PARTICLES.has(word));
  if (words.length < 2 || !areNames || !isName(words[0] ?? "") || !isName(words.at(-1) ?? "")) return undefined;
  const particle = words.findIndex((word, at) => at > 0 && isParticle(word));
  const start = particle < 0 ? words.length - 1 : particle;
  const first = JOINING.has(words[start] ?? "") ? Math.max(1, start - 1) : start;
  return { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
}

/** Some write their particles with a capital: `Van der Meer`. */
function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

function isName(word: string): boolean {
  return /^(?:\p{Ll}['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);
}

function isSuffix(word: string): boolean {
  return SUFFIXES.has(word.replace(/\.$/u, "").toLowerCase());
}

function isOffice(words: readonly string[]): boolean {
  return words.some((word) =>
    OFFICE_WORDS.some((office) => word.toLowerCase().endsWith(office) && !isCut(word, office)),
  );
}

/** Whether a word only happens to end like this: parts of compounds are four letters or longer. */
function isCut(word: string, office: string): boolean {
  return word.length > office.length && word.length - office.length < 4;
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !(word.endsWith(".") && TITLES.has(word.slice(0, -1).toLowerCase())));
  return first < 0 ? words : words.slice(first);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
