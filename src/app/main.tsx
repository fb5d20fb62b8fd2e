import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { onCollectionChange } from "./data/library.ts";
import { routerBase } from "./paths.ts";
import { routes } from "./routes.tsx";
import { browserShelf } from "./settings/storage.ts";
import { createStores, StoresProvider } from "./settings/stores.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");

const router = createBrowserRouter(routes, { basename: routerBase() });
const stores = createStores(browserShelf());
onCollectionChange(() => void router.revalidate());

createRoot(root).render(
  <StrictMode>
    <StoresProvider stores={stores}>
      <RouterProvider router={router} />
    </StoresProvider>
  </StrictMode>,
);
