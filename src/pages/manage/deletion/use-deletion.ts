/** Deleting everything. */
import { useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import { useManage } from "../manage-state.ts";
import type { DeleteProps } from "./delete-section.tsx";

export function useDeletion(): DeleteProps {
  const { status, changed, failed } = useManage();
  const [deleted, setDeleted] = useState<number>();
  const clear = async () => {
    const { removed } = await ask("index/clear", {});
    setDeleted(removed);
    changed();
  };
  return { documents: status?.documents ?? 0, deleted, onDelete: () => void clear().catch(failed) };
}
