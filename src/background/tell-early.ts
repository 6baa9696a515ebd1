/** Tells what is known of a trace that still grows: only where the whole takes a while, and no oftener than one can read. */
import type { Trace } from "../core/model.ts";

/** Milliseconds after which somebody notices that nothing comes; most pages are answered within. */
const firstWait = 100;
const nextWait = 300;

export type EarlyTeller = {
  /** The trace as it is known by now; assembled if it is told. */
  report(assemble: () => Trace): void;
  /** Nothing is told any more once this answers: whether something was. */
  end(): Promise<boolean>;
};

/** Passes reports on to `tell`, the last one of those that came in while it waited. */
export function createEarlyTeller(tell: (trace: Trace) => Promise<void>): EarlyTeller {
  let latest: (() => Trace) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling: Promise<void> | undefined;
  let hasTold = false;
  let hasEnded = false;

  const plan = (wait: number): void => {
    timer = setTimeout(() => {
      telling = tellLatest();
    }, wait);
  };
  const tellLatest = async (): Promise<void> => {
    const assemble = latest;
    latest = undefined;
    if (assemble) {
      hasTold = true;
      await tell(assemble()).catch(() => undefined);
    }
    timer = undefined;
    if (latest && !hasEnded) plan(nextWait);
  };
  return {
    report(assemble) {
      if (hasEnded) return;
      latest = assemble;
      if (timer === undefined) plan(hasTold ? nextWait : firstWait);
    },
    async end() {
      hasEnded = true;
      clearTimeout(timer);
      await telling;
      return hasTold;
    },
  };
}
