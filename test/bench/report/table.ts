import { FIGURES, type Figure, type FigureId, holds, type Measured, rounded, type SiteRow } from "./figures.ts";

/** The measured figures in the order of the report. */
export function measuredFigures(measured: Measured): readonly (readonly [FigureId, Figure, number])[] {
  return (Object.entries(FIGURES) as [FigureId, Figure][]).flatMap(([id, figure]) => {
    const value = measured[id];
    return value === undefined ? [] : [[id, figure, value] as const];
  });
}

/** `≤ 1.15×`, or nothing when the figure has no bar. */
export function barText({ atMost, atLeast, unit }: Figure): string {
  if (atMost !== undefined) return `≤ ${atMost}${suffix(unit)}`;
  return atLeast === undefined ? "" : `≥ ${atLeast}${suffix(unit)}`;
}

export function valueText(figure: Figure, value: number): string {
  return Number.isNaN(value) ? "–" : rounded(figure, value) + suffix(figure.unit);
}

function suffix(unit: Figure["unit"]): string {
  return unit === "" || unit === "×" ? unit : ` ${unit}`;
}

/** All figures as a table of Markdown. */
export function figureTable(measured: Measured): string {
  const rows = measuredFigures(measured).map(
    ([, figure, value]) =>
      `| ${figure.name} | ${barText(figure)} | ${valueText(figure, value)}${holds(figure, value) ? "" : " **missed**"} |`,
  );
  return ["| figure | bar | measured |", "|---|---|---|", ...rows].join("\n");
}

/** The sites beside each other as a table of Markdown. */
export function siteTable(sites: readonly SiteRow[]): string {
  const rows = sites.map((row) => {
    const times = [row.articlePaint, row.articleBlocking, row.articleInteractive, row.listPaint, row.clickCold];
    const bytes = `${kilobytes(row.articleBytes)}, ${kilobytes(row.articleScripts)}`;
    return `| ${row.site} | ${told(row.build, 1)} | ${bytes} | ${times.map((time) => told(time, 0)).join(" | ")} |`;
  });
  const head =
    "| site | build s | article: KB, scripts before interactive | article paint ms | blocking ms | interactive ms | list paint ms | click to text ms |";
  return [head, "|---|---|---|---|---|---|---|---|", ...rows].join("\n");
}

function kilobytes(bytes: number): string {
  return told(bytes / 1000, 1);
}

function told(value: number, digits: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(digits);
}
