/** Media that are told in front of a verb that stands last, or before a participle: "wie ein Sprecher dem MDR bestätigte", "hatte er der dpa gesagt". */
import type { Act, Grammar } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import type { LanguagePack } from "../../../language-pack.ts";
import { phrasesIn } from "../../sentence/clauses.ts";
import { affixRole, isMedium, mediumRole } from "../../names/name-role.ts";
import { isNominative } from "../../names/nominative-names.ts";
import { isOblique, isOwner } from "../../names/owned-by-medium.ts";
import { isParty } from "../../speakers/somebody.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import { quoteMark } from "../../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** Items between the article and the name: "der Deutschen Presse-Agentur", "dem Sender „". */
const longestLead = 4;

/** The medium that an article shows as told, and the subject without it where one phrase named both. */
export function toldBeforeLast(sentence: ReadSentence, act: Act, grammar: Grammar): { addressee: Phrase; subject: Phrase } | undefined {
  const { items } = sentence;
  const { clue, clause, subject } = act;
  const { pack } = grammar;
  if (pack.text.order !== "v2" || clue.verb?.act !== "say" || subject === undefined || subject.to > clue.at || subject.voice === true) return undefined;
  if (!pack.articles.some(({ readings }) => readings.some(({ role }) => role === "addressee"))) return undefined;
  // A verb that stands second has its addressee behind it.
  if (!clue.participle && !standsLast(items, clue.at + clue.length, clause[1])) return undefined;
  for (let at = clue.at - 1; at > subject.from; at -= 1) {
    if (!isMedium(items[at])) continue;
    const from = articleBefore(items, at, subject.from + 1);
    // "den Bericht der dpa zurückgewiesen": the article belongs to the work.
    if (from === undefined || ((items[from - 1]?.bits ?? 0) & is.work) !== 0) return undefined;
    const addressee: Phrase = { from, to: at + 1, bits: 0, names: [at], governed: false };
    if (from >= subject.to) return mediumRole(addressee, act, sentence, grammar) === "addressee" ? { addressee, subject } : undefined;
    // "wie eine Sprecherin der dpa sagte": a dative by the verb behind it, where she does not work for the medium.
    const staff = items.slice(subject.from, from).some(({ fold }) => pack.nouns.newsroom?.includes(fold) === true || pack.nouns.staff?.includes(fold) === true);
    const person = items.slice(subject.from, from).some(({ bits }) => (bits & (is.title | is.spokesperson | is.unnamed)) !== 0);
    return person && !staff && at === clue.at - 1 - closing(items, at) && mayBeTold(addressee, items, grammar) ? { addressee, subject: { ...subject, to: from, names: subject.names.filter((name) => name < from) } } : undefined;
  }
  return undefined;
}

/** "Dem „Spiegel“ sagt er: …": behind the verb a pronoun speaks, and the clause opens with the medium that is told. */
export function toldInFront(sentence: ReadSentence, act: Act, grammar: Grammar): Phrase | undefined {
  const { items } = sentence;
  const { clue, clause: [from], subject } = act;
  if (grammar.pack.text.order !== "v2" || clue.verb?.act !== "say" || subject === undefined || subject.from < clue.at) return undefined;
  const name = items.findIndex((item, at) => at > from && at < clue.at && isMedium(item));
  if (name < 0 || articleBefore(items, name, from) !== from || !items.slice(name + 1, clue.at).every(({ fold }) => quoteMark(fold))) return undefined;
  const addressee: Phrase = { from, to: name + 1, bits: 0, names: [name], governed: false };
  return mediumRole(addressee, act, sentence, grammar) === "addressee" ? addressee : undefined;
}

/** Marks between the name and the verb. */
const closing = (items: Item[], at: number): number => (quoteMark(items[at + 1]?.fold ?? "") ? 1 : 0);

const mayBeTold = ({ from }: Phrase, items: Item[], { pack }: Grammar): boolean => pack.articles.some(({ text, readings }) => text === items[from]?.fold && readings.some(({ role }) => role === "addressee"));

/** Behind the verb nothing but auxiliaries until its clause ends. */
const standsLast = (items: Item[], after: number, to: number): boolean => items.slice(after, to).every(({ bits, kind }) => kind !== "word" || (bits & is.auxiliary) !== 0);

function articleBefore(items: Item[], name: number, low: number): number | undefined {
  for (let at = name - 1; at >= Math.max(low, name - longestLead); at -= 1) {
    const item = items[at];
    if (item === undefined) return undefined;
    if ((item.bits & is.article) !== 0) return at;
    const passes = quoteMark(item.fold) || (item.bits & (is.agency | is.outlet)) !== 0 || (item.kind === "word" && item.bits === 0 && !item.capital);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "Ministarka je „Blicu“ odgovorila": where names are declined, the speaker who opens the clause before a medium in another case than the subject's. */
export function speakerBeforeTold(sentence: ReadSentence, { clause: [from] }: Act, medium: Phrase, { pack, directory }: Grammar): Phrase | undefined {
  const { items } = sentence;
  const name = medium.names.find((at) => isMedium(items[at]));
  if (pack.text.bareAddressee !== true || medium.voice === true || name === undefined || isOwner(sentence, medium, directory, pack)) return undefined;
  // "Policie ČTK sdělila": behind an office an abbreviation, which has one form, is told.
  const beside = phrasesIn(sentence, from, medium.from, pack).find(({ to, governed, bits, names }) => to === medium.from && !governed && names.length === 0 && (bits & (is.office | is.company)) !== 0 && (bits & (is.title | is.spokesperson)) === 0);
  if (beside) return beside;
  if (affixRole(items[name], pack) !== "addressee" && !isOblique(items[name], directory)) return undefined;
  return phrasesIn(sentence, from, medium.from, pack).find((phrase) => !phrase.governed && phrase.names.length === 0 && isParty(phrase, items));
}

/** Words with capitals right behind the verb that by their endings are its subject. */
function isNamedSubject(items: Item[], phrase: Phrase, { clue: { at, length, agreement, verb } }: Act, { text }: LanguagePack): boolean {
  const auxiliary = ((items[at + length]?.bits ?? 0) & is.auxiliary) !== 0 ? 1 : 0;
  const named = phrase.to - phrase.from > 1 && items.slice(phrase.from, phrase.to).every(({ capital, kind, bits }) => kind === "word" && capital && bits === 0);
  return text.bareAddressee === true && (verb?.act === "say" || verb?.act === "report") && phrase.from === at + length + auxiliary && named && isNominative(items, phrase, agreement);
}

/** The verb agrees with whoever follows it: by its form, or, where the medium's gender is not known, because a person stands right behind it. */
export function isToldBefore(medium: Phrase, second: Phrase, act: Act, sentence: ReadSentence, grammar: Grammar): boolean {
  // "TASR povedala Jana Nováková": a name in the nominative speaks, whatever gender the medium has.
  if (isNamedSubject(sentence.items, second, act, grammar.pack)) return true;
  const role = mediumRole(medium, act, sentence, grammar);
  if (role !== "undecided") return role === "addressee";
  const shown = act.clue.agreement === "m" || act.clue.agreement === "f";
  return shown && act.clue.verb?.act !== "cite" && second.from === act.clue.at + act.clue.length && (second.bits & (is.title | is.spokesperson | is.unnamed)) !== 0;
}
