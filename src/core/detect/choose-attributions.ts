import type { Attribution } from "../model.ts";
import { sortInSteps } from "../sort-in-steps.ts";
import type { Steps } from "../steps.ts";
import type { Candidate } from "./candidate.ts";
import { createKeptCandidates } from "./kept-candidates.ts";

/** Candidates compared between two rests. */
const candidatesPerStep = 128;

/** The best set in which no printed name is used for two different things and no words are attributed twice, with ids in page order. */
export function* chooseAttributions(candidates: Candidate[]): Steps<Attribution[]> {
  const kept: Candidate[] = [];
  const beside = createKeptCandidates();
  for (const [at, candidate] of (yield* sortInSteps(candidates, better)).entries()) {
    if (at % candidatesPerStep === 0) yield;
    if (beside.conflicts(candidate)) continue;
    beside.add(candidate);
    kept.push(candidate);
  }
  const chosen: Attribution[] = [];
  for (const candidate of yield* sortInSteps(kept, (a, b) => a.evidence[0] - b.evidence[0] || startOf(a) - startOf(b))) {
    if (chosen.length % candidatesPerStep === 0) yield;
    chosen.push({ id: `a${chosen.length + 1}`, ...candidate });
  }
  return chosen;
}

const startOf = (candidate: Candidate) => candidate.path[0]?.span?.[0] ?? candidate.content[0]?.[0] ?? candidate.evidence[0];

/** Stated before inferred, then the surer, then the longer path, then the earlier. */
function better(a: Candidate, b: Candidate): number {
  const stated = Number(b.stated === "explicit") - Number(a.stated === "explicit");
  return stated || b.confidence - a.confidence || b.path.length - a.path.length || a.evidence[0] - b.evidence[0];
}
