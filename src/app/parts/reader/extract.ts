/** What shows an article reduced to its quotations; fetched when it is asked for, or when the page has come to rest. */
export { GapLine } from "./gap-line.tsx";
export { onlyQuotations } from "./only-quotations.ts";
