import "@testing-library/jest-dom/vitest";
import "./browser.ts";
import { act, cleanup, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UNSAFE_createMemoryHistory as createMemoryHistory, type To } from "react-router";
import { afterEach, vi } from "vitest";
import { createLibrary } from "../../src/app/data/library.ts";
import { type Frame, RoutedApp } from "../../src/app/routing/app.tsx";
import { Routing } from "../../src/app/routing/routing.ts";
import type { AnyView } from "../../src/app/routing/view.ts";
import type { InterfaceLanguage } from "../../src/app/settings/settings.ts";
import { memoryShelf, type Shelf } from "../../src/app/settings/storage.ts";
import { createStores, StoresProvider } from "../../src/app/settings/stores.tsx";
import { Shell } from "../../src/app/shell/shell.tsx";
import { WordsProvider } from "../../src/app/text/words.tsx";
import { WORDS } from "./words.ts";

afterEach(cleanup);

// Nothing here measures time: a slow machine gets as long as it needs.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

interface Options {
  /** The address to begin at. */
  readonly at?: string;
  readonly language?: InterfaceLanguage;
  /** What the app remembers from earlier visits. */
  readonly shelf?: Shelf;
}

/** A view of a test, at its address. */
export interface TestRoute extends AnyView {
  readonly path: string;
}

const frame: Frame = {
  Shell,
  Waiting: () => null,
  NotFound: () => <p>not found</p>,
  Failed: ({ error }) => <p>failed: {String(error)}</p>,
};

/** The app around views of a test. Await something with `findBy…` first: views take a moment. */
export function renderApp(
  children: readonly TestRoute[],
  { at = "/", language = "de", shelf = memoryShelf() }: Options = {},
) {
  const stores = createStores(shelf, document.documentElement, language);
  const history = createMemoryHistory({ initialEntries: [at], v5Compat: true });
  const routes = children.map(({ path, ...view }) => ({ pattern: path, view: async () => view }));
  const library = createLibrary(async () => undefined);
  const routing = new Routing({ history, routes, library });
  const view = render(
    <StoresProvider stores={stores}>
      <WordsProvider first={WORDS[language]}>
        <RoutedApp routing={routing} frame={frame} />
      </WordsProvider>
    </StoresProvider>,
  );
  void routing.start();
  const router = {
    state: history,
    revalidate: routing.reload,
    navigate: (to: To | number) => (typeof to === "number" ? history.go(to) : routing.navigator.push(to)),
  };
  return { ...view, router, stores, user: userEvent.setup({ delay: null }) };
}

/** Longer than the app leaves a browser alone before it fetches what it does without at first. In milliseconds. */
const IDLE = 6000;

/** Opens an app and lets so much time pass at once that it fetches what it has put off for idle time. */
export async function atRest<T>(open: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  try {
    const app = await open();
    await act(() => vi.advanceTimersByTimeAsync(IDLE));
    return app;
  } finally {
    vi.useRealTimers();
  }
}
