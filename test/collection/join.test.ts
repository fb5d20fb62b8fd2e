import { describe, expect, it } from "vitest";
import { joinSpeakers } from "../../src/collection/join.ts";
import { analysed, speaker } from "./make.ts";

const names = (articles: Parameters<typeof joinSpeakers>[0]) =>
  joinSpeakers(articles).map(({ name, appearances }) => `${name} ×${appearances.length}`);

describe("joining speakers across articles", () => {
  it("holds a full name in two articles for one person", () => {
    const articles = [
      analysed({ slug: "hafen" }, speaker({ name: "Hanne Brockmöller" })),
      analysed({ slug: "schule" }, speaker({ name: "Hanne Brockmöller" })),
    ];
    expect(names(articles)).toEqual(["Hanne Brockmöller ×2"]);
    expect(joinSpeakers(articles)[0]?.appearances.map(({ reason }) => reason)).toEqual([undefined, "same-name"]);
  });

  it("keeps a woman and a man of the same name apart", () => {
    const articles = [
      analysed({ slug: "hafen" }, speaker({ name: "Kim Albers", gender: "female" })),
      analysed({ slug: "schule" }, speaker({ name: "Kim Albers", gender: "male" })),
    ];
    expect(names(articles)).toEqual(["Kim Albers ×1", "Kim Albers ×1"]);
    expect(new Set(joinSpeakers(articles).map(({ slug }) => slug)).size).toBe(2);
  });

  it("holds a full name for one person where only some articles tell the gender", () => {
    const articles = [
      analysed({ slug: "hafen" }, speaker({ name: "Hanne Brockmöller" })),
      analysed({ slug: "markt" }, speaker({ name: "Hanne Brockmöller", gender: "female" })),
      analysed({ slug: "schule" }, speaker({ name: "Hanne Brockmöller" })),
    ];
    expect(names(articles)).toEqual(["Hanne Brockmöller ×3"]);
  });

  it("joins a bare surname to its only bearer when both are described alike", () => {
    const articles = [
      analysed({ slug: "a" }, speaker({ name: "Ruprecht Sielmann", descriptions: ["Kämmerer von Silberwiek"] })),
      analysed({ slug: "b" }, speaker({ name: "Sielmann", descriptions: ["Kämmerer"] })),
    ];
    expect(names(articles)).toEqual(["Ruprecht Sielmann ×2"]);
  });

  it("leaves a bare surname alone when it is described otherwise or not at all", () => {
    const articles = [
      analysed({ slug: "a" }, speaker({ name: "Ruprecht Sielmann", descriptions: ["Kämmerer"] })),
      analysed({ slug: "b" }, speaker({ name: "Sielmann", descriptions: ["Torwart"] })),
      analysed({ slug: "c" }, speaker({ name: "Sielmann" })),
    ];
    expect(names(articles)).toEqual(["Ruprecht Sielmann ×1", "Sielmann ×1", "Sielmann ×1"]);
  });

  it("leaves a bare surname alone when two people bear it", () => {
    const articles = [
      analysed({ slug: "a" }, speaker({ name: "Ruprecht Sielmann", descriptions: ["Kämmerer"] })),
      analysed({ slug: "b" }, speaker({ name: "Ada Sielmann", descriptions: ["Kämmerer"] })),
      analysed({ slug: "c" }, speaker({ name: "Sielmann", descriptions: ["Kämmerer"] })),
    ];
    expect(names(articles)).toEqual(["Ruprecht Sielmann ×1", "Ada Sielmann ×1", "Sielmann ×1"]);
  });

  it("never joins groups and unnamed speakers across articles", () => {
    const articles = ["a", "b"].map((slug) =>
      analysed(
        { slug },
        speaker({ name: "Kritiker", kind: "group" }),
        speaker({ name: "Sprecher der Stadtwerke", kind: "unnamed" }),
      ),
    );
    expect(joinSpeakers(articles)).toHaveLength(4);
  });

  it("leaves speakers where they are when a newer article brings others of their name", () => {
    const critics = (slug: string, date: string) =>
      analysed({ slug, id: `${slug}12345678`, date }, speaker({ name: "Kritiker", kind: "group" }));
    const old = [critics("a", "2024-01-02"), critics("b", "2024-01-01")];
    const slugs = (articles: Parameters<typeof joinSpeakers>[0]) =>
      new Map(joinSpeakers(articles).map(({ slug, appearances }) => [appearances[0]?.entry.article.slug, slug]));
    expect([...slugs(old)]).toEqual([
      ["a", "kritiker"],
      ["b", "kritiker-b123"],
    ]);
    const joined = slugs([critics("c", "2024-01-03"), ...old]);
    expect([joined.get("a"), joined.get("b"), joined.get("c")]).toEqual(["kritiker", "kritiker-b123", "kritiker-c123"]);
  });

  it("gives two speakers of one name in one article two addresses", () => {
    const [first, second] = joinSpeakers([
      analysed(
        { slug: "a" },
        speaker({ id: "1", name: "Kim Albers", gender: "female" }),
        speaker({ id: "2", name: "Kim Albers", gender: "male" }),
      ),
    ]);
    expect(first?.slug).toBe("kim-albers");
    expect(second?.slug).toMatch(/^kim-albers-./);
  });

  it("joins institutions by name and gives every speaker an address of its own", () => {
    const articles = ["a", "b"].map((slug) =>
      analysed({ slug }, speaker({ name: "Europäisches Parlament", kind: "institution" })),
    );
    const joined = joinSpeakers(articles);
    expect(joined.map(({ slug }) => slug)).toEqual(["europaeisches-parlament"]);
  });

  it("passes over speakers who are named but say nothing", () => {
    const entry = analysed({ slug: "a" }, speaker({ name: "Hanne Brockmöller" }));
    const silent = { ...entry, speakers: [...entry.speakers, speaker({ name: "Enno Tiedeken" })] };
    expect(names([silent])).toEqual(["Hanne Brockmöller ×1"]);
  });

  it("keeps what has no name of its own apart", () => {
    const joined = joinSpeakers([
      analysed(
        { slug: "a" },
        speaker({ name: "Entwurf", kind: "document" }),
        speaker({ name: "council", kind: "institution" }),
      ),
      analysed(
        { slug: "b" },
        speaker({ name: "Entwurf", kind: "document" }),
        speaker({ name: "council", kind: "institution" }),
      ),
    ]);
    expect(joined.map(({ appearances }) => appearances.length)).toEqual([1, 1, 1, 1]);
  });
});
