/**
 * How surely a passage is a quote in other words, by logistic regression over four signs; pure. Machine translations of one sentence share its
 * names and endings in runs of letters also where their words differ, and its numbers; a sentence about the same thing has other numbers.
 * The weights were fitted as `bench/match-fit.ts` does, on 1,800 machine-translated sentences and as many foreign ones.
 */

/** `evidence`: weight of the words shared, above 0. `runs`: runs of letters of the quote (`here`) and the passage (`there`), and those `shared`. `missing`: numbers of the quote without a counterpart. */
export type Rewording = { evidence: number; runs: { here: number; there: number; shared: number }; missing: number };

const weights = { bias: -7.09, evidence: 2.64, alike: 8.8, kept: 3.48, missing: -1.44 };

/** How sure it is, 0..1. */
export function weighRewording(rewording: Rewording): number {
  const { evidence, alike, kept, missing } = signsOfRewording(rewording);
  return 1 / (1 + Math.exp(-(weights.bias + weights.evidence * evidence + weights.alike * alike + weights.kept * kept + weights.missing * missing)));
}

/** The signs as they are weighed: `alike` counts both texts' runs (Dice's coefficient), `kept` the quote's alone. */
export function signsOfRewording({ evidence, runs, missing }: Rewording): Omit<typeof weights, "bias"> {
  return { evidence: Math.log(evidence), alike: (2 * runs.shared) / Math.max(1, runs.here + runs.there), kept: runs.shared / Math.max(1, runs.here), missing };
}

// Four letters are the end of one word with the beginning of the next, or the stem of one; a character of Chinese says as much as two.
const runLength = 4;
const denseRunLength = 2;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The runs of letters and digits in a text, across its words; what stands between them counts as one space. */
export function letterRuns(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
  const length = dense.test(letters) ? denseRunLength : runLength;
  const runs = new Set<string>();
  for (let i = 0; i + length <= letters.length; i++) runs.add(letters.slice(i, i + length));
  return runs;
}

/** How many of the runs both have. */
export function countShared(here: ReadonlySet<string>, there: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of here) if (there.has(run)) shared++;
  return shared;
}
