/** Which of several entries with one name the page means, and which it may mean as well. */
import type { PageText } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * What each sign is worth; a decision needs a lead of more than a language that fits. `beside`: the country of the entry stands
 * with the name ("Молдовська агенція IPN"); `inSentence`, `before`: it is named earlier in the sentence, in the text before;
 * `compatriot`: an agency that only that country has is on the page.
 */
const weights = { introduced: 16, beside: 14, linked: 12, publisher: 10, country: 8, inSentence: 5, language: 4, compatriot: 4, before: 3 };
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
  const named = namedWeights(question);
  const scored = hit.ids
    .map((id, place) => ({ id, place, score: scoreOf(id, question, named) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const [first, ...others] = scored;
  if (!first) return undefined;
  const alternatives = others.filter((one) => first.score - one.score < clearLead).map((one) => one.id);
  return { id: first.id, alternatives: alternatives.slice(0, mostAlternatives) };
}

function scoreOf(id: string, { facts, directory }: Question, named: ReadonlyMap<string, number>): number {
  const entry = directory.entry(id);
  if (!entry) return 0;
  return (
    (facts.introduced.has(id) ? weights.introduced : 0) +
    (facts.linked.has(id) ? weights.linked : 0) +
    (facts.publisher === id ? weights.publisher : 0) +
    (facts.country !== undefined && entry.country === facts.country ? weights.country : 0) +
    (named.get(entry.country ?? "") ?? 0) +
    (directory.speaks(entry, facts.lang) ? weights.language : 0)
  );
}

/** What the text around the name says for each country. */
function namedWeights({ hit, page, facts, directory }: Question): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { id, at } of facts.agencies.slice(0, mostAgencies)) {
    const country = directory.entry(id)?.country;
    if (country !== undefined && at !== hit.span[0] && !directory.isOfTheWorld(id)) worth.set(country, weights.compatriot);
  }
  for (const { country, at } of directory.countriesBefore(page.text, hit.span[0], facts.lang)) {
    const weight = sentenceEnd.test(page.text.slice(at, hit.span[0])) ? weights.before : weights.inSentence;
    worth.set(country, (worth.get(country) ?? 0) + weight);
  }
  const beside = directory.countryBeside(page.text, hit.span, facts.lang);
  if (beside !== undefined) worth.set(beside, weights.beside);
  return worth;
}

/** A page that names more agencies is a list of them. */
const mostAgencies = 50;

/** Where a sentence ends for whoever asks whether a country is named in it. */
export const sentenceEnd = /[.!?؟](?=\s)|[。！？\n]/u;
