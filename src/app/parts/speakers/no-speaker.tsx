import { listPath } from "../../paths.ts";
import { usePageTitle } from "../../shell/page.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { Link } from "../link.tsx";
import { State } from "../states/state.tsx";

/** No speaker passes the filters. */
export function NoSpeaker({ onShowAll }: { readonly onShowAll: () => void }) {
  const speakers = useSpeakersText();
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>{speakers.none}</h2>
        <p>{speakers.noneAdvice}</p>
        <button className="btn" type="button" onClick={onShowAll}>
          {speakers.showAll}
        </button>
      </div>
    </div>
  );
}

/** A collection in which nobody speaks, or in which there is no article at all. */
export function NoSpeakers() {
  const speakers = useSpeakersText();
  usePageTitle(speakers.pageTitle);
  return (
    <State
      title={speakers.empty.title}
      say={speakers.empty.say}
      art="missing"
      acts={
        <Link className="btn btn--ink" to={listPath()}>
          {speakers.empty.toList}
        </Link>
      }
    />
  );
}
