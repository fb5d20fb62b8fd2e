import type { ReactNode } from "react";
import type { QuotationType } from "../../model/quotation.ts";
import { OfflineSettings } from "../offline/offline-settings.tsx";
import { Link } from "../parts/link.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { aboutPath } from "../paths.ts";
import {
  FACES,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  RANGES,
  type Settings,
  STRENGTHS,
  THEMES,
  toggleHidden,
} from "../settings/settings.ts";
import { useSettings, useSettingsStore } from "../settings/stores.tsx";
import { useText } from "../text/words.tsx";
import { Slider } from "./slider.tsx";

/** The types that can be switched one by one; what is only reported goes with indirect speech. */
const SWITCHED = ["direct", "fragment", "indirect"] as const satisfies readonly QuotationType[];

/** Everything that can be set about reading. It applies at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { shell, format } = useText();
  const words = shell.settings;
  const store = useSettingsStore();
  const settings = useSettings();
  const inUse = readingInUse(settings);

  return (
    <Sheet title={words.title} place="side" onClose={onClose}>
      <Sample />
      <div className="set">
        <Slider
          label={words.size}
          range={RANGES.size}
          value={inUse.size}
          written={words.pixels(format.number(inUse.size))}
          onChange={(size) => store.change({ size })}
          ends
        />
        <Slider
          label={words.measure}
          range={RANGES.measure}
          value={inUse.measure}
          written={words.characters(format.number(inUse.measure))}
          onChange={(measure) => store.change({ measure })}
        />
        <Slider
          label={words.line}
          range={RANGES.line}
          value={inUse.line}
          written={format.decimal(inUse.line, 2)}
          onChange={(line) => store.change({ line })}
        />
        <Choice
          legend={words.face}
          name="face"
          values={FACES}
          chosen={settings.face}
          told={(face) => (
            <>
              <b className={face} aria-hidden="true">
                {shell.app}
              </b>
              {words.faces[face]}
            </>
          )}
          onChoose={(face) => store.change({ face })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={settings.hyphens}
            onChange={() => store.change({ hyphens: !settings.hyphens })}
          />
          {words.hyphens}
        </label>
        <fieldset>
          <legend>{words.theme}</legend>
          <div className="opts">
            {THEMES.map((theme) => (
              <label className={`opt opt--page opt--${theme}`} key={theme}>
                <input
                  type="radio"
                  name="theme"
                  checked={settings.theme === theme}
                  onChange={() => store.change({ theme })}
                />
                <span>
                  <b aria-hidden="true">
                    {theme === "system" ? (
                      <>
                        „a<span>a“</span>
                      </>
                    ) : (
                      "„a“"
                    )}
                  </b>
                  {words.themes[theme]}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.mark}</legend>
          {SWITCHED.map((type) => (
            <label className="check" key={type}>
              <input
                type="checkbox"
                checked={!settings.hidden.includes(type)}
                onChange={() => store.change({ hidden: toggleHidden(settings.hidden, type) })}
              />
              {words.marks[type]}
              <Example type={type} />
            </label>
          ))}
        </fieldset>
        <Choice
          legend={words.strength}
          name="strength"
          values={STRENGTHS}
          chosen={settings.strength}
          told={(strength) => words.strengths[strength]}
          onChoose={(strength) => store.change({ strength })}
        />
        <LanguageChoice />
        <OfflineSettings />
        <button className="link" type="button" onClick={store.reset}>
          {words.reset}
        </button>
        <Link className="link" to={aboutPath()} onClick={onClose}>
          {shell.aboutLink}
        </Link>
      </div>
    </Sheet>
  );
}

function LanguageChoice() {
  const words = useText().shell.settings;
  const store = useSettingsStore();
  const { language } = useSettings();
  const choices: readonly (InterfaceLanguage | null)[] = [null, ...INTERFACE_LANGUAGES];
  return (
    <Choice
      legend={words.language}
      name="language"
      values={choices}
      chosen={language}
      told={(choice) => <span lang={choice ?? undefined}>{words.languages[choice ?? "browser"]}</span>}
      onChoose={(choice) => store.change({ language: choice })}
    />
  );
}

interface ChoiceProps<T> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly told: (value: T) => ReactNode;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in sight. */
function Choice<T extends string | null>({ legend, name, values, chosen, told, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="opts">
        {values.map((value) => (
          <label className="opt" key={value ?? ""}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {told(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Text with quotations of each type, to see what the settings do. */
function Sample() {
  const { sample } = useText().shell.settings;
  return (
    <p className="set-eg" aria-hidden="true">
      {sample.map((piece) => (
        <span key={piece.plain}>
          {piece.plain}
          {piece.words !== undefined && (
            <span className="q" data-s={piece.slot} data-t={piece.type}>
              <span className="q-t">{piece.words}</span>
            </span>
          )}
        </span>
      ))}
    </p>
  );
}

function Example({ type }: { readonly type: (typeof SWITCHED)[number] }) {
  const [marked, rest] = useText().shell.settings.examples[type];
  return (
    <span className="eg-in" aria-hidden="true">
      <span className={`eg eg--${type}`}>{marked}</span>
      {rest !== "" && <span className="eg">{rest}</span>}
    </span>
  );
}

/** What is set, or else what the design uses at this width of the window. */
function readingInUse(settings: Settings): { readonly size: number; readonly measure: number; readonly line: number } {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string, fallback: number): number => {
    const value = Number.parseFloat(style.getPropertyValue(name));
    return Number.isFinite(value) ? value : fallback;
  };
  return {
    size: settings.size ?? Math.round(token("--read-size", 1.3125) * 16),
    measure: settings.measure ?? 66,
    line: settings.line ?? token("--read-line", 1.58),
  };
}
