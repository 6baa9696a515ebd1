import type { Candidate, Reading } from "../candidate.ts";
import { findBylines } from "./bylines.ts";
import { createCreditContext } from "./credit-context.ts";
import type { CreditForm } from "./credit-context.ts";
import { findDatelines } from "./datelines.ts";
import { findMaterials } from "./materials.ts";
import { findPictureCredits } from "./picture-credits.ts";
import { findRepublications } from "./republications.ts";
import { findSignOffs } from "./sign-offs.ts";
import { findSourceLabels } from "./source-labels.ts";

/** The forms, the one with the clearest words first: a name counts for the first form that takes it. */
const forms: CreditForm[] = [findRepublications, findDatelines, findPictureCredits, findMaterials, findSourceLabels, findSignOffs, findBylines];

/** All wire credits, picture credits and republications of the page; each printed name belongs to one of them. */
export const findCredits = (reading: Reading): Candidate[] => {
  const context = createCreditContext(reading);
  const taken = new Set<string>();
  const found: Candidate[] = [];
  for (const form of forms) {
    const fresh = form(context).filter((candidate) => !candidate.path.every((source) => source.span !== null && taken.has(source.span.join())));
    for (const candidate of fresh) for (const source of candidate.path) if (source.span) taken.add(source.span.join());
    found.push(...fresh);
  }
  return found.sort((a, b) => a.evidence[0] - b.evidence[0] || a.evidence[1] - b.evidence[1]);
};
