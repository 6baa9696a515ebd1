import { useManage } from "../manage-state.ts";
import { HistorySection } from "./history-section.tsx";
import { ImportSection } from "./import-section.tsx";
import { PasteSection } from "./paste-section.tsx";
import { useImport } from "./use-import.ts";
import { usePaste } from "./use-paste.ts";

/** What goes into the index by hand: files and pasted texts. */
export function ImportsRoom() {
  const { version, changed, failed } = useManage();
  const { section, history } = useImport(version, changed, failed);
  return (
    <>
      <ImportSection {...section} />
      <HistorySection {...history} />
      <PasteSection {...usePaste(changed)} />
    </>
  );
}
