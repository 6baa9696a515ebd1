/** What the rooms of the manage page share: the index as it stands, and word of its changes and failures. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus } from "../../messages/contract.ts";
import { failureOf, type Failure } from "../../messages/failure.ts";

export type ManageState = {
  /** Undefined until the worker has answered. */
  status: IndexStatus | undefined;
  /** Why the worker did not answer; undefined while it does. */
  silent: Failure | undefined;
  /** Rises when a room changed the index: what was read from it is read again. */
  version: number;
  changed: () => void;
  failed: (error: unknown) => void;
};

/** Set once, by the page. */
export const ManageContext = createContext<ManageState>({ status: undefined, silent: undefined, version: 0, changed: () => undefined, failed: () => undefined });

/** The state of the page this room stands in. */
export const useManage = (): ManageState => useContext(ManageContext);

/** The page's own state. */
export function useManageState(): ManageState {
  const [version, setVersion] = useState(0);
  const [status, setStatus] = useState<IndexStatus>();
  const [silent, setSilent] = useState<Failure>();
  const failed = (error: unknown) => setSilent(failureOf(error));
  const readStatus = async () => {
    setStatus(await ask("index/status", {}));
    setSilent(undefined);
  };
  useEffect(() => void readStatus().catch(failed), [version]);
  return { status, silent, version, changed: () => setVersion((before) => before + 1), failed };
}
