/** What jsdom lacks of a browser, as far as the app uses it: modal dialogs, scrolling and where ranges are. */
function openDialog(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
}

Object.assign(HTMLDialogElement.prototype, { show: openDialog, showModal: openDialog, close: closeDialog });
Object.assign(Element.prototype, { scrollIntoView: () => {} });
Object.assign(Range.prototype, { getBoundingClientRect: () => document.documentElement.getBoundingClientRect() });
Object.assign(window, { scrollTo: () => {}, scrollBy: () => {} });
