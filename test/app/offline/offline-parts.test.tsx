import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy, type ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Fetched } from "../../../src/app/offline/fetched.tsx";
import { KeepAll } from "../../../src/app/offline/keep-all.ts";
import { NotKept } from "../../../src/app/offline/not-kept.tsx";
import { Offline } from "../../../src/app/offline/offline.ts";
import { OfflineMark } from "../../../src/app/offline/offline-mark.tsx";
import { OfflineSettings } from "../../../src/app/offline/offline-settings.tsx";
import { UpdateNotice } from "../../../src/app/offline/update-notice.tsx";
import { OfflineContext } from "../../../src/app/offline/use-offline.ts";
import type { Ask } from "../../../src/app/offline/worker.ts";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import { createStores, StoresProvider } from "../../../src/app/settings/stores.tsx";
import { NoticeProvider } from "../../../src/app/shell/notice.tsx";
import { WordsProvider } from "../../../src/app/text/words.tsx";
import { MemoryCaches } from "../../worker/memory-caches.ts";
import "../render.tsx";
import { WORDS } from "../words.ts";

const HOME = "http://localhost:3000/";
const KEPT = `wortlaut ${HOME} kept`;
const BUILD = { id: "b", lists: 2, bytes: 2_400_000, articles: 3, standing: "own" } as const;

let caches: MemoryCaches;
let isUp: boolean;

beforeEach(() => {
  caches = new MemoryCaches();
  isUp = true;
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", async () => {
    if (!isUp) throw new TypeError("Failed to fetch");
    return new Response();
  });
});

async function keep(slug: string, title: string): Promise<void> {
  const page = { article: { slug, title, language: "de" } };
  await (await caches.open(KEPT)).put(`${HOME}data/a/${slug}.json`, Response.json(page));
}

function show(part: ReactNode, offline = new Offline("/")) {
  const stores = createStores(memoryShelf(), document.documentElement, "de");
  render(
    <MemoryRouter>
      <StoresProvider stores={stores}>
        <WordsProvider first={WORDS.de}>
          <OfflineContext value={offline}>
            <NoticeProvider>{part}</NoticeProvider>
          </OfflineContext>
        </WordsProvider>
      </StoresProvider>
    </MemoryRouter>,
  );
  return { offline, user: userEvent.setup({ delay: null }) };
}

/** An app whose worker answers each list with these bytes. */
function connected(bytes: number, { room = 1e9 } = {}) {
  const keepAll = new KeepAll({
    shelf: memoryShelf(),
    room: async () => room,
    persist: async () => true,
    clear: () => caches.delete(KEPT),
  });
  const ask = (async ({ ask: what }: { readonly ask: string }) => (what === "build" ? BUILD : { bytes })) as Ask;
  const offline = new Offline("/");
  offline.connect({ ask, keepAll });
  return offline;
}

describe("the part of the settings about reading without a network", () => {
  it("says what is here and how much everything would be, fetches it and takes it away", async () => {
    await keep("hafen", "Am Hafen");
    const { user } = show(<OfflineSettings />, connected(1_200_000));
    expect(await screen.findByText(/^1 von 3 Artikeln ist auf diesem Gerät/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Alle behalten (2,4 MB)" }));
    expect(await screen.findByText(/^Alle 3 Artikel sind auf diesem Gerät/u)).toBeInTheDocument();
    const remove = screen.getByRole("button", { name: "Vom Gerät nehmen" });
    expect(remove, "the focus stays where it was").toHaveFocus();
    await user.click(remove);
    expect(await screen.findByRole("button", { name: "Alle behalten (2,4 MB)" })).toHaveFocus();
    expect(screen.getByText("Auf diesem Gerät ist kein Artikel mehr.")).toBeInTheDocument();
  });

  it("says so when there is no room, and fetches nothing", async () => {
    const { user } = show(<OfflineSettings />, connected(1_200_000, { room: 1000 }));
    await user.click(await screen.findByRole("button", { name: /^Alle behalten/u }));
    expect(await screen.findByText(/Es braucht 2,4 MB\.$/u)).toBeInTheDocument();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is not there where nothing is kept", () => {
    show(<OfflineSettings />);
    expect(screen.queryByText("Ohne Netz lesen")).toBeNull();
  });
});

describe("a newer build", () => {
  it("is offered until it is put off", async () => {
    const { offline, user } = show(<UpdateNotice />);
    expect(screen.queryByText("Es gibt eine neue Fassung.")).toBeNull();
    offline.announceUpdate(async () => {});
    await user.click(await screen.findByRole("button", { name: "Später" }));
    expect(screen.queryByText("Es gibt eine neue Fassung.")).toBeNull();
    expect(offline.get().isUpdateReady).toBe(true);
  });
});

describe("without a network", () => {
  it("the header says so until the host can be reached again", async () => {
    isUp = false;
    const { offline } = show(<OfflineMark />);
    await offline.look();
    expect(await screen.findByText("Ohne Netz")).toBeInTheDocument();
    isUp = true;
    await offline.look();
    await vi.waitFor(() => expect(screen.queryByText("Ohne Netz")).toBeNull());
  });

  it("a page that cannot be shown names what can, the last first, and asks again when the host is back", async () => {
    await keep("hafen", "Am Hafen");
    await keep("deich", "Hinter dem Deich");
    isUp = false;
    const retry = vi.fn();
    const offline = new Offline("/");
    await offline.look();
    show(<NotKept onRetry={retry} />, offline);
    await screen.findByRole("link", { name: "Am Hafen" });
    const region = screen.getByRole("region", { name: "Was Sie ohne Netz lesen können" });
    const links = [...region.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["Hinter dem Deich", "/a/deich"],
      ["Am Hafen", "/a/hafen"],
    ]);
    expect(retry).not.toHaveBeenCalled();
    isUp = true;
    await offline.look();
    await vi.waitFor(() => expect(retry).toHaveBeenCalled());
  });

  it("a part that cannot be fetched leaves the rest of the page, and is said", async () => {
    isUp = false;
    vi.spyOn(console, "error").mockImplementation(() => {});
    const Missing = lazy(async (): Promise<{ default: () => ReactNode }> => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const gone = vi.fn();
    show(
      <>
        <p>Der Artikel</p>
        <Fetched onGone={gone}>
          <Missing />
        </Fetched>
      </>,
    );
    expect(await screen.findByText("Das ließ sich gerade nicht zeigen")).toBeInTheDocument();
    expect(screen.getByText("Der Artikel")).toBeInTheDocument();
    expect(gone).toHaveBeenCalledOnce();
  });
});
