import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { UNSAFE_createMemoryHistory as createMemoryHistory } from "react-router";
import { App } from "./app.tsx";
import { createLibrary, type LoadModule } from "./data/library.ts";
import { appBase } from "./paths.ts";
import { routes } from "./routes.ts";
import { Routing } from "./routing/routing.ts";
import { NotFoundError } from "./routing/view.ts";
import type { InterfaceLanguage } from "./settings/settings.ts";
import { memoryShelf } from "./settings/storage.ts";
import { createStores } from "./settings/stores.tsx";
import { PageTitleContext } from "./shell/page.ts";
import { loadWords } from "./text/words.tsx";

export { webManifest } from "./offline/web-manifest.ts";

/** A page as HTML, as the browser will draw it first. */
export interface RenderedPage {
  /** What belongs into the root element. */
  readonly html: string;
  readonly title: string;
  /** Whether it is the page that says that its address names nothing. */
  readonly isMissing: boolean;
  /** The ids of the JSON modules that it was made of. */
  readonly modules: readonly string[];
}

/**
 * Draws the page of a path (`/a/ein-artikel`, without the base) in a language of the interface. An address that names
 * nothing becomes the page that says so; a view that fails, or whose data does, rejects.
 */
export async function renderPage(path: string, language: InterfaceLanguage, load: LoadModule): Promise<RenderedPage> {
  const modules: string[] = [];
  let title = "";
  const recording: LoadModule = (id) => {
    modules.push(id);
    return load(id);
  };
  const routing = new Routing({
    history: createMemoryHistory({ initialEntries: [appBase() + path], v5Compat: true }),
    routes,
    library: createLibrary(recording),
    base: appBase(),
  });
  await routing.start();
  const error = failureOf(routing);
  const isMissing = error instanceof NotFoundError;
  if (error !== undefined && !isMissing) throw error;
  const html = renderToString(
    <StrictMode>
      <PageTitleContext
        value={(name) => {
          title = name;
        }}
      >
        <App
          stores={createStores(memoryShelf(), null, language)}
          words={await loadWords(language)}
          routing={routing}
          settled
        />
      </PageTitleContext>
    </StrictMode>,
  );
  return { html, title, isMissing, modules: [...new Set(modules)] };
}

/** What kept the page from being shown, if anything did. */
function failureOf(routing: Routing): unknown {
  const shown = routing.get().page?.shown;
  return shown?.is === "failed" ? shown.error : undefined;
}
