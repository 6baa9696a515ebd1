/**
 * Whose office a page means that names it without the country: "the foreign ministry", 外交部.
 * The page's country and language speak for its own; a country named before, a ministry named in full before and a link
 * to one speak for another, and so does the agency that is cited with it. Where two come close neither is taken.
 */
import { firstIndex } from "../../first-index.ts";
import { sentenceEnd, type Question } from "../mentions/rank-candidates.ts";

/** Whose it is; or whose it may be, likeliest first. */
export type Holder = { id: string } | { candidates: string[] };

/** What each sign is worth. A page's own country and language together come close to a country named in the sentence: both stay. */
const weights = { linked: 12, named: 10, agency: 9, namedEarlier: 7, country: 8, introduced: 6, language: 4 };
/** Where the press gives every country with its office but its own, a country of another sentence says less. */
const namesOthers = new Set(["zh", "ja", "ko", "vi"]);
/** Pages in this language are written about every country, in every country. */
const worldLanguage = "en";
const furtherOff = 4;
/** A lead below this decides nothing. */
const clearLead = 4;
/** More candidates than this tell a reader nothing: then no country is said at all. */
const mostCandidates = 4;

/** Undefined where nothing decides and the words alone mean much else ("diplomatie"). */
export function rankOffice(question: Question): Holder | undefined {
  const { hit, directory } = question;
  const named = namedWeights(question);
  // "La diplomatie" may be an art: only words about a country make it an office.
  const vague = hit.not?.includes("*") === true;
  const scored = hit.ids
    .map((id, place) => ({ id, place, country: directory.entry(id)?.country, score: scoreOf(id, question, named) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  // A country named before it may have an office that nobody listed: then it is none of those listed.
  const listed = new Set(scored.map(({ country }) => country));
  const unlisted = Math.max(0, ...[...named].map(([country, weight]) => (listed.has(country) ? 0 : weight)));
  const best = Math.max(unlisted, scored[0]?.score ?? 0);
  const close = scored.filter(({ score }) => best - score < clearLead).map(({ id }) => id);
  const [only] = close;
  const unknown = best - unlisted < clearLead && unlisted > 0;
  if (only !== undefined && close.length === 1 && !unknown) return vague && best <= weights.country + weights.language ? undefined : { id: only };
  if (vague) return undefined;
  return { candidates: unknown || close.length > mostCandidates ? [] : close };
}

function scoreOf(id: string, { hit, facts, directory }: Question, named: ReadonlyMap<string, number>): number {
  const entry = directory.entry(id);
  if (!entry) return 0;
  // On a Chinese page 俄罗斯外交部 further down says nothing about the 外交部 before it.
  const introduced = (facts.introduced.get(id) ?? Infinity) < hit.span[0];
  return (
    (facts.linked.has(id) ? weights.linked : 0) +
    (introduced ? weights.introduced : 0) +
    (named.get(entry.country ?? "") ?? 0) +
    (facts.country !== undefined && entry.country === facts.country ? weights.country : 0) +
    (facts.lang !== worldLanguage && directory.speaks(entry, facts.lang) ? weights.language : 0)
  );
}

/** What the countries named before the office are worth, by country. */
function namedWeights({ hit, page, facts, directory }: Question): Map<string, number> {
  const countries = directory.countriesBefore(page.text, hit.span[0], facts.lang).filter(({ country }) => !hit.not?.includes(country));
  const inSentence = (at: number): boolean => !sentenceEnd.test(page.text.slice(at, hit.span[0]));
  const worth = new Map(
    countries.map(({ country, at }, place) => {
      const weight = place === 0 ? weights.named : weights.namedEarlier;
      return [country, namesOthers.has(facts.lang) && !inSentence(at) ? weight - furtherOff : weight];
    }),
  );
  // "Interfax, citing the foreign ministry": its own country's, whatever the page's language.
  // From the office backwards, to where its sentence begins: a page may name thousands.
  for (let index = firstIndex(facts.agencies, ({ at }) => at >= hit.span[0]) - 1; index >= 0; index -= 1) {
    const { id = "", at = 0 } = facts.agencies[index] ?? {};
    if (!inSentence(at)) break;
    const country = directory.entry(id)?.country;
    if (country === undefined || directory.isOfTheWorld(id) || hit.not?.includes(country)) continue;
    worth.set(country, Math.max(worth.get(country) ?? 0, weights.agency));
  }
  return worth;
}
