import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { encoded } from "./support.ts";

const TEXT = "„Größe“ – 5 €\nüber Łódź";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe("decode", () => {
  it.each([
    ["UTF-8", encoded(TEXT)],
    ["UTF-8 with a byte order mark", encoded(`\ufeff${TEXT}`)],
    ["UTF-16, little end first", utf16(TEXT, true)],
    ["UTF-16, big end first", utf16(TEXT, false)],
  ])("reads %s", (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  it("takes what is not UTF-8 for windows-1252, quotation marks and dashes included", () => {
    expect(decode(Uint8Array.of(0x84, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x93, 0x20, 0x96, 0x20, 0x80))).toBe("„Größe“ – €");
  });

  it("reads UTF-8 of which a few bytes are damaged as UTF-8", () => {
    const bytes = encoded("Über größere Brücken für Fußgänger, Öl und Ärger: „schön“ – Süd");
    bytes[bytes.length - 3] = 0xff;
    expect(decode(bytes)).toMatch(/^Über größere Brücken für Fußgänger, Öl und Ärger: „schön“ – S\ufffd+d$/);
  });

  it("gives every kind of line end as one", () => {
    expect(decode(encoded("a\r\nb\rc\nd\r\n\r\ne"))).toBe("a\nb\nc\nd\n\ne");
  });

  it.each([
    ["%PDF-1.7\n…", "a PDF document"],
    ["PK\u0003\u0004word/document.xml", "a ZIP archive or an Office document"],
    ["{\\rtf1\\ansi Ein Brief}", "an RTF document"],
  ])("names a document that is no text: %j", (text, name) => {
    expect(decode(encoded(text))).toMatchObject({ code: "binary-file", message: `The file is ${name}, not text.` });
  });

  it("refuses bytes full of zeros, but not a text with a stray one", () => {
    expect(decode(encoded("a\0b\0c\0"))).toMatchObject({ code: "binary-file" });
    expect(decode(encoded(`Ein langer Satz, ${"und noch einer, ".repeat(20)}\0 Ende.`))).toContain("Ende.");
  });
});
