import { DeleteSection } from "./delete-section.tsx";
import { useDeletion } from "./use-deletion.ts";

/** The way out. */
export const DeletionRoom = () => <DeleteSection {...useDeletion()} />;
