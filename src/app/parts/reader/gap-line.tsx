import { useText } from "../../text/words.tsx";
import type { Gap } from "./only-quotations.ts";

interface GapLineProps {
  readonly gap: Gap;
  readonly onOpen: (start: number) => void;
}

/** Stands for the sentences that are left out, and puts them back. */
export function GapLine({ gap, onOpen }: GapLineProps) {
  const { language, reader } = useText();
  return (
    <p className="gap" lang={language}>
      <button type="button" aria-label={reader.openGap(gap.sentences)} onClick={() => onOpen(gap.span.start)}>
        … {reader.sentences(gap.sentences)}
      </button>
    </p>
  );
}
