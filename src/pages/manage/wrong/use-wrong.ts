/** The list of passages marked as read wrongly. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { WrongMark } from "../../../messages/wrong-mark.ts";
import { saveFile } from "../../save-file.ts";
import { useManage } from "../manage-state.ts";
import type { WrongProps } from "./wrong-section.tsx";

export function useWrong(): WrongProps {
  const { version, failed } = useManage();
  const [marks, setMarks] = useState<WrongMark[]>([]);
  const read = async () => setMarks(await ask("wrong/list", {}));
  const remove = async (mark: WrongMark) => {
    await ask("wrong/remove", mark);
    await read();
  };
  // A restored backup brings marks, and deleting takes them.
  useEffect(() => void read().catch(failed), [version]);
  return {
    marks,
    on: {
      remove: (mark) => void remove(mark).catch(failed),
      save: () => saveFile({ name: "wiretrace-marked.jsonl", type: "application/jsonl", content: marks.map((mark) => `${JSON.stringify(mark)}\n`).join("") }),
    },
  };
}
