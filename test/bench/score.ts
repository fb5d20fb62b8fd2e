import { assign } from "./assignment.ts";
import { type GoldArticle, type MarkedQuotation, ROLES, type Role } from "./gold.ts";
import {
  type DistinctItem,
  distinct,
  type Item,
  isDirect,
  isIndirect,
  itemOf,
  keyOf,
  shared,
  tokenF1,
} from "./items.ts";
import { atLeastHalf, KindTally, mean, type Rates, type ReaderFigures, rates, ratio, Tally } from "./tally.ts";

/** The measure of Petersen-Frey and Biemann (2024): per role, precision and recall averaged over quotations. */
class Macro {
  readonly #precision = new Map<Role, number[]>(ROLES.map((role) => [role, []]));
  readonly #recall = new Map<Role, number[]>(ROLES.map((role) => [role, []]));

  add(role: Role, gold: readonly number[], found: readonly number[]): void {
    const both = shared(gold, found);
    if (found.length > 0) this.#precision.get(role)?.push(both / found.length);
    if (gold.length > 0) this.#recall.get(role)?.push(both / gold.length);
  }

  rates(roles: readonly Role[]): Rates {
    const over = (values: ReadonlyMap<Role, number[]>) => mean(roles.flatMap((role) => values.get(role) ?? []));
    return rates(over(this.#precision), over(this.#recall));
  }
}

export interface Scores {
  readonly articles: number;
  readonly directExact: Rates;
  readonly directLoose: Rates;
  /** Of the direct quotations with a speaker in the gold standard: the share found with that speaker. */
  readonly speaker: { readonly accuracy: number; right: number; wrong: number; unnamed: number; missed: number };
  /** Tokens inside any quotation that is not direct. */
  readonly indirectTokens: Rates;
  /** Quotations pair when they share at least half of their words. */
  readonly verbatim: ReaderFigures;
  readonly indirect: ReaderFigures;
  readonly paper: Readonly<Record<"quote" | "speaker" | "cue" | "roles" | "joint" | "form", Rates>>;
}

/** Something that went wrong, of a kind that can be counted. */
export interface Mistake {
  readonly kind: string;
  readonly article: string;
  readonly detail: string;
}

/** Compares predictions with a gold standard, article by article. */
export class Scorer {
  readonly mistakes: Mistake[] = [];
  readonly #exact = new Tally();
  readonly #loose = new Tally();
  readonly #indirect = new Tally();
  readonly #form = new Tally();
  readonly #macro = new Macro();
  readonly #speaker = { right: 0, wrong: 0, unnamed: 0, missed: 0 };
  readonly #verbatim = new KindTally();
  readonly #framed = new KindTally();
  #articles = 0;

  add(gold: GoldArticle, predicted: readonly MarkedQuotation[]): void {
    this.#articles++;
    const goldItems = gold.quotes.map((quotation) => itemOf(quotation, gold));
    const foundItems = predicted.map((quotation) => itemOf(quotation, gold));
    this.#addPaper(goldItems, foundItems);
    this.#addDirect(gold, goldItems, foundItems);
    this.#addIndirect(goldItems, foundItems);
    this.#verbatim.add(goldItems.filter(isDirect), foundItems.filter(isDirect));
    this.#framed.add(goldItems.filter(isIndirect), foundItems.filter(isIndirect));
    this.#addIndirectMistakes(gold, goldItems, foundItems);
  }

  scores(): Scores {
    const { right, wrong, unnamed, missed } = this.#speaker;
    return {
      articles: this.#articles,
      directExact: this.#exact.rates(),
      directLoose: this.#loose.rates(),
      speaker: { accuracy: ratio(right, right + wrong + unnamed + missed), right, wrong, unnamed, missed },
      indirectTokens: this.#indirect.rates(),
      verbatim: this.#verbatim.figures(),
      indirect: this.#framed.figures(),
      paper: {
        quote: this.#macro.rates(["quote"]),
        speaker: this.#macro.rates(["speaker"]),
        cue: this.#macro.rates(["cue"]),
        roles: this.#macro.rates(ROLES.filter((role) => role !== "quote")),
        joint: this.#macro.rates(ROLES),
        form: this.#form.rates(),
      },
    };
  }

  #addPaper(gold: readonly Item[], found: readonly Item[]): void {
    const score = gold.map((g) =>
      found.map((f) => {
        const agreement = tokenF1(g.ids.quote, f.ids.quote);
        return agreement === 0 ? 0 : agreement + (g.quotation.type === f.quotation.type ? 0.01 : 0);
      }),
    );
    const pairs = assign(score);
    const partner = new Map(pairs);
    const taken = new Set(pairs.map(([, column]) => column));
    for (const [row, item] of gold.entries()) this.#addGroup(item, found[partner.get(row) ?? -1]);
    for (const [column, item] of found.entries()) if (!taken.has(column)) this.#addGroup(undefined, item);
  }

  #addGroup(gold: Item | undefined, found: Item | undefined): void {
    for (const role of ROLES) this.#macro.add(role, gold?.ids[role] ?? [], found?.ids[role] ?? []);
    if (gold !== undefined && found !== undefined && gold.quotation.type === found.quotation.type) this.#form.right++;
    else {
      if (found !== undefined) this.#form.spurious++;
      if (gold !== undefined) this.#form.missed++;
    }
  }

