import type { Removed } from "../../../model/article.ts";
import type { Neighbour } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useReadingState } from "../../settings/stores.tsx";
import { useToggleRead } from "../../shell/use-toggle-read.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { writtenIn } from "../written-in.ts";
import { shownTitle } from "./long-text.ts";

/** The lines of the source that are not part of the article, on demand. */
export function RemovedLines({ removed }: { readonly removed: readonly Removed[] }) {
  const { language, reader } = useText();
  if (removed.length === 0) return null;
  return (
    <details className="removed">
      <summary lang={language}>
        {reader.removed(removed.length)}
        <span className="a">{reader.show}</span>
        <span className="b">{reader.hide}</span>
      </summary>
      <ol>
        {removed.map((line, index) => (
          <li key={`${line.beforeBlock} ${line.line ?? index} ${line.text}`}>
            <del>{line.text}</del> <small lang={language}>{reader.reasons[line.reason]}</small>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Whether the article counts as read, and the way to change that. */
export function ReadMark({ id }: { readonly id: string }) {
  const { language, shell } = useText();
  const { read } = useReadingState(id);
  const toggle = useToggleRead();
  return (
    <p className="read-mark" lang={language}>
      {read && (
        <span>
          <Icon name="check" />
          {shell.reading.read}
        </span>
      )}
      <button type="button" onClick={() => toggle(id)}>
        {read ? shell.reading.markUnread : shell.reading.markRead}
      </button>
    </p>
  );
}

interface PagerProps {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** The neighbours in the order of the list. */
export function Pager({ previous, next }: PagerProps) {
  const { language, reader } = useText();
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="pager" aria-label={reader.more} lang={language}>
      {previous === undefined ? (
        <span />
      ) : (
        <Link rel="prev" to={articlePath(previous.slug)}>
          <span className="dir">
            <Icon name="left" />
            {reader.previous}
          </span>
          <span className="ttl" {...writtenIn(previous.language)}>
            {shownTitle(previous.title)}
          </span>
        </Link>
      )}
      {next !== undefined && (
        <Link rel="next" to={articlePath(next.slug)}>
          <span className="dir">
            {reader.next}
            <Icon name="right" />
          </span>
          <span className="ttl" {...writtenIn(next.language)}>
            {shownTitle(next.title)}
          </span>
        </Link>
      )}
    </nav>
  );
}
