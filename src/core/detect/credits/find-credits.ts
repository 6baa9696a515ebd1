import { sortInSteps } from "../../sort-in-steps.ts";
import type { Steps } from "../../steps.ts";
import type { Candidate, Reading } from "../candidate.ts";
import { findBylines } from "./bylines.ts";
import { createCreditContext } from "./credit-context.ts";
import type { CreditContext, CreditForm } from "./credit-context.ts";
import { findDatelines } from "./datelines.ts";
import { findMaterials } from "./materials.ts";
import { findPictureCredits } from "./picture-credits.ts";
import { findRepublications } from "./republications.ts";
import type { Line } from "./read-lines.ts";
import { findSignOffs } from "./sign-offs.ts";
import { findSourceLabels } from "./source-labels.ts";

/** The forms, the one with the clearest words first: a name counts for the first form that takes it. */
const forms: CreditForm[] = [findRepublications, findDatelines, findPictureCredits, findMaterials, findSourceLabels, findSignOffs, findBylines];

/** Lines read between two rests; a line takes some ten microseconds. */
const linesPerStep = 64;

/** All wire credits, picture credits and republications of the page; each printed name belongs to one of them. Rests on the way. */
export function* findCredits(reading: Reading): Steps<Candidate[]> {
  const context = yield* createCreditContext(reading);
  const readers: ReturnType<CreditForm>[] = [];
  for (const form of forms) {
    readers.push(form(context));
    yield;
  }
  const found: Candidate[] = [];
  for (const line of context.lines) {
    if (line.anchors.length > 0) forget(context);
    for (const candidate of readLine(line, readers)) found.push(candidate);
    if (line.index % linesPerStep === linesPerStep - 1) yield;
  }
  return yield* sortInSteps(found, (a, b) => a.evidence[0] - b.evidence[0] || a.evidence[1] - b.evidence[1]);
}

/** What the line before named. */
function forget({ lists, resolved }: CreditContext): void {
  lists.clear();
  resolved.codes.clear();
  resolved.names.clear();
}

function readLine(line: Line, readers: ReturnType<CreditForm>[]): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<string>();
  for (const read of readers) {
    const candidates = read(line);
    if (candidates.length === 0) continue;
    const fresh = candidates.filter((candidate) => !candidate.path.every((source) => source.span !== null && taken.has(source.span.join())));
    for (const candidate of fresh) for (const source of candidate.path) if (source.span) taken.add(source.span.join());
    found.push(...fresh);
  }
  return found;
}
