import { useLocation } from "react-router";
import { listPath, quotationsPath, speakersPath } from "../../paths.ts";
import { usePageTitle } from "../../shell/page.ts";
import { placeOf } from "../../shell/place.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { State } from "./state.tsx";

/** An address that names no article, no speaker, no page. Which of them it would have been, the address tells. */
export function NotFound() {
  const { states } = useText();
  const { pathname } = useLocation();
  const { view } = placeOf(pathname);
  const words = states.notFound[view === "article" || view === "speaker" ? view : "page"];
  usePageTitle(words.title);
  return (
    <State
      title={words.title}
      say={words.say}
      art="missing"
      acts={
        <>
          {view === "speaker" ? (
            <Link className="btn btn--ink" to={speakersPath()}>
              {states.notFound.toSpeakers}
            </Link>
          ) : (
            <Link className="btn btn--ink" to={listPath()}>
              {states.notFound.toList}
            </Link>
          )}
          <Link className="btn" to={quotationsPath()}>
            {states.notFound.toQuotations}
          </Link>
        </>
      }
    >
      <p className="tech">{states.notFound.soughtFor(soughtFor(pathname))}</p>
    </State>
  );
}

/** The last part of the address as it was meant; as it stands when it is no proper address. */
function soughtFor(pathname: string): string {
  const part = pathname.split("/").findLast((piece) => piece !== "") ?? pathname;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
