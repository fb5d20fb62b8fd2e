import { useNavigate } from "react-router";
import type { ArticlePage } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { toggleHidden, toggleOnly } from "../../settings/settings.ts";
import { useSettingsStore } from "../../settings/stores.tsx";
import { useKeys } from "../../shell/keyboard.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useToggleRead } from "../../shell/use-toggle-read.ts";
import { useText } from "../../text/words.tsx";
import { currentOf } from "./current.ts";
import type { MarkedQuotation, MarkedType } from "./marked.ts";
import type { OnlyQuotations } from "./use-extract.ts";
import type { Reading } from "./use-reading.ts";
import type { Ways } from "./use-ways.ts";

interface ReaderKeys {
  readonly reading: Reading;
  readonly ways: Ways;
  readonly onlyQuotations: OnlyQuotations;
}

/** The keys of the reading view. What concerns a quotation means the open one, else the focused one, else the last. */
export function useReaderKeys({ reading, ways, onlyQuotations }: ReaderKeys): void {
  const { page, shown, state, dispatch } = reading;
  const { reader, shell } = useText();
  const navigate = useNavigate();
  const settings = useSettingsStore();
  const toggleRead = useToggleRead();
  const notify = useNotice();

  function withCurrent(action: (current: MarkedQuotation) => void): boolean {
    const current = currentOf(shown, state);
    if (current === undefined) return false;
    action(current);
    return true;
  }

  function goTo(neighbour: ArticlePage["next"]): boolean {
    if (neighbour === undefined) return false;
    navigate(articlePath(neighbour.slug));
    return true;
  }

  function toggle(type: MarkedType): void {
    const hidden = toggleHidden(settings.get().hidden, type);
    settings.change({ hidden });
    notify({ text: reader.marking(shell.types[type], !hidden.includes(type)) });
  }

  function toggleOnlyDirect(): void {
    const hidden = toggleOnly(settings.get().hidden, "direct");
    settings.change({ hidden });
    notify({ text: reader.markingOnly(shell.types.direct, hidden.length > 0) });
  }

  /** Ends what is open or singled out; with nothing left to end, the key leads back. */
  function end(): boolean {
    if (state.open !== null) ways.close(state.open);
    else if (state.solo !== null) dispatch({ do: "solo", voice: state.solo });
    else return false;
    return true;
  }

  useKeys({
    j: () => ways.step(1),
    k: () => ways.step(-1),
    Enter: () => withCurrent(({ id }) => dispatch({ do: "open", id })),
    "[": () => goTo(page.previous),
    "]": () => goTo(page.next),
    v: ways.showVoices,
    q: onlyQuotations.toggle,
    d: toggleOnlyDirect,
    r: () => dispatch({ do: "aloud", be: "on" }),
    1: () => toggle("direct"),
    2: () => toggle("fragment"),
    3: () => toggle("indirect"),
    b: () => withCurrent(({ id }) => dispatch({ do: "open", id, citing: true })),
    m: () => toggleRead(page.article.id),
    Escape: end,
  });
}
