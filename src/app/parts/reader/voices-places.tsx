import { useText } from "../../text/words.tsx";
import { Sheet } from "../sheet.tsx";
import type { Reading } from "./use-reading.ts";
import type { Ways } from "./use-ways.ts";
import { Voices } from "./voices-panel.tsx";

interface VoicesPlaceProps {
  readonly reading: Reading;
  readonly ways: Ways;
}

/** The voices beside the text. */
export function VoicesBeside({ reading, ways }: VoicesPlaceProps) {
  const { reader, language } = useText();
  const speech = useSpeech(reading);
  return (
    <aside aria-label={reader.voicesHere} lang={language} ref={ways.asideRef}>
      <div className="voices">
        <h2>
          {reader.voices} {speech && <span>{speech}</span>}
        </h2>
        <VoicesOf reading={reading} ways={ways} />
      </div>
    </aside>
  );
}

/** The voices as a sheet, while it is open. */
export function VoicesSheet({ reading, ways }: VoicesPlaceProps) {
  const { reader } = useText();
  const speech = useSpeech(reading);
  if (!reading.state.sheet) return null;
  return (
    <Sheet title={reader.voices} place="side" onClose={() => reading.dispatch({ do: "sheet", open: false })}>
      <div className="sheet-in">
        <div className="voices">
          {speech && <p className="muted">{speech}</p>}
          <VoicesOf reading={reading} ways={ways} />
        </div>
      </div>
    </Sheet>
  );
}

function VoicesOf({ reading: { rows, marked, state, dispatch }, ways }: VoicesPlaceProps) {
  return (
    <Voices
      rows={rows}
      marked={marked}
      solo={state.solo}
      onSolo={(voice) => dispatch({ do: "solo", voice })}
      onStep={ways.stepVoice}
    />
  );
}

/** How much of the text is speech, in a sentence; undefined where nobody speaks. */
function useSpeech({ page, rows }: Reading): string | undefined {
  const { reader } = useText();
  return rows.length > 0 ? reader.speech(page.summary.speech) : undefined;
}
