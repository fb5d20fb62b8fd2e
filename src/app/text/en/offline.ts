import type { offline as german } from "../de/offline.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

function size(bytes: number): string {
  const megabytes = bytes / 1e6;
  return `${megabytes < 10 ? format.decimal(megabytes, 1) : format.number(megabytes)} MB`;
}

export const offline: typeof german = {
  installed: "Read articles and see who said what.",
  mark: "Offline",
  absent: "not on this device",
  settings: {
    title: "Reading offline",
    kept: (kept, all) =>
      kept === 0
        ? "What you read stays on this device by itself."
        : `${format.number(kept)} of ${format.number(all)} articles ${kept === 1 ? "is" : "are"} on this device. What you read is added by itself.`,
    all: (articles) =>
      articles === 1
        ? "The article is on this device."
        : `All ${format.number(articles)} articles are on this device, and those that are still to come will be.`,
    keepAll: (bytes) => `Keep all (${size(bytes)})`,
    goOn: (bytes) => `Go on (${size(bytes)})`,
    progress: (done, bytes) => `${size(done)} of ${size(bytes)}`,
    progressLabel: "Fetching articles",
    stop: "Stop",
    remove: "Remove from device",
    removed: "No article is on this device any more.",
    noRoom: (bytes) => `This device has no room for them: they need ${size(bytes)}.`,
    problems: {
      full: "The room on this device is used up. What is here stays.",
      unreachable: "The network is gone. What is here stays; you can go on from here later.",
      outdated: "There is a new version. It goes on after reloading.",
    },
  },
  update: {
    say: "There is a new version.",
    load: "Reload",
    later: "Later",
  },
  notKept: {
    title: "This is not on this device",
    say: "There is no network just now, and this page has not been read here yet. As soon as the network is back, it appears by itself.",
    retry: "Try again",
    kept: "What you can read offline",
    more: (count) => `and ${format.number(count)} more in the list of articles`,
  },
};
