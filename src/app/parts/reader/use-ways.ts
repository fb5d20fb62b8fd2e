import { type RefObject, useRef } from "react";
import { flushSync } from "react-dom";
import type { MarkedQuotation } from "./marked.ts";
import { nameOf, pieceOf, stepFrom } from "./steps.ts";
import type { Reading } from "./use-reading.ts";
import type { VoiceRow } from "./voices.ts";

/** The ways through an article, and where the focus goes on them. */
export interface Ways {
  /** Of the voices beside the text. */
  readonly asideRef: RefObject<HTMLElement | null>;
  /** Points at a quotation and brings it into view; the details follow when they are open. */
  show(marked: MarkedQuotation): void;
  /** Goes to the previous (-1) or next (1) quotation. */
  walk(by: -1 | 1): MarkedQuotation | undefined;
  /** As `walk`, and gives the focus to its name. */
  step(by: -1 | 1): void;
  /** Goes to the previous or next quotation of a voice, around and around. */
  stepVoice(row: VoiceRow, by: -1 | 1): void;
  /** Leads to the voices: beside the text, or as a sheet. */
  showVoices(): void;
  openSheet(): void;
  /** Closes the details of a quotation; the focus goes back to its name. */
  close(id: string): void;
}

/** The ways through an article that is being read. */
export function useWays({ walked, state, dispatch }: Reading): Ways {
  const asideRef = useRef<HTMLElement>(null);

  function show({ id }: MarkedQuotation): void {
    dispatch(state.open === null ? { do: "point", at: id } : { do: "open", id, citing: state.citing });
    pieceOf(id)?.scrollIntoView();
  }

  function walk(by: -1 | 1): MarkedQuotation | undefined {
    const to = stepFrom(walked, state.open ?? state.here, by);
    if (to !== undefined) show(to);
    return to;
  }

  function step(by: -1 | 1): void {
    const to = walk(by);
    if (to !== undefined && state.open === null) focusName(to.id);
  }

  function stepVoice({ shown }: VoiceRow, by: -1 | 1): void {
    const to = stepFrom(shown, state.here, by) ?? shown.at(by === 1 ? 0 : -1);
    if (to === undefined) return;
    if (!state.sheet) {
      show(to);
      return;
    }
    // Nothing behind the sheet can have the focus before it is gone.
    flushSync(() => dispatch({ do: "sheet", open: false }));
    show(to);
    focusName(to.id);
  }

  const openSheet = () => dispatch({ do: "sheet", open: true });

  function showVoices(): void {
    const voice = asideRef.current?.offsetParent ? asideRef.current.querySelector<HTMLElement>("button") : null;
    if (voice) voice.focus();
    else openSheet();
  }

  function close(id: string): void {
    dispatch({ do: "close" });
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest(".who, .pop") !== null) focusName(id);
  }

  return { asideRef, show, walk, step, stepVoice, showVoices, openSheet, close };
}

function focusName(id: string): void {
  nameOf(id)?.focus({ preventScroll: true });
}
