import type { ReactNode } from "react";
import type { Offline } from "./offline/offline.ts";
import { OfflineContext } from "./offline/use-offline.ts";
import { NotFound } from "./parts/states/not-found.tsx";
import { type Frame, RoutedApp } from "./routing/app.tsx";
import type { Routing } from "./routing/routing.ts";
import { type Stores, StoresProvider } from "./settings/stores.tsx";
import { Shell } from "./shell/shell.tsx";
import { Waiting } from "./shell/waiting.tsx";
import { type Words, WordsProvider } from "./text/words.tsx";
import { Failed } from "./views/error.tsx";

interface AppProps {
  readonly stores: Stores;
  /** The words to begin with. */
  readonly words: Words;
  readonly routing: Routing;
  /** Whether the first page came as HTML. */
  readonly settled: boolean;
  /** What follows each view. */
  readonly after?: ReactNode;
  /** Absent where nothing is kept for reading without a network. */
  readonly offline?: Offline | undefined;
}

const frame: Frame = { Shell, Waiting, NotFound, Failed };

/** All of the app; the same in the browser and where pages are made. */
export function App({ stores, words, routing, settled, after, offline }: AppProps) {
  return (
    <StoresProvider stores={stores}>
      <WordsProvider first={words}>
        <OfflineContext value={offline}>
          <RoutedApp routing={routing} frame={frame} settled={settled} after={after} />
        </OfflineContext>
      </WordsProvider>
    </StoresProvider>
  );
}
