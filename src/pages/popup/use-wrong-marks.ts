/** Marking passages as read wrongly, with undo. */
import { useEffect, useState } from "preact/hooks";
import type { Trace, TracedAttribution } from "../../core/model.ts";
import type { WrongMark } from "../wrong-marks.ts";
import { addWrongMark, markFor, removeWrongMark, withoutMarked, wrongMarks } from "../wrong-marks.ts";

export type WrongMarking = {
  /** The trace without what was marked. */
  hide: (trace: Trace) => Trace;
  /** Whether a passage was marked just now. */
  marked: boolean;
  mark: (trace: Trace, attribution: TracedAttribution) => void;
  undo: () => void;
};

export function useWrongMarks(): WrongMarking {
  const [marks, setMarks] = useState<WrongMark[]>([]);
  const [last, setLast] = useState<WrongMark>();
  const read = async () => setMarks(await wrongMarks());
  const change = async (done: Promise<void>, last: WrongMark | undefined) => {
    await done;
    setLast(last);
    await read();
  };
  useEffect(() => void read(), []);
  return {
    hide: (trace) => withoutMarked(trace, marks),
    marked: last !== undefined,
    mark: (trace, attribution) => {
      const mark = markFor(trace, attribution, new Date().toISOString());
      void change(addWrongMark(mark), mark);
    },
    undo: () => void (last && change(removeWrongMark(last), undefined)),
  };
}
