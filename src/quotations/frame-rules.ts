import type { CueWords } from "../languages/cues.ts";
import { classifies } from "../languages/cues.ts";
import type { Document } from "./document.ts";
import type { MarkedSpan } from "./marks.ts";
import { colonSegment, type Place, standsAlone } from "./place.ts";
import type { Predicate } from "./predicates.ts";
import type { Segment, SegmentReader } from "./segments.ts";
import type { FrameRule } from "./weights.ts";

/** What a verb does with words. */
interface Meaning {
  readonly says: boolean;
  readonly names: boolean;
  readonly judges: boolean;
}

/** Reads the constructions by which a verb holds words in marks. */
export class FrameRules {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  readonly #cues: CueWords;
  readonly #subjectFirst: boolean;

  constructor(document: Document, reader: SegmentReader, cues: CueWords) {
    this.#document = document;
    this.#reader = reader;
    this.#cues = cues;
    this.#subjectFirst = document.pack.indirect?.order === "subject-verb";
  }

  /** Which construction joins a verb to the words in marks, or null when none does. */
  ruleOf(place: Place, segment: Segment, predicate: Predicate): FrameRule | null {
    const { home, marked } = place;
    const meaning = this.#meaningOf(predicate);
    const { says, names, judges } = meaning;
    const near = Math.abs(segment.index - home.index) <= 1;
    const cites = near && classifies(this.#cues.citing, predicate.verbs);
    if (cites && (predicate.passive || this.#subjectFirst)) return "cited";
    const handsOver = home.opener === ":" && this.#opens(home, marked) && segment === colonSegment(place);
    const first = this.#document.tokens[segment.first]?.lower ?? "";
    // `„…“, so lautet der Titel`: a name.
    const titles = segment.index > home.index && this.#cues.tag.has(first);
    if (titles && this.#isAboutName(segment)) return null;
    if ((near || handsOver) && !titles && this.#contains(segment, predicate)) return "contained";
    if (this.#cues.comment.has(first) && (predicate.final || this.#subjectFirst) && says) return "comment";
    if (this.#subjectFirst && segment.subordinate && segment.index < home.index && home.opener !== ":") return null;
    if (segment.index === home.index) return this.#ruleWithin(marked, segment, predicate, meaning);
    const behind = segment.index === home.index + 1 ? this.#ruleBehind(place, segment, predicate, meaning) : null;
    if (behind !== null) return behind;
    if (says && this.#isResumed(place, segment, predicate)) return "frame-after";
    if (handsOver) return says || names || judges ? "colon" : "colon-other";
    if (!says && !judges && !names) return this.#rulesThat(place, segment) ? "that-clause" : null;
    // A subordinate clause frames what follows it at once (`indem er sagte, …`), a relative one only words by themselves.
    if (segment.subordinate) {
      const relative = this.#document.pack.nouns?.relatives;
      const second = this.#document.tokens[segment.first + 1]?.lower ?? "";
      const isRelative = relative?.has(first) === true || relative?.has(second) === true;
      if (segment.index !== home.index - 1 || (isRelative && !standsAlone(home, marked))) return null;
    }
    // `X nannte das „…“, dies „…“`: the verb of calling is not said again.
    const gapped = names && home.predicates.length === 0 && segment.marked.length > 0;
    if (gapped && segment.index < home.index && !standsAlone(home, marked)) return "naming-clause";
    if (segment.index < home.index) return standsAlone(home, marked) ? "frame-before" : "frame-around";
    return predicate.leads ? "frame-around" : null;
  }

  /** A noun in the segment, the subject of its verb, announces a name (`Titel`), and none a wording. */
  #isAboutName({ items }: Segment): boolean {
    const nouns = items.flatMap((item) => {
      const token = this.#document.tokens[item];
      return token?.capital === true ? [token.lower] : [];
    });
    return nouns.some((noun) => this.#cues.calling.has(noun)) && !nouns.some((noun) => this.#cues.wording.has(noun));
  }

  #meaningOf({ verbs }: Predicate): Meaning {
    return {
      says: classifies(this.#cues.saying, verbs),
      names: classifies(this.#cues.naming, verbs),
      judges: classifies(this.#cues.judging, verbs),
    };
  }

  /** For a verb in the same segment as the words: `„…“ sagte X`, `X nannte das „…“`. */
  #ruleWithin(marked: MarkedSpan, segment: Segment, predicate: Predicate, { says, names, judges }: Meaning): FrameRule {
    if (predicate.finite === marked.close + 1 && predicate.from === marked.open && this.#isClause(marked)) {
      if (says) return "frame-after";
      // `„Heimat“ ist ein Wort`: behind the words stands their own verb.
      return this.isCopula(segment) ? "other-clause" : "frame-after-other";
    }
    if (names) return "naming-clause";
    if (says) return "saying-clause";
    return judges ? "judging-clause" : "other-clause";
  }

  /** For a verb in the segment behind words that are one by themselves: `„…“, sagte X`. */
  #ruleBehind({ home, marked }: Place, segment: Segment, predicate: Predicate, meaning: Meaning): FrameRule | null {
    if (!standsAlone(home, marked)) return null;
    const { says, names, judges } = meaning;
    const opens = home.first === marked.open;
    const correlates = this.#cues.tag.has(this.#document.tokens[predicate.from]?.lower ?? "");
    // `…, so wurde er gefeiert`: only before a verb of saying or judging does the particle hold a frame.
    if (correlates && !says && !names && !judges) return null;
    const parted = opens || (!this.#subjectFirst && this.#isClause(marked));
    if (predicate.leads && parted) return says || names ? "frame-after" : "frame-after-other";
    return opens && this.#subjectFirst && says && predicate === segment.predicates[0] ? "frame-after" : null;
  }

  /** `“…,” the minister, Jo Lee, told us`: only appositions stand between the words and their verb. */
  #isResumed({ home, marked, segments }: Place, segment: Segment, predicate: Predicate): boolean {
    const opens = home.first === marked.open && standsAlone(home, marked);
    if (!this.#subjectFirst || !opens || !predicate.leads || segment.index <= home.index + 1) return false;
    const between = segments.slice(home.index + 1, segment.index);
    return between.every(({ predicates, subordinate, embedded }) => predicates.length === 0 || subordinate || embedded);
  }

  /** `X erreichte, dass das „…“ sei`: any main clause directly before the that-clause of the words. */
  #rulesThat({ home, segments }: Place, segment: Segment): boolean {
    const that = this.#document.pack.indirect?.words.that;
    const between = segments.slice(segment.index + 1, home.index + 1);
    const [clause] = between;
    if (segment.subordinate || this.#subjectFirst || clause === undefined) return false;
    const opens = that?.has(this.#document.tokens[clause.first]?.lower ?? "") === true;
    return opens && between.every(({ subordinate, predicates }) => subordinate || predicates.length === 0);
  }

  /** The words in marks, with no more than a determiner before them, begin a segment: `: eine „halbe Sache“`. */
  #opens(home: Segment, marked: MarkedSpan): boolean {
    if (home.first === marked.open) return true;
    const first = this.#document.tokens[home.first]?.lower ?? "";
    return home.first === marked.open - 1 && this.#document.pack.nouns?.determiners.has(first) === true;
  }

  /** `heißt es`, `darin steht`, `X lautet`: a text holds the words. */
  #contains(segment: Segment, { verbs }: Predicate): boolean {
    const { containing, impersonal, expletives } = this.#cues;
    if (!classifies(containing, verbs)) return this.#isTalkedOf(segment, verbs);
    if (impersonal === undefined || expletives === undefined || !classifies(impersonal, verbs)) return true;
    return segment.items.some((item) => {
      const word = this.#document.tokens[item]?.lower ?? "";
      return expletives.has(word) || this.#cues.therein?.has(word) === true;
    });
  }

  /** `in X ist von „…“ die Rede`. */
  #isTalkedOf(segment: Segment, verbs: readonly string[]): boolean {
    const { copulas, talk } = this.#cues;
    if (copulas === undefined || talk === undefined || !classifies(copulas, verbs)) return false;
    return segment.items.some((item) => this.isTalk(item));
  }

  /** Words that end with a stop or hold a finite verb: no name that is the subject of the verb behind it. */
  #isClause(marked: MarkedSpan): boolean {
    const { tokens } = this.#document;
    if (/^[.!?…]/u.test(tokens[marked.close - 1]?.text ?? "")) return true;
    for (let i = marked.open + 1; i < marked.close; i++) {
      if (this.#reader.readings(i).some((reading) => reading.shape === "finite")) return true;
    }
    return false;
  }

  /** A verb that another verb of saying in the same clause governs. */
  depth(segment: Segment, predicate: Predicate, rule: FrameRule): readonly FrameRule[] {
    if (!this.#subjectFirst || rule === "naming-clause") return [];
    const outer = segment.predicates.find(
      (other) =>
        other.finite < predicate.finite && other.to >= predicate.finite && classifies(this.#cues.saying, other.verbs),
    );
    return outer === undefined ? [] : ["inside-speech"];
  }

  /** Whether a token is a noun by which, with a copula, something is talked of (`ist die Rede von`). */
  isTalk(token: number): boolean {
    return this.#cues.talk?.has(this.#document.tokens[token]?.lower ?? "") === true;
  }

  /** `für X ist …`: only with this verb does the preposition tell whose view it is. */
  isCopula(segment: Segment): boolean {
    const copulas = this.#cues.copulas;
    return copulas !== undefined && segment.predicates.some(({ verbs }) => classifies(copulas, verbs));
  }
}
