/** What the rooms of the manage page share: the index as it stands, and word of its changes. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus } from "../../messages/contract.ts";
import { failureOf, type Failure } from "../../messages/failure.ts";
import type { Overview } from "../../messages/keeping.ts";
import { factsOf } from "../source-facts.ts";

/** The index in numbers; `names` by directory id, in the reader's language. */
export type NamedOverview = { overview: Overview; names: ReadonlyMap<string, string> };

export type ManageState = {
  /** Undefined until the worker has answered. */
  status: IndexStatus | undefined;
  /** Why the worker did not tell how the index stands; undefined while it does. */
  silent: Failure | undefined;
  /** Rises when a room changed the index: what was read from it is read again. */
  version: number;
  changed: () => void;
  /** Reads the whole table of documents, and so is asked once for all rooms that show it, until the index changes. */
  overviewIn: (lang: string) => Promise<NamedOverview>;
};

/** The page's own state. */
export function useManageState(): ManageState {
  const [version, setVersion] = useState(0);
  const [status, setStatus] = useState<IndexStatus>();
  const [silent, setSilent] = useState<Failure>();
  const kept = useRef<{ of: string; answer: Promise<NamedOverview> }>(undefined);
  const readStatus = async () => {
    setStatus(await ask("index/status", {}));
    setSilent(undefined);
  };
  useEffect(() => void readStatus().catch((error: unknown) => setSilent(failureOf(error))), [version]);
  const overviewIn = (lang: string): Promise<NamedOverview> => {
    const of = `${version} ${lang}`;
    if (kept.current?.of !== of) {
      const answer = readOverview(lang);
      const mine = (kept.current = { of, answer });
      // Who asks after a failure asks anew.
      answer.catch(() => {
        if (kept.current === mine) kept.current = undefined;
      });
    }
    return kept.current.answer;
  };
  return { status, silent, version, changed: () => setVersion((before) => before + 1), overviewIn };
}

async function readOverview(lang: string): Promise<NamedOverview> {
  const overview = await ask("index/overview", {});
  // Without names the ids and hosts themselves will do.
  const facts = await factsOf(overview.publishers.flatMap(({ publisher }) => publisher ?? []), lang);
  return { overview, names: new Map([...facts].map(([id, { name }]) => [id, name])) };
}
