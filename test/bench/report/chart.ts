import type { SiteRow } from "./figures.ts";

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  value(row: SiteRow): number;
}

const PANELS: readonly Panel[] = [
  { title: "Article: largest paint, slow phone", unit: "ms", digits: 0, value: (row) => row.articlePaint },
  { title: "List: largest paint, slow phone", unit: "ms", digits: 0, value: (row) => row.listPaint },
  { title: "Click to the article's text, slow phone", unit: "ms", digits: 0, value: (row) => row.clickCold },
  { title: "Whole build with search, from nothing", unit: "s", digits: 1, value: (row) => row.build },
];

const WIDTH = 760;
const LABELS = 190;
const LINE = 24;
const HEAD = 34;
/** Room at the right of the longest bar for its number. */
const NUMBERS = 80;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600 }
  .bar { fill: #b9b4a7 }
  .own { fill: #a8321e }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .bar { fill: #6d695f } .own { fill: #e0705a } }
`;

/** The sites beside each other as an SVG that can be read on a light and on a dark page. `own` is the row to set off. */
export function chart(sites: readonly SiteRow[], own: string): string {
  let top = 0;
  const panels = PANELS.map((panel) => {
    const rows = sites.filter((row) => !Number.isNaN(panel.value(row)));
    const drawing = `<g transform="translate(0 ${top})">${drawPanel(panel, rows, own)}</g>`;
    top += HEAD + rows.length * LINE + 12;
    return drawing;
  });
  const size = `viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="Wortlaut beside its peers">
<style>${STYLE}</style>
${panels.join("\n")}
</svg>
`;
}

function drawPanel(panel: Panel, rows: readonly SiteRow[], own: string): string {
  const longest = Math.max(...rows.map((row) => panel.value(row)));
  const bars = rows.map((row, index) => {
    const y = HEAD + index * LINE;
    const length = Math.round(((WIDTH - LABELS - NUMBERS) * panel.value(row)) / longest);
    const number = `${panel.value(row).toFixed(panel.digits)} ${panel.unit}`;
    return [
      `<text x="${LABELS - 10}" y="${y + 12}" text-anchor="end">${row.site}</text>`,
      `<rect class="${row.site === own ? "own" : "bar"}" x="${LABELS}" y="${y}" width="${length}" height="16" rx="2"/>`,
      `<text x="${LABELS + length + 8}" y="${y + 12}">${number}</text>`,
    ].join("");
  });
  return `<text class="title" x="0" y="20">${panel.title}</text>${bars.join("\n")}`;
}
