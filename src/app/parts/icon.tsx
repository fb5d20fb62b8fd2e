import type { ReactNode } from "react";

const DRAWINGS = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9m0-9-9 9" />,
  check: <path d="m3 8.5 3.2 3.3L13 4.5" />,
  left: <path d="M13.5 8h-11M7 3.5 2.5 8 7 12.5" />,
  right: <path d="M2.5 8h11M9 3.5 13.5 8 9 12.5" />,
  up: <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />,
  down: <path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
      <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
    </>
  ),
  link: (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.7.7M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.7-.7" />
  ),
  outside: <path d="M6 3.5H3.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V10M9.5 2.5h4v4M13 3 7.5 8.5" />,
  lines: <path d="M2.5 4h11M2.5 8h7M2.5 12h9" />,
  aloud: <path d="M2.5 6v4h2.7L8.5 13V3L5.2 6zM11 5.8a3.2 3.2 0 0 1 0 4.4M13 3.8a6 6 0 0 1 0 8.4" />,
  cite: <path d="M2.5 3.5h11M2.5 6.5h11M2.5 9.5h6M11 9.5v4m-2-2h4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside a word; alone it needs a label on what carries it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
