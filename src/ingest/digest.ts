import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hexadecimal digits of an article's id: 48 bits, so that 100,000 articles share one with a chance of 1 in 50,000. */
const ID_DIGITS = 12;

/** SHA-256 of the bytes, in hexadecimal digits. Synchronous, and the same in Node and in the browser. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The id of an article: made of its path alone, so that it survives edits; composed, as macOS takes names apart. */
export function articleId(path: string): string {
  return digestOf(utf8ToBytes(path.normalize("NFC"))).slice(0, ID_DIGITS);
}
