import { describe, expect, it } from "vitest";
import { createReadingStore, stageOf } from "../../../src/app/settings/reading-state.ts";
import { memoryShelf } from "../../../src/app/settings/storage.ts";

describe("how far articles were read", () => {
  it("is unread, then begun, then read near the end", () => {
    const store = createReadingStore(memoryShelf());
    const stages = [0, 0.2, 0.5, 0.98].map((position) => {
      store.reached("harbour", position);
      return stageOf(store.of("harbour"));
    });
    expect(stages).toEqual(["unread", "begun", "begun", "read"]);
  });

  it("never goes back by scrolling up", () => {
    const store = createReadingStore(memoryShelf());
    store.reached("harbour", 0.6);
    store.reached("harbour", 0.1);
    expect(store.of("harbour").position).toBe(0.6);
  });

  it("is there at the next visit", () => {
    const shelf = memoryShelf();
    const before = createReadingStore(shelf);
    before.reached("harbour", 0.4);
    before.mark("tram", true);
    expect([...createReadingStore(shelf).all()]).toEqual([...before.all()]);
  });

  it("can be marked and the mark be undone", () => {
    const store = createReadingStore(memoryShelf());
    store.reached("harbour", 0.4);
    const begun = store.of("harbour");
    store.mark("harbour", true);
    store.mark("harbour", false);
    expect(stageOf(store.of("harbour"))).toBe("unread");
    store.restore("harbour", begun);
    expect(store.of("harbour")).toEqual(begun);
  });

  it("keeps the sentence where the reader was last, and when that was", () => {
    let time = 1000;
    const shelf = memoryShelf();
    const store = createReadingStore(shelf, () => time);
    store.reached("harbour", 0.6, { offset: 700, words: "Der Steg" });
    time = 2000;
    store.reached("harbour", 0.2, { offset: 300, words: "Die Fähre" });
    const state = { position: 0.6, read: false, at: { offset: 300, words: "Die Fähre" }, when: 2000 };
    expect(store.of("harbour")).toEqual(state);
    expect(createReadingStore(shelf).of("harbour")).toEqual(state);
    store.reached("harbour", 0.7);
    expect(store.of("harbour").at?.offset).toBe(300);
  });

  it("is put aside until the reader goes on", () => {
    const shelf = memoryShelf();
    const store = createReadingStore(shelf);
    store.reached("harbour", 0.4);
    store.putAside("harbour");
    expect(createReadingStore(shelf).of("harbour")).toMatchObject({ position: 0.4, aside: true });
    store.reached("harbour", 0.5);
    expect(store.of("harbour").aside).toBeUndefined();
  });

  it("tells listeners only what is new", () => {
    const store = createReadingStore(memoryShelf());
    let calls = 0;
    const end = store.subscribe(() => {
      calls += 1;
    });
    store.reached("harbour", 0.4);
    store.reached("harbour", 0.4);
    end();
    store.reached("harbour", 0.5);
    expect(calls).toBe(1);
  });

  it("passes over what somebody else stored", () => {
    const shelf = memoryShelf({
      "wortlaut:read:a": "{",
      "wortlaut:read:b": '{"position":7,"read":true}',
      "wortlaut:read:c": '{"position":0.5,"read":false}',
      "wortlaut:read:e": '{"position":0.5,"read":true,"at":{"offset":-1,"words":""},"when":"today"}',
      "other:read:d": '{"position":0.5,"read":false}',
    });
    expect([...createReadingStore(shelf).all()]).toEqual([
      ["c", { position: 0.5, read: false }],
      ["e", { position: 0.5, read: true }],
    ]);
  });
});
