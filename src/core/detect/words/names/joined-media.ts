/** Media that a sentence names side by side, as one party: "Reuters and AFP", "zowel AP als Bloomberg", "뉴스타파와 한겨레". */
import type { LanguagePack } from "../../language-pack.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { readPhrase, type Phrase } from "./name-phrase.ts";
import { isMedium, prefixLetters } from "./name-role.ts";

/** The other media joined to the phrase by "and", "or" or a comma. */
export function joinedMedia(phrase: Phrase, { items, clues }: ReadSentence, pack: LanguagePack): Phrase[] {
  const found: Phrase[] = [];
  let at = phrase.to;
  // "وفرانس برس": the "and" is written onto the name.
  while (isMedium(items[at]) && pack.conjunctions.includes(prefixLetters(items[at]))) {
    found.push({ from: at, to: at + 1, bits: 0, names: [at], governed: false });
    at += 1;
  }
  while (at < items.length && joins(items[at])) {
    const next = readPhrase(items, at + 1, items.length, clues, pack);
    if (!next || next.names.length === 0 || !next.names.some((name) => isMedium(items[name]))) break;
    found.push(next);
    at = next.to;
  }
  // "뉴스타파와 한겨레의 공동 취재": both stand in one phrase, and the first carries the "and".
  phrase.names.forEach((name, step) => {
    const first = items[phrase.names[step - 1] ?? -1];
    if (isMedium(items[name]) && isMedium(first) && pack.conjunctions.includes(first?.name?.suffix ?? "")) found.push({ from: name, to: name + 1, bits: 0, names: [name], governed: false });
  });
  at = phrase.from;
  for (let length = joinLength(items, at, pack); length > 0 && isMedium(items[at - length - 1]); length = joinLength(items, at, pack)) {
    const name = at - length - 1;
    found.unshift({ from: name, to: name + 1, bits: 0, names: [name], governed: false });
    at = name;
  }
  // "רויטרס ו-AFP": the second name carries it.
  while (at > 0 && isMedium(items[at - 1]) && pack.conjunctions.includes(prefixLetters(items[at]))) {
    at -= 1;
    found.unshift({ from: at, to: at + 1, bits: 0, names: [at], governed: false });
  }
  // "AP통신과 AFP통신은": the first name carries the "and".
  while (at > 0 && isMedium(items[at - 1]) && pack.conjunctions.includes(items[at - 1]?.name?.suffix ?? "")) {
    at -= 1;
    found.unshift({ from: at, to: at + 1, bits: 0, names: [at], governed: false });
  }
  return found;
}

/** Items of the word or words before `at` that join two media: "and", a comma, "als" behind "zowel". */
function joinLength(items: Item[], at: number, pack: LanguagePack): number {
  if (at > 1 && joins(items[at - 1]) && !pack.pairs?.some(([, between]) => between.split(" ").length > 1 && endsWith(items, at, between))) return 1;
  const pair = pack.pairs?.find(([open, between]) => endsWith(items, at, between) && items.slice(Math.max(0, at - 8), at).some((item) => item.fold === open));
  if (pair === undefined) return 0;
  const length = pair[1].split(" ").length;
  return items[at - length - 1]?.fold === "," ? length + 1 : length;
}

const endsWith = (items: Item[], at: number, phrase: string): boolean => {
  const words = phrase.split(" ");
  return words.every((word, offset) => items[at - words.length + offset]?.fold === word);
};

const joins = (item: Item | undefined) => item !== undefined && ((item.bits & is.conjunction) !== 0 || /^[,、·・]$/u.test(item.fold));
