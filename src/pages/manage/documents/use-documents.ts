/** Searching the index, changing documents and removing them, with undo. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SourceDocument } from "../../../core/model.ts";
import { ask } from "../../../messages/ask.ts";
import type { DocumentRow } from "../../../messages/contract.ts";
import type { DocumentFilter } from "../../../messages/keeping.ts";
import { useAttempt, useManage } from "../room.tsx";
import { useOverview } from "../use-overview.ts";
import type { DocumentsProps } from "./documents-section.tsx";

const pageSize = 50;
/** Rows read again after a change; who has paged further starts from the top. */
const mostRows = 1_000;
/** Typing pauses longer than this before a search starts. */
const typingPause = 200;
/** Documents removed by one request where many go unseen. */
const slice = 500;
/** Documents whose texts travel in one message. */
const batch = 50;

type Removed = { title: string | undefined; documents: number; step: "removed" | "undone" | "gone"; back: SourceDocument[] } | { left: number };

export function useDocuments(): DocumentsProps {
  const { version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [words, setWords] = useState("");
  const [filter, setFilter] = useState<DocumentFilter>({});
  const [found, setFound] = useState<{ total: number | undefined; rows: DocumentRow[] }>({ total: undefined, rows: [] });
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [removed, setRemoved] = useState<Removed>();
  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);
  // What the count on the screen is of: "remove all that fit" must never take what somebody is just typing.
  const counted = useRef({ words, filter });

  const search = async (offset: number, limit: number) => {
    const mine = ++question.current;
    const answer = await ask("index/search", { words, filter: isEmpty(filter) ? undefined : filter, offset, limit });
    if (mine !== question.current) return;
    counted.current = { words, filter };
    setFound((before) => ({ total: answer.total, rows: offset === 0 ? answer.rows : [...before.rows, ...answer.rows] }));
  };
  useEffect(() => {
    const start = () => reading(search(0, Math.min(mostRows, Math.max(pageSize, found.rows.length))));
    const timer = setTimeout(start, words === "" ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [words, filter, version]);

  const tell = (what: Removed) => {
    setRemoved(what);
    setSelected(new Set());
    changed();
  };
  const remove = async (rows: DocumentRow[]) => {
    const back: SourceDocument[] = [];
    const [only, ...others] = rows;
    try {
      for (const numbers of batches(rows.map(({ number }) => number))) back.push(...(await ask("documents/remove", { numbers })).removed);
    } catch (error) {
      // What went before can be brought back: its texts stand nowhere else any more.
      if (back.length > 0) tell({ title: undefined, documents: back.length, step: "removed", back });
      throw error;
    }
    tell({ title: only && others.length === 0 ? only.title || only.url : undefined, documents: back.length, step: "removed", back });
  };
  const removeAll = async () => {
    const asked = counted.current;
    let total = 0;
    const end = () => tell({ title: undefined, documents: total, step: "gone", back: [] });
    try {
      for (let left = 1; left > 0; ) {
        const answer = await ask("documents/remove-all", { ...asked, limit: slice });
        total += answer.removed;
        left = answer.left;
        setRemoved({ left });
      }
    } catch (error) {
      if (total > 0) end();
      throw error;
    }
    end();
  };
  const undo = async () => {
    if (removed === undefined || "left" in removed) return;
    for (const documents of batches(removed.back)) await ask("documents/put-back", { documents });
    setRemoved({ ...removed, back: [], step: "undone" });
    changed();
  };
  const pin = async (rows: DocumentRow[], pinned: boolean) => {
    for (const numbers of batches(rows.map(({ number }) => number))) await ask("documents/pin", { numbers, pinned });
    setSelected(new Set());
    changed();
  };
  const edit: DocumentsProps["on"]["edit"] = (row, facts) => acting(ask("documents/edit", { number: row.number, facts }).then(changed));

  return {
    ...useOverview(),
    words,
    filter,
    ...found,
    selected,
    removed,
    onFilter: setFilter,
    on: {
      search: setWords,
      more: () => reading(search(found.rows.length, pageSize)),
      select: setSelected,
      remove: (rows) => acting(remove(rows)),
      removeAll: () => acting(removeAll()),
      undo: () => acting(undo()),
      pin: (rows, pinned) => acting(pin(rows, pinned)),
      edit,
    },
  };
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch);
}

const isEmpty = (filter: DocumentFilter): boolean => Object.values(filter).every((value) => value === undefined);
