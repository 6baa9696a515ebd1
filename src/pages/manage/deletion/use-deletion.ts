/** Deleting everything. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { DeleteProps } from "./delete-section.tsx";

export function useDeletion(): DeleteProps {
  const { status, version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [deleted, setDeleted] = useState<number>();
  const [parts, setParts] = useState<DeleteProps["parts"]>([]);
  useEffect(() => reading(ask("parts/count", {}).then((answer) => setParts(answer.parts))), [version]);
  const remove = async (what: Parameters<DeleteProps["onDelete"]>[0]) => {
    if (what.parts.length > 0) await ask("parts/clear", { parts: what.parts });
    setDeleted(what.documents ? (await ask("index/clear", {})).removed : 0);
    changed();
  };
  return { documents: status?.documents ?? 0, parts, deleted, onDelete: (what) => acting(remove(what)) };
}
