import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { wortlaut } from "./src/plugin/plugin.ts";

/**
 * Marks what React Router makes when it is loaded as free of effects, so that the parts of it that the app does without
 * (its links for a server framework, its forms) are left out: 5 KB of a first page's scripts.
 */
const leanRouter: Plugin = {
  name: "lean-router",
  transform: {
    filter: { id: /node_modules\/react-router\// },
    handler: (code) =>
      code
        .replace(/\bReact\d*\.(?:forwardRef|createContext|memo)\(/gu, "/* @__PURE__ */ $&")
        // Names for developers' tools; each would count as a use of what it names.
        .replace(/^\w+\.displayName = "[^"\n]*";$/gmu, ""),
  },
};

/** The modules that every page needs, apart from its view and its words. */
const EVERY_PAGE = new RegExp(
  [
    "node_modules/react-router/",
    "src/model/(?!fold|search)",
    "src/app/(?:main|app|routes|paths|when-idle)\\.",
    "src/app/(?:routing|settings|data)/",
    "src/app/shell/(?!dialogs|settings-dialog|keys-dialog|slider)",
    "src/app/parts/[\\w-]+\\.",
    "src/app/parts/states/",
    "src/app/parts/reader/(?:say|marked)\\.",
    "src/app/text/(?:format|words)\\.",
    "vite/preload-helper",
  ].join("|"),
);

export default defineConfig({
  // A project page lives below its name: WORTLAUT_BASE=/my-articles/ npm run build
  base: process.env.WORTLAUT_BASE ?? "/",
  publicDir: "src/app/public",
  plugins: [
    react(),
    leanRouter,
    // Addresses that others are to follow need the whole of it: WORTLAUT_SITE=https://example.org npm run build
    wortlaut({ folder: process.env.WORTLAUT_SEEDS, site: process.env.WORTLAUT_SITE }),
  ],
  // A build beside the dev server is nothing to reload a page for.
  server: { watch: { ignored: ["**/dist/**", "**/.wortlaut/**"] } },
  build: {
    // The browsers that know light-dark(): written out for older ones, each colour would be said three times.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // Thousands of article chunks would take longer to compress for the report than to write.
    reportCompressedSize: false,
    // All browsers that know this app know the hint.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 10 },
            // What every page is drawn with comes in one file: many small ones would cost more than they spare.
            { name: "app", test: EVERY_PAGE, priority: 5 },
          ],
        },
      },
    },
  },
  test: {
    // Nothing here measures time: a slow machine gets as long as it needs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Some tests wait for other processes: one worker would leave a machine of two cores idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // Modules keep nothing that a test could find changed, so a worker loads each of them once for all its files.
        test: { name: "unit", environment: "node", include: ["test/**/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "component", environment: "jsdom", include: ["test/**/*.test.tsx"] } },
    ],
  },
});
