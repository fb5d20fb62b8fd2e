import { listPath } from "../../paths.ts";
import { usePageTitle } from "../../shell/page.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { State } from "./state.tsx";

interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A view that could not be loaded or drawn. */
export function Failure({ error, onRetry }: FailureProps) {
  const { states } = useText();
  const words = states.error;
  usePageTitle(words.pageTitle);
  return (
    <State
      title={words.title}
      say={words.say}
      art="unclosed"
      alert
      acts={
        <>
          <button className="btn btn--ink" type="button" onClick={onRetry}>
            {words.retry}
          </button>
          <Link className="btn" to={listPath()}>
            {words.toList}
          </Link>
        </>
      }
    >
      <details className="tech">
        <summary className="link">{words.details}</summary>
        <pre translate="no">{detailsOf(error)}</pre>
      </details>
    </State>
  );
}

/** What a person who is asked for help needs to know. */
function detailsOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  if (typeof error === "object" && error !== null && "status" in error && "statusText" in error) {
    return `${String(error.status)} ${String(error.statusText)}`.trim();
  }
  return String(error);
}
