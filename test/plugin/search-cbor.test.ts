import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CborReader, CborWriter } from "../../src/plugin/search-cbor.ts";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (writer: CborWriter): string => Buffer.from(writer.bytes()).toString("hex");

describe("CBOR", () => {
  it("writes the examples of RFC 8949, appendix A", () => {
    for (const [value, expected] of [
      [0, "00"],
      [23, "17"],
      [24, "1818"],
      [1000, "1903e8"],
      [1_000_000, "1a000f4240"],
    ] as const) {
      expect(hex(new CborWriter().number(value))).toBe(expected);
      expect(new CborReader(bytes(expected)).number()).toBe(value);
    }
    expect(hex(new CborWriter().text("ü"))).toBe("62c3bc");
    expect(hex(new CborWriter().array(2).number(1).text("IETF"))).toBe("82016449455446");
  });

  it("reads arrays whose length is not told, and passes over what it is not asked for", () => {
    const cbor = new CborReader(bytes("9f018202039f0405ffff"));
    expect(cbor.array(() => cbor.raw(1).length)).toEqual([1, 3, 4]);
    cbor.end();
  });

  it("reads what it has written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.nat(2 ** 32 - 1))), (rows) => {
        const writer = new CborWriter().array(rows.length);
        for (const [text, number] of rows) writer.array(2).text(text).number(number);
        const cbor = new CborReader(writer.bytes().slice());
        const read = cbor.array(() => cbor.tuple(2, () => [cbor.text(), cbor.number()]));
        cbor.end();
        expect(read).toEqual(rows.map(([text, number]) => [text, number]));
      }),
    );
  });

  it("says where there is something else", () => {
    expect(() => new CborReader(bytes("6161")).number()).toThrow(RangeError);
    expect(() => new CborReader(bytes("83010203")).tuple(2, () => undefined)).toThrow("3 items instead of 2");
    expect(() => new CborReader(bytes("6461")).raw(1)).not.toThrow();
    expect(() => new CborReader(bytes("00")).end()).toThrow("1 bytes of CBOR too many");
    expect(() => new CborWriter().number(-1)).toThrow(RangeError);
  });
});
