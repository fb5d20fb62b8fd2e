import { describe, expect, it } from "vitest";
import { voicesFor, watchVoices } from "../../../src/app/parts/aloud/device-voices.ts";
import { textRange } from "../../../src/app/parts/aloud/text-range.ts";

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

describe("textRange", () => {
  it("finds a stretch of the article among names and elements", () => {
    document.body.innerHTML =
      '<div><h2 data-at="0">Am Steg</h2><p data-at="9"><mark><button>Tolle</button><span class="vh">Zitat</span>„Das ' +
      "<em>Holz</em> fault“</mark>, sagte er.</p></div>";
    const prose = document.body.firstElementChild as Element;
    expect(textRange(prose, { start: 9, end: 24 })?.toString()).toContain("„Das Holz fault");
    expect(textRange(prose, { start: 14, end: 18 })?.toString()).toBe("Holz");
    expect(textRange(prose, { start: 0, end: 7 })?.toString()).toBe("Am Steg");
    expect(textRange(prose, { start: 9, end: 900 })).toBeUndefined();
  });
});
