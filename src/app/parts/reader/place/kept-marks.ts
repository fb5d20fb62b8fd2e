import type { Place } from "../../../settings/reading-state.ts";

/** Where the window stood on a visit, in terms that hold when the text is set anew. */
export interface KeptMark {
  readonly place: Place;
  /** As in `Mark`. */
  readonly into: number;
  /** How the text was set at that time: where it is set the same, the window is right already. */
  readonly size: string;
}

const KEY = "wortlaut:marks";
/** Further back in a window's history nobody goes. */
const MOST = 50;

/** Remembers a mark for an entry of the window's history, as long as the window is open. */
export function keepMark(visit: string, mark: KeptMark): void {
  try {
    const others = Object.entries(marks()).filter(([key]) => key !== visit);
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...others.slice(1 - MOST), [visit, mark]])));
  } catch {
    // Without storage a window whose size has changed goes back to about where it was.
  }
}

export function keptMark(visit: string): KeptMark | undefined {
  return marks()[visit];
}

function marks(): Readonly<Record<string, KeptMark | undefined>> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return Object.fromEntries(Object.entries(value ?? {}).filter(([, mark]) => isMark(mark)));
  } catch {
    return {};
  }
}

function isMark(value: unknown): value is KeptMark {
  if (typeof value !== "object" || value === null) return false;
  const { place, into, size }: { place?: unknown; into?: unknown; size?: unknown } = value;
  if (typeof place !== "object" || place === null) return false;
  const { offset, words }: { offset?: unknown; words?: unknown } = place;
  return [typeof offset, typeof words, typeof into, typeof size].join() === "number,string,number,string";
}
