/** What a key does. Returning `false` passes the key on to the next part of the page that knows it. */
export type KeyAction = (event: KeyboardEvent) => unknown;

/**
 * Actions by key: a character as it is typed, letters in lower case (`j`, `?`, `[`), `Enter`, `Escape`, or two letters
 * one after the other (`g a`).
 */
export type KeyBindings = Readonly<Record<string, KeyAction>>;

/** Inputs in which letters are not text. */
const WORDLESS_INPUTS = ["radio", "checkbox", "button", "submit", "reset"];

/** Elements that do something of their own on Enter. */
const ACTIVE = "a[href], button, summary, input, select, [role='button']";

/**
 * The name of the key as bindings know it, or undefined when the key press belongs to the browser, to the system or to
 * what has the focus. AltGr and, on a Mac, Option are allowed for signs: `[` is typed with them on many keyboards.
 */
export function keyNameOf(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  const thirdLevel = isSign && (event.getModifierState("AltGraph") || !event.ctrlKey);
  if (event.metaKey || ((event.ctrlKey || event.altKey) && !thirdLevel)) return undefined;
  const target = event.target instanceof Element ? event.target : document.body;
  if (isEditable(target)) return undefined;
  if (key === "Enter" && target.closest(ACTIVE) !== null) return undefined;
  return key;
}

/** Whether the key is a single character, which a reader can switch off as a shortcut. */
export function isCharacterKey(name: string): boolean {
  return name.length === 1;
}

function isEditable(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !WORDLESS_INPUTS.includes(target.type);
  return target.closest("textarea, select, [contenteditable]:not([contenteditable='false'])") !== null;
}
