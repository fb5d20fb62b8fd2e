import nlp from "compromise";
import { findQuotationsInText } from "../../src/quotations/find.ts";
import { DENSE, HOSTILE, plainNews } from "../quotations/hostile.ts";

export interface Speed {
  /** Characters a second, UTF-16 code units. */
  readonly engine: number;
  readonly compromise: number;
  readonly timesFaster: number;
  /** How many times as long ten times the text takes. */
  readonly tenfold: number;
}

/** Seconds for which each is run: enough for the machine code of both to be ready. The fastest run counts. */
const SECONDS = 6;

/** The speed on one core, of Wortlaut and of compromise on the same texts, run in turns. */
export function measureSpeed(texts: readonly string[], language: string): Speed {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const [ours, theirs] = inTurns(
    () => texts.forEach((text) => void findQuotationsInText(text, language)),
    () => texts.forEach((text) => void nlp(text).quotations().out("array")),
  );
  const one = texts.join("\n").slice(0, 200_000);
  const ten = `${one}\n`.repeat(10);
  const [short, long] = inTurns(
    () => void findQuotationsInText(one, language),
    () => void findQuotationsInText(ten, language),
  );
  return { engine: length / ours, compromise: length / theirs, timesFaster: theirs / ours, tenfold: long / short };
}

/** The fastest run of each of two, in seconds; both get the same time. */
function inTurns(one: () => void, other: () => void): [number, number] {
  const fastest: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const used: [number, number] = [0, 0];
  while (used[0] < SECONDS || used[1] < SECONDS) {
    const turn = used[0] <= used[1] ? 0 : 1;
    const seconds = secondsOf(turn === 0 ? one : other);
    used[turn] += seconds;
    fastest[turn] = Math.min(fastest[turn], seconds);
  }
  return fastest;
}

/** Processor time, which others on the machine lengthen less than the time of day. */
function secondsOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
}

/** What a million characters of a hostile text take, in seconds, and what a tenth of it takes for each million. */
export interface HostileTime {
  readonly name: string;
  readonly tenth: number;
  readonly whole: number;
}

/** Whether anything is worse than linear: then the whole takes longer for each million characters than its tenth. */
export function measureHostile(language: string): readonly HostileTime[] {
  const texts = { "plain news": plainNews, ...HOSTILE, ...DENSE };
  return Object.entries(texts).map(([name, make]) => {
    const [tenth, whole] = [100_000, 1_000_000].map((length) => {
      const text = make(length);
      const run = (): void => void findQuotationsInText(text, language);
      return (Math.min(secondsOf(run), secondsOf(run)) / text.length) * 1_000_000;
    });
    return { name, tenth: tenth ?? 0, whole: whole ?? 0 };
  });
}

export function printSpeed({ engine, compromise, timesFaster, tenfold }: Speed): void {
  const rate = (value: number) => `${(value / 1e6).toFixed(2)} million characters a second`;
  console.log("speed on one core");
  console.log(`  Wortlaut                 ${rate(engine)}`);
  console.log(`  compromise quotations()  ${rate(compromise)}, ${timesFaster.toFixed(1)} times slower`);
  console.log(`  ten times the text       takes ${tenfold.toFixed(1)} times as long`);
}

export function printHostile(times: readonly HostileTime[]): void {
  const seconds = (value: number) => value.toFixed(2).padStart(8);
  console.log("hostile texts, seconds per million characters: of 100,000, of 1,000,000");
  for (const { name, tenth, whole } of times) console.log(`  ${name.padEnd(24)}${seconds(tenth)}${seconds(whole)}`);
}
