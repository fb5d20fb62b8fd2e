import { OfflineMark } from "../offline/offline-mark.tsx";
import { Icon } from "../parts/icon.tsx";
import { KeyHint } from "../parts/key-hint.tsx";
import { Link } from "../parts/link.tsx";
import { listPath, searchPath } from "../paths.ts";
import { useText } from "../text/words.tsx";
import { TO_SEARCH } from "./page.ts";
import { AREA_PATHS, type Area, type Place } from "./place.ts";

interface HeaderProps {
  readonly place: Place;
  /** Receives the element that a view may fill, at the lower edge of the header. */
  readonly slotRef: (element: HTMLElement | null) => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
}

export function Header({ place, slotRef, onSettings, onKeys }: HeaderProps) {
  const { shell } = useText();
  return (
    <header className={place.view === "article" ? "head head--reader" : "head"}>
      <div className="page">
        <Link className="brand" to={listPath()} aria-label={shell.toList}>
          {shell.brand}
        </Link>
        <nav className="nav" aria-label={shell.areas}>
          <AreaLinks place={place} />
        </nav>
        <div className="tools">
          <OfflineMark />
          {place.view !== "search" && (
            <Link className="tool" to={searchPath()} state={TO_SEARCH}>
              <Icon name="search" />
              <span className="hide-narrow">{shell.search}</span>
              {!place.hasSearch && <KeyHint name="/" />}
              <span className="vh hide-wide">{shell.search}</span>
            </Link>
          )}
          <button
            className="tool tool--aa"
            type="button"
            aria-haspopup="dialog"
            aria-label={shell.settings.open}
            onClick={onSettings}
          >
            Aa
          </button>
          <button
            className="tool hide-narrow"
            type="button"
            aria-haspopup="dialog"
            aria-label={shell.keys.open}
            onClick={onKeys}
          >
            ?
          </button>
        </div>
      </div>
      <div ref={slotRef} />
    </header>
  );
}

/** The areas at the bottom of a phone's window. An article has a dock of its own, unless it is missing. */
export function Dock({ place }: { readonly place: Place }) {
  const { shell } = useText();
  return (
    <nav className={place.view === "article" ? "dock dock--spare" : "dock"} aria-label={shell.areas}>
      <AreaLinks place={place} />
    </nav>
  );
}

function AreaLinks({ place }: { readonly place: Place }) {
  const { shell } = useText();
  const areas: readonly Area[] = ["articles", "quotations", "speakers"];
  return areas.map((area) => (
    <Link
      key={area}
      to={AREA_PATHS[area]}
      aria-current={area === place.area ? (place.isStart ? "page" : "true") : undefined}
    >
      {shell[area]}
    </Link>
  ));
}
