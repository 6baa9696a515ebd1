/** Which of several entries with one name the page means, and which it may mean as well. */
import type { Directory, NameHit } from "./directory.ts";
import type { PageFacts } from "./page-facts.ts";
import { speaks } from "./speaks.ts";

/** What each sign is worth; a decision needs a lead of more than a language that fits. */
const weights = { introduced: 16, linked: 12, publisher: 10, country: 8, language: 4 };
/** A lead below this leaves the others standing as alternatives. */
const clearLead = 4;

export function rankCandidates(hit: NameHit, facts: PageFacts, directory: Directory): { id: string; alternatives: string[] } {
  const scored = hit.ids
    .map((id, place) => ({ id, place, score: scoreOf(id, facts, directory) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const [first, ...others] = scored;
  if (!first) return { id: "", alternatives: [] };
  return { id: first.id, alternatives: others.filter((one) => first.score - one.score < clearLead).map((one) => one.id) };
}

function scoreOf(id: string, facts: PageFacts, directory: Directory): number {
  const entry = directory.entry(id);
  if (!entry) return 0;
  return (
    (facts.introduced.has(id) ? weights.introduced : 0) +
    (facts.linked.has(id) ? weights.linked : 0) +
    (facts.publisher === id ? weights.publisher : 0) +
    (facts.country !== undefined && entry.country === facts.country ? weights.country : 0) +
    (speaks(entry, facts.lang) ? weights.language : 0)
  );
}
