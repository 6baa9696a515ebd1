/**
 * Names of media that no directory knows, by a word of theirs that papers and stations are named with: "the Harborough Echo",
 * "Radio 7", "Vocea Munților", »Talbote«. Whether they are cited is left to the grammar around them.
 */
import type { NameHit } from "../../../directory/directory.ts";
import type { Span } from "../../../model.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { isMedium } from "./name-role.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** Words of the longest such name. */
const longestName = 5;
/** Units of a name in quotation marks. */
const longestMarked = 36;

/** No word of a name is one of these. */
const foreign = (anyNoun & ~is.outlet & ~is.agency) | is.article | is.preposition | is.pronoun | is.auxiliary | is.conjunction | is.complementizer | is.relative | is.phraseEnd | is.negation | is.continuing | is.talk;

/** The names among the items of a sentence, in order. One that the directory lists all the same, `listed`, is that medium's. */
export function titledNames(items: Item[], clues: Clue[], text: string, pack: LanguagePack, listed: (span: Span) => NameHit | undefined): NameHit[] {
  const found: NameHit[] = [];
  // "A survey by X for the Y Times": whoever ordered it says nothing.
  if (items.some(({ fold }) => pack.polls?.words.includes(fold))) return found;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "quote") {
      // "In der Sendung »Nachtstudio« im ZDF": beside a known medium the marks hold its programme.
      const led = !items.some(isMedium) && clues.some(({ at: cue, length, marker }) => marker?.side === "before" && marker.doubtful !== true && marker.role !== "source" && cue + length === at);
      const inner = markedName(item, text, led, pack) ?? (reportsBefore(items, clues, at) ? caselessName(item, text) : undefined);
      if (inner) found.push(listed(inner) ?? unknownOutlet(inner, text, pack));
      continue;
    }
    if (item?.kind !== "word" || (item.bits & is.titleWord) === 0) continue;
    const [from, to] = nameAround(items, at, clues, text, pack) ?? [at, at];
    const [first, last] = [items[from], items[to - 1]];
    if (!first || !last || to === from) continue;
    found.push(listed([first.start, last.end]) ?? unknownOutlet([first.start, last.end], text, pack));
    at = to - 1;
  }
  return found;
}

