import { Sheet } from "../parts/sheet.tsx";
import { useSettings, useSettingsStore } from "../settings/stores.tsx";
import { type KeysText, useKeysText } from "../text/keys.ts";
import { useText } from "../text/words.tsx";

interface Shortcut {
  readonly what: string;
  readonly keys: readonly string[];
  /** A key to press before one of `keys`. */
  readonly after?: string;
}

interface Chapter {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** All keys at a glance, and the switch for those of a single character. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { reader } = useText();
  const words = useKeysText();
  const store = useSettingsStore();
  const { singleKeys } = useSettings();
  return (
    <Sheet title={words.title} place="middle" onClose={onClose}>
      <div className="keys">
        {chaptersOf(words, reader.aloud).map((chapter) => (
          <section key={chapter.title}>
            <h3>{chapter.title}</h3>
            <dl>
              {chapter.shortcuts.map((shortcut) => (
                <div key={shortcut.what}>
                  <dt>{shortcut.what}</dt>
                  <dd>
                    {shortcut.after !== undefined && (
                      <>
                        <kbd>{shortcut.after}</kbd>
                        {words.afterwards}
                      </>
                    )}
                    {shortcut.keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="keys-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => store.change({ singleKeys: event.target.checked })}
          />
          {words.singleKeys}
        </label>
      </div>
    </Sheet>
  );
}

function chaptersOf(words: KeysText, aloud: string): readonly Chapter[] {
  return [
    {
      title: words.everywhere,
      shortcuts: [
        { what: words.find, keys: ["/"] },
        { what: words.intoResults, keys: ["↓"] },
        { what: words.areas, after: "G", keys: words.areaKeys },
        { what: words.settings, keys: [","] },
        { what: words.theme, keys: ["T"] },
        { what: words.help, keys: ["?"] },
        { what: words.back, keys: [words.escape] },
      ],
    },
    {
      title: words.list,
      shortcuts: [
        { what: words.rows, keys: ["J", "K"] },
        { what: words.openRow, keys: ["↵"] },
        { what: words.toggleRead, keys: ["M"] },
      ],
    },
    {
      title: words.article,
      shortcuts: [
        { what: words.quotations, keys: ["J", "K"] },
        { what: words.matches, keys: ["N", "⇧ N"] },
        { what: words.articles, keys: ["[", "]"] },
        { what: words.voices, keys: ["V"] },
        { what: words.types, keys: ["1", "2", "3"] },
        { what: words.onlyDirect, keys: ["D"] },
        { what: words.onlyQuotations, keys: ["Q"] },
        { what: aloud, keys: ["R"] },
        { what: words.map, keys: ["←", "→"] },
        { what: words.mapEnds, keys: words.endKeys },
        { what: words.mapPages, keys: words.pageKeys },
      ],
    },
    {
      title: words.quotation,
      shortcuts: [
        { what: words.details, keys: ["↵"] },
        { what: words.copy, keys: ["C"] },
        { what: words.link, keys: ["L"] },
        { what: words.cite, keys: ["B"] },
      ],
    },
    {
      title: words.touch,
      shortcuts: [
        { what: words.swipeSideways, keys: ["←", "→"] },
        { what: words.swipeDown, keys: ["↓"] },
      ],
    },
  ];
}
