import { lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { Fetched } from "../offline/fetched.tsx";
import { UpdateNotice } from "../offline/update-notice.tsx";
import { searchPath } from "../paths.ts";
import { useLeavingFor } from "../routing/app.tsx";
import { THEMES } from "../settings/settings.ts";
import { useSettingsStore } from "../settings/stores.tsx";
import { useText } from "../text/words.tsx";
import { whenIdle } from "../when-idle.ts";
import { CameFromContext } from "./came-from.ts";
import { Dock, Header } from "./header.tsx";
import { HeaderSlotContext } from "./header-slot.tsx";
import { KeyboardProvider, useKeys } from "./keyboard.tsx";
import { NoticeProvider, useNotice } from "./notice.tsx";
import { focusPage, TO_SEARCH } from "./page.ts";
import { AREA_PATHS, placeOf } from "./place.ts";

interface ShellProps {
  /** The view. */
  readonly children: ReactNode;
  /** What follows it. */
  readonly after?: ReactNode;
}

/** The frame around every view, with what it needs from above: keyboard and notices. */
export function Shell({ children, after }: ShellProps) {
  return (
    <KeyboardProvider>
      <NoticeProvider>
        <Frame after={after}>{children}</Frame>
      </NoticeProvider>
    </KeyboardProvider>
  );
}

type Dialog = "settings" | "keys";

const fetchDialogs = () => import("./dialogs.ts");
const SettingsDialog = lazy(async () => ({ default: (await fetchDialogs()).SettingsDialog }));
const KeysDialog = lazy(async () => ({ default: (await fetchDialogs()).KeysDialog }));

function Frame({ children, after }: ShellProps) {
  const { shell } = useText();
  const { pathname } = useLocation();
  const cameFrom = usePathBefore(pathname);
  const place = placeOf(pathname);
  const main = usePageFocus();
  const isLeaving = useLeavingFor() !== undefined;
  const [dialog, setDialog] = useState<Dialog>();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useShellKeys(setDialog);
  useEffect(() => whenIdle(fetchDialogs), []);

  function close(): void {
    setDialog(undefined);
  }

  function skip(): void {
    main.current?.focus();
    main.current?.scrollIntoView();
  }

  return (
    <HeaderSlotContext value={slot}>
      <button className="skip" type="button" onClick={skip}>
        {shell.skip}
      </button>
      <Header
        place={place}
        slotRef={setSlot}
        onSettings={() => setDialog("settings")}
        onKeys={() => setDialog("keys")}
      />
      <main id="content" tabIndex={-1} ref={main} aria-busy={isLeaving}>
        <CameFromContext value={cameFrom}>{children}</CameFromContext>
      </main>
      {after}
      <UpdateNotice />
      <Dock place={place} />
      {dialog !== undefined && (
        <Fetched onGone={close}>
          {dialog === "settings" ? <SettingsDialog onClose={close} /> : <KeysDialog onClose={close} />}
        </Fetched>
      )}
    </HeaderSlotContext>
  );
}

/** The path name that was there before this one. */
function usePathBefore(pathname: string): string | undefined {
  const [trail, setTrail] = useState<{ now: string; before: string | undefined }>({ now: pathname, before: undefined });
  if (trail.now === pathname) return trail.before;
  setTrail({ now: pathname, before: trail.now });
  return trail.now;
}

/** Moves the focus into each new page; returns the reference for the element that holds the pages. */
function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash, state } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (main.current !== null && hash === "") focusPage(main.current, state);
  }, [pathname, hash, state]);
  return main;
}

/** The keys that hold on every page. */
function useShellKeys(open: (dialog: Dialog) => void): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const settings = useSettingsStore();
  const notify = useNotice();
  const { shell } = useText();

  function nextTheme(): void {
    const theme = THEMES[(THEMES.indexOf(settings.get().theme) + 1) % THEMES.length] ?? "system";
    settings.change({ theme });
    notify({ text: shell.themeIs(shell.settings.themes[theme]) });
  }

  /** One page back, or to the page above when the app was entered here. Who wants no single keys leaves by links alone. */
  function goBack(): boolean {
    const { parent } = placeOf(pathname);
    if (parent === undefined || !settings.get().singleKeys || document.querySelector("[popover]:popover-open") !== null)
      return false;
    if (hasPageBehind()) navigate(-1);
    else navigate(parent);
    return true;
  }

  useKeys(
    {
      "/": () => void navigate(searchPath(), { state: TO_SEARCH }),
      "g a": () => void navigate(AREA_PATHS.articles),
      "g z": () => void navigate(AREA_PATHS.quotations),
      "g q": () => void navigate(AREA_PATHS.quotations),
      "g s": () => void navigate(AREA_PATHS.speakers),
      ",": () => open("settings"),
      "?": () => open("keys"),
      t: nextTheme,
      Escape: goBack,
    },
    { last: true },
  );
}

/** Whether the page before this one in the window's history is one of the app's. */
function hasPageBehind(): boolean {
  const state: unknown = window.history.state;
  return (
    typeof state === "object" && state !== null && "idx" in state && typeof state.idx === "number" && state.idx > 0
  );
}
