/** Sentences that cite somebody for what the sentence before said: "Das berichtet die dpa.", "The news was first reported by Reuters." */
import type { Span } from "../../model.ts";
import type { Reading } from "../candidate.ts";
import type { LanguagePack } from "../language-pack.ts";
import type { Frame } from "./compose-frames.ts";
import { is } from "./sentence/lexicon.ts";
import { isKnown } from "./names/name-role.ts";
import type { Item, ReadSentence } from "./sentence/read-sentence.ts";

/** Items before the verb of "Об этом сообщает …", "Det skriver …". */
const longestPointer = 3;
/** Units of a sentence that are compared with words that point back. */
const longestOpening = 40;
/** Items between what points back and the cue: "was first", "в пятницу". */
const longestGap = 6;
/** Words behind the cue that say when, where and from whom. */
const longestRemainder = 9;

/** Whether the sentence's own words say nothing: what was said stands in the sentence before. */
export function pointsBack(read: ReadSentence, frame: Frame, { page, pack }: Pick<Reading, "page" | "pack">): boolean {
  return endsWithPointer(read, frame) || opensWithPointer(read, frame, page.text, pack);
}

/** "共同通信の取材にこう語った。", "연합뉴스에 이렇게 말했다.": right before the last verb a word stands for what was said. */
function endsWithPointer({ items }: ReadSentence, { main: { clue } }: Frame): boolean {
  const ends = items.slice(clue.at + clue.length).every(({ kind }) => kind === "sign");
  return clue.verb !== undefined && ends && !items.some(({ kind }) => kind === "quote") && items.slice(Math.max(0, clue.at - 5), clue.at).some(({ bits }) => (bits & is.pointing) !== 0);
}

/** "This was reported by Reuters on Friday": between what points back and the cue stands nothing that could be said, behind it no clause. */
function opensWithPointer({ items, span }: ReadSentence, { acts, path }: Frame, text: string, pack: LanguagePack): boolean {
  const opening = text.slice(span[0], Math.min(span[1], span[0] + longestOpening)).toLowerCase();
  const pointer = pack.backPointers?.filter((phrase) => opening.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(opening.slice(phrase.length))).sort((a, b) => b.length - a.length)[0];
  if (pointer === undefined) return false;
  const first = items.findIndex(({ start }) => start >= span[0] + pointer.length);
  const taken = (at: number): boolean => acts.some(({ clue }) => at >= clue.at && at < clue.at + clue.length) || path.some(({ from, to }) => at >= from && at < to);
  const cue = items.findIndex((_, at) => at >= first && taken(at));
  // "Das Außenministerium teilte mit": the article of whoever speaks points to nothing.
  if (first < 0 || cue < 0 || cue - first > longestGap || path.some(({ from, to }) => from < first && to > first)) return false;
  if (items.some((item, at) => item.kind === "quote" || /^[:：]$/u.test(item.fold) || (at >= cue && opensClause(item)))) return false;
  if (!items.slice(first, cue).every((item, at, gap) => isSmall(item, gap[at + 1]))) return false;
  return items.filter((item, at) => at > cue && !taken(at) && item.kind !== "sign").length <= longestRemainder;
}

const opensClause = ({ bits }: Item): boolean => (bits & is.complementizer) !== 0 && (bits & (is.article | is.preposition | is.relative)) === 0;

/** No comma, and no word that somebody could have said: auxiliaries, adverbs, times, participles. "The news *of the arrest*" says what it is. */
function isSmall(item: Item, next: Item | undefined): boolean {
  if (item.kind === "sign" || (item.bits & is.complementizer & ~is.article) !== 0) return false;
  if ((item.bits & is.preposition) !== 0) return next !== undefined && (next.bits & (is.phraseEnd | is.numeral)) !== 0;
  const plain = (item.bits & (is.auxiliary | is.passive | is.phraseEnd | is.pronoun | is.article)) !== 0;
  return plain || (item.kind === "word" && item.bits === 0 && !item.capital);
}

/** The sentence before, where this one says who reported it and nothing else: "Das berichtet die dpa.", "Об этом сообщает Интерфакс". */
export function precedingWords(read: ReadSentence, frame: Frame, index: number, { sentences, page, pack }: Reading): Span | undefined {
  const before = sentences[index - 1];
  const block = before && page.blocks[before.block];
  if (!before || read.block - before.block > 1 || block?.role === "headline" || block?.role === "caption") return undefined;
  const { clue, clause } = frame.main;
  const subject = frame.main.subject ?? frame.main.addressee;
  const points = clue.verb !== undefined && subject !== undefined && subject.from > clue.at && clause[0] === 0 && clue.at <= longestPointer;
  return points || mayStandAlone(read, frame) || opensWithPointer(read, frame, page.text, pack) ? before.span : undefined;
}

/** A medium that reports, or is told, in a sentence without words of its own is cited all the same. */
export function mayStandAlone({ items, clues }: ReadSentence, { main, path, acts }: Frame): boolean {
  if (!path.some((phrase) => isKnown(items, phrase))) return false;
  if (!main.clue.verb) return main.clue.marker?.role === "source" && main.clue.marker.doubtful !== true;
  return main.addressee !== undefined || acts.some((act) => act.addressee !== undefined) || main.clue.verb.act === "report" || main.clue.verb.act === "cite" || main.clue.verb.act === "appear" || main.inverted || (clues[0]?.at ?? items.length) <= longestPointer;
}
