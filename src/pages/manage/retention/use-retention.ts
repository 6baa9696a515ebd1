/** The rules by which documents go, as they are written, kept and applied. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { RetentionEffect, RetentionRules, RetentionState } from "../../../messages/keeping.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { RetentionProps } from "./retention-section.tsx";

/** Writing pauses longer than this before the worker counts. */
const writingPause = 300;

export function useRetention(): RetentionProps {
  const { version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [state, setState] = useState<RetentionState>();
  const [effects, setEffects] = useState<RetentionEffect[]>([]);
  const [running, setRunning] = useState<RetentionProps["running"]>();
  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);

  const preview = async (rules: RetentionRules) => {
    const mine = ++question.current;
    const answer = await ask("retention/preview", { rules });
    if (mine === question.current) setEffects(answer);
    return answer;
  };
  const read = async () => {
    const now = await ask("retention/state", {});
    setState(now);
    await preview(now.rules);
  };
  useEffect(() => reading(read()), [version]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = (rules: RetentionRules) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => reading(preview(rules)), writingPause);
  };
  const count = (rules: RetentionRules) => {
    clearTimeout(timer.current);
    const counted = preview(rules);
    acting(counted);
    return counted.catch(() => undefined);
  };

  const keep = (rules: RetentionRules) => {
    clearTimeout(timer.current);
    const kept = ask("retention/set", { rules });
    acting(kept.then(apply));
    return kept.then(
      () => true,
      () => false,
    );
  };
  const apply = async () => {
    let removed = 0;
    for (let left = 1; left > 0; ) {
      const slice = await ask("retention/run", {});
      removed += slice.removed;
      left = slice.left;
      setRunning({ left });
    }
    setRunning({ removed });
    changed();
  };
  return { state, effects, running, on: { look, count, keep } };
}
