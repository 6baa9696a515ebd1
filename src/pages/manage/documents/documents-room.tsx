import { DocumentsSection } from "./documents-section.tsx";
import { useDocuments } from "./use-documents.ts";

/** What the index holds. */
export const DocumentsRoom = () => <DocumentsSection {...useDocuments()} />;
