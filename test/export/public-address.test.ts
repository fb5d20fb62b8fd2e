import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/export/public-address.ts";

describe("an address that others can open", () => {
  it.each([
    "https://example.org/a/steg#q1",
    "http://presse.example.com:8080/",
    "http://172.32.0.1/",
    "http://[2001:db8::1]/",
  ])("%s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "http://localhost:5173/a/steg",
    "http://wort.localhost/",
    "http://127.0.0.1:4173/",
    "http://192.168.1.20/",
    "http://10.0.0.2/",
    "http://172.20.0.2/",
    "http://169.254.7.7/",
    "http://[::1]:5173/",
    "http://[fd00::1]/",
    "http://nas/",
    "http://drucker.local/",
    "file:///home/x/index.html",
    "steg.html",
  ])("not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
