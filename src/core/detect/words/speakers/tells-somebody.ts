/** Media that tell somebody something: "Mediapart a indiqué au ministère que …", "Der NDR teilte der Bahn mit, dass …", "the reporter told the mayor". */
import type { LanguagePack } from "../../language-pack.ts";
import { phrasesIn } from "../sentence/clauses.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Act } from "../cues/find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { isNominative } from "../names/nominative-names.ts";
import { affixRole, headIsMedium, isMedium } from "../names/name-role.ts";
import { quoteMark } from "../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** Officials, offices and companies: whoever is told something by a medium is no reader of it. */
const parties = is.title | is.office | is.company | is.spokesperson;

/** Whether the medium that is the act's subject tells an official or an office: what it says is no report. */
export function tellsSomebody(sentence: ReadSentence, act: Act, pack: LanguagePack): boolean {
  const { clue, subject } = act;
  const { verb } = clue;
  if (subject === undefined || !headIsMedium(sentence.items, subject) || verb === undefined || verb.stance !== undefined || verb.from !== undefined) return false;
  if (verb.act !== "say" && verb.act !== "tell" && verb.act !== "report") return false;
  return tellsAlone(sentence, act, pack) || byPronoun(sentence, act, pack) || inFront(sentence, act, pack) || beforeParticiple(sentence, act, pack) || behindVerb(sentence, act, pack) || behindWord(sentence, act, pack) || inCase(sentence, act, pack);
}

/** "马新社告诉交通部长，", "TVBS告知校方": where words are not set apart, an official right behind a verb that tells, and a sign behind him. */
function tellsAlone({ items }: ReadSentence, { clue, subject }: Act, pack: LanguagePack): boolean {
  if (pack.text.spaced || pack.text.order === "sov" || subject === undefined || subject.to > clue.at) return false;
  const verb = items.slice(clue.at, clue.at + clue.length).map(({ fold }) => fold).join("");
  if (!tellingForms(pack).has(verb)) return false;
  const from = clue.at + clue.length;
  const length = items.slice(from, from + longestParty).findIndex(({ kind }) => kind === "sign" || kind === "quote");
  const told = items.slice(from, from + Math.max(0, length));
  return (isPartyWord(told[told.length - 1]) || isOffice(told[told.length - 1])) && !told.some((item) => isMedium(item) || (item.bits & is.genitive) !== 0);
}

/** Signs of an official with his office. */
const longestParty = 20;

const telling = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Forms of verbs by which somebody is told, whatever else they do. */
function tellingForms(pack: LanguagePack): ReadonlySet<string> {
  const found = telling.get(pack) ?? new Set(pack.verbs.filter(({ act }) => act === "tell").flatMap(({ forms }) => forms.flatMap((form) => (typeof form === "string" ? [form] : []))));
  telling.set(pack, found);
  return found;
}

/** "Řekl mu reportér", "му је јавио новинар": a pronoun beside the verb is told; right behind it one may be the owner of what follows ("podała jej nazwisko"). */
function byPronoun({ items }: ReadSentence, { clue }: Act, { toldPronouns }: LanguagePack): boolean {
  if (toldPronouns === undefined) return false;
  let before = clue.at - 1;
  while (((items[before]?.bits ?? 0) & (is.auxiliary | is.phraseEnd)) !== 0 && !toldPronouns.includes(items[before]?.fold ?? "")) before -= 1;
  const end = clue.at + clue.length;
  const after = ((items[end]?.bits ?? 0) & is.auxiliary) !== 0 ? end + 1 : end;
  const next = items[after + 1];
  const leadsOn = next === undefined || next.kind !== "word" || (next.bits & (is.title | is.unnamed | is.preposition | is.complementizer)) !== 0;
  return toldPronouns.includes(items[before]?.fold ?? "") || (toldPronouns.includes(items[after]?.fold ?? "") && leadsOn);
}

