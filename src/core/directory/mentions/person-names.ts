/** Names of persons, companies and products that look like a source's name. */
import type { PageText } from "../../model.ts";
import type { NameHit } from "../directory.ts";
import type { Context } from "./mention-context.ts";
import { normalise, type SourceWords } from "./source-words.ts";

/** Units behind a name in which a legal form or the number of an advertisement stands. */
const longestAddress = 40;

type Place = { page: PageText; hit: NameHit; context: Context; words: SourceWords };

/** Whether the name is part of a longer one: "Victor Wolff", "M. Wolff", "Thomson Reuters shares". */
export function isPersonOrOther({ page, hit, context, words }: Place): boolean {
  const printed = page.text.slice(...hit.span);
  const right = page.text.slice(hit.span[1], hit.span[1] + longestAddress);
  // "© Example News Inc." is a credit.
  if (isAddressee(right) || (hasLegalForm(right) && !context.strong)) return true;
  // Only a single word with a capital can be a surname; abbreviations and names of several words are not.
  if (hit.risk === 0 || !/^\p{Lu}(?:\p{Ll}+|\p{Lu}{3,})$/u.test(printed)) return false;
  if (context.group) return false;
  // "Folha do Litoral", "Correio Braziliense": the name is the beginning of another outlet's.
  const next = page.text.slice(hit.span[1] + hit.suffix.length, hit.span[1] + 24);
  const [, small = "", goesOn] = (words.nounsCapitalised ? /^ ()(\p{Lu}\p{Ll}+)/u : /^ (?:(\p{Ll}{1,3}) )?(\p{Lu}\p{Ll}+)/u).exec(next) ?? [];
  // "Marca dan Mundo Deportivo": another paper follows.
  const joined = small !== "" && words.conjunctions.has(small);
  // "raconte au Progrès Yann Goazou": behind the one told a first name and a surname are whoever tells.
  const behind = page.text.slice(hit.span[1] + hit.suffix.length, hit.span[1] + longestAddress);
  const tells = goesOn !== undefined && isTold(hit, context, words) && /^ \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}|de |da |del |di |van |von )/u.test(behind);
  if (!joined && !tells && hit.class === "outlet" && goesOn !== undefined && !words.lexicon.has(normalise(goesOn))) return true;
  // "Ministério Público": with an office's noun before it an everyday word is part of that office's name.
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(page.text.slice(Math.max(0, hit.span[0] - 40), hit.span[0]))?.[1];
  if (hit.class === "outlet" && hit.risk === 2 && before !== undefined && words.officeNouns.has(normalise(before))) return true;
  // "Grupo Norte", "Firma Kurier": the noun of a company makes the name that company's.
  const owner = hit.class === "outlet" ? /(\p{L}+) $/u.exec(page.text.slice(Math.max(0, hit.span[0] - 24), hit.span[0]))?.[1] : undefined;
  if (owner !== undefined && words.companyNouns.has(normalise(owner))) return true;
  // "Wolff E., Schöffe": lists of persons print the initial after the surname.
  if (/^,? \p{Lu}[.,]/u.test(page.text.slice(hit.span[1], hit.span[1] + 4))) return true;
  // "Yavuz Selçuk Fanatik'e konuştu"
  if (/^['’]/u.test(hit.suffix) && words.toldSuffixes.has(hit.suffix.slice(1).toLowerCase()) && words.verbs.has(normalise(context.after[0] ?? ""))) return false;
  return followsGivenName(page.text.slice(Math.max(0, hit.span[0] - 40), hit.span[0]), context, words);
}

/** "raconte au", "mówi w rozmowie z", "Onetowi": a preposition, a phrase or an ending leads to the one told. */
function isTold({ suffix }: NameHit, { before }: Context, words: SourceWords): boolean {
  if (words.told.has(before.at(-1) ?? "") || words.toldSuffixes.has(suffix.toLowerCase().replace(/^['’:-]/u, ""))) return true;
  const ahead = ` ${before.join(" ")}`;
  return words.before.some((phrase) => ahead.endsWith(` ${phrase}`));
}

/** "Agence Havas, Bruxelles. 20417": the town and number that classified advertisements end with make it whom readers write to. Years and days are no such numbers. */
const isAddressee = (right: string): boolean => /^[,.] \p{Lu}\p{L}+[.,]? (?!(?:1[89]|20)\d\d\b)\d(?:\d{3,}|\p{Lu}\d{2,})/u.test(right);

/** "Agence Wolff (S. A.)": a legal form makes it a firm. */
const hasLegalForm = (right: string): boolean => /^,? \(?(?:S\. ?A\.|S\. ?p\. ?A\.|GmbH|Ltd\b|Inc\.|Inc\b|PLC\b|Oyj?\b|A\/S\b|B\.V\.)/u.test(right);

/** Words from the noun of a paper to its name. */
const longestIntroduction = 4;

function followsGivenName(left: string, context: Context, words: SourceWords): boolean {
  // "M. Wolff", "Dr. Wolff", "J. P. Getty".
  const short = /(?:^|[\s(«„"“])((?:\p{Lu}\p{Ll}{0,2}|\p{Lu}{2})[.’'])\s?$/u.exec(left)?.[1];
  // "L'Afp": an article without its vowel is no initial.
  if (short !== undefined && !words.lexicon.has(normalise(short))) return true;
  const word = /(\p{Lu}\p{Ll}+)\s$/u.exec(left)?.[1];
  if (word === undefined) return false;
  const plain = normalise(word);
  if (words.personTitles.has(plain)) return true;
  // "harian olahraga Spanyol Marca": the noun of a paper leads to its country and its name.
  if (context.before.slice(-longestIntroduction, -1).some((one) => words.outletNames.has(one) || words.agencyNames.has(one))) return false;
  if (words.lexicon.has(plain) || words.verbs.has(plain)) return false;
  // The first word of a sentence has a capital whatever it is.
  return context.before.length > 1;
}
