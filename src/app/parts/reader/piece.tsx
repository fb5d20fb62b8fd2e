import { createContext, use } from "react";
import { useText } from "../../text/words.tsx";
import { isDoubtful, type MarkedQuotation, shapeOf } from "./marked.ts";
import type { PieceRun, Run } from "./runs.ts";
import { READING, type ReaderState } from "./state.ts";
import { voiceKey } from "./voices.ts";

/** What the reader points at, for the pieces of the text. */
export const ReaderStateContext = createContext<ReaderState>(READING);

/** Text runs as elements. Their text is the text of the article; only the names are added to it. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <RunView key={keyOf(run, index)} run={run} />);
}

function keyOf(run: Run, index: number): string {
  return run.kind === "piece" ? `${run.marked.id} ${index}` : `${index}`;
}

function RunView({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case "text":
      return run.text;
    case "quotationMark":
      return (
        <span className="qm">
          <Runs runs={run.runs} />
        </span>
      );
    case "emphasis":
      return (
        <em>
          <Runs runs={run.runs} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Runs runs={run.runs} />
        </strong>
      );
    case "link":
      return (
        <a href={run.href} rel="noopener noreferrer">
          <Runs runs={run.runs} />
        </a>
      );
    case "piece":
      return <Piece piece={run} />;
  }
}

function Piece({ piece }: { readonly piece: PieceRun }) {
  const { marked, first, last, runs } = piece;
  const state = use(ReaderStateContext);
  const isOpen = state.open === marked.id;
  const isOn = state.solo === voiceKey(marked);
  const classes = ["q"];
  if (!last) classes.push("is-part");
  if (isOpen) classes.push("is-open");
  else if (state.here === marked.id) classes.push("is-here");
  if (isOn) classes.push("on");
  return (
    <mark
      className={classes.join(" ")}
      id={first ? marked.id : undefined}
      data-q={marked.id}
      data-s={marked.voice?.slot ?? 0}
      data-t={shapeOf(marked.type)}
    >
      {first && <Name marked={marked} isOpen={isOpen} isOn={isOn} />}
      <span className="q-t">
        <Runs runs={runs} />
      </span>
    </mark>
  );
}

/** Behind a name that is in doubt. */
const DOUBT = "?";

/**
 * A speaker's name as it is said: in full where that contains what is seen, else as it is seen, for who speaks to the
 * page names what is there to see (WCAG 2.5.3).
 */
function spokenName(name: string, seen: string): string {
  return [name, name + DOUBT].find((full) => full.includes(seen)) ?? seen;
}

interface NameProps {
  readonly marked: MarkedQuotation;
  readonly isOpen: boolean;
  /** The voice is the only one that is marked. */
  readonly isOn: boolean;
}

/** The speaker's name, which opens the details; beside the text or, on narrow pages, before the words. */
function Name({ marked, isOpen, isOn }: NameProps) {
  const { language, shell, reader } = useText();
  const type = shell.types[marked.type];
  const doubtful = isDoubtful(marked);
  const { name, shortName } = marked.voice ?? { name: shell.unknownSpeaker, shortName: shell.unknownSpeaker };
  const seen = doubtful ? shortName + DOUBT : shortName;
  const classes = ["who"];
  if (marked.inner) classes.push("who--inner");
  if (marked.repeated) classes.push("who--repeated");
  if (marked.tight) classes.push("who--tight");
  if (isOn) classes.push("on");
  return (
    <button
      className={classes.join(" ")}
      type="button"
      data-t={shapeOf(marked.type)}
      lang={language}
      dir="auto"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={reader.details(
        spokenName(name, seen),
        doubtful ? `${type}, ${reader.doubtful}` : type,
        marked.number,
      )}
    >
      <span className="who-name">
        {shortName}
        {doubtful && <span className="who-doubt">{DOUBT}</span>}
      </span>{" "}
      <span className="who-type">{type}</span>
    </button>
  );
}
