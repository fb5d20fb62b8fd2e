import { useState } from "react";
import type { CitedQuotation } from "../../../export/cited.ts";
import { useText } from "../../text/words.tsx";
import { Tabs } from "../tabs.tsx";
import { CITATION_FORMS, type CitationForm, citationIn } from "./cited.ts";
import { CopyButton } from "./copy-button.tsx";

interface CitationProps {
  readonly cited: CitedQuotation;
  readonly copy: (citation: string) => Promise<boolean>;
}

/** The forms in which a quotation can be cited: what will be copied is there to see. */
export function Citation({ cited, copy }: CitationProps) {
  const { reader } = useText();
  const [form, setForm] = useState<CitationForm>("line");
  const citation = citationIn(form, cited, reader.export);
  const tabs = CITATION_FORMS.map((value) => ({ value, label: reader.citationForms[value] }));
  return (
    <div className="pop-cite">
      <Tabs label={reader.citation} tabs={tabs} value={form} onChange={setForm} />
      <pre className={form === "line" ? "pop-citation" : "pop-citation pop-citation--code"}>{citation}</pre>
      <CopyButton className="btn" icon="copy" label={reader.copyCitation} copy={() => copy(citation)} />
    </div>
  );
}
