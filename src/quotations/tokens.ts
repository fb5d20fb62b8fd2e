import type { JoinedWords, LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/span.ts";
import { classAt, isLowMark, LETTER, SIGN, SPACE, STOP } from "./characters.ts";
import { Lexicon, type TokenKind, type Word } from "./lexicon.ts";

/**
 * A token of the text; white space is no token. A place and its word, which all its likes share: a long text has
 * hundreds of thousands of them.
 */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** What the language knows of the word by itself. */
  readonly word: Word;

  constructor(start: number, word: Word) {
    this.start = start;
    this.end = start + word.text.length;
    this.word = word;
  }

  get kind(): TokenKind {
    return this.word.kind;
  }

  /** As it stands in the text. */
  get text(): string {
    return this.word.text;
  }

  get lower(): string {
    return this.word.lower;
  }

  /** Whether it begins with a capital letter. */
  get capital(): boolean {
    return this.word.capital;
  }

  /** A full stop belongs to it: an abbreviation, an initial or an ordinal. */
  get dotted(): boolean {
    return this.word.dotted;
  }
}

const PIECE = new RegExp(
  [
    // Letters with stops between them: z.B., u.a., U.S.
    String.raw`(?:\p{L}\.){2,}`,
    // Words and numbers with inner hyphens, apostrophes, decimal marks, and stops as in names of sites.
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{N})[.,:]\p{N}+|\.\p{Ll}[\p{L}\p{M}\p{N}]*)*(?:-(?=[\s,/]))?`,
    String.raw`\.{2,}`,
    // Two signs for one quotation mark.
    ",,(?=\\p{L})|''(?!')|``",
    String.raw`[^\s]`,
  ].join("|"),
  "gu",
);
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
const SHORT_NUMBER = /^\d{1,3}$/u;
/** A word with a capital after white space, from the place where a number and its stop end. */
const NEXT_WORD = /[^\S\n]+([\p{L}]+)/uy;

/**
 * Splits the text between two offsets into tokens. Offsets are absolute. A full stop is part of the token before it
 * when that is an abbreviation of the pack, an initial or, where the language writes them so, an ordinal.
 */
export function tokenize(text: string, span: Span, pack: LanguagePack): Token[] {
  const tokens: Token[] = [];
  const lexicon = Lexicon.of(pack);
  for (let at = span.start; at < span.end; ) {
    if (classAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainEnd(text, at, lexicon, pack);
    if (plain > at) {
      tokens.push(new Token(at, lexicon.wordIn(text, at, plain)));
      at = plain;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    if (piece === null || piece.index >= span.end) break;
    const raw = piece[0];
    const word = takesStop(text, piece.index, raw, pack) ? `${raw}.` : raw;
    at = piece.index + word.length;
    if (pack.joined === undefined) tokens.push(new Token(piece.index, lexicon.wordOf(word)));
    else {
      for (const [offset, part] of apart(word, pack.joined)) {
        tokens.push(new Token(piece.index + offset, lexicon.wordOf(part)));
      }
    }
  }
  return tokens;
}

/**
 * Where a token ends that is plain letters between spaces and signs, or a sign: nearly all are, and they are found
 * several times as fast as by a regular expression. Else `at`.
 */
function plainEnd(text: string, at: number, lexicon: Lexicon, pack: LanguagePack): number {
  const first = classAt(text, at);
  if (first === SIGN) return isLowMark(text, at) ? at : at + 1;
  if (first === STOP) return classAt(text, at + 1) === STOP ? at : at + 1;
  if (first !== LETTER) return at;
  let end = at + 1;
  let next = classAt(text, end);
  while (next === LETTER) {
    end += 1;
    next = classAt(text, end);
  }
  if (next === SPACE || next === SIGN) return end;
  // `z. B.` is an abbreviation, `U.S.` one word; else a stop before a space ends the sentence.
  if (next !== STOP || end === at + 1 || classAt(text, end + 1) !== SPACE) return at;
  return pack.abbreviations.has(lexicon.wordIn(text, at, end).text) ? at : end;
}

const ELIDED = /^(\p{L}+)['’](?=\p{L})/u;
/** `donne-le-lui`; no verb has more, and noise is not taken apart for ever. */
const MOST_ENCLITICS = 3;
const ENCLITIC = /[-‐‑](\p{L}+)$/u;

/** `l’avocat` → `l’`, `avocat`; `dit-il` → `dit`, `il`: each part with its place in the word. The hyphen is no token. */
function apart(word: string, joined: JoinedWords): readonly (readonly [offset: number, part: string])[] {
  if (!/['’‐‑-]/u.test(word)) return [[0, word]];
  const parts: (readonly [number, string])[] = [];
  let from = 0;
  for (let cut = ELIDED.exec(word); cut !== null; cut = ELIDED.exec(word.slice(from))) {
    if (!joined.before.has((cut[1] ?? "").toLowerCase())) break;
    parts.push([from, cut[0]]);
    from += cut[0].length;
  }
  const behind: (readonly [number, string])[] = [];
  let to = word.length;
  for (let cut = ENCLITIC.exec(word.slice(from, to)); cut !== null; cut = ENCLITIC.exec(word.slice(from, to))) {
    const part = cut[1] ?? "";
    if (cut.index === 0 || behind.length >= MOST_ENCLITICS || !joined.behind.has(part.toLowerCase())) break;
    behind.unshift([to - part.length, part]);
    to -= cut[0].length;
  }
  return [...parts, [from, word.slice(from, to)], ...behind];
}

function takesStop(text: string, start: number, raw: string, pack: LanguagePack): boolean {
  const end = start + raw.length;
  if (text[end] !== "." || text[end + 1] === ".") return false;
  if (INITIAL.test(raw) || pack.abbreviations.has(raw)) return true;
  if (!pack.ordinalStop || !SHORT_NUMBER.test(raw)) return false;
  NEXT_WORD.lastIndex = end + 1;
  const next = NEXT_WORD.exec(text)?.[1];
  return next !== undefined && !(CAPITAL.test(next) && pack.sentenceStarters.has(next.toLowerCase()));
}
