/** What jsdom lacks of a browser, as far as the reading view uses it: popovers, rich clippings, layout and its observers. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const shown = new Set<HTMLElement>();

function toggle(element: HTMLElement, newState: "open" | "closed"): void {
  element.dispatchEvent(Object.assign(new Event("toggle"), { newState }));
}

function showPopover(this: HTMLElement): void {
  if (shown.has(this)) return;
  shown.add(this);
  this.style.display = "block";
  toggle(this, "open");
}

function hidePopover(this: HTMLElement): void {
  if (!shown.delete(this)) return;
  this.style.display = "";
  toggle(this, "closed");
}

/** All is in view as soon as it is watched. */
class AllInView {
  readonly #callback: (changes: readonly { readonly isIntersecting: boolean }[]) => void;

  constructor(callback: (changes: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#callback = callback;
  }

  observe(): void {
    this.#callback([{ isIntersecting: true }]);
  }

  disconnect(): void {}
}

type Content = string | Blob | Promise<string | Blob>;

class PlainClipboardItem {
  readonly #contents: Readonly<Record<string, Content>>;

  constructor(contents: Readonly<Record<string, Content>>) {
    this.#contents = contents;
  }

  get types(): readonly string[] {
    return Object.keys(this.#contents);
  }

  async getType(type: string): Promise<Blob> {
    const content = await this.#contents[type];
    if (content === undefined) throw new DOMException("No such type", "NotFoundError");
    return typeof content === "string" ? new Blob([content], { type }) : content;
  }
}

Object.assign(Range.prototype, { getClientRects: () => [] });
Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
Object.assign(window, {
  ResizeObserver: NoSizes,
  IntersectionObserver: AllInView,
  ClipboardItem: PlainClipboardItem,
  matchMedia: () => ({ matches: false }),
});

export {};
