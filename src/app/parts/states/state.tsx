import type { ReactNode } from "react";
import { useText } from "../../text/words.tsx";

interface StateProps {
  readonly title: string;
  readonly say: string;
  /** Links and buttons; the first of them is what most readers want. */
  readonly acts: ReactNode;
  /** What the large marks tell: words are missing between them, or nobody came to close them. */
  readonly art: "missing" | "unclosed";
  /** Whether something went wrong that must be read out at once. */
  readonly alert?: boolean;
  /** What stands below the actions. */
  readonly children?: ReactNode;
}

/** A page that says what is not there and what is. */
export function State({ title, say, acts, art, alert = false, children }: StateProps) {
  const [opening, closing] = useText().states.marks;
  return (
    <div className="page state">
      <div role={alert ? "alert" : undefined}>
        <h1>{title}</h1>
        <p className="say">{say}</p>
        <div className="acts no-print">{acts}</div>
        {children}
      </div>
      <div className="state-art" aria-hidden="true">
        <span>{opening}</span>
        <span className="gap" />
        {art === "missing" && <span>{closing}</span>}
      </div>
    </div>
  );
}