  #addDirect(article: GoldArticle, goldItems: readonly Item[], foundItems: readonly Item[]): void {
    const gold = distinct(article.text, goldItems.filter(isDirect));
    const found = foundItems.filter(isDirect);
    const foundKeys = new Set(found.map((f) => keyOf(article.text, f)));
    const goldKeys = new Set(gold.map(({ key }) => key));
    const hits = gold.filter(({ key }) => foundKeys.has(key)).length;
    this.#exact.right += hits;
    this.#exact.missed += gold.length - hits;
    this.#exact.spurious += found.filter((f) => !goldKeys.has(keyOf(article.text, f))).length;

    const pairs = assign(gold.map((g) => found.map((f) => atLeastHalf(tokenF1(g.ids.quote, f.ids.quote)))));
    this.#loose.right += pairs.length;
    this.#loose.missed += gold.length - pairs.length;
    this.#loose.spurious += found.length - pairs.length;
    const partner = new Map(pairs);
    const taken = new Set(pairs.map(([, column]) => column));
    for (const [row, g] of gold.entries()) this.#addSpeaker(article, g, found[partner.get(row) ?? -1]);
    for (const [column, f] of found.entries()) {
      if (!taken.has(column)) this.#mistake("direct: not a quotation", article, f);
    }
  }

  #addSpeaker(article: GoldArticle, gold: DistinctItem, found: Item | undefined): void {
    if (found === undefined) this.#mistake("direct: missed", article, gold);
    else if (keyOf(article.text, found) !== gold.key) this.#mistake("direct: other boundaries", article, gold);
    const speakers = gold.speakers.filter((ids) => ids.length > 0);
    if (speakers.length === 0) return;
    if (found === undefined) this.#speaker.missed++;
    else if (found.ids.speaker.length === 0) {
      this.#speaker.unnamed++;
      this.#mistake("direct: speaker not named", article, gold);
    } else if (speakers.some((ids) => shared(ids, found.ids.speaker) > 0)) this.#speaker.right++;
    else {
      this.#speaker.wrong++;
      this.#mistake("direct: other speaker", article, gold);
    }
  }

  #addIndirect(gold: readonly Item[], found: readonly Item[]): void {
    const inside = (items: readonly Item[]) =>
      new Set(items.filter((entry) => !isDirect(entry)).flatMap(({ ids }) => ids.quote));
    const [goldIds, foundIds] = [inside(gold), inside(found)];
    for (const id of foundIds) goldIds.has(id) ? this.#indirect.right++ : this.#indirect.spurious++;
    for (const id of goldIds) if (!foundIds.has(id)) this.#indirect.missed++;
  }

  #addIndirectMistakes(article: GoldArticle, gold: readonly Item[], found: readonly Item[]): void {
    const [left, right] = [gold, found].map((items) => items.filter((entry) => !isDirect(entry)));
    if (left === undefined || right === undefined) return;
    const pairs = assign(left.map((g) => right.map((f) => tokenF1(g.ids.quote, f.ids.quote))));
    const partner = new Map(pairs);
    const taken = new Set(pairs.map(([, column]) => column));
    for (const [row, g] of left.entries()) {
      const f = right[partner.get(row) ?? -1];
      if (f === undefined) this.#mistake(`${g.quotation.type}: missed`, article, g);
      else if (tokenF1(g.ids.quote, f.ids.quote) < 0.8)
        this.#mistake(`${g.quotation.type}: other boundaries`, article, g);
      else if (f.quotation.type !== g.quotation.type) this.#mistake(`${g.quotation.type}: other form`, article, g);
      else if (g.ids.speaker.length > 0 && shared(g.ids.speaker, f.ids.speaker) === 0)
        this.#mistake(`${g.quotation.type}: other speaker or none`, article, g);
    }
    for (const [column, f] of right.entries()) {
      if (!taken.has(column)) this.#mistake(`${f.quotation.type}: not a quotation`, article, f);
    }
  }

  #mistake(kind: string, { id, text }: GoldArticle, { quotation }: Item): void {
    const starts = quotation.quote.map(([start]) => start);
    const ends = quotation.quote.map(([, end]) => end);
    const detail = text
      .slice(Math.min(...starts), Math.max(...ends))
      .replace(/\s+/gu, " ")
      .slice(0, 110);
    this.mistakes.push({ kind, article: id, detail });
  }
}
