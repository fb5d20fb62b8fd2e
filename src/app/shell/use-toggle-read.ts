import { useReadingStore } from "../settings/stores.tsx";
import { useText } from "../text/words.tsx";
import { useNotice } from "./notice.tsx";

/** Marks an article, by its id, as read or unread and offers to undo it. */
export function useToggleRead(): (id: string) => void {
  const reading = useReadingStore();
  const notify = useNotice();
  const { shell } = useText();
  return (id) => {
    const before = reading.of(id);
    reading.mark(id, !before.read);
    notify({
      text: before.read ? shell.reading.markedUnread : shell.reading.markedRead,
      undo: () => reading.restore(id, before),
    });
  };
}