/** "Dem Präsidenten sagte ein BBC-Reporter", "Bývalému šéfovi policie to řekl redaktor": the party opens the clause of a medium's reporter. */
function inFront({ items, clues }: ReadSentence, { subject, clause: [from], clue }: Act, pack: LanguagePack): boolean {
  if (subject?.voice !== true || subject.from < clue.at) return false;
  const length = phraseLength(items, from, pack.toWhom ?? none);
  const phrase = readPhrase(items, from + length, clue.at, clues, pack);
  if (!phrase) return false;
  if (length > 0) return isParty(items, phrase);
  const article = items[phrase.from];
  const dative = article !== undefined && isDativeArticle(article, pack) && !(pack.articles.find(({ text }) => text === article.fold)?.readings.some(({ role }) => role === "speaker") ?? false);
  return dative || items.slice(phrase.from, phrase.to).some((item) => bearsDative(item, pack));
}

const none: string[] = [];

/** "Der NDR hat der Staatskanzlei mitgeteilt", "De NOS heeft het kabinet laten weten", "DR har over for tilsynet oplyst": between the auxiliary and the participle. */
function beforeParticiple(sentence: ReadSentence, act: Act, pack: LanguagePack): boolean {
  const { items, clues } = sentence;
  const { clue, subject } = act;
  if (pack.text.order !== "v2" || subject === undefined || subject.to > clue.at) return false;
  const auxiliary = items.findIndex(({ bits }, at) => at >= subject.to && at < clue.at && (bits & is.auxiliary) !== 0);
  if (auxiliary < 0 || !leadsToWords(sentence, { from: clue.at, to: clue.at + clue.length }, act)) return false;
  for (let at = auxiliary + 1; at < clue.at; at += 1) {
    const length = phraseLength(items, at, pack.toWhom ?? none);
    const phrase = length > 0 ? readPhrase(items, at + length, clue.at, clues, pack) : undefined;
    if (phrase && isParty(items, phrase)) return true;
  }
  // Where articles show cases a party without a preposition needs one of whoever is told.
  return phrasesIn(sentence, auxiliary + 1, clue.at, pack).some((phrase) => !phrase.governed && (pack.text.nounsCapitalised !== true || isDativeArticle(items[phrase.from], pack)) && opensWithParty(items, phrase) && isParty(items, phrase));
}

/** "Radiožurnál řekl hejtmance, že …", "told the mayor": right behind the verb, or behind the medium that follows it. */
function behindVerb(sentence: ReadSentence, act: Act, pack: LanguagePack): boolean {
  const { items, clues } = sentence;
  if (pack.text.order === "sov") return false;
  let from = behindBoth(act) + (quoteMark(items[behindBoth(act)]?.fold ?? "") ? 1 : 0);
  // "Rekao je ministru"
  while (((items[from]?.bits ?? 0) & is.auxiliary) !== 0) from += 1;
  const phrase = readPhrase(items, from, act.clause[1], clues, pack);
  if (!phrase) return false;
  // "Har meddelat Utrikesdepartementet att", "сообщил Самарцевой, что": where the verb stands second, or names have cases, a name between it and "that" can only be told.
  const named = pack.text.order === "v2" || pack.text.bareAddressee === true;
  if (named && act.subject !== undefined && act.subject.to <= act.clue.at && !mayAgree(items, phrase, act, pack) && isForeignName(items, phrase) && isComplementizer(items[items[phrase.to]?.fold === "," ? phrase.to + 1 : phrase.to])) return true;
  const tells = act.clue.verb?.act === "tell";
  if (!isParty(items, phrase) || (!tells && !opensWithParty(items, phrase))) return false;
  return tells || leadsToWords(sentence, phrase, act);
}

/** "TASR povedala Jana Nováková": the name may be the verb's subject, so that the medium may be told. A medium's reporter is its subject. */
const mayAgree = (items: Item[], phrase: Phrase, { clue: { agreement }, subject }: Act, { text }: LanguagePack): boolean => text.bareAddressee === true && subject?.voice !== true && isNominative(items, phrase, agreement);

