import { DIGEST_LENGTH } from "../model/offline.ts";

/** The digest of a file as a build lists it: the beginning of its SHA-256, in hexadecimal. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digits = Array.from(hash.subarray(0, DIGEST_LENGTH / 2), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("");
}
