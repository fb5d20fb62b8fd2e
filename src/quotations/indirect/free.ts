import { spanOfTokens } from "../document.ts";
import type { Sentence } from "../sentences.ts";
import type { IndirectCandidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import type { Context } from "./context.ts";
import { lowerAt, tokenAt } from "./grammar.ts";
import { type IndirectFeature, weigh } from "./weights.ts";

/** What the rules before found in a sentence, and its clauses. */
export interface SentenceFindings {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly candidates: readonly IndirectCandidate[];
  /** Who acts in its main clause. */
  readonly subject: Named | null;
  /** Who speaks the last verbatim quotation in it. */
  readonly quoted: Named | null;
  /** Direct speech from end to end. */
  readonly verbatim: boolean;
}

/** Words that name a speaker, and the noun phrase among them. */
export type Named = Pick<IndirectCandidate, "words" | "mention">;

const NOBODY: Named = { words: null, mention: null };

type Form = "free-subjunctive" | "free";

interface FreePart {
  /** Only in the second subjunctive, which can mean something else. */
  readonly doubtful?: true;
  readonly form: Form;
  /** The token it begins with: that of its sentence, or the one after a colon. */
  readonly first: number;
  /** The last token of its sentence, or the colon before words in marks. */
  readonly last: number;
}

interface Speaker {
  readonly named: Named;
  /** The last sentence that carried words of this speaker. */
  readonly sentence: number;
}

/** Sentences, or the part of one, that are told in one form of reported speech: tokens, `last` inclusive. */
interface FreeRun {
  readonly form: Form;
  readonly first: number;
  last: number;
  readonly named: Named;
  readonly features: readonly IndirectFeature[];
}

/** Finds runs of sentences without a frame of their own that go on with what somebody said before. */
export class FreeSpeech {
  readonly #context: Context;
  readonly #runs: FreeRun[] = [];
  #speaker: Speaker = { named: NOBODY, sentence: Number.NEGATIVE_INFINITY };
  #running = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Reads the next sentence in order; `next` is the one behind it. */
  read(finding: SentenceFindings, next: SentenceFindings | undefined): void {
    const { sentence, clauses, candidates, verbatim } = finding;
    const continues = sentence.index - this.#speaker.sentence === 1 || leadsOn(this.#context, next, sentence);
    const part = candidates.length > 0 || verbatim ? null : freePart(this.#context, sentence, clauses, continues);
    if (part === null) this.#end(finding);
    else this.#goOn(finding, part, continues);
  }

  /** The runs so far. */
  candidates(): IndirectCandidate[] {
    return this.#runs.map((run) => candidateOf(this.#context, run));
  }

  /** A sentence that goes on with nothing may bring in who speaks next. */
  #end({ sentence, candidates, subject, quoted }: SentenceFindings): void {
    this.#running = false;
    const said = candidates.at(-1) ?? quoted;
    if (said !== null) {
      const named = said.words === null ? this.#speaker.named : { words: said.words, mention: said.mention };
      this.#speaker = { named, sentence: sentence.index };
    } else if (subject !== null && mayGoOn(subject)) {
      this.#speaker = { named: subject, sentence: Number.NEGATIVE_INFINITY };
    }
  }

  #goOn({ sentence, clauses, subject }: SentenceFindings, part: FreePart, continues: boolean): void {
    const whole = part.first === clauses[0]?.first;
    const run = this.#runs.at(-1);
    let { named } = this.#speaker;
    if (this.#running && whole && run?.form === part.form) run.last = part.last;
    else {
      // Hearsay that continues nothing is nobody's in particular.
      const known = part.form === "free-subjunctive" || continues;
      named = !whole ? (subject ?? NOBODY) : known ? named : NOBODY;
      const { form, first, last } = part;
      this.#runs.push({ form, first, last, named, features: featuresOf(part, continues, named) });
    }
    this.#speaker = { named, sentence: sentence.index };
    this.#running = true;
  }
}

function candidateOf({ document }: Context, { form, first, last, named, features }: FreeRun): IndirectCandidate {
  return {
    type: "indirect",
    form,
    spans: [spanOfTokens(document, first, last)],
    words: named.words,
    mention: named.mention,
    cue: null,
    frame: null,
    addressee: null,
    rule: form === "free" ? "hearsay-modal" : "subjunctive-run",
    ...weigh(features),
  };
}

/** Whether the next sentence of the paragraph is reported beyond doubt: then a doubtful one before it is, too. */
function leadsOn(context: Context, next: SentenceFindings | undefined, { paragraph }: Sentence): boolean {
  if (next === undefined || next.sentence.paragraph !== paragraph || next.candidates.length > 0) return false;
  return isSubjunctive(context, next.clauses, false);
}

function featuresOf({ form, doubtful }: FreePart, continues: boolean, { words }: Named): IndirectFeature[] {
  const features: IndirectFeature[] = [form === "free" ? "hearsay-modal" : "subjunctive-run"];
  if (continues) features.push("continues");
  if (doubtful) features.push("second-subjunctive");
  if (words === null) features.push("no-speaker");
  return features;
}

const SPEAKING: ReadonlySet<string> = new Set(["person", "name", "group", "institution", "document"]);

/** Whether the subject of a plain sentence may be the speaker of the next one; a pronoun leaves the speaker as it was. */
function mayGoOn({ mention }: Named): boolean {
  return mention === null || SPEAKING.has(mention.kind);
}

/** The part of a sentence that is told in reported mood. After a colon it may begin within the sentence. */
function freePart(
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  continues: boolean,
): FreePart | null {
  const colon = clauses.findIndex((clause) => clause.opener === ":");
  const after = colon > 0 ? clauses.slice(colon) : [];
  const verbatim = tokenAt(context, after[0]?.first ?? 0)?.kind === "mark";
  if (after[0] !== undefined && !verbatim && isSubjunctive(context, after, true)) {
    return { form: "free-subjunctive", first: after[0].first, last: sentence.last };
  }
  const first = clauses[0]?.first;
  if (first === undefined) return null;
  const last = after[0] !== undefined && verbatim ? after[0].first - 1 : sentence.last;
  if (isSubjunctive(context, clauses, false)) return { form: "free-subjunctive", first, last };
  if (isSubjunctive(context, clauses, continues)) return { form: "free-subjunctive", first, last, doubtful: true };
  if (isHearsay(context, clauses, continues)) return { form: "free", first, last };
  const later = clauses.findIndex(
    (clause) => clause.index > 0 && clause.kind === "main" && isSubjunctive(context, [clause], false),
  );
  const start = clauses[later]?.first;
  return start === undefined || start > last ? null : { form: "free-subjunctive", first: start, last };
}

function mainOf(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find((clause) => clause.kind === "main" || clause.kind === "verb-first");
}

/**
 * The first subjunctive in a main clause is reported speech by itself; the second one only right after reported words
 * and without a condition, since it also serves for what is not so.
 */
function isSubjunctive(context: Context, clauses: readonly Clause[], continues: boolean): boolean {
  const main = mainOf(clauses);
  if (main === undefined || context.document.markedOf[main.finite] !== -1) return false;
  if (main.mood === "subjunctive-1") return !isFirstPerson(context, main);
  if (main.mood !== "subjunctive-2" || !continues) return false;
  return !clauses.some((clause) => context.speech.words.conditions.has(lowerAt(context, clause.first)));
}

/** `Ich habe`, `habe ich`: an indicative after all. */
function isFirstPerson(context: Context, { first, last }: Clause): boolean {
  for (let i = first; i <= last; i++) if (context.speech.words.speaking?.has(lowerAt(context, i))) return true;
  return false;
}

/**
 * `soll … gesehen haben` passes on hearsay by itself; `soll … schließen` can be a plan as well and counts only right
 * after reported words.
 */
function isHearsay(context: Context, clauses: readonly Clause[], continues: boolean): boolean {
  const main = mainOf(clauses);
  const { hearsay } = context.speech.morphology;
  if (main === undefined || !hearsay.modals.has(lowerAt(context, main.finite))) return false;
  const participle = context.readings(main.last - 1).some((reading) => reading.shape === "participle");
  return continues || (participle && hearsay.perfect.has(lowerAt(context, main.last)));
}
