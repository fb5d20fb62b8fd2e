import { DOUBTFUL_PUBLISHER_WORDS, NAME_CONNECTORS, PUBLISHER_WORDS, PUBLISHERS, SECTIONS } from "./publishers.ts";

/** Longer titles are none: somebody's first line is a paragraph. In UTF-16 code units. */
export const MAX_TITLE_LENGTH = 300;

/** The longest name of a publisher: `Verden-Aller-Zeitung am Sonntag` and the like. */
const MAX_PUBLISHER_LENGTH = 40;
const MAX_PUBLISHER_WORDS = 5;

/** Capitals alone name a publisher from this length on; shorter ones are parties, countries, authorities. */
const MIN_CAPITALS = 5;

/** A bar or a dot parts a title from its page; a dash with spaces around it does so too, but also parts titles. */
const SEPARATOR = /\s*(?:\||::)\s*|\s+[·•–—-]\s+/gu;
const DASH = /[–—-]/u;

const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,6}$/iu;
const CAPITALS = /^\p{Lu}[\p{Lu}\s.&+-]*$/u;

/** Letters and digits alone, lower case: `DER SPIEGEL`, `Der Spiegel` and `derspiegel` are one. */
function squashed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const KNOWN: ReadonlySet<string> = new Set(PUBLISHERS.map(squashed));

/** What else is known when a title is split. */
export interface TitleContext {
  /** Names and hosts the page gives itself, as they are written there. */
  readonly siteNames: readonly string[];
  /** The text of the article: a name that it speaks of is its subject rather than its publisher. */
  readonly text: string;
}

function isNamedBySite(tail: string, siteNames: readonly string[]): boolean {
  const name = squashed(tail);
  return siteNames.some((site) => {
    const labels = site
      .toLowerCase()
      .replace(/^www\./, "")
      .split(".");
    return squashed(site) === name || labels.map(squashed).includes(name);
  });
}

/** Whether a line is a publisher's name and nothing else: a well-known one or one that the page gives itself. */
export function isPublisherName(line: string, siteNames: readonly string[]): boolean {
  if (line.length > MAX_TITLE_LENGTH) return false;
  return KNOWN.has(squashed(line)) || isNamedBySite(line, siteNames);
}

function looksLikeName(tail: string): boolean {
  const words = tail.split(/\s+/u);
  const named = words.every((word) => /^[\p{Lu}\p{Lo}\p{N}&]/u.test(word) || NAME_CONNECTORS.has(word));
  return named && words.length <= MAX_PUBLISHER_WORDS && !/[.!?:,;…]$/u.test(tail);
}

/** `Talnachrichten`, `Küsten-Anzeiger`, `Lake Herald`: more than the bare word, which is a word like any other. */
function hasWord(tail: string, list: readonly string[]): boolean {
  const words = tail.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => list.some((known) => word.endsWith(known) && tail.length > known.length));
}

function speaksOf(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const around = `${lower.charAt(at - 1)} ${lower.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/**
 * Whether the end of a title is the name of its publisher. Names that the page gives itself, well-known ones and
 * addresses are, and names that end in a newspaper's word. Of the others, one that the article speaks of is not; after a
 * bar any short name is, after a dash only one with a word that newspapers share with others, or in capitals.
 */
function isPublisher(tail: string, afterDash: boolean, context: TitleContext): boolean {
  if (tail.length === 0 || tail.length > MAX_PUBLISHER_LENGTH) return false;
  if (isNamedBySite(tail, context.siteNames) || KNOWN.has(squashed(tail)) || DOMAIN.test(tail)) return true;
  if (!looksLikeName(tail) || SECTIONS.has(tail.toLowerCase())) return false;
  if (hasWord(tail, PUBLISHER_WORDS)) return true;
  if (speaksOf(context.text, tail)) return false;
  if (!afterDash) return true;
  return hasWord(tail, DOUBTFUL_PUBLISHER_WORDS) || (CAPITALS.test(tail) && squashed(tail).length >= MIN_CAPITALS);
}

/** Whether a bar, a dot or a dash that parts a title from its page stands at an offset of the title. */
export function isSeparatorAt(title: string, offset: number): boolean {
  return /^\s*(?:\||::|[·•–—-])\s/u.test(title.slice(offset, offset + 6));
}

export interface SplitTitle {
  readonly title: string;
  readonly publisher?: string;
  /** A section of the site that stood beside the publisher. */
  readonly section?: string;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly afterDash: boolean;
}

function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let afterDash = false;
  for (const match of title.matchAll(SEPARATOR)) {
    pieces.push({ text: title.slice(start, match.index), start, afterDash });
    start = match.index + match[0].length;
    afterDash = DASH.test(match[0]);
  }
  pieces.push({ text: title.slice(start), start, afterDash });
  return pieces;
}

/**
 * Parts `Title – PUBLISHER` and its variants (`|`, `-`, `·`, with a section in between or at the end). Only the end of
 * a title is looked at, and it stays with the title unless it is plainly a publisher.
 */
export function splitTitle(title: string, context: TitleContext): SplitTitle {
  const pieces = piecesOf(title);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (last === undefined || before === undefined) return { title };
  const upTo = (piece: Piece) =>
    title
      .slice(0, piece.start)
      .replace(/\s*(?:\||::|[·•–—-])\s*$/u, "")
      .trim();
  const isSection = (piece: Piece) => SECTIONS.has(piece.text.toLowerCase());
  const rest = (piece: Piece) => upTo(piece) !== "";

  if (isPublisher(last.text, last.afterDash, context) && rest(last)) {
    if (!isSection(before) || !rest(before)) return { title: upTo(last), publisher: last.text };
    return { title: upTo(before), publisher: last.text, section: before.text };
  }
  if (isSection(last) && rest(before) && isPublisher(before.text, before.afterDash, context)) {
    return { title: upTo(before), publisher: before.text, section: last.text };
  }
  return { title };
}

/** The beginning of a title that is too long to be one, cut between words, with an ellipsis. */
export function shortened(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const space = title.lastIndexOf(" ", MAX_TITLE_LENGTH - 1);
  const end = space > MAX_TITLE_LENGTH / 2 ? space : MAX_TITLE_LENGTH - 1;
  return `${title.slice(0, end).replace(/[\p{Cs}\s\p{P}]+$/u, "")}…`;
}
