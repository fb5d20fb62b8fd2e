/** The dialogs of the shell, which are fetched together when the page has come to rest. */
export { KeysDialog } from "./keys-dialog.tsx";
export { SettingsDialog } from "./settings-dialog.tsx";
