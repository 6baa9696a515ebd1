/** Where a name phrase goes on though its last word looked like a name of its own. */
import type { LanguagePack } from "../../language-pack.ts";
import { isBreak } from "../sentence/breaks.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import type { State } from "./phrase-state.ts";

/** Small words between a sentence's first word and its noun. */
const longestLead = 4;

/** "Islamist politicians", "the Spanish reporter": a sentence's first word and an adjective have capitals too; small words may lead on to the noun. */
export function opensToNoun(items: Item[], at: number, limit: number, last: number, pack: LanguagePack): boolean {
  const adjective = pack.text.nounsCapitalised !== true && ((items[last - 1]?.bits ?? 0) & is.article) !== 0;
  if (!adjective && !isOpening(items[last - 1])) return false;
  for (let noun = at; noun < Math.min(limit, at + longestLead); noun += 1) {
    const item = items[noun];
    if (item === undefined || item.kind !== "word" || item.capital) return false;
    if ((item.bits & anyNoun) !== 0) return true;
    if (item.bits !== 0) return false;
  }
  return false;
}

/** "to kilder i bestyrelsen", "two sources in parliament": one plain word behind the "of" of unnamed people. */
export function isPlainNoun(items: Item[], at: number, limit: number): boolean {
  const isPlain = (item: Item | undefined) => item !== undefined && item.kind === "word" && item.bits === 0 && !item.capital;
  return at < limit && isPlain(items[at]) && (at + 1 >= limit || !isPlain(items[at + 1]));
}

/** "Según el director del hotel, …", "selon les salariés de l'usine, …": behind "of" an owner in small letters, up to a break, another "of" or a cue. Where nouns have cases the genitive says so without a word. */
export function isPlainOwner(items: Item[], from: number, limit: number, { bits, last }: State, clues: Clue[]): boolean {
  if (last !== from - 2 || (bits & (is.unnamed | is.title | is.spokesperson | is.office)) === 0) return false;
  let at = from;
  while (at < limit && ((items[at]?.bits ?? 0) & is.article) !== 0) at += 1;
  const start = at;
  while (at < limit && at - start < longestOwner && items[at]?.kind === "word" && items[at]?.bits === 0 && items[at]?.capital === false) at += 1;
  if (at === start) return false;
  const end = items[at];
  return at >= limit || isBreak(end) || end?.fold === "." || ((end?.bits ?? 0) & is.genitive) !== 0 || clues.some((clue) => clue.at === at);
}

/** A noun and its adjective: "del centro penitenciario". */
const longestOwner = 2;

const isOpening = (item: Item | undefined): boolean => item === undefined || (item.kind !== "word" && item.kind !== "name" && item.fold !== ",");

/** "Mluvčí Správy železnic Jitka Vondrová", "директор Дома культуры Иван Петров": a small word of the office's name before the person's. */
export function isInsideOffice(items: Item[], at: number, limit: number, bits: number, pack: LanguagePack): boolean {
  // "Bộ Thương mại Trung Quốc": where syllables stand apart, only a word's first one has its capital.
  if (pack.text.syllables === true && (bits & (is.office | is.company)) !== 0) return items[at - 1]?.capital === true && items[at - 1]?.kind === "word" && items[at]?.bits === 0 && at + 1 < limit && items[at + 1]?.capital === true;
  if (pack.text.bareAddressee !== true || (bits & (is.title | is.spokesperson)) === 0 || at + 2 >= limit) return false;
  const isName = (item: Item | undefined) => item !== undefined && item.kind === "word" && item.capital && item.bits === 0;
  return items[at]?.bits === 0 && isName(items[at + 1]) && isName(items[at + 2]);
}

/** "Департаменте дорожного хозяйства": behind an office and an adjective that its noun owns stands that noun. */
export function isOwnedNoun(items: Item[], at: number, pack: LanguagePack): boolean {
  const adjective = items[at - 1];
  const office = items[at - 2];
  if (pack.ownedEnds === undefined || adjective?.kind !== "word" || adjective.capital || adjective.bits !== 0 || office === undefined) return false;
  return (office.bits & (is.title | is.spokesperson | is.office)) !== 0 && pack.ownedEnds.some((ending) => adjective.fold.endsWith(ending) && adjective.fold.length > ending.length + 2);
}

/** "Ulaştırma ve Altyapı Bakanlığı", "the World Travel and Tourism Council", "Ministerio de Sanidad y Consumo": one office named by two nouns. */
export function joinsOffice(items: Item[], at: number, limit: number, state: { bits: number; last: number }, pack: LanguagePack): boolean {
  const before = items[at - 1];
  const isName = (item: Item | undefined) => item !== undefined && item.kind === "word" && item.capital;
  if (state.last !== at - 1 || at + 1 >= limit || !isName(before) || !isName(items[at + 1]) || pack.text.nounsCapitalised === true) return false;
  const office = is.office | is.company;
  const sure = (state.bits & is.article) !== 0 || pack.articles.length === 0 || pack.text.order === "sov";
  if ((state.bits & anyNoun) === 0 && sure) {
    for (let noun = at + 1; noun < Math.min(limit, at + longestJoined) && isName(items[noun]); noun += 1) if (noun > at + 1 && ((items[noun]?.bits ?? 0) & office) !== 0) return true;
  }
  const owned = (state.bits & is.office) !== 0 && (state.bits & (is.title | is.spokesperson)) === 0 && ((before?.bits ?? 0) & anyNoun) === 0;
  return owned && items.slice(Math.max(0, at - longestJoined), at).some(({ bits }) => (bits & is.genitive) !== 0) && (items[at + 1]?.bits ?? 0) === 0 && !isName(items[at + 2]);
}

