import { describe, expect, it } from "vitest";
import { KeepAll } from "../../../src/app/offline/keep-all.ts";
import type { Ask } from "../../../src/app/offline/worker.ts";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import type { KeepAnswer } from "../../../src/model/offline.ts";

const BUILD = { lists: 3, bytes: 300 };

function setUp(answers: readonly KeepAnswer[], { room = 1000, shelf = memoryShelf() } = {}) {
  const asked: number[] = [];
  const cleared: string[] = [];
  const keepAll = new KeepAll({
    shelf,
    room: async () => room,
    persist: () => Promise.reject(new Error("not allowed")),
    clear: async () => cleared.push("all"),
  });
  const ask = (async (question: { readonly list: number }) => {
    asked.push(question.list);
    return answers[question.list];
  }) as Ask;
  return { keepAll, ask, asked, cleared, shelf };
}

const LIST: KeepAnswer = { bytes: 100 };

describe("keeping everything", () => {
  it("goes through all lists and tells how far it is", async () => {
    const { keepAll, ask, asked } = setUp([LIST, LIST, LIST]);
    const states: string[] = [];
    keepAll.subscribe(() => states.push(`${keepAll.get().is} ${keepAll.get().bytes}`));
    await keepAll.start(ask, BUILD);
    expect(asked).toEqual([0, 1, 2]);
    expect(states).toEqual(["running 0", "running 100", "running 200", "running 300", "all 300"]);
  });

  it("stops at the first problem, says which it is, and is wanted all the same", async () => {
    const { keepAll, ask, asked, shelf } = setUp([LIST, { bytes: 40, problem: "full" }, LIST]);
    await keepAll.start(ask, BUILD);
    expect(asked).toEqual([0, 1]);
    expect(keepAll.get()).toEqual({ is: "stopped", bytes: 140, problem: "full" });
    expect(setUp([], { shelf }).keepAll.isWanted, "at the next visit").toBe(true);
  });

  it("ends when the reader stops it, and goes on from what is here", async () => {
    const { keepAll, ask, asked } = setUp([LIST, LIST, LIST]);
    const stop = keepAll.subscribe(() => {
      if (keepAll.get().bytes === 100 && keepAll.get().is === "running") keepAll.stop();
    });
    await keepAll.start(ask, BUILD);
    expect(keepAll.get()).toEqual({ is: "stopped", bytes: 100 });
    expect(keepAll.isWanted).toBe(false);
    stop();
    await keepAll.start(ask, BUILD);
    expect(asked.slice(-3)).toEqual([0, 1, 2]);
    expect(keepAll.get().is).toBe("all");
  });

  it("can be taken back", async () => {
    const { keepAll, ask, cleared } = setUp([LIST, LIST, LIST]);
    await keepAll.start(ask, BUILD);
    await keepAll.remove();
    expect(cleared).toEqual(["all"]);
    expect(keepAll.get()).toEqual({ is: "never", bytes: 0 });
    expect(keepAll.isWanted).toBe(false);
  });

  it("knows beforehand whether there is room", async () => {
    const { keepAll } = setUp([], { room: 200 });
    expect(await keepAll.hasRoomFor(200)).toBe(true);
    expect(await keepAll.hasRoomFor(201)).toBe(false);
  });
});
