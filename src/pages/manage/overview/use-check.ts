/** Checking every byte of the index, and repairing what is damaged. */
import { useRef, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { VerifyAnswer, VerifyPlace } from "../../../messages/keeping.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { CheckProps, CheckState } from "./check-section.tsx";

export function useCheck(): CheckProps {
  const { changed } = useManage();
  const acting = useAttempt();
  const [state, setState] = useState<CheckState>({ step: "idle" });
  const running = useRef<AbortController>(undefined);

  const check = async () => {
    const { signal } = (running.current = new AbortController());
    const damaged = new Set<number>();
    let [checked, lost, entries] = [0, 0, 0];
    setState({ step: "checking", checked, blobs: 0 });
    for (let place: VerifyPlace | null = { through: [], read: 0 }; place !== null; ) {
      const slice: VerifyAnswer = await ask("index/verify", { place });
      if (signal.aborted) return setState({ step: "cancelled" });
      checked += slice.checked;
      lost += slice.lost;
      entries = slice.entries;
      for (const segment of slice.segments) damaged.add(segment);
      setState({ step: "checking", checked, blobs: slice.blobs });
      place = slice.next;
    }
    setState(damaged.size + entries === 0 ? { step: "sound", checked } : { step: "damaged", segments: [...damaged], lost });
    changed();
  };
  const repair = async (segments: number[]) => {
    setState({ step: "repairing" });
    setState({ step: "repaired", ...(await ask("index/repair", { segments })) });
    changed();
  };
  /** What fails is said by the room; the section is as it was before. */
  const orBack = (work: Promise<void>, before: CheckState) =>
    acting(
      work.catch((error: unknown) => {
        setState(before);
        throw error;
      }),
    );
  return {
    state,
    on: {
      check: () => orBack(check(), { step: "idle" }),
      cancel: () => running.current?.abort(),
      repair: () => state.step === "damaged" && orBack(repair(state.segments), state),
    },
  };
}
