import type { RouteObject } from "react-router";
import { patterns } from "./paths.ts";
import { Views } from "./shell/views.tsx";
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
        Component: Views,
        HydrateFallback: Waiting,
        children: [
          {
            ErrorBoundary,
            children: [
              { path: patterns.list, lazy: () => import("./views/list.tsx") },
              { path: patterns.article, lazy: () => import("./views/article.tsx") },
              { path: patterns.quotations, lazy: () => import("./views/quotations.tsx") },
              { path: patterns.speakers, lazy: () => import("./views/speakers.tsx") },
              { path: patterns.speaker, lazy: () => import("./views/speaker.tsx") },
              { path: patterns.about, lazy: () => import("./views/about.tsx") },
              { path: "*", lazy: () => import("./views/not-found.tsx") },
            ],
          },
        ],
      },
    ],
  },
];
