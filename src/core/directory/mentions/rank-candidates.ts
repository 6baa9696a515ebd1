/** Which of several entries with one name the page means, and which it may mean as well. */
import type { PageText } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";
import type { PageFacts } from "./page-facts.ts";

/** What each sign is worth; a decision needs a lead of more than a language that fits. */
const weights = { introduced: 16, linked: 12, publisher: 10, country: 8, language: 4 };
/** A lead below this leaves the others standing as alternatives. */
const clearLead = 4;
/** More than this many alternatives tell a reader nothing. */
const mostAlternatives = 4;

export type Question = { hit: NameHit; page: PageText; facts: PageFacts; directory: Directory };

/** Undefined where the name has no bearer. Offices of every state are ranked by `rankOffice`. */
export function rankCandidates(question: Question): { id: string; alternatives: string[] } | undefined {
  const { hit } = question;
  const [only] = hit.ids;
  if (only !== undefined && hit.ids.length === 1) return { id: only, alternatives: [] };
  const scored = hit.ids
    .map((id, place) => ({ id, place, score: scoreOf(id, question) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const [first, ...others] = scored;
  if (!first) return undefined;
  const alternatives = others.filter((one) => first.score - one.score < clearLead).map((one) => one.id);
  return { id: first.id, alternatives: alternatives.slice(0, mostAlternatives) };
}

function scoreOf(id: string, { facts, directory }: Question): number {
  const entry = directory.entry(id);
  if (!entry) return 0;
  return (
    (facts.introduced.has(id) ? weights.introduced : 0) +
    (facts.linked.has(id) ? weights.linked : 0) +
    (facts.publisher === id ? weights.publisher : 0) +
    (facts.country !== undefined && entry.country === facts.country ? weights.country : 0) +
    (directory.speaks(entry, facts.lang) ? weights.language : 0)
  );
}
