import { useShareText } from "../../text/share.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";

interface GoneProps {
  /** Where the article was published. */
  readonly original: string | undefined;
  /** Shows who speaks in the article; undefined when nobody does. */
  readonly onVoices: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Says that the article no longer has the quotation that the address names, and what can be done. */
export function Gone({ original, onVoices, onClose }: GoneProps) {
  const { language } = useText();
  const { gone } = useShareText();
  return (
    <div className="gone no-print" lang={language}>
      <p role="status">
        <b>{gone.what}</b> {gone.why}
      </p>
      <div>
        {onVoices !== undefined && (
          <button className="link" type="button" onClick={onVoices}>
            {gone.voices}
          </button>
        )}
        {original !== undefined && (
          <a className="link" href={original} rel="noopener noreferrer">
            {gone.original}
          </a>
        )}
      </div>
      <button className="mini" type="button" aria-label={gone.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
