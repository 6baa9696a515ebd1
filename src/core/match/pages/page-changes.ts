/**
 * What changed between two versions of a page: lines that stand in both are set aside (longest common subsequence, O(lines²)
 * of what differs), and the word-level difference is told for each run of the others.
 */
import type { DriftStep } from "../../model.ts";
import { findDrift } from "../words/drift.ts";
import { tokenize } from "../words/tokenize.ts";

/** Beyond this many cells the middle is told as one change: pages of 2,000 lines that share none. */
const mostCells = 4_000_000;

type Run = { now: string[]; before: string[] };

/** One list of steps per changed passage, in the page's order: `removed` stood only before, `added` stands only now. Changes of signs alone are none. */
export function findPageChanges(now: string, before: string): DriftStep[][] {
  return changedRuns(linesOf(now), linesOf(before)).flatMap(({ now, before }) => {
    const [here, there] = [now.join("\n"), before.join("\n")];
    const steps = findDrift(tokenize(here), here, tokenize(there), there).filter(({ text }) => text !== "");
    return steps.some(({ op }) => op !== "same") ? [steps] : [];
  });
}

const linesOf = (text: string): string[] => text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim().replace(/\s+/g, " ")).filter((line) => line !== "");

function changedRuns(now: string[], before: string[]): Run[] {
  let start = 0;
  while (start < now.length && start < before.length && now[start] === before[start]) start++;
  let end = 0;
  while (end < now.length - start && end < before.length - start && now[now.length - 1 - end] === before[before.length - 1 - end]) end++;
  const middle: Run = { now: now.slice(start, now.length - end), before: before.slice(start, before.length - end) };
  if (middle.now.length * middle.before.length > mostCells) return [middle];
  return splitAtCommonLines(middle);
}

function splitAtCommonLines({ now, before }: Run): Run[] {
  const common = commonLengths(now, before);
  const width = before.length + 1;
  const runs: Run[] = [];
  let run: Run = { now: [], before: [] };
  const close = () => {
    if (run.now.length + run.before.length > 0) runs.push(run);
    run = { now: [], before: [] };
  };
  for (let i = 0, j = 0; i < now.length || j < before.length; ) {
    const [here, there] = [now[i], before[j]];
    if (here !== undefined && here === there) {
      close();
      i++;
      j++;
    } else if (here !== undefined && (there === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      run.now.push(here);
      i++;
    } else if (there !== undefined) {
      run.before.push(there);
      j++;
    }
  }
  close();
  return runs;
}

/** At `i * (before.length + 1) + j`: how many lines `now` from `i` and `before` from `j` have in common, in order. */
function commonLengths(now: string[], before: string[]): Uint16Array {
  const width = before.length + 1;
  const lengths = new Uint16Array((now.length + 1) * width);
  for (let i = now.length - 1; i >= 0; i--) {
    for (let j = before.length - 1; j >= 0; j--) {
      const diagonal = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = now[i] === before[j] ? diagonal : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}
