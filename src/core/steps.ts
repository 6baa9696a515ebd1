/** Long work that can rest: yields between pieces of well under a millisecond, and returns its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
