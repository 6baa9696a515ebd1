import { useManage } from "../manage-state.ts";
import { DocumentsSection } from "./documents-section.tsx";
import { useDocuments } from "./use-documents.ts";

/** What the index holds. */
export function DocumentsRoom() {
  const { version, changed, failed } = useManage();
  return <DocumentsSection {...useDocuments(version, changed, failed)} />;
}