/** "Explained to the Region", "kepada Bupati", 「報道官に対し」: beside a word that leads to whoever is told. */
function behindWord(sentence: ReadSentence, act: Act, pack: LanguagePack): boolean {
  const { items, clues } = sentence;
  const { toWhom } = pack;
  if (toWhom === undefined) return false;
  const last = pack.text.order === "sov";
  // Where verbs stand last the word may be the cue's own first one ("से कहा").
  const [from, to] = last ? [act.subject?.to ?? act.clause[0], act.clue.at + 1] : [behindBoth(act), Math.min(act.clause[1], behindBoth(act) + farthest)];
  for (let at = from; at < to; at += 1) {
    if (isComplementizer(items[at])) return false;
    const length = phraseLength(items, at, toWhom);
    // "के हवाले से": the last word of what leads to a source leads to nobody told.
    if (length === 0 || clues.some(({ at: first, length: whole, marker }) => marker !== undefined && marker.role !== "addressee" && first <= at && at < first + whole)) continue;
    // "एक्स ने अभियंता को बताया कि": right before the verb whoever the postposition marks is told.
    // "That" may be the cue's own last word ("बताया कि").
    if (last && (isPartyWord(items[at - 1]) || isOffice(items[at - 1]) || at + length === act.clue.at) && leadsToWords(sentence, { from: at, to: act.clue.at }, act)) return true;
    const phrase = readPhrase(items, at + length, last ? to : act.clause[1], clues, pack);
    if (phrase && !last && isForeignName(items, phrase) && isComplementizer(items[items[phrase.to]?.fold === "," ? phrase.to + 1 : phrase.to])) return true;
    if (phrase && isParty(items, phrase) && leadsToWords(sentence, last ? { from: at, to: act.clue.at } : phrase, act)) return true;
  }
  return false;
}

/** "kaupunginjohtajalle", "polgármesternek", "primátorovi", "לשר", "der Bahn": letters or an article show the one told. */
function inCase(sentence: ReadSentence, act: Act, pack: LanguagePack): boolean {
  const { items } = sentence;
  const from = pack.text.order === "sov" ? act.clause[0] : behindBoth(act);
  for (let at = from; at < Math.min(act.clause[1], from + farthest); at += 1) {
    const item = items[at];
    if (item === undefined || isComplementizer(item) || item.kind === "quote") return false;
    const inSubject = act.subject !== undefined && at >= act.subject.from && at < act.subject.to;
    if (!inSubject && bearsDative(item, pack) && leadsToWords(sentence, { from: at, to: at + 1 }, act)) return true;
    // "אמר לשר שהחולים", "כתב לבית המשפט": right behind the verb letters leave no doubt who is told, and "that" may be letters too.
    if (!inSubject && at === from && bearsToldLetters(items, at, pack)) return true;
    // "Teilte dem Landrat mit, er werde nicht nachgeben": what is told needs no "that".
    if (!inSubject && at === from && isDativeArticle(item, pack) && items.slice(at, at + farthest + 1).some(({ fold }) => fold === ",")) return true;
  }
  return false;
}

/** A listed noun for somebody with the ending, or behind the letter, of whoever is told. */
function bearsDative({ kind, fold, bits }: Item, pack: LanguagePack): boolean {
  if (kind !== "word" || (bits & (is.agency | is.outlet)) !== 0) return false;
  const nouns = nounsOf(pack);
  const listed = (word: string) => nouns.has(word) || (pack.text.compounds === true && nouns.has(word.slice(-longestHead)));
  if (pack.datives?.some(([ending, base]) => fold.endsWith(ending) && listed(fold.slice(0, fold.length - ending.length) + base)) === true) return true;
  return pack.affixes.some(({ side, role, text }) => side === "prefix" && role === "addressee" && fold.startsWith(text) && nouns.has(fold.slice(text.length)));
}

