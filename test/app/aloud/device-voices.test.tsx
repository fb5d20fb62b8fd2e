import { describe, expect, it } from "vitest";
import { voicesFor, watchVoices } from "../../../src/app/parts/aloud/device-voices.ts";
import { textRanges } from "../../../src/app/parts/aloud/text-ranges.ts";

function voice(name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { name, lang, voiceURI: name, localService: false, default: false, ...more };
}

describe("voicesFor", () => {
  it("takes every kind of a language, the default first and those on the device before others", () => {
    const far = voice("far", "de-DE");
    const near = voice("near", "de_AT", { localService: true });
    const usual = voice("usual", "de", { default: true });
    expect(voicesFor("de", [far, near, voice("other", "den"), usual])).toEqual([usual, near, far]);
    expect(voicesFor("und", [far])).toEqual([]);
  });
});

describe("watchVoices", () => {
  it("tells of none where the browser does not speak", () => {
    // jsdom does not.
    Reflect.deleteProperty(window, "speechSynthesis");
    const told: number[] = [];
    watchVoices("de", (voices) => told.push(voices.length))();
    expect(told).toEqual([0]);
  });
});

describe("textRanges", () => {
  it("finds a stretch of the article among names and elements", () => {
    document.body.innerHTML =
      '<div><h2 data-at="0">Am Steg</h2><p data-at="9"><mark><button>Tolle</button><span class="vh">Zitat</span>„Das ' +
      "<em>Holz</em> fault“</mark>, sagte er.</p></div>";
    const pieces = (start: number, end: number) => textRanges(document.body, { start, end }).map(String);
    expect(pieces(9, 24)).toEqual(["„Das ", "Holz", " fault"]);
    expect(pieces(14, 18)).toEqual(["Holz"]);
    expect(pieces(0, 7)).toEqual(["Am Steg"]);
  });

  it("is nowhere where the text is not drawn", () => {
    document.body.innerHTML = "<div></div>";
    expect(textRanges(document.body, { start: 0, end: 4 })).toEqual([]);
  });
});
