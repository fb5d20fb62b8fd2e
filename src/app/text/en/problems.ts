import type { ProblemsText } from "../problems.ts";

export const problems: ProblemsText = {
  label: "Problems in the folder",
  title: (count) => `While reading the folder: ${count}`,
  forms: { one: "problem", other: "problems" },
  place: (file, line) => `${file}, line ${line}`,
  more: (count) => `And ${count} more; the terminal lists them all.`,
  severities: { error: "Error", warning: "Warning" },
  explained: ({ message, advice }) => ({ what: message, advice }),
  isInDetail: true,
};
