/** Offices that speak by a plural verb that has no subject: "В МИД заявили", "сообщили РИА Новости в полиции", "От МВР съобщиха". */
import type { LanguagePack } from "../../language-pack.ts";
import { phrasesIn } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { isMedium } from "../names/name-role.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";

/** Items between the verb and the preposition behind it: "рассказали корреспонденту агентства «Север» в". */
const farthestOffice = 8;

/** The office, and the medium right behind it that is told: "У прокуратурі Суспільному повідомили". */
export type OfficeInside = { office: Phrase; told: Phrase | undefined };

/** The office of the verb's clause, without its preposition; undefined where the verb shows one person or no office stands there. */
export function officeInside(sentence: ReadSentence, clue: Clue, [from, to]: [number, number], pack: LanguagePack): OfficeInside | undefined {
  if (pack.speakingPlaces === undefined || clue.agreement !== "pl" || (clue.verb?.act !== "say" && clue.verb?.act !== "report")) return undefined;
  const { items } = sentence;
  // A name in marks ends the clause before the verb's own.
  const marked = from >= 2 && items[from - 1]?.kind === "quote" ? from - 2 : from;
  const low = Math.max(marked, clue.at - farthestOffice);
  const high = Math.min(to, clue.at + clue.length + farthestOffice);
  for (let at = low; at < high; at += 1) {
    if (at === clue.at || !pack.speakingPlaces.includes(items[at]?.fold ?? "")) continue;
    const end = at < clue.at ? clue.at : to;
    const phrase = companyInMarks(items, at + 1) ?? phrasesIn(sentence, at, end, pack).find((one) => one.from === at + 1);
    const told = phrase && mediumAtEnd(phrase, items);
    const office = told && phrase ? { ...phrase, to: told.from, bits: bitsOf(items, phrase.from, told.from), names: phrase.names.filter((name) => name < told.from) } : phrase;
    if (office !== undefined && isOffice(office, items)) return { office: withoutPeople(office, items), told };
  }
  return undefined;
}

/** The medium that closes the phrase, with the mark before it. "В пресс-службе ТАСС" is the agency's own: one word and a medium stay together. */
function mediumAtEnd({ from, to, names }: Phrase, items: Item[]): Phrase | undefined {
  const at = names.findLast((name) => isMedium(items[name]));
  if (at === undefined || to - at > 2) return undefined;
  const start = /^["“”„«]$/u.test(items[at - 1]?.fold ?? "") ? at - 1 : at;
  const owned = start - from === 1 && !showsTold(items[at]);
  return start <= from || owned ? undefined : { from: start, to, bits: 0, names: [at], governed: false };
}

/** An outlet behind an office: "у прокуратурі Суспільному". Agencies have press offices of their own. */
const showsTold = (item: Item | undefined): boolean => item?.name?.class === "outlet";

const bitsOf = (items: Item[], from: number, to: number): number => items.slice(from, to).reduce((bits, item) => bits | item.bits, 0);

/** «Аэрофлоте»: a short name in quotation marks right behind the preposition. */
function companyInMarks(items: Item[], at: number): Phrase | undefined {
  const item = items[at];
  if (item?.kind === "quote" && item.end - item.start <= longestCompany && !/[.,!?…]\P{L}?$/u.test(item.fold)) return { from: at, to: at + 1, bits: is.company, names: [], governed: false };
  const name = items[at + 1];
  const single = item?.kind === "sign" && /^["“”„«]$/u.test(item.fold) && name?.kind === "word" && name.capital && /^["“”»]$/u.test(items[at + 2]?.fold ?? "");
  return single ? { from: at, to: at + 3, bits: is.company, names: [], governed: false } : undefined;
}

const longestCompany = 30;

/** "В суде свидетели рассказали": the people behind the office are the verb's subject. */
function withoutPeople(phrase: Phrase, items: Item[]): Phrase {
  const people = items.findIndex(({ bits }, at) => at > phrase.from && at < phrase.to && (bits & is.unnamed) !== 0);
  return people < 0 ? phrase : { ...phrase, from: people, bits: bitsOf(items, people, phrase.to) };
}

/** A listed office or company, a name of the directory that is one. */
function isOffice(phrase: Phrase, items: Item[]): boolean {
  const part = items.slice(phrase.from, phrase.to);
  if (part.some((item) => isMedium(item)) || (phrase.bits & (is.work | is.agency | is.outlet | is.title)) !== 0) return false;
  return (phrase.bits & (is.office | is.company)) !== 0 || part.some(({ name }) => name?.class === "institution" || name?.class === "company");
}
