import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import type { InterfaceLanguage } from "../settings/settings.ts";
import { useSettingsStore } from "../settings/stores.tsx";
import type { list } from "./de/list.ts";
import type { offline } from "./de/offline.ts";
import type { reader } from "./de/reader.ts";
import type { shell } from "./de/shell.ts";
import type { states } from "./de/states.ts";
import type { Format } from "./format.ts";

/**
 * The words of the interface in one language, as far as first pages need them: a part for each area of the app. Others
 * come with their pages (`speakers.ts`, …). German is the measure of what is there.
 */
export interface Words {
  readonly language: InterfaceLanguage;
  readonly format: Format;
  readonly shell: typeof shell;
  readonly list: typeof list;
  readonly reader: typeof reader;
  readonly states: typeof states;
  readonly offline: typeof offline;
}

/** Fetches the words of a language. */
export type LoadWords = (language: InterfaceLanguage) => Promise<Words>;

export const loadWords: LoadWords = async (language) =>
  (language === "de" ? await import("./de/words.ts") : await import("./en/words.ts")).words;

const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the interface, in the language that the reader set or that the browser asks for. */
export function useText(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("There is no <WordsProvider> around this component");
  return words;
}

interface WordsProviderProps {
  /** The words to begin with: those in which the page came as HTML. */
  readonly first: Words;
  readonly load?: LoadWords;
  readonly children: ReactNode;
}

/** Keeps the interface in the language that is wanted; until its words are there, the ones before stay. */
export function WordsProvider({ first, load = loadWords, children }: WordsProviderProps) {
  const settings = useSettingsStore();
  const wanted = useSyncExternalStore(settings.subscribe, settings.language, () => first.language);
  const [words, setWords] = useState(first);

  useEffect(() => {
    if (wanted === words.language) return;
    let left = false;
    const put = (next: Words) => {
      if (!left) startTransition(() => setWords(next));
    };
    // Without its words the language stays what it is; the next page asks again.
    load(wanted).then(put, () => {});
    return () => {
      left = true;
    };
  }, [wanted, words, load]);

  useLayoutEffect(() => {
    const root = document.documentElement;
    if (root.lang === words.language) return;
    root.lang = words.language;
    root.classList.add("is-changing-language");
    // Words of another length take their places out of sight; a frame later they are there.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => root.classList.remove("is-changing-language")),
    );
    return () => {
      cancelAnimationFrame(frame);
      root.classList.remove("is-changing-language");
    };
  }, [words]);

  return <WordsContext value={words}>{children}</WordsContext>;
}
