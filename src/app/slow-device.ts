let isSlow = false;

// A long task takes 50 ms and more (W3C, Long Tasks API): a desktop takes over a page in 20, a phone of the middle range in
// 80. Only some browsers tell of long tasks; the others count as fast.
if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes("longtask")) {
  const observer = new PerformanceObserver(() => {
    isSlow = true;
    observer.disconnect();
  });
  observer.observe({ type: "longtask", buffered: true });
}

/** Whether the browser was seen to be busy for long with the little that this app asks of it. */
export function isSlowDevice(): boolean {
  return isSlow;
}
