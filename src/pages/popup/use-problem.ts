/** What went wrong with the last thing that was asked for, to be shown. */
import { useState } from "preact/hooks";
import { failureOf, type Failure } from "../../messages/failure.ts";

export type Problem = {
  problem: Failure | undefined;
  /** Does the work and answers whether it went well; what fails is shown until the next work is begun. Never rejects. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
};

export function useProblem(): Problem {
  const [problem, setProblem] = useState<Failure>();
  const attempt = (work: () => Promise<unknown>): Promise<boolean> => {
    setProblem(undefined);
    // Begun at once: Firefox asks for permissions only inside the click.
    return work().then(
      () => true,
      (error: unknown) => {
        setProblem(failureOf(error));
        return false;
      },
    );
  };
  return { problem, attempt };
}
