import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { IndexSearcher } from "../../../src/app/parts/search/index-searcher.ts";
import { SearchEngine, type SearchFailure } from "../../../src/app/parts/search/search-engine.ts";
import type { SearchIndex } from "../../../src/app/parts/search/worker-index.ts";
import { analyseFile } from "../../../src/collection/analyse.ts";
import { type Collection, collect } from "../../../src/collection/collect.ts";
import { indexLanguage, SEARCH_FOLDER } from "../../../src/model/search.ts";
import { writeSearchIndex } from "../../../src/plugin/search-index.ts";
import { searchable } from "../../../src/plugin/searchable.ts";
import { serveIndex } from "../../plugin/served-index.ts";

const FERRY = `---
title: Streit um die Fähre
publisher: Wieker Bote
date: 2024-03-02
---
Die Ratsfrau Imke Öhlers sagte am Montag: „Die Fähre fährt, solange die Ministerin zahlt.“ Danach war es still im Saal.

Der Fischer Ole Tamm erwiderte, er werde im Winter schwimmen. „Das Wasser ist kalt, aber ehrlich“, sagte Tamm.
`;
const BRIDGE = `---
title: Die Brücke kommt später
publisher: Küstenblatt
date: 2023-11-20
---
Die Brücke am Hafen wird erst im nächsten Jahr gebaut. „Wir haben zu lange gewartet“, sagte die Ministerin Ada Korn.

Im Winter fährt dort keine Fähre. Ole Tamm hält das für ein Unglück. „Niemand hat uns gefragt“, sagte der Fischer.
`;
const HARBOUR = `---
title: Der Hafen friert zu
publisher: Wieker Bote
---
Im Winter friert der Hafen zu, und die Fähren bleiben liegen. Die Möwen stört das nicht. „Es ist sehr kalt“, sagte Imke Öhlers.
`;
const LIBRARY = `---
title: The ferry of books
publisher: Port Gazette
date: 2024-01-05
---
“The ferry brings us every book we ask for,” said Ada Hill, the librarian, on Monday. The winter is long on the island.
`;

const FILES: Readonly<Record<string, string>> = {
  "faehre.md": FERRY,
  "bruecke.md": BRIDGE,
  "hafen.md": HARBOUR,
  "library.md": LIBRARY,
};

/** Articles, if not otherwise said four in two languages, and an engine that searches their index as a worker does. */
export interface Built {
  readonly collection: Collection;
  /** A new engine; `diagnose` and `open` stand in where nothing can be searched. */
  engine(options?: {
    readonly open?: (language: string) => SearchIndex;
    readonly diagnose?: SearchFailure;
  }): SearchEngine;
  close(): Promise<void>;
}

export async function buildIndex(articles: Readonly<Record<string, string>> = FILES): Promise<Built> {
  // Scripts are loaded as they are, also where a browser is imitated, only from below node_modules.
  const folder = resolve("node_modules/.wortlaut", randomUUID());
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(articles).map(([path, text]) => {
    return analyseFile({ path, bytes: new TextEncoder().encode(text) });
  });
  const collection = collect(files, "seeds", "2026-11-24T08:00:00+01:00");
  await writeSearchIndex({
    ...searchable(collection),
    outDir: folder,
    cacheDir: join(folder, "cache"),
    code: "search-1",
    clean: true,
    warn: (message) => {
      throw new Error(message);
    },
  });
  const served = await serveIndex(join(folder, SEARCH_FOLDER));
  const openSearcher = (language: string): SearchIndex => {
    const opened = served.reader(language).then((reader) => new IndexSearcher(reader));
    return {
      open: async () => void (await opened),
      search: async (query) => (await opened).search(query),
      articles: async (places) => (await opened).articles(places),
      close: () => {},
    };
  };
  return {
    collection,
    engine: ({ open = openSearcher, diagnose = "failed" } = {}) =>
      new SearchEngine({ languages: languagesOf(collection), open, diagnose: async () => diagnose }),
    async close() {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function languagesOf({ articles }: Collection): readonly string[] {
  return [...new Set(articles.map(({ article }) => indexLanguage(article)))];
}

/** What is marked in a text. */
export function markedIn({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly { start: number; end: number }[];
}) {
  return hits.map(({ start, end }) => text.slice(start, end));
}
