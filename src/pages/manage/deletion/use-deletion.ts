/** Deleting everything, and bringing it back. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { DeletionState } from "../../../messages/keeping.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { DeleteProps } from "./delete-section.tsx";

export function useDeletion(): DeleteProps {
  const { status, version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [deleted, setDeleted] = useState<DeletionState["deleted"]>(null);
  const [outcome, setOutcome] = useState<DeleteProps["outcome"]>();
  const [parts, setParts] = useState<DeleteProps["parts"]>([]);
  useEffect(() => reading(ask("deletion/parts", {}).then((answer) => setParts(answer.parts))), [version]);
  useEffect(() => reading(ask("deletion/state", {}).then((answer) => setDeleted(answer.deleted))), [version]);
  const remove = async (what: Parameters<DeleteProps["onDelete"]>[0]) => {
    setDeleted((await ask("deletion/delete", what)).deleted);
    setOutcome(undefined);
    changed();
  };
  const end = async (how: "undo" | "finish") => {
    await ask(`deletion/${how}`, {});
    setDeleted(null);
    setOutcome(how === "undo" ? "back" : "gone");
    changed();
  };
  return { documents: status?.documents ?? 0, parts, deleted, outcome, onDelete: (what) => acting(remove(what)), onUndo: () => acting(end("undo")), onFinish: () => acting(end("finish")) };
}
