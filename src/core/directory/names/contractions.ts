/** Names whose article has gone into the preposition before it: "au Progrès" is Le Progrès, "del Messaggero" Il Messaggero. */
import { firstIndex } from "../../first-index.ts";
import type { Steps } from "../../steps.ts";
import type { NameHit } from "../directory.ts";
import type { Inflections } from "./inflection.ts";

/** Places read between two rests. */
const placesPerStep = 64;

/** Units of the longest name that is looked for so. */
const longestName = 48;

/** The longest name that stands at a place of a text, and where it ends. */
type ReadAt = (text: string) => { end: number; hit: NameHit | undefined } | undefined;

/** Outlets whose names begin with the article that a word before them has swallowed; in order of the text. One word alone is an everyday one. */
export function* contractedNames(text: string, lang: string, inflections: Inflections, readAt: ReadAt): Steps<NameHit[]> {
  const contractions = Object.hasOwn(inflections, lang) ? inflections[lang]?.contractions : undefined;
  if (contractions === undefined) return [];
  const { pattern, articles } = readContractions(contractions);
  const found: NameHit[] = [];
  let places = 0;
  for (const place of text.matchAll(pattern)) {
    if ((places += 1) % placesPerStep === 0) yield;
    const at = place.index + place[0].length;
    for (const article of articles.get((place[1] ?? "").toLowerCase()) ?? []) {
      const { hit, end } = readAt(`${article} ${text.slice(at, at + longestName)}`) ?? {};
      const length = (end ?? 0) - article.length - 1;
      if (hit?.class !== "outlet" || length <= 0) continue;
      const alone = !/\s/u.test(text.slice(at, at + length));
      found.push({ ...hit, span: [at, at + length], risk: alone ? 2 : hit.risk === 0 ? 1 : hit.risk });
      break;
    }
  }
  return found;
}

type Contractions = NonNullable<Inflections[string]["contractions"]>;

/** Where a contraction stands before a capital, and the articles that each may hide. */
type Read = { pattern: RegExp; articles: Map<string, string[]> };

/** Lists of the data never change: each is read when the first page asks for it. */
const known = new WeakMap<Contractions, Read>();

function readContractions(contractions: Contractions): Read {
  const before = known.get(contractions);
  if (before !== undefined) return before;
  const articles = new Map<string, string[]>();
  for (const [written, article] of contractions) articles.set(written, [...(articles.get(written) ?? []), article]);
  const read = { pattern: new RegExp(`(?<!\\p{L})(${[...articles.keys()].join("|")}) (?=\\p{Lu}\\p{Ll})`, "giu"), articles };
  known.set(contractions, read);
  return read;
}

/** Both in one list, in order; of two that overlap the longer one, and of equals the one that stands there as it is. */
export function mergeHits(hits: NameHit[], contracted: NameHit[]): NameHit[] {
  if (contracted.length === 0) return hits;
  const length = ({ span }: NameHit): number => span[1] - span[0];
  const fresh = contracted.filter((one) => !over(hits, one).some((other) => length(other) >= length(one)));
  return [...hits.filter((one) => over(fresh, one).length === 0), ...fresh].sort((a, b) => a.span[0] - b.span[0]);
}

/** Those of a list in order, none over another, that share a unit with the name: both lists grow with the page. */
function over(list: NameHit[], { span: [start, end] }: NameHit): NameHit[] {
  const found: NameHit[] = [];
  for (let at = firstIndex(list, ({ span }) => span[1] > start); (list[at]?.span[0] ?? end) < end; at += 1) found.push(...list.slice(at, at + 1));
  return found;
}
