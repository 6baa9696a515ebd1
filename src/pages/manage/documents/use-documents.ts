/** Searching the index and removing from it, with undo. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SourceDocument } from "../../../core/model.ts";
import { ask } from "../../../messages/ask.ts";
import type { DocumentRow } from "../../../messages/contract.ts";
import type { DocumentsProps } from "./documents-section.tsx";

const pageSize = 50;
/** Typing pauses longer than this before a search starts. */
const typingPause = 200;

/** `version` changes when the index did; `onChange` tells that it does here, `onFail` that the worker refused. */
export function useDocuments(version: number, onChange: () => void, onFail: (error: unknown) => void): DocumentsProps {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<{ total: number | undefined; rows: DocumentRow[] }>({ total: undefined, rows: [] });
  const [removed, setRemoved] = useState<{ title: string; documents: SourceDocument[]; step: "removed" | "undone" }>();
  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);

  const search = async (words: string, offset: number, limit: number) => {
    const mine = ++question.current;
    const answer = await ask("index/search", { words, offset, limit }).catch(() => undefined);
    if (!answer || mine !== question.current) return;
    setFound((before) => ({ total: answer.total, rows: offset === 0 ? answer.rows : [...before.rows, ...answer.rows] }));
  };

  useEffect(() => {
    const timer = setTimeout(() => void search(words, 0, Math.max(pageSize, found.rows.length)), words === "" ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [words, version]);

  const remove = async (row: DocumentRow) => {
    const answer = await ask("index/remove", { urls: [row.url] });
    setRemoved({ title: row.title || row.url, documents: answer.removed, step: "removed" });
    onChange();
  };
  const undo = async () => {
    if (!removed) return;
    await ask("index/add", { documents: removed.documents });
    setRemoved({ ...removed, step: "undone" });
    onChange();
  };

  return {
    words,
    ...found,
    removed,
    on: {
      search: setWords,
      more: () => void search(words, found.rows.length, pageSize),
      remove: (row) => void remove(row).catch(onFail),
      undo: () => void undo().catch(onFail),
    },
  };
}
