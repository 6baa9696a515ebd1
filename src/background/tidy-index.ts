import { compactInSlices } from "../store/compact-in-slices.ts";
import { writeIndex } from "./local-index.ts";

/** An import sends batch after batch: merging waits until none has come for this long. */
const QUIET_MILLISECONDS = 5_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Merges segments once the index has been left alone. Lost with the worker without harm: the next change asks again. */
export function tidyIndexSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // What fails here (a full disk, a deleted database) is said where somebody asks: status and the next addition.
    compactInSlices(writeIndex).catch(() => undefined);
  }, QUIET_MILLISECONDS);
}
