import { useAttempt, useManage } from "../room.tsx";
import { HistorySection } from "./history-section.tsx";
import { ImportSection } from "./import-section.tsx";
import { PasteSection } from "./paste-section.tsx";
import { useImport } from "./use-import.ts";
import { usePaste } from "./use-paste.ts";

/** What goes into the index by hand: files and pasted texts. */
export function ImportsRoom() {
  const { version, changed } = useManage();
  const { section, history } = useImport(version, changed, useAttempt());
  return (
    <>
      <ImportSection {...section} />
      <HistorySection {...history} />
      <PasteSection {...usePaste(changed)} />
    </>
  );
}
