import type { InterfaceLanguage } from "../settings/settings.ts";
import { loadWords } from "../text/words.tsx";

/** How the app is installed on a device (w3.org/TR/appmanifest). Addresses are relative to that of the manifest. */
export async function webManifest(language: InterfaceLanguage): Promise<object> {
  const { shell, offline } = await loadWords(language);
  const png = (file: string, size: number, purpose: "any" | "maskable") => {
    return { src: `icons/${file}`, sizes: `${size}x${size}`, type: "image/png", purpose };
  };
  return {
    name: shell.app,
    short_name: shell.app,
    description: offline.installed,
    lang: language,
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fcfcfa",
    theme_color: "#fcfcfa",
    icons: [
      { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
      png("icon-192.png", 192, "any"),
      png("icon-512.png", 512, "any"),
      png("maskable-512.png", 512, "maskable"),
    ],
    shortcuts: [
      { name: shell.articles, url: "./" },
      { name: shell.quotations, url: "./quotations" },
      { name: shell.speakers, url: "./speakers" },
    ],
  };
}
