/** The list of passages marked as read wrongly. */
import { useEffect, useState } from "preact/hooks";
import { saveFile } from "../../save-file.ts";
import type { WrongMark } from "../../wrong-marks.ts";
import { removeWrongMark, wrongMarks } from "../../wrong-marks.ts";
import type { WrongProps } from "./wrong-section.tsx";

export function useWrong(): WrongProps {
  const [marks, setMarks] = useState<WrongMark[]>([]);
  const read = async () => setMarks(await wrongMarks());
  const remove = async (mark: WrongMark) => {
    await removeWrongMark(mark);
    await read();
  };
  useEffect(() => void read(), []);
  return {
    marks,
    on: {
      remove: (mark) => void remove(mark),
      save: () => saveFile({ name: "wiretrace-marked.jsonl", type: "application/jsonl", content: marks.map((mark) => `${JSON.stringify(mark)}\n`).join("") }),
    },
  };
}
