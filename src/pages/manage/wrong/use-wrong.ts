/** The list of passages marked as read wrongly. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { WrongMark } from "../../../messages/wrong-mark.ts";
import { saveFile } from "../../save-file.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { WrongProps } from "./wrong-section.tsx";

export function useWrong(): WrongProps {
  const { version } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [marks, setMarks] = useState<WrongMark[]>([]);
  const read = async () => setMarks(await ask("wrong/list", {}));
  const remove = async (mark: WrongMark) => {
    await ask("wrong/remove", mark);
    await read();
  };
  // A restored backup brings marks, and deleting takes them.
  useEffect(() => reading(read()), [version]);
  return {
    marks,
    on: {
      remove: (mark) => acting(remove(mark)),
      save: () => saveFile({ name: "wiretrace-marked.jsonl", type: "application/jsonl", content: marks.map((mark) => `${JSON.stringify(mark)}\n`).join("") }),
    },
  };
}
