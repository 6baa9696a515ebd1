/** Looking up, hiding, correcting and adding entries of the directory. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { EntryRow } from "../../../core/directory/search-entries.ts";
import { ask } from "../../../messages/ask.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { DirectoryProps } from "./directory-section.tsx";

/** Typing pauses longer than this before a search starts. */
const typingPause = 200;

export function useDirectory(): DirectoryProps {
  const { version: index } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [words, setWords] = useState("");
  const [rows, setRows] = useState<EntryRow[]>();
  const [version, setVersion] = useState(0);
  const [takenBack, setTakenBack] = useState<DirectoryProps["takenBack"]>();
  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);
  const changed = () => setVersion((before) => before + 1);

  // Read again with the index too: a restored backup brings changes to the directory.
  useEffect(() => {
    const mine = ++question.current;
    const look = async () => {
      const answer = await ask("directory/search", { words });
      if (mine === question.current) setRows(answer);
    };
    const timer = setTimeout(() => reading(look()), words === "" ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [words, version, index]);

  const save: DirectoryProps["on"]["save"] = async (change) => {
    const asked = ask("directory/change", { change });
    acting(asked);
    const answer = await asked.catch(() => undefined);
    if (!answer) return undefined;
    if (!answer.ok) return answer.problems;
    setTakenBack(undefined);
    changed();
    return [];
  };
  const takeBack = async (row: EntryRow) => {
    const { change } = await ask("directory/take-back", { id: row.id });
    setTakenBack(change && { name: row.entry.name, change });
    changed();
  };

  return {
    words,
    rows,
    takenBack,
    on: {
      search: setWords,
      save,
      hide: (row) => void save({ id: row.id, change: "hidden" }),
      takeBack: (row) => acting(takeBack(row)),
      undo: () => void (takenBack && save(takenBack.change)),
    },
  };
}
