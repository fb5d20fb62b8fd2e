import { AboutPage } from "../parts/about/about-page.tsx";

/** How Wortlaut finds quotations, and how good that is. */
export function Component() {
  return <AboutPage />;
}
