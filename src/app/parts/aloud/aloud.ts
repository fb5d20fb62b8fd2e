/** What reads articles aloud, fetched together. */
export { AloudBar } from "./aloud-bar.tsx";
export { watchVoices } from "./device-voices.ts";
