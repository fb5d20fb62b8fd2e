/** What is going on in the reading view. */
export interface ReaderState {
  /** The quotation that is pointed at: by its address, a jump or a key. */
  readonly here: string | null;
  /** The quotation whose details are open. */
  readonly open: string | null;
  /** The details show the ways to cite. */
  readonly citing: boolean;
  /** The only voice that is marked, by its key. */
  readonly solo: string | null;
  /** The voices are open as a sheet. */
  readonly sheet: boolean;
  /** The article is read aloud; `mute` once it is known that no voice of the device speaks its language. */
  readonly aloud: "off" | "on" | "mute";
}

export type ReaderAction =
  | { readonly do: "point"; readonly at: string | null }
  | { readonly do: "open"; readonly id: string; readonly citing?: boolean }
  | { readonly do: "close" }
  | { readonly do: "cite" }
  | { readonly do: "solo"; readonly voice: string }
  | { readonly do: "sheet"; readonly open: boolean }
  | { readonly do: "aloud"; readonly be: ReaderState["aloud"] };

export const READING: ReaderState = { here: null, open: null, citing: false, solo: null, sheet: false, aloud: "off" };

export function reduceReader(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.do) {
    case "point":
      return { ...state, here: action.at };
    case "open":
      return { ...state, here: action.id, open: action.id, citing: action.citing ?? false, sheet: false };
    case "close":
      return { ...state, open: null, citing: false };
    case "cite":
      return { ...state, citing: !state.citing };
    case "solo":
      // What a choice does is seen in the text, which the sheet covers.
      return state.solo === action.voice ? { ...state, solo: null } : { ...state, solo: action.voice, sheet: false };
    case "sheet":
      return { ...state, sheet: action.open };
    case "aloud":
      return { ...state, aloud: action.be };
  }
}
