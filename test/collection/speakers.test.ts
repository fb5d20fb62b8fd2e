import { describe, expect, it } from "vitest";
import type { JoinedSpeaker } from "../../src/collection/join.ts";
import { bySpeech, speakerPage, speakerSummary } from "../../src/collection/speakers.ts";
import type { Speaker } from "../../src/model/speaker.ts";
import { analysed, speaker } from "./make.ts";

/** A speaker that appears in an article of its own for each of the entries. */
function joined(...entries: readonly Speaker[]): JoinedSpeaker {
  const appearances = entries.map((entry, index) => ({
    entry: analysed({ slug: `steg-${index}`, title: `Der Steg ${index}` }, entry),
    speaker: entry,
  }));
  return { slug: "x", name: entries[0]?.name ?? "", appearances };
}

describe("the row of a speaker", () => {
  it("gives an office before a training, whichever article comes first", () => {
    const summary = speakerSummary(
      joined(
        speaker({ name: "Meret Ohlsen", descriptions: ["gelernte Schiffsmaklerin"] }),
        speaker({ name: "Meret Ohlsen", descriptions: ["Bürgermeisterin"] }),
      ),
    );
    expect(summary.description).toBe("Bürgermeisterin");
  });

  it("names the article that tells who is meant, for who has no name", () => {
    expect(speakerSummary(joined(speaker({ name: "Entwurf", kind: "document" }))).from).toEqual({
      title: "Der Steg 0",
      language: "de",
    });
    expect(speakerSummary(joined(speaker({ name: "husband", kind: "unnamed" }))).from?.title).toBe("Der Steg 0");
    expect(speakerSummary(joined(speaker({ name: "Meret Ohlsen" }))).from).toBeUndefined();
    expect(speakerSummary(joined(speaker({ name: "Rotes Kreuz", kind: "institution" }))).from).toBeUndefined();
  });

  it("stands behind those with a name, however much it says", () => {
    const pages = [
      joined(speaker({ name: "Entwurf", kind: "document" }), speaker({ name: "Entwurf", kind: "document" })),
      joined(speaker({ name: "Meret Ohlsen" })),
    ].map((one) => speakerPage(one, speakerSummary(one), []));
    expect(pages.sort(bySpeech).map(({ summary }) => summary.name)).toEqual(["Meret Ohlsen", "Entwurf"]);
  });
});
