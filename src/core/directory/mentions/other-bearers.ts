/** Abbreviations of agencies that mean somebody else on this page, which spells them out as another body's: "De Nederlandsche Bank (DNB)". */
import type { PageText } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";
import { normalise, type SourceWords } from "./source-words.ts";

/** With two letters two words fit by chance: "Anna Peters (AP)". */
const abbreviation = /^\p{Lu}{3,6}$/u;
/** Units before a bracket in which its letters are spelled out. */
const longestName = 90;
/** A word of so few letters may have none of its own: "de", "the". */
const shortWord = 3;

/** The printed abbreviations that the page spells out as something else than the entry's name. */
export function spelledOutOtherwise({ text }: PageText, hits: NameHit[], words: SourceWords, directory: Directory): Set<string> {
  const others = new Set<string>();
  for (const [index, hit] of hits.entries()) {
    const printed = text.slice(...hit.span);
    if (hit.risk === 0 || !abbreviation.test(printed) || !/[(（]/u.test(text.charAt(hit.span[0] - 1)) || !/[)）]/u.test(text.charAt(hit.span[1]))) continue;
    const before = hits[index - 1];
    // "Agence France-Presse (AFP)": the long name is the entry's own.
    if (before !== undefined && hit.span[0] - before.span[1] <= 3 && before.ids.some((id) => hit.ids.includes(id))) continue;
    const spelled = wordsSpelling(text.slice(Math.max(0, hit.span[0] - longestName), hit.span[0] - 1), printed);
    if (spelled !== undefined && !isOfAgency(spelled, hit, words, directory)) others.add(printed);
  }
  return others;
}

/** The words before a bracket whose letters in order are the abbreviation's; undefined where they are not. */
function wordsSpelling(left: string, printed: string): string[] | undefined {
  const sentence = /[^.!?;:,()[\]\n„“”"«»]*$/u.exec(left)?.[0] ?? "";
  const words = sentence.split(/[\s'’-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = Array.from(plain(printed));
  const used: string[] = [];
  const fits = (word: number, letter: number): boolean => {
    if (letter < 0) return used.length > 1;
    const own = words[word];
    if (own === undefined || words.length - word > letters.length + 4) return false;
    // "Nationalbibliothek" has two of the letters of "DNB".
    for (let first = letter; first >= Math.max(0, letter - 1); first -= 1) {
      if (!spells(plain(own), letters.slice(first, letter + 1))) continue;
      used.push(own);
      if (fits(word - 1, first - 1)) return true;
      used.pop();
    }
    return own.length <= shortWord && fits(word - 1, letter);
  };
  return fits(words.length - 1, letters.length - 1) ? used : undefined;
}

/** Whether the word begins with the first letter and has the others behind it in order. */
function spells(word: string, [first = "", ...others]: string[]): boolean {
  if (!word.startsWith(first)) return false;
  let at = 0;
  return others.every((letter) => (at = word.indexOf(letter, at + 1)) > 0);
}

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();

/** "Agencia Peruana de Noticias (ANA)": the noun of an agency, or half of the words from the entry's own names. */
function isOfAgency(spelled: string[], { ids }: NameHit, words: SourceWords, directory: Directory): boolean {
  const long = spelled.map(normalise).filter((word) => word.length > shortWord);
  if (long.some((word) => words.agencyNames.has(word) || words.outletNames.has(word) || words.titleWords.has(word))) return true;
  const names = ids.flatMap((id) => directory.entry(id) ?? []).flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.map(({ text }) => text)]);
  const own = new Set(names.flatMap((name) => normalise(name).split(/[ -]/u)));
  return long.filter((word) => own.has(word)).length * 2 >= long.length;
}
