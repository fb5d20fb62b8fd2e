import { afterEach, beforeEach, vi } from "vitest";

/** What a command has printed since the test began. */
interface Printed {
  out: string;
  errors: string;
}

/** Catches what the tests of a file print, instead of printing it. */
export function catchPrinted(): Printed {
  const printed: Printed = { out: "", errors: "" };
  beforeEach(() => {
    printed.out = "";
    printed.errors = "";
    vi.spyOn(console, "log").mockImplementation((line) => {
      printed.out += line;
    });
    vi.spyOn(console, "error").mockImplementation((line) => {
      printed.errors += line;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return printed;
}
