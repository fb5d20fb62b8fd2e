import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      { extends: true, test: { name: "unit", environment: "node", include: ["test/**/*.test.ts"] } },
      { extends: true, test: { name: "component", environment: "jsdom", include: ["test/**/*.test.tsx"] } },
    ],
  },
});
