/** The manage page's state, from the worker's answers and the reader's clicks. */
import { useEffect, useState } from "preact/hooks";
import type { SourceDocument } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus } from "../../messages/contract.ts";
import { failureOf, type Failure } from "../../messages/failure.ts";
import type { ManageProps } from "./manage.tsx";
import { useDocuments } from "./use-documents.ts";
import { useImport } from "./use-import.ts";
import { useWrong } from "./use-wrong.ts";
import { useSites } from "./use-sites.ts";

export function useManage(): ManageProps {
  const [version, setVersion] = useState(0);
  const [status, setStatus] = useState<IndexStatus>();
  const [silent, setSilent] = useState<Failure>();
  const [deleted, setDeleted] = useState<number>();
  const changed = () => setVersion((before) => before + 1);
  const failed = (error: unknown) => setSilent(failureOf(error));

  const readStatus = async () => {
    setStatus(await ask("index/status", {}));
    setSilent(undefined);
  };
  const clear = async () => {
    const { removed } = await ask("index/clear", {});
    setDeleted(removed);
    changed();
  };
  const add = async (document: SourceDocument): Promise<undefined> => {
    await ask("index/add", { documents: [{ ...document, kept: { way: "paste", at: new Date().toISOString() } }] });
    changed();
  };
  useEffect(() => void readStatus().catch(failed), [version]);

  return {
    status,
    silent,
    documents: useDocuments(version, changed, failed),
    importing: useImport(changed),
    paste: { onAdd: (document) => add(document).catch(failureOf) },
    sites: useSites(),
    wrong: useWrong(),
    deleting: { documents: status?.documents ?? 0, deleted, onDelete: () => void clear().catch(failed) },
  };
}