/** "Radyo Çoruh'a": the letters behind the apostrophe are none of the name. */
function unknownOutlet([start, end]: Span, text: string, pack: LanguagePack): NameHit {
  const ending = /['’](\p{L}{1,6})$/u.exec(text.slice(start, end));
  const suffix = ending && pack.affixes.some((affix) => affix.side === "suffix" && affix.text.replace(/^['’:-]/u, "") === ending[1]) ? ending[0] : "";
  return { span: [start, end - suffix.length], ids: [], class: "outlet", risk: 2, prefix: "", suffix };
}

/** «Эхо Заречья»: nothing but a name stands in the marks, and one of its words is of that kind, or a marker leads to whoever is told. */
function markedName({ quotation }: Item, text: string, led: boolean, { titleWords = [] }: LanguagePack): Span | undefined {
  if (!quotation || quotation.inner[1] - quotation.inner[0] > longestMarked) return undefined;
  const inner = text.slice(...quotation.inner);
  if (!/^\p{Lu}[^.!?,…]*$/u.test(inner)) return undefined;
  const words = inner.split(/[\s-]+/u);
  const titled = words.length > 1 && words.some((word) => titleWords.includes(word.toLowerCase()));
  return words.length <= longestName && (led || titled) ? quotation.inner : undefined;
}

/** "علمت «الخبر» من مسؤول", "ذكرت «النهار» أن": between a verb of media and "that" or "from" stands who reports. */
function reportsBefore(items: Item[], clues: Clue[], at: number): boolean {
  const next = items[at + 1]?.bits ?? 0;
  return (next & (is.complementizer | is.preposition)) !== 0 && clues.some((clue) => clue.at + clue.length === at && (clue.verb?.act === "report" || clue.verb?.act === "cite") && clue.verb.doubtful !== true);
}

/** Up to three words of a script without capitals, and no sign between them. */
function caselessName({ quotation }: Item, text: string): Span | undefined {
  if (!quotation || quotation.inner[1] - quotation.inner[0] > longestMarked) return undefined;
  return /^\p{Lo}[\p{Lo}\p{M}]+(?: [\p{L}\p{M}\p{N}]+){0,2}$/u.test(text.slice(...quotation.inner)) ? quotation.inner : undefined;
}

/** The run of capitals around the word, `[from, to)`; undefined where it is no name or a directory's name adjoins. */
function nameAround(items: Item[], at: number, clues: Clue[], text: string, pack: LanguagePack): [number, number] | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (!item.capital) return smallTitle(items, at, text, pack);
  let from = at;
  // "Menurut Radio Mahakam": a cue is none of the name, though a sentence opens with it.
  const isCue = (one: number) => clues.some((clue) => clue.at <= one && one < clue.at + clue.length);
  while (from > 0 && adjoins(items, from, text) && mayName(items[from - 1]) && !isCue(from - 1) && mayStandLeft(items, from - 1, pack)) from -= 1;
  let to = at + 1;
  while (to < items.length && to - from < longestName) {
    const taken = takeRight(items, to, from === at, text, pack);
    if (taken === 0) break;
    to += taken;
  }
  if (touchesName(items, from, to, text)) return undefined;
  if (to - from === 1) return isCompound(items, at, pack) ? [from, to] : undefined;
  const opens = from === at && (pack.titleOpeners?.includes(item.fold) ?? true);
  if (from === at && !opens) return undefined;
  return to - from > 2 || opens || isIntroduced(items, from, pack) ? [from, to] : undefined;
}

/** Only a space between the item and the one before it. */
const adjoins = (items: Item[], at: number, text: string): boolean => text.slice(items[at - 1]?.end ?? 0, items[at]?.start) === " ";

const mayName = (item: Item | undefined): boolean => item !== undefined && item.kind === "word" && item.capital && (item.bits & foreign) === 0;

/** Where nouns have capitals, only what is made of a place or an adjective belongs to the name: "Leipziger", "Neue". */
function mayStandLeft(items: Item[], at: number, { text: { nounsCapitalised } }: LanguagePack): boolean {
  const item = items[at];
  // The first word of a sentence has a capital whatever it is.
  if (at === 0 && (item?.bits ?? 0) !== 0) return false;
  return nounsCapitalised !== true || /(?:er|e|es)$/u.test(item?.fold ?? "");
}

/** "Radio 101", "Monitorul de Suceava", "Science & News". */
function takeRight(items: Item[], at: number, opens: boolean, text: string, pack: LanguagePack): number {
  const item = items[at];
  if (!item || !adjoins(items, at, text)) return 0;
  if (/^\d{1,4}$/u.test(item.fold)) return 1;
  if (mayName(item)) return pack.text.nounsCapitalised !== true || opens ? 1 : 0;
  const joins = item.fold === "&" || ((item.bits & is.genitive) !== 0 && opens && item.kind === "word" && !item.capital);
  return joins && adjoins(items, at + 1, text) && mayName(items[at + 1]) ? 2 : 0;
}

/** "Podhorský hlas", "Otočki list": in some languages only the first word of a name has a capital. */
function smallTitle(items: Item[], at: number, text: string, { text: { smallTitles } }: LanguagePack): [number, number] | undefined {
  const before = items[at - 1];
  if (smallTitles !== true || !mayName(before) || !adjoins(items, at, text) || !/(?:[ýáíé]|k[iauo]|[čš]ki|nji|n[iaeou])$/u.test(before?.fold ?? "")) return undefined;
  // "Srbský denník Danas": the noun introduces the name behind it.
  const introduces = items[at + 1]?.capital === true && adjoins(items, at + 1, text);
  return introduces || touchesName(items, at - 1, at + 1, text) || (before?.bits ?? 0) !== 0 ? undefined : [at - 1, at + 1];
}

/** "BBC Radio 4": a name of the directory beside the run is the better one. */
const touchesName = (items: Item[], from: number, to: number, text: string): boolean =>
  (items[from - 1]?.kind === "name" && adjoins(items, from, text)) || (items[to]?.kind === "name" && adjoins(items, to, text));

/** "Bergslagsposten": written together, the word is a name of its own; where nouns have capitals it may be any. */
function isCompound(items: Item[], at: number, { text, titleWords = [] }: LanguagePack): boolean {
  const item = items[at];
  return at > 0 && text.compounds === true && text.nounsCapitalised !== true && item !== undefined && item.fold.length >= shortestCompound && !titleWords.includes(item.fold);
}

const shortestCompound = 9;

/** "Peter Post": two words with capitals are a person's as well, but for what stands before them or where names have no articles. */
function isIntroduced(items: Item[], from: number, pack: LanguagePack): boolean {
  if (pack.articles.length === 0 || pack.text.bareAddressee === true) return from > 0;
  const before = items[from - 1];
  return before !== undefined && ((before.bits & (is.article | is.outlet | is.agency | is.preposition)) !== 0 || pack.stages?.includes(before.fold) === true || /^["„“”«»‘’‚]$/u.test(before.fold));
}
