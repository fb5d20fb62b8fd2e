import { useState } from "react";
import type { Problem } from "../../model/problem.ts";
import { useText } from "../text/words.tsx";

/** More are not shown one by one; the terminal lists them all. */
const SHOWN = 20;

interface ProblemsProps {
  readonly problems: readonly Problem[];
}

/**
 * What went wrong while the folder was read, for the person who fills it. Only the dev server shows it. The texts of
 * problems are English, whatever the language of the interface.
 */
export function Problems({ problems }: ProblemsProps) {
  const { shell, format } = useText();
  const signature = problems.map(keyOf).join("\n");
  const [choice, setChoice] = useState({ signature: "", isOpen: false });
  // What the reader chose holds until something else is wrong; then errors open the list and warnings do not.
  const isOpen = choice.signature === signature ? choice.isOpen : problems.some(({ severity }) => severity === "error");
  const words = shell.problems;
  return (
    <div className="problems" role="alert" aria-label={shell.problems.label}>
      {problems.length > 0 && (
        <details open={isOpen} onToggle={(event) => setChoice({ signature, isOpen: event.currentTarget.open })}>
          <summary>{words.title(format.count(problems.length, words.forms))}</summary>
          <ul lang="en">
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={keyOf(problem)}>
                <p className="problem-place">
                  <b lang={format.locale}>{words.severities[problem.severity]}</b>{" "}
                  {problem.line === undefined ? problem.file : words.place(problem.file, String(problem.line))}
                </p>
                <p>{problem.message}</p>
                <p className="muted">{problem.advice}</p>
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && <p className="muted">{words.more(format.number(problems.length - SHOWN))}</p>}
        </details>
      )}
    </div>
  );
}

function keyOf({ file, line, code }: Problem): string {
  return `${file}:${line}:${code}`;
}
