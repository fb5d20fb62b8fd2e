import type { QuotationType } from "../../../model/quotation.ts";
import { speakerPath } from "../../paths.ts";
import { isOnly, toggleHidden, toggleOnly } from "../../settings/settings.ts";
import { useSettings, useSettingsStore } from "../../settings/stores.tsx";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { BAR_HEIGHTS } from "../strip.tsx";
import { countByShape, MARKED_TYPES, type MarkedQuotation } from "./marked.ts";
import type { VoiceRow } from "./voices.ts";

interface VoicesProps {
  readonly rows: readonly VoiceRow[];
  readonly marked: readonly MarkedQuotation[];
  readonly solo: string | null;
  readonly onSolo: (key: string) => void;
  /** Goes to the previous (-1) or next (1) quotation of a voice. */
  readonly onStep: (row: VoiceRow, by: -1 | 1) => void;
}

/** Who speaks in the article, and how much; with the switches for what is marked. */
export function Voices({ rows, marked, solo, onSolo, onStep }: VoicesProps) {
  const { reader } = useText();
  if (rows.length === 0) return <p className="muted">{reader.noQuotations}</p>;
  return (
    <>
      <ul>
        {rows.map((row) => (
          <VoiceEntry
            key={row.key}
            row={row}
            isSolo={solo === row.key}
            onSolo={() => onSolo(row.key)}
            onStep={(by) => onStep(row, by)}
          />
        ))}
      </ul>
      <Legend marked={marked} />
    </>
  );
}

interface VoiceEntryProps {
  readonly row: VoiceRow;
  readonly isSolo: boolean;
  readonly onSolo: () => void;
  readonly onStep: (by: -1 | 1) => void;
}

function VoiceEntry({ row, isSolo, onSolo, onStep }: VoiceEntryProps) {
  const { reader, shell } = useText();
  const name = row.voice?.name ?? shell.unknownSpeaker;
  const role = row.voice?.descriptions[0];
  const single = row.shown.length === 1;
  return (
    <li className="voice" data-s={row.slot}>
      <h3 className="voice-name">
        <button type="button" aria-pressed={isSolo} title={reader.onlyThisVoice} onClick={onSolo}>
          {name}
        </button>
        {row.voice !== null && (
          <noscript>
            <Link to={speakerPath(row.voice.slug)}>{name}</Link>
          </noscript>
        )}
      </h3>
      {role !== undefined && <p className="voice-role">{role}</p>}
      <VoiceBar row={row} />
      <div className="voice-row">
        <p>
          <b>{reader.share(row.share)}</b>
          <span>{reader.words(row.words)}</span>
          <span>{reader.quotations(row.quotations.length)}</span>
        </p>
        {row.shown.length > 1 && (
          <button className="mini" type="button" aria-label={reader.previousBy(name)} onClick={() => onStep(-1)}>
            <Icon name="up" />
          </button>
        )}
        {row.shown.length > 0 && (
          <button
            className="mini"
            type="button"
            aria-label={single ? reader.theOneBy(name) : reader.nextBy(name)}
            onClick={() => onStep(1)}
          >
            <Icon name="down" />
          </button>
        )}
      </div>
    </li>
  );
}

const HEIGHT = BAR_HEIGHTS.direct;

/** How much a voice says, in steps of how exactly it is quoted; the figures stand beside it. */
function VoiceBar({ row }: { readonly row: VoiceRow }) {
  return (
    <svg className="strip voice-bar" viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="base" y={HEIGHT - 1} width={1000} height={1} />
      {row.steps.map(({ shape, start, width }) => (
        <rect
          key={shape}
          data-s={row.slot}
          x={start}
          y={HEIGHT - BAR_HEIGHTS[shape]}
          width={width}
          height={BAR_HEIGHTS[shape]}
        />
      ))}
    </svg>
  );
}

/** Shows what each shape means, and switches it on and off. */
function Legend({ marked }: { readonly marked: readonly MarkedQuotation[] }) {
  const { reader, format } = useText();
  const { hidden } = useSettings();
  const store = useSettingsStore();
  const counts = countByShape(marked);
  const toggle = (type: QuotationType) => store.change({ hidden: toggleHidden(hidden, type) });
  return (
    <fieldset className="legend">
      <legend className="vh">{reader.mark}</legend>
      {MARKED_TYPES.map((type) => (
        <label className="check" key={type}>
          <input type="checkbox" checked={!hidden.includes(type)} onChange={() => toggle(type)} />
          <span className={`eg eg--${type}`}>{reader.examples[type]}</span>
          <span className="num">{format.number(counts[type])}</span>
        </label>
      ))}
      <button
        className="link"
        type="button"
        aria-pressed={isOnly(hidden, "direct")}
        onClick={() => store.change({ hidden: toggleOnly(hidden, "direct") })}
      >
        {reader.onlyDirect}
      </button>
    </fieldset>
  );
}
