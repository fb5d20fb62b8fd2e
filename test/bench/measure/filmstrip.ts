import type { Browser } from "@playwright/test";
import { PHONE, Visit } from "./visit.ts";

/** Pictures of a page while it loads, one for each moment asked for: data URLs. */
export type Strip = readonly string[];

interface TraceEvent {
  readonly name: string;
  /** Microseconds on the clock of the trace. */
  readonly ts: number;
  readonly args: { readonly snapshot?: string; readonly data?: { readonly documentLoaderURL?: string } };
}

/** What somebody with a slow phone sees of a page, opened with an empty cache, at these milliseconds after the start. */
export async function takeStrip(browser: Browser, address: string, moments: readonly number[]): Promise<Strip> {
  const visit = await Visit.open(browser, { slow: true });
  try {
    await browser.startTracing(visit.page, { screenshots: true, categories: ["blink.user_timing"] });
    await visit.goto(address);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    const isStart = ({ name, args }: TraceEvent) =>
      name === "navigationStart" && args.data?.documentLoaderURL === address;
    const start = trace.traceEvents.find(isStart)?.ts ?? Number.NaN;
    const frames = trace.traceEvents.filter(({ name, args }) => name === "Screenshot" && args.snapshot !== undefined);
    return moments.map((moment) => {
      const seen = frames.findLast(({ ts }) => ts <= start + moment * 1000);
      return seen?.args.snapshot === undefined ? "" : `data:image/jpeg;base64,${seen.args.snapshot}`;
    });
  } finally {
    await visit.close();
  }
}

/** Draws strips under each other into a PNG, each under its name, each picture over its moment. */
export async function drawStrips(
  browser: Browser,
  strips: Readonly<Record<string, Strip>>,
  moments: readonly number[],
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 160 * moments.length + 40, height: 400 } });
  const picture = (source: string, moment: number) =>
    `<figure>${source === "" ? "<i></i>" : `<img src="${source}">`}<figcaption>${moment / 1000} s</figcaption></figure>`;
  const row = ([name, strip]: [string, Strip]) =>
    `<h1>${name}</h1><div>${strip.map((source, at) => picture(source, moments[at] ?? 0)).join("")}</div>`;
  await page.setContent(`<style>
    body { font: 14px system-ui, sans-serif; margin: 20px }
    h1 { font-size: 16px; margin: 12px 0 6px }
    div { display: flex; gap: 10px }
    figure { margin: 0; text-align: center }
    img, i { display: block; width: 150px; aspect-ratio: ${PHONE.width} / ${PHONE.height}; border: 1px solid #bbb }
    </style>${Object.entries(strips).map(row).join("")}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
