/** Media between commas that speak for the media named in front of them by a noun alone. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { isMedium } from "../names/name-role.ts";
import { isBreak } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** "Ukrainian media, including the Kyiv Independent, report": the one that the apposition names, where what stands before it is any media. */
export function mediumIncluded(items: Item[], from: number, { including }: LanguagePack): Phrase | undefined {
  if (including === undefined || items[from - 1]?.fold !== ",") return undefined;
  let open = from - 2;
  while (open > 0 && items[open]?.fold !== ",") open -= 1;
  const opens = items[open]?.fold === "," && phraseLength(items, open + 1, including) > 0;
  const medium = opens ? items.findIndex((item, at) => at > open && at < from && isMedium(item)) : -1;
  if (medium < 0 || items.slice(0, open).some((item) => isMedium(item)) || !items.slice(0, open).some(({ bits }) => (bits & (is.outlet | is.agency | is.unnamed)) !== 0)) return undefined;
  return { from: medium, to: medium + 1, bits: 0, names: [medium], governed: false };
}

/** "Media pemerintah China, Xinhua, melaporkan": the name between commas of the medium whose noun stands before them. */
export function mediumApposed(items: Item[], from: number): Phrase | undefined {
  const [comma, name, open] = [items[from - 1], items[from - 2], items[from - 3]];
  if (comma?.fold !== "," || open?.fold !== "," || !isMedium(name)) return undefined;
  const noun = items.slice(Math.max(0, from - 3 - longestNoun), from - 3);
  if (!noun.some(({ bits }) => (bits & (is.agency | is.outlet)) !== 0) || noun.some((item) => isMedium(item) || isBreak(item))) return undefined;
  return { from: from - 2, to: from - 1, bits: 0, names: [from - 2], governed: false };
}

/** Items of "kantor berita resmi Palestina". */
const longestNoun = 5;