/** "Teilte der Bahn mit": where articles show the case. */
const isDativeArticle = (item: Item | undefined, { articles, text }: LanguagePack): boolean =>
  item !== undefined && text.order === "v2" && (item.bits & is.article) !== 0 && articles.some((one) => one.text === item.fold && one.readings.some(({ role }) => role === "addressee"));

/** "לבית המשפט", "למשרד החוץ": a noun of several words, or an office of the directory, behind letters of the one told. */
function bearsToldLetters(items: Item[], at: number, pack: LanguagePack): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isOffice(item)) return affixRole(item, pack) === "addressee";
  if (isOffice(items[at + 1]) && pack.affixes.some(({ side, role, text }) => side === "prefix" && role === "addressee" && text === item.fold)) return true;
  const nouns = nounsOf(pack);
  return pack.affixes.some(({ side, role, text }) => {
    if (side !== "prefix" || role !== "addressee" || !item.fold.startsWith(text)) return false;
    const words = [item.fold.slice(text.length), items[at + 1]?.fold, items[at + 2]?.fold];
    return [1, 2, 3].some((length) => nouns.has(words.slice(0, length).join(" ")));
  });
}

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The pack's nouns for officials and offices; of compounds their last letters. */
function nounsOf(pack: LanguagePack): ReadonlySet<string> {
  const found = known.get(pack) ?? new Set([...pack.nouns.title, ...pack.nouns.spokesperson, ...pack.nouns.office].flatMap((noun) => (pack.text.compounds === true && noun.length > longestHead ? [noun, noun.slice(-longestHead)] : [noun])));
  known.set(pack, found);
  return found;
}

/** Letters at a compound's end that tell its noun. */
const longestHead = 7;

const behindBoth = ({ clue, subject }: Act): number => Math.max(clue.at + clue.length, subject !== undefined && subject.from > clue.at ? subject.to : 0);

const isOffice = (item: Item | undefined): boolean => item?.name?.class === "institution" || item?.name?.class === "company";

/** Words with capitals that are no medium. */
const isForeignName = (items: Item[], { from, to, names, bits }: Phrase): boolean =>
  (bits & (is.agency | is.outlet | is.work | is.pronoun)) === 0 && !names.some((at) => isMedium(items[at])) && items.slice(from, to).every(({ capital, bits: word }) => capital || (word & is.article) !== 0) && items.slice(from, to).some(({ capital }) => capital);

const isPartyWord = (item: Item | undefined): boolean => item !== undefined && item.kind === "word" && (item.bits & parties) !== 0;

/** "The home secretary in a letter": up to the first small word that leads on, somebody. */
function isParty(items: Item[], { from, to, names }: Phrase): boolean {
  if (names.some((at) => isMedium(items[at]))) return false;
  const words = items.slice(from, to);
  const end = words.findIndex(({ bits }, at) => at > 0 && (bits & (is.genitive | is.preposition)) !== 0 && (bits & is.article) === 0);
  const head = end < 0 ? words : words.slice(0, end);
  return head.some((item) => isPartyWord(item) || isOffice(item)) && !head.some(({ bits }) => (bits & (is.agency | is.outlet | is.work)) !== 0);
}

/** "Slova guvernérova mluvčího" are words and no party. */
const opensWithParty = (items: Item[], { from, to }: Phrase): boolean => isPartyWord(items.slice(from, to).find(({ bits }) => (bits & is.article) === 0));

/** What is told follows at once; where a reporter speaks it need not be a clause. */
function leadsToWords({ items }: ReadSentence, { to }: Pick<Phrase, "from" | "to">, { subject }: Act): boolean {
  return subject?.voice === true || items.slice(to, to + farthest).some(isComplementizer);
}

const isComplementizer = (item: Item | undefined): boolean => item !== undefined && (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0;

/** Items between verb, party and "that": "teilte der Bahn am Montag mit, dass". */
const farthest = 5;
