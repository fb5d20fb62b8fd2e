import { parentPort } from "node:worker_threads";
import { analyseFile, type SeedFile } from "../collection/analyse.ts";

/** What a worker answers: that its code is loaded, then the analyses of each batch of files as JSON, in their order. */
export type WorkerAnswer = "ready" | readonly string[];

const port = parentPort;
port?.on("message", (files: readonly SeedFile[]) => {
  const answer: WorkerAnswer = files.map((file) => JSON.stringify(analyseFile(file)));
  port.postMessage(answer);
});
const ready: WorkerAnswer = "ready";
port?.postMessage(ready);
