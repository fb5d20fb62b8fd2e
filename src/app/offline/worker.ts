import type { BuildAnswer, KeepAnswer, Question } from "../../model/offline.ts";

interface Answers {
  readonly build: BuildAnswer;
  readonly keep: KeepAnswer;
  readonly "keep-list": KeepAnswer;
  readonly "take-over": undefined;
}

/** Asks a service worker something. */
export type Ask = <Q extends Question>(question: Q) => Promise<Answers[Q["ask"]]>;

/** Speaks with a service worker. One that is stopped in the middle never answers. */
export function askOf(worker: ServiceWorker): Ask {
  return (question) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        port1.close();
        resolve(data);
      };
      worker.postMessage(question, [port2]);
    });
}
