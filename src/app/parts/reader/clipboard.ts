/** What goes to the clipboard: for plain text, and for editors that keep markup. */
export interface Clipping {
  readonly text: string;
  readonly html?: string;
}

/** Puts a clipping on the clipboard. False when the browser does not allow it. */
export async function copyToClipboard(clipping: Clipping): Promise<boolean> {
  try {
    await writeWithPermission(clipping);
    return true;
  } catch {
    return copyByCommand(clipping);
  }
}

/** The way of secure pages. Rejects on others, and where the reader does not allow it. */
async function writeWithPermission({ text, html }: Clipping): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const item = new ClipboardItem(Object.fromEntries([as("text/plain", text), as("text/html", html)]));
  return navigator.clipboard.write([item]);
}

/** The way of pages that are not secure, such as a server on the local network. */
function copyByCommand({ text, html }: Clipping): boolean {
  function fill(event: ClipboardEvent): void {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  }
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
