/** Names of persons that by their endings may be a verb's subject, where names are declined: "povedala Jana Nováková", "сообщил Иван Петров". */
import type { Item } from "../sentence/read-sentence.ts";
import type { Phrase } from "./name-phrase.ts";

/** Whether a name has the gender of the verb's form in the nominative; a name in the dative has not ("сообщил Самарцевой", "rekao Kati Holt"). */
export function isNominative(items: Item[], { from, to }: Phrase, agreement: string | undefined): boolean {
  const words = items.slice(from, to).map(({ fold }) => fold);
  if (agreement === "f") return words.some((word) => /[aáая]$/u.test(word));
  // "Kati Vinković"
  return agreement === "m" && !words.some((word) => /(?:ovi|[eé]mu|u|[ую])$/u.test(word)) && !(words.length > 1 && /[iи]$/u.test(words[0] ?? ""));
}
