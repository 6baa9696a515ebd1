/** Where names are declined: a medium whose printed case makes it the owner of the noun before it ("Vydavatel Respektu", "Юрист «Ведомостей»") speaks nothing. */
import type { Directory } from "../../../directory/directory.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";
import type { Phrase } from "./name-phrase.ts";
import { quoteMark } from "./phrase-signs.ts";

/** Words that lead to a medium and are no noun that it could own. */
const leads = is.preposition | is.genitive | is.phraseEnd | is.auxiliary | is.conjunction | is.complementizer | is.asClause | is.relative | is.article | is.agency | is.outlet | is.negation;

export function isOwner({ items, clues }: ReadSentence, phrase: Phrase, directory: Directory, { text, placeEndings }: LanguagePack): boolean {
  const name = phrase.names.find((at) => isMedium(items[at]));
  if (text.bareAddressee !== true || phrase.voice === true || name === undefined || !isOblique(items[name], directory)) return false;
  const at = quoteMark(items[name - 1]?.fold ?? "") ? name - 2 : name - 1;
  const before = items[at];
  // "Japanski Mainichi", "оприлюднила Радіо Свобода": the adjective is the medium's own, and a verb is no noun.
  if (before === undefined || placeEndings?.some((ending) => before.fold.endsWith(ending)) === true || clues.some((clue) => clue.verb !== undefined && clue.at <= at && at < clue.at + clue.length)) return false;
  // "Izvor Blumberga": whoever tells the medium is its source.
  return before.kind === "word" && (before.bits & (leads | is.unnamed | is.work)) === 0 && (before.bits !== 0 || /\p{L}{3}/u.test(before.fold));
}

/** Printed with an ending, or as a form of the name that is not its first: «Ведомостей», "Denníka N". */
export function isOblique(item: Item | undefined, directory: Directory): boolean {
  const entry = item?.name && directory.entry(item.name.ids[0] ?? "");
  if (!item?.name || !entry) return false;
  if (item.name.suffix !== "") return true;
  const printed = wordsOf(item.fold);
  // Abbreviations have one form, whatever else is called like one of them.
  if (entry.short.concat(entry.aliases.map((alias) => alias.text)).some((form) => form === form.toUpperCase() && form.toLowerCase() === item.fold)) return false;
  const forms = [...Object.values(entry.name), ...entry.aliases.map((alias) => alias.text)].map((form) => wordsOf(form.toLowerCase()));
  const first = forms.find((form) => isFormOf(printed, form));
  return first !== undefined && first.join(" ") !== printed.join(" ") && printed.some((word, at) => word !== first[at] && caseEnding.test(word));
}

/** "lidových novin" of "lidové noviny": each word as the other's but for its end. */
const isFormOf = (printed: string[], form: string[]): boolean => printed.length === form.length && form.every((word, at) => printed[at]?.startsWith(word.slice(0, Math.max(shortestStem, word.length - longestEnding))) === true);

const shortestStem = 2;
const longestEnding = 2;

/** How words end in other cases than the nominative of media's names. */
const caseEnding = /(?:[aeiouyáéíóúýěůąęаеиоуыюяі]|[oe]m|[оеё]м|[oe]j|[оеі]й|ów|[yýií]ch|[ыиі]х|h?o|[ая]м|[ая]х)$/u;

/** "НИН-а" is one word. */
const wordsOf = (text: string): string[] => text.replace(/[-‐‑](?=\p{L}{1,3}$)/u, "").match(/[\p{L}\p{N}]+/gu) ?? [];
