import { useManage } from "../manage-state.ts";
import { ImportSection } from "./import-section.tsx";
import { PasteSection } from "./paste-section.tsx";
import { useImport } from "./use-import.ts";
import { usePaste } from "./use-paste.ts";

/** What goes into the index by hand: files and pasted texts. */
export function ImportsRoom() {
  const { changed } = useManage();
  return (
    <>
      <ImportSection {...useImport(changed)} />
      <PasteSection {...usePaste(changed)} />
    </>
  );
}
