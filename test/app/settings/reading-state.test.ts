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
    expect(store.of("harbour")).toEqual({ position: 0.4, read: false });
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
      "other:read:d": '{"position":0.5,"read":false}',
    });
    expect([...createReadingStore(shelf).all().keys()]).toEqual(["c"]);
  });
});
