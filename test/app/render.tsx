import "@testing-library/jest-dom/vitest";
import "./browser.ts";
import { cleanup, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, type RouteObject, RouterProvider } from "react-router";
import { afterEach, vi } from "vitest";
import type { InterfaceLanguage } from "../../src/app/settings/settings.ts";
import { memoryShelf, type Shelf } from "../../src/app/settings/storage.ts";
import { createStores, StoresProvider } from "../../src/app/settings/stores.tsx";
import { Shell } from "../../src/app/shell/shell.tsx";

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

/** Renders routes within the real shell. Await something with `findBy…` first: loaders take a moment. */
export function renderApp(children: RouteObject[], { at = "/", language = "de", shelf = memoryShelf() }: Options = {}) {
  const stores = createStores(shelf, language);
  const router = createMemoryRouter([{ Component: Shell, HydrateFallback: () => null, children }], {
    initialEntries: [at],
  });
  const view = render(
    <StoresProvider stores={stores}>
      <RouterProvider router={router} />
    </StoresProvider>,
  );
  return { ...view, router, stores, user: userEvent.setup({ delay: null }) };
}
