import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { wortlaut } from "./src/plugin/plugin.ts";

export default defineConfig({
  // A project page lives below its name: WORTLAUT_BASE=/my-articles/ npm run build
  base: process.env.WORTLAUT_BASE ?? "/",
  publicDir: "src/app/public",
  plugins: [
    react(),
    // Addresses that others are to follow need the whole of it: WORTLAUT_SITE=https://example.org npm run build
    wortlaut({ folder: process.env.WORTLAUT_SEEDS ?? "seeds", site: process.env.WORTLAUT_SITE }),
  ],
  build: {
    // Thousands of article chunks would take longer to compress for the report than to write.
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 10 }],
        },
      },
    },
  },
  test: {
    // Nothing here measures time: a slow machine gets as long as it needs.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", environment: "node", include: ["test/**/*.test.ts"] } },
      { extends: true, test: { name: "component", environment: "jsdom", include: ["test/**/*.test.tsx"] } },
    ],
  },
});
