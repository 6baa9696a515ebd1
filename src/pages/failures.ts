/** What failed on a face and was not done since. */
import { useState } from "preact/hooks";
import { failureOf, type Failure } from "../messages/failure.ts";

/** Waits for work. */
export type Attempt = (work: Promise<unknown>) => void;

export type Failures = {
  /** The newest last. */
  failures: Failure[];
  /** Waits for work of the kind `what`; where it fails that is a failure until work of the same kind succeeds. */
  attempt: (what: string, work: Promise<unknown>) => void;
};

/** By kinds: what is read must not clear away that something could not be saved. */
export function useFailures(): Failures {
  const [failures, setFailures] = useState<ReadonlyMap<string, Failure>>(new Map());
  const tell = (what: string, failure?: Failure) =>
    setFailures((before) => {
      if (failure === undefined && !before.has(what)) return before;
      const others = [...before].filter(([name]) => name !== what);
      return new Map(failure ? [...others, [what, failure]] : others);
    });
  return {
    failures: [...failures.values()],
    attempt: (what, work) =>
      void work.then(
        () => tell(what),
        (error: unknown) => tell(what, failureOf(error)),
      ),
  };
}
