import { listPath } from "../../paths.ts";
import { usePageTitle } from "../../shell/page.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { Link } from "../link.tsx";
import { State } from "../states/state.tsx";

/** A collection in which nobody is quoted, or in which there is no article at all. */
export function NoQuotations() {
  const quotations = useQuotationsText();
  usePageTitle(quotations.pageTitle);
  return (
    <State
      title={quotations.empty.title}
      say={quotations.empty.say}
      art="missing"
      acts={
        <Link className="btn btn--ink" to={listPath()}>
          {quotations.empty.toList}
        </Link>
      }
    />
  );
}
