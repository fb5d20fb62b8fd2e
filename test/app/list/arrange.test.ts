import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countStages,
  firstVersions,
  folded,
  groupByDay,
  inStage,
  matching,
  ordered,
} from "../../../src/app/parts/list/arrange.ts";
import { ORDERS, parseListQuery } from "../../../src/app/parts/list/query.ts";
import { localDay } from "../../../src/app/text/format.ts";
import { summary } from "./summaries.ts";

const query = (search: string) => parseListQuery(new URLSearchParams(search));
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

const ferry = summary("ferry", {
  title: "Die Fähre fährt wieder",
  publisher: "Küstenblatt",
  date: "2023-09-15",
  voices: [{ name: "Łukasz Groß", shortName: "Groß", slot: 1 }],
  voiceCount: 1,
  speech: 0.3,
});
const tram = summary("tram", {
  title: "Tram vote delayed",
  language: "en",
  date: "2023-09-14",
  words: 90,
  speech: 0.5,
});
const water = summary("water", { title: "Trinkwasser in Wiekhof geprüft" });
const articles = [ferry, tram, water];

describe("searching", () => {
  it("finds words in title, source and voices, without accents and case", () => {
    expect(ids(matching(articles, query("q=fahre")))).toEqual(["ferry"]);
    expect(ids(matching(articles, query("q=KÜSTENBLATT gross")))).toEqual(["ferry"]);
    expect(ids(matching(articles, query("q=vote tram")))).toEqual(["tram"]);
    expect(ids(matching(articles, query("q=fähre tram")))).toEqual([]);
  });

  it("filters by source, also the unknown one, and by language", () => {
    expect(ids(matching(articles, query("source=Küstenblatt")))).toEqual(["ferry"]);
    expect(ids(matching(articles, query("source=-")))).toEqual(["tram", "water"]);
    expect(ids(matching(articles, query("language=en")))).toEqual(["tram"]);
  });

  it("folds twice as it folds once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe("reading states", () => {
  const states = new Map([
    ["ferry", { position: 0.4, read: false }],
    ["tram", { position: 1, read: true }],
    ["gone", { position: 1, read: true }],
  ]);

  it("are counted and filtered for the articles that are there", () => {
    expect(countStages(articles, states)).toEqual({ all: 3, unread: 1, begun: 1, read: 1 });
    expect(ids(inStage(articles, "begun", states))).toEqual(["ferry"]);
    expect(ids(inStage(articles, "all", states))).toEqual(["ferry", "tram", "water"]);
  });
});

describe("orders", () => {
  it("neither lose nor double an article", () => {
    for (const order of ORDERS) expect(ids(ordered(articles, order)).toSorted()).toEqual(ids(articles).toSorted());
  });

  it("sort by what they say, undated last", () => {
    expect(ids(ordered(articles, "oldest"))).toEqual(["tram", "ferry", "water"]);
    expect(ids(ordered(articles, "speech"))).toEqual(["tram", "ferry", "water"]);
    expect(ids(ordered(articles, "voices"))).toEqual(["ferry", "tram", "water"]);
    expect(ids(ordered(articles, "shortest"))).toEqual(["tram", "ferry", "water"]);
  });
});

describe("groups by day", () => {
  // A Friday.
  const today = "2023-09-15";
  const dated = (date: string) => summary(date, { date });
  const keyOf = (date: string) => groupByDay([dated(date)], today)[0]?.key;

  it("follow the calendar; weeks begin on Monday", () => {
    expect(keyOf("2023-09-16")).toBe("future");
    expect(keyOf("2023-09-15")).toBe("today");
    expect(keyOf("2023-09-14")).toBe("yesterday");
    expect(keyOf("2023-09-13")).toBe("week");
    expect(keyOf("2023-09-11")).toBe("week");
    expect(keyOf("2023-09-10")).toBe("2023-09");
    expect(keyOf("2023-08-31")).toBe("2023-08");
    expect(keyOf("2022-12-31")).toBe("2022");
    expect(groupByDay([water], today)[0]?.key).toBe("undated");
  });

  it("take the date as the article gives it, whatever the hour and the zone", () => {
    expect(keyOf("2023-09-15T23:50:00-11:00")).toBe("today");
    expect(keyOf("2023-09-14T00:10:00+14:00")).toBe("yesterday");
  });

  it("have no week before yesterday on a Monday, and cross the turn of the year", () => {
    expect(groupByDay([dated("2023-09-17")], "2023-09-18")[0]?.key).toBe("yesterday");
    expect(groupByDay([dated("2023-09-16")], "2023-09-18")[0]?.key).toBe("2023-09");
    expect(groupByDay([dated("2023-12-31")], "2024-01-01")[0]?.key).toBe("yesterday");
  });

  it("hold every article once, in its order", () => {
    const day = fc.date({ min: new Date("2023-08-01"), max: new Date("2023-10-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const list = days
          .map((date, index) => summary(String(index), { date: localDay(date) }))
          .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
        expect(groupByDay(list, today).flatMap((group) => ids(group.articles))).toEqual(ids(list));
      }),
    );
  });
});

describe("versions of one text", () => {
  const versions = (group: string) => ({ versions: { group, others: 1, listed: [] } });

  it("are stood for by the first of them, in any order", () => {
    const articles = [
      summary("a", versions("x")),
      summary("b"),
      summary("c", versions("y")),
      summary("d", versions("x")),
      summary("e", versions("y")),
    ];
    expect(ids(firstVersions(articles))).toEqual(["a", "b", "c"]);
    expect(ids(firstVersions(articles.toReversed()))).toEqual(["e", "d", "b"]);
    expect(ids(firstVersions(articles.slice(1)))).toEqual(["b", "c", "d"]);
  });

  it("leave a list without any as it is", () => {
    const articles = [summary("a", versions("x")), summary("b")];
    expect(firstVersions(articles)).toBe(articles);
  });
});