/** "A source close to the talks", "people familiar with": items of the words that say who an unnamed source is, up to the noun they lead to; 0 where none follow. */
export function tailLength(items: Item[], at: number, pack: LanguagePack): number {
  if (((items[at - 1]?.bits ?? 0) & is.unnamed) === 0 || pack.unnamedTails?.includes(items[at]?.fold ?? "") !== true) return 0;
  return ((items[at + 1]?.bits ?? 0) & (is.preposition | is.genitive)) !== 0 ? 2 : 1;
}

/** Words of the second part of such a name. */
const longestJoined = 4;

/** "الجريدة الكويتية", "אל-מיאדין הביירותית": an adjective of the place that goes on the name before it. */
export const isAdjectiveBehind = ({ fold, kind, bits }: Item, { adjectivesBehind }: LanguagePack): boolean =>
  kind === "word" && (bits & ~is.vague) === 0 && adjectivesBehind?.some(([open, close]) => fold.length > open.length + close.length + 1 && fold.startsWith(open) && fold.endsWith(close)) === true;

/** "مصدر في وزارة النقل", "an official at the ministry": where somebody unnamed works tells who it is. */
export function leadsToOffice(items: Item[], at: number, limit: number, state: { bits: number; last: number }): boolean {
  const item = items[at];
  const somebody = state.last === at - 1 && (state.bits & is.unnamed) !== 0 && (state.bits & (is.title | is.spokesperson | is.agency | is.outlet)) === 0;
  if (item === undefined || !somebody || (item.bits & is.preposition) === 0 || (item.bits & (is.phraseEnd | is.negation)) !== 0) return false;
  let office = at + 1;
  while (office < limit && ((items[office]?.bits ?? 0) & is.article) !== 0) office += 1;
  return office < limit && ((items[office]?.bits ?? 0) & (is.office | is.company)) !== 0;
}

/** "l'uomo" in a language whose elided articles are no words of their own. */
export function opensWithArticle({ fold, capital }: Item, pack: LanguagePack): boolean {
  const [, article] = capital ? [] : (/^(\p{L}{1,4}['’])\p{L}/u.exec(fold) ?? []);
  return article !== undefined && pack.articles.some(({ text }) => text === article);
}

/** "Fuentes financieras", "sources policières": an unnamed source with the adjective behind it, in languages where adjectives stand behind. */
export function isDescribed(items: Item[], at: number, { text, articles }: LanguagePack): boolean {
  return text.order === "svo" && text.subjectFirst !== true && articles.length > 0 && text.bareAddressee !== true && ((items[at - 1]?.bits ?? 0) & is.unnamed) !== 0;
}

/** A genitive of the medium ("NRKs", "DN:s", "Ylen") before a noun for people: they are its own. */
export function ownsPerson({ name, fold }: Item, item: Item, { affixes, nouns: { voices } }: LanguagePack): boolean {
  if (voices === undefined || item.kind !== "word" || item.capital || name === undefined) return false;
  const ending = name.suffix.toLowerCase().replace(/^['’:]/u, "");
  const genitive = ending === "s" || ending === "n" || ending === "in" || (ending === "" && fold.endsWith("s") && affixes.some(({ text, role }) => text === "s" && role === "neutral"));
  return genitive && (item.bits & (is.title | is.spokesperson | is.unnamed)) !== 0;
}

/** "The first minister": a small word that opens a title of several. */
export const opensTitle = (items: Item[], at: number): boolean => ((items[at]?.bits ?? 0) & is.title) !== 0 && ((items[at + 1]?.bits ?? 0) & is.title) !== 0;

/**
 * Whether who stands before an article may be of the medium behind it. Where the article may be a dative as well ("die Polizei der
 * dpa", "die Försterin der Badischen Zeitung"), only people and works of media are: "die Redakteurin der Badischen Zeitung".
 */
export function isEmployed(items: Item[], at: number, state: { bits: number; last: number }, pack: LanguagePack): boolean {
  const { staff } = pack.nouns;
  const dative = staff !== undefined && pack.articles.find(({ text }) => text === items[at]?.fold)?.readings.some(({ role }) => role === "addressee");
  const head = items[state.last]?.fold ?? "";
  if (!dative) return (state.bits & (is.spokesperson | is.title | is.work | is.office | is.company)) !== 0 || pack.nouns.voices?.includes(head) === true;
  // "Ein Sprecher der Polizei der dpa": whoever has an owner already has no second one.
  return ((items[state.last]?.bits ?? 0) & (is.spokesperson | is.work | is.agency | is.outlet)) !== 0 || pack.nouns.voices?.some((noun) => head.endsWith(noun)) === true || staff.some((noun) => head.endsWith(noun) || head.endsWith(`${noun}in`) || head.endsWith(`${noun}en`) || head.endsWith(`${noun}s`));
}

/** Small words inside names of people and papers in any language: "Folha do Litoral", "Ursula von der Leyen". */
const particles = new Set(["de", "do", "da", "dos", "das", "di", "del", "della", "du", "la", "le", "van", "von", "den", "der", "ter", "zu", "al", "el", "bin", "ibn", "y", "e", "af"]);

/** "Folha do Litoral": a small word between two capitals. */
export function isParticle(items: Item[], at: number, limit: number, state: { last: number }): boolean {
  const item = items[at];
  if (!item || item.capital || !particles.has(item.fold) || (item.bits & (is.article | is.genitive)) !== 0) return false;
  return state.last === at - 1 && items[at - 1]?.capital === true && at + 1 < limit && items[at + 1]?.kind === "word" && items[at + 1]?.capital === true;
}
