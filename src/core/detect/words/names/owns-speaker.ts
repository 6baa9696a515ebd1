/** Media that only say whose the speaker is, in scripts without capitals: "中央社董事長說", 「朝日新聞社の社長は」, 「毎日新聞社主催の」. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Act } from "../cues/find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { affixRole, isMedium } from "./name-role.ts";
import { quoteMark } from "./phrase-signs.ts";

/** Items of the longest noun behind the name. */
const longestNoun = 14;
const people = is.title | is.spokesperson | is.unnamed | is.company | is.office;

/** Whether the act's subject is a medium before the noun for whoever does speak. */
export function ownsSpeaker({ items, clues }: ReadSentence, { clue, subject }: Pick<Act, "clue" | "subject">, pack: LanguagePack): boolean {
  const name = subject?.names.find((one) => isMedium(items[one]));
  const medium = name === undefined ? undefined : items[name];
  if (pack.text.spaced || subject === undefined || name === undefined || medium === undefined || subject.to > clue.at) return false;
  const former = isFormer(items, name, pack);
  // "元朝日新聞記者の山田さん", "前央视主持人": he is in the phrase already.
  if (items.slice(name + 1, subject.to).some(({ kind }) => kind === "word")) return former && items.slice(name, subject.to).some(({ bits }) => (bits & people) !== 0);
  // "《明报》的员工说": the mark that closes the title.
  const at = subject.to + (quoteMark(items[subject.to]?.fold ?? "") || /^[》』」]$/u.test(items[subject.to]?.fold ?? "") ? 1 : 0);
  const role = affixRole(medium, pack);
  if (pack.text.order === "sov") {
    if (role !== undefined && role !== "neutral") return false;
    const noun = nounFrom(items, at, clue.at, pack);
    if (noun.length === 0 || (!former && role !== "neutral" && items[at]?.start !== medium.end)) return false;
    if (former || !speaksForMedium(noun, pack)) return true;
    // "日経新聞社系の調査会社は", "NHK広島放送局の局長は"
    const next = at + noun.length;
    const behind = ((items[next]?.bits ?? 0) & is.genitive) !== 0 ? nounFrom(items, next + 1, clue.at, pack) : [];
    const head = behind[behind.length - 1];
    return head !== undefined && (head.bits & people) !== 0 && !speaksForMedium([head], pack);
  }
  // "南华早报大楼的保安说": what stands between the name and "of" goes with the name, unless a verb or a preposition parts them.
  const of = items.findIndex(({ bits }, place) => place > at && place < clue.at && (bits & is.genitive) !== 0);
  const parted = of < 0 || items.slice(at, of).some(({ kind, bits }) => kind !== "word" || (bits & (is.preposition | is.phraseEnd)) !== 0) || clues.some((other) => other.at >= at && other.at < of);
  if (!parted && of + 1 < clue.at && !items.slice(of + 1, clue.at).some(({ kind }) => kind !== "word") && !speaksForMedium(items.slice(of + 1, clue.at), pack)) return true;
  const owned = ((items[at]?.bits ?? 0) & is.genitive) !== 0;
  const noun = nounFrom(items, owned ? at + 1 : at, clue.at, pack);
  if (former || pack.former?.includes(noun[0]?.fold ?? "") === true) return noun.some(({ bits }) => (bits & people) !== 0);
  if (owned) return noun.some(({ bits }) => (bits & people) !== 0) && !speaksForMedium(noun, pack);
  // "曾任《南方周末》记者的王某": whoever is named behind the voice had been one.
  return ((noun[0]?.bits ?? 0) & people) !== 0 && ((noun[0]?.bits ?? 0) & (is.agency | is.outlet)) === 0 && !speaksForMedium(noun, pack);
}

/** The items up to the next particle, sign, name or verb. */
function nounFrom(items: Item[], from: number, verb: number, { text: { order } }: LanguagePack): Item[] {
  const end = Math.min(verb, from + longestNoun);
  // Where verbs do not stand last there are no particles: as far as the words are nouns for people.
  const goesOn = ({ kind, bits }: Item, at: number): boolean => kind === "word" && (bits & (is.phraseEnd | is.genitive | is.preposition)) === 0 && (order === "sov" || at === 0 || (bits & people) !== 0);
  const words = items.slice(from, end);
  const stop = words.findIndex((item, at) => !goesOn(item, at));
  return stop < 0 ? words : words.slice(0, stop);
}

/** A reporter, an edition, a work, or the rest of a medium's own name: all of them speak as the medium. A date or number is none of its people. */
function speaksForMedium(noun: Item[], { nouns, andOthers }: LanguagePack): boolean {
  if (noun.some(({ bits }) => (bits & (is.agency | is.outlet | is.work | is.titleWord | is.numeral)) !== 0)) return true;
  const text = noun.map(({ fold }) => fold).join("");
  return /^[\p{N}a-z]/u.test(text) || [nouns.voices, nouns.editions, andOthers].some((list) => list?.some((word) => text.includes(word)) === true);
}

/** "前民視主播", "元朝日新聞記者": the word stands right before the name. */
const isFormer = (items: Item[], name: number, { former }: LanguagePack): boolean => {
  const text = items.slice(Math.max(0, name - 4), name).map(({ fold }) => fold).join("").replace(/[《「『“]$/u, "");
  return former?.some((word) => text.endsWith(word)) === true;
};
