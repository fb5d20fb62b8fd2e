import type { RouteObject } from "react-router";
import { patterns } from "./paths.ts";

import { Waiting } from "./shell/waiting.tsx";
import { ErrorBoundary } from "./views/error.tsx";
import { Root } from "./views/root.tsx";

/** Every view is a file of its own that is fetched when it is first shown. It exports `Component` and `loader`. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary,
    children: [
      {
        ErrorBoundary,
        children: [
          { path: patterns.list, lazy: () => import("./views/list.tsx"), HydrateFallback: Waiting },
          { path: patterns.article, lazy: () => import("./views/article.tsx"), HydrateFallback: Waiting },
          { path: patterns.quotations, lazy: () => import("./views/quotations.tsx"), HydrateFallback: Waiting },
          { path: patterns.speakers, lazy: () => import("./views/speakers.tsx"), HydrateFallback: Waiting },
          { path: patterns.speaker, lazy: () => import("./views/speaker.tsx"), HydrateFallback: Waiting },
          { path: patterns.about, lazy: () => import("./views/about.tsx"), HydrateFallback: Waiting },
          { path: "*", lazy: () => import("./views/not-found.tsx"), HydrateFallback: Waiting },
        ],
      },
    ],
  },
];
