/**
 * What a task may take on a device that counts as fast, in milliseconds. To take over a page takes 20 on a desktop and 80
 * on a phone of the middle range.
 */
const LONG = 60;

let isSlow = false;

// Only some browsers tell of long tasks; the others count as fast.
if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes("longtask")) {
  const observer = new PerformanceObserver((list) => {
    isSlow ||= list.getEntries().some(({ duration }) => duration > LONG);
  });
  observer.observe({ type: "longtask", buffered: true });
}

/** Whether the browser was seen to be busy for long with the little that this app asks of it. */
export function isSlowDevice(): boolean {
  return isSlow;
}
