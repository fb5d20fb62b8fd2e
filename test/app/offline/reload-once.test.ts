import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reloadOnce } from "../../../src/app/offline/reload-once.ts";

function windowAt(href: string) {
  const kept = new Map<string, string>();
  let reloads = 0;
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  const location = { href, reload: () => reloads++ };
  const window = { sessionStorage, location } as unknown as Window & { location: { href: string } };
  return { window, reloads: () => reloads };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

describe("loading a page anew", () => {
  it("happens once for an address", () => {
    const { window, reloads } = windowAt("https://example.org/a/hafen");
    expect([reloadOnce(window), reloadOnce(window)]).toEqual([true, false]);
    expect(reloads()).toBe(1);
  });

  it("happens for another address, and for the same one when the last time is long ago", () => {
    const { window, reloads } = windowAt("https://example.org/a/hafen");
    reloadOnce(window);
    window.location.href = "https://example.org/a/deich";
    expect(reloadOnce(window)).toBe(true);
    vi.advanceTimersByTime(3_600_000);
    expect(reloadOnce(window)).toBe(true);
    expect(reloads()).toBe(3);
  });
});
