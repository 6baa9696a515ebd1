/** Officials whom a medium tells something, where they stand between it and its verb: "公视向立法院说明", 「NHKは総務省に対し」, "KBS는 국회에 …다고 설명했다". */
import type { LanguagePack } from "../../language-pack.ts";
import { isUnspaced } from "../../../text/characters.ts";
import type { Act } from "../cues/find-acts.ts";
import { isMedium } from "../names/name-role.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

const parties = is.title | is.office | is.company | is.spokesperson | is.unnamed;

/** Items between the medium and the word that leads to the one told: signs where words are not set apart, else words. */
const farthestSigns = 20;
const farthestWords = 4;

/** Whether an official or an office stands before the verb as the one whom the medium tells. */
export function toldBetween({ items }: ReadSentence, { clue, subject }: Act, pack: LanguagePack): boolean {
  const { toWhom, text: { order, spaced } } = pack;
  if (toWhom === undefined || subject === undefined || subject.to > clue.at || clue.verb === undefined || clue.verb.act === "report") return false;
  const end = Math.min(clue.at, subject.to + (spaced ? farthestWords : farthestSigns));
  for (let at = subject.to; at < end; at += 1) {
    const item = items[at];
    // "社説で、政府に対し": what a paper demands in its leader is what it says.
    if (item === undefined || item.kind === "quote" || isMedium(item) || (item.bits & is.work) !== 0) return false;
    if (item.fold === "、" || item.fold === "，" || item.fold === ",") {
      // "NHKは12日、…": a date alone may stand there.
      if (!items.slice(subject.to, at).some(({ fold }) => /^\p{N}/u.test(fold)) || at - subject.to > farthestDate) return false;
      continue;
    }
    if (spaced ? order === "sov" && bearsToWhom(item, pack) && !settles(items[at + 1], pack) : leads(items, at, clue.at, pack)) return true;
  }
  return false;
}

/** Items of a date: "12日、", "今月 12 日，". */
const farthestDate = 6;

/** Where verbs stand last the word follows whoever is told; elsewhere whoever is told stands between it and the verb. */
function leads(items: Item[], at: number, verb: number, { toWhom = [], text: { order } }: LanguagePack): boolean {
  if (!isUnspaced(items[at]?.fold ?? "")) return false;
  const length = phraseLength(items, at, toWhom);
  if (length === 0) return false;
  if (order === "sov") return isParty(items[at - 1]);
  const between = items.slice(at + length, verb);
  return isParty(items[verb - 1]) && between.every((item) => item.kind === "word" && !isMedium(item) && (item.bits & (is.genitive | is.work)) === 0);
}

const isParty = (item: Item | undefined): boolean => item !== undefined && ((item.kind === "word" && (item.bits & parties) !== 0) || item.name?.class === "institution" || item.name?.class === "company");

/** "국회에", "위원장에게": the particle of whoever is told on a noun of a party, or on a longer noun that ends in one. */
function bearsToWhom(item: Item, { toWhom = [], nouns }: LanguagePack): boolean {
  if (item.name !== undefined) return (item.name.class === "institution" || item.name.class === "company") && toWhom.includes(item.name.suffix);
  if (item.kind !== "word") return false;
  const ending = toWhom.find((one) => item.fold.endsWith(one));
  if (ending === undefined) return false;
  if (item.enclitic === ending.length) return (item.bits & parties) !== 0;
  const word = item.fold.slice(0, item.fold.length - ending.length);
  return [nouns.office, nouns.title].some((list) => list.some((noun) => noun.length > 1 && word.endsWith(noun)));
}

/** "국회에 제출된", "경찰에 대한": the next word shows that the particle is one of the place, or belongs to a phrase of its own. */
const settles = (item: Item | undefined, { settlers }: LanguagePack): boolean => item !== undefined && settlers?.some((ending) => item.fold.endsWith(ending)) === true;
