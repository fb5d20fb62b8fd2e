/**
 * What Chromium leaves out besides what Playwright tells it to. Of several lists Chromium takes the last: this one begins
 * with what Playwright's own has that matters here.
 */
const FEATURES = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  // Two hidden pages for the address bar of every window, which take as long to start as the page that is tested.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

/** How Chromium is started: with nothing in it that speaks to the outside or that no page needs. */
export const CHROMIUM_ARGS: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${FEATURES.join()}`,
];
