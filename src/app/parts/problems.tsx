import { useState } from "react";
import type { Problem } from "../../model/problem.ts";
import { useProblemsText } from "../text/problems.ts";
import { useText } from "../text/words.tsx";

/** More are not shown one by one; the terminal lists them all. */
const SHOWN = 20;

interface ProblemsProps {
  readonly problems: readonly Problem[];
}

/**
 * What went wrong while the folder was read, for the person who fills it. Only the dev server shows it. What the terminal
 * says of a problem, in English, stands beneath where the language of the interface is another one.
 */
export function Problems({ problems }: ProblemsProps) {
  const { format } = useText();
  const words = useProblemsText();
  const signature = problems.map(keyOf).join("\n");
  const [choice, setChoice] = useState({ signature: "", isOpen: false });
  // What the reader chose holds until something else is wrong; then errors open the list and warnings do not.
  const isOpen = choice.signature === signature ? choice.isOpen : problems.some(({ severity }) => severity === "error");
  return (
    <div className="problems" role="alert" aria-label={words.label}>
      {problems.length > 0 && (
        <details open={isOpen} onToggle={(event) => setChoice({ signature, isOpen: event.currentTarget.open })}>
          <summary>{words.title(format.count(problems.length, words.forms))}</summary>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <ProblemItem key={keyOf(problem)} problem={problem} />
            ))}
          </ul>
          {problems.length > SHOWN && <p className="muted">{words.more(format.number(problems.length - SHOWN))}</p>}
        </details>
      )}
    </div>
  );
}

function ProblemItem({ problem }: { readonly problem: Problem }) {
  const words = useProblemsText();
  const { file, line, severity, message } = problem;
  const { what, advice } = words.explained(problem);
  return (
    <li>
      <p className="problem-place">
        <b>{words.severities[severity]}</b> {line === undefined ? file : words.place(file, String(line))}
      </p>
      <p>{what}</p>
      <p className="muted">{advice}</p>
      {!words.isInDetail && (
        <p className="muted" lang="en">
          {message}
        </p>
      )}
    </li>
  );
}

function keyOf({ file, line, code }: Problem): string {
  return `${file}:${line}:${code}`;
}
