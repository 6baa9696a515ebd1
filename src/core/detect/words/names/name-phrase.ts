import { isUnspaced } from "../../../text/characters.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import { isHouseBody } from "./house-bodies.ts";
import { affixRole, isMedium, isStaged, isToldNoun, prefixLetters } from "./name-role.ts";
import { isAdjectiveBehind, isDescribed, isEmployed, isInsideOffice, isOwnedNoun, isPlainOwner, ownsPerson, isParticle, isPlainNoun, joinsOffice, leadsToOffice, opensTitle, opensToNoun, opensWithArticle, tailLength } from "./phrase-goes-on.ts";
import { isPossessive, quoteMark } from "./phrase-signs.ts";
import { nominal, type State } from "./phrase-state.ts";
import { takeNickname, takeSign } from "./take-signs.ts";
import type { Item } from "../sentence/read-sentence.ts";
import { isVoice, isVoiceNoun } from "./voice-nouns.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { startsTold } from "./told-in-marks.ts";

/** Items `[from, to)` that name one party. */
export type Phrase = {
  from: number;
  to: number;
  /** Union of what its words are. */
  bits: number;
  /** Item indices of the directory's names inside. */
  names: number[];
  /** Where a preposition or a marker governs it, it is no subject. */
  governed: boolean;
  /** True for somebody who writes or watches for the medium that the phrase names: "Reuters photographer". */
  voice?: boolean;
  /** Who that is, where another phrase says so. */
  person?: Phrase;
};

/** Plain words (adjectives) that may follow each other inside a phrase before it is given up. */
const longestModifiers = 4;
/** Characters of a phrase in a script without spaces, words of one in a script without capitals. */
const longestUnspaced = 36;
const longestCaseless = 9;

const stops = is.preposition | is.phraseEnd | is.auxiliary | is.complementizer | is.negation | is.asClause;

/** Reads the longest name phrase that starts at `start`, before `limit`; undefined where none does. */
export function readPhrase(items: Item[], start: number, limit: number, clues: Clue[], pack: LanguagePack): Phrase | undefined {
  const first = items[start];
  if (!first || start >= limit) return undefined;
  if ((first.bits & is.pronoun) !== 0 && (first.bits & is.article) === 0) {
    return { from: start, to: start + 1, bits: first.bits & is.pronoun, names: [], governed: false };
  }
  const state: State = { bits: 0, names: [], last: -1, modifiers: 0, words: 0, lastProper: false, owned: false };
  let at = start;
  while (at < limit) {
    const item = items[at];
    if (!item) break;
    const taken = take(items, at, limit, state, clues, pack, at === start);
    if (taken === 0) break;
    at += taken;
  }
  // Vietnamese "ông" is "Mr" before a name and "he" before a verb.
  if (state.last < start) return pack.text.subjectFirst === true && (first.bits & is.pronoun) !== 0 && clues.some(({ at: cue, verb }) => verb !== undefined && cue === start + 1) ? { from: start, to: start + 1, bits: is.pronoun, names: [], governed: false } : undefined;
  const to = state.last + 1;
  const names = state.names.filter((name) => name <= state.last);
  // "Le SNJ de Radio France": whose body it is says nothing.
  if (isHouseBody(items, [start, to], names, pack)) return { from: start, to, bits: (state.bits | is.office) & ~(is.agency | is.outlet), names: names.filter((name) => !isMedium(items[name])), governed: false };
  const voice = names.length > 0 && isVoice(items, [start, to], state.bits, pack) ? { voice: true } : {};
  const bits = names.length === 0 && belongsToMedium(items, [start, to], pack) ? state.bits & ~(is.outlet | is.agency) : state.bits;
  return { from: start, to, bits, names, governed: false, ...voice };
}

/** "أبلغ الوزير رويترز", "وزير الطاقة اللبناني صحيفة": where owners stand right behind, a word with its article has none, so that a medium is another party. */
function opensBesideArticle({ kind, fold }: Item, item: Item, { articleLetters }: LanguagePack): boolean {
  const medium = isMedium(item) || ((item.bits & (is.agency | is.outlet)) !== 0 && articleLetters?.some((letters) => item.fold.startsWith(letters)) === false);
  return medium && kind === "word" && articleLetters?.some((letters) => fold.startsWith(letters) && fold.length > letters.length + 2) === true;
}

/** "تاريخ المجلة", "בעלי העיתון": where owners stand right behind, a noun for media with its article says whose the unlisted word before it is. */
function belongsToMedium(items: Item[], [from, to]: [number, number], { articleLetters }: LanguagePack): boolean {
  if (articleLetters === undefined || items[from]?.kind !== "word" || items[from].bits !== 0) return false;
  const noun = items.slice(from, to).find(({ bits }) => (bits & (is.outlet | is.agency)) !== 0);
  return noun !== undefined && articleLetters.some((letters) => noun.fold.startsWith(letters) && noun.fold.length > letters.length + 2);
}


/** How many items from `at` belong to the phrase; 0 ends it. */
function take(items: Item[], at: number, limit: number, state: State, clues: Clue[], pack: LanguagePack, first: boolean): number {
  const item = items[at];
  if (!item) return 0;
  if (endsAtMedium(items, at, state, pack) || endsAtParticle(items, at, state, pack)) return 0;
  if (item.kind === "quote") return takeNickname(items, at, limit, state);
  if (item.kind === "name") {
    state.names.push(at);
    return nominal(state, at, 0, true);
  }
  // "خبرنگار «اعتماد»": where owners stand right behind, the mark opens the name of whose voice it is.
  // "recenzent „Tygodnika Powszechnego”": where names are declined, one in marks that is not told.
  const owns = pack.text.bareAddressee === true ? affixRole(items[at + 1], pack) !== "addressee" : isCaseless(items[at - 1]?.fold ?? "");
  if (owns && quoteMark(item.fold) && state.last === at - 1 && isMedium(items[at + 1]) && isVoiceNoun(items[at - 1], pack)) return 1;
  // "Репортер на „Труд“": or behind the word for "of".
  if (quoteMark(item.fold) && state.owned && state.last === at - 2 && isMedium(items[at + 1]) && isVoiceNoun(items[at - 2], pack)) return 1;
  if (item.kind === "sign") return startsTold(items, at, state, pack) ? 0 : takeSign(items, at, limit, state);
  if (isCue(item, at, clues)) return 0;
  if (isParticle(items, at, limit, state)) return 1;
  if ((item.bits & is.article) !== 0) return takeArticle(items, at, state, pack);
  if (leadsToTold(items, at, state, clues, pack) || leadsToAgent(items, at, pack)) return 0;
  if (countsSome(items, at, limit, state, clues)) {
    state.owned = true;
    state.bits |= is.unnamed;
    return 1;
  }
  if ((item.bits & is.genitive) !== 0 && (item.bits & is.phraseEnd) === 0 && state.last >= 0) {
    // "Der Staatsagentur Sana in zwei Vororte": a count opens another phrase.
    if (state.lastProper && ((items[at + 1]?.bits ?? 0) & is.numeral) !== 0) return 0;
    state.owned = startsNominal(items, at + 1, limit, pack) || (isMedium(items[at + 2]) && isVoiceNoun(items[at - 1], pack) && quoteMark(items[at + 1]?.fold ?? "")) || ((state.bits & is.unnamed) !== 0 && isPlainNoun(items, at + 1, limit)) || ownsBeforeCue(items, at + 1, limit, state, clues) || (pack.text.bareAddressee !== true && isPlainOwner(items, at + 1, limit, state, clues));
    return state.owned ? 1 : 0;
  }
  if (leadsToOffice(items, at, limit, state)) return 1;
  if ((item.bits & stops) !== 0 && !opensTitle(items, at) && !(item.capital && !first && state.last >= 0 && (item.bits & anyNoun) !== 0)) return 0;
  if ((item.bits & is.pronoun) !== 0) return 0;
  // "seorang warga yang enggan disebut": a relative opens a clause of its own.
  if ((item.bits & is.relative) !== 0 && (item.bits & (is.article | is.genitive | anyNoun)) === 0) return 0;
  // "i media locali l'uomo": an article written onto a noun opens another party, as any other does.
  if (state.last >= 0 && !state.owned && opensWithArticle(item, pack)) return 0;
  if ((item.bits & is.conjunction) !== 0) return joinsOffice(items, at, limit, state, pack) ? 1 : 0;
  if ((item.bits & (anyNoun | is.continuing)) !== 0) return nominal(state, at, item.bits, false);
  if ((item.bits & is.numeral) !== 0) {
    state.bits |= is.numeral;
    // "소식통 2명": the count stands behind.
    if (state.last === at - 1 && (state.bits & is.unnamed) !== 0) state.last = at;
    return 1;
  }
  if (item.capital) return nominal(state, at, 0, isProper(items, at, state, pack));
  state.words += 1;
  if (isUnspaced(item.fold)) return state.words <= longestUnspaced ? nominal(state, at, 0, true) : 0;
  if (isCaseless(item.fold)) return state.words <= longestCaseless ? nominal(state, at, 0, true) : 0;
  // Small letters: an adjective before a noun, or a noun that the pack does not list.
  // "des Netzbetreibers sank allein in Frankreich": where all nouns have capitals, a small word behind one is seldom the phrase's.
  if (state.last >= 0 && state.last === at - 1 && pack.goesOnEnds !== undefined && !pack.goesOnEnds.some((ending) => item.fold.endsWith(ending))) return 0;
  const tail = state.last === at - 1 ? tailLength(items, at, pack) : 0;
  if (tail > 0) {
    state.last = at + tail - 1;
    state.owned = tail > 1;
    state.bits |= is.article;
    return tail;
  }
  state.modifiers += 1;
  if (state.modifiers > longestModifiers) return 0;
  const owned = isPossessive(items, at - 1);
  if (state.last >= 0 && state.lastProper && !owned && !opensToNoun(items, at, limit, state.last, pack) && !isInsideOffice(items, at, limit, state.bits, pack)) return 0;
  // "Minister zdrowia", "mluvčí policie": a title with the genitive of a common noun, in languages without articles.
  const titled = (pack.articles.length === 0 || pack.text.bareAddressee === true) && state.last === at - 1 && (((items[at - 1]?.bits ?? 0) & (is.title | is.spokesperson | is.office)) !== 0 || isOwnedNoun(items, at, pack));
  if (((state.bits & is.article) !== 0 || owned || titled || state.owned || (state.last === at - 1 && isDescribed(items, at, pack))) && !pack.text.nounsCapitalised && !/^\d/u.test(item.fold)) {
    state.last = at;
  }
  return 1;
}

function isCue({ bits }: Item, at: number, clues: Clue[]): boolean {
  for (const clue of clues) if (clue.at === at && (clue.verb !== undefined || clue.marker?.doubtful !== true) && ((bits & anyNoun) === 0 || clue.length > 1)) return true;
  return false;
}

/**
 * A medium and a person side by side are two parties: "заявил РИА Новости мэр", "a declarat pentru Agerpres primarul",
 * "قال أحمد علي لرويترز". English alone puts the medium before its people ("Reuters editor Jane Doe").
 */
function endsAtMedium(items: Item[], at: number, state: State, pack: LanguagePack): boolean {
  const item = items[at];
  // «Ведомостям» гендиректор порта: the mark behind the name belongs to it.
  const marked = quoteMark(items[at - 1]?.fold ?? "") && isMedium(items[at - 2]);
  const before = items[marked ? at - 2 : at - 1];
  if ((state.last !== at - 1 && !(marked && state.last === at - 2)) || !item || !before) return false;
  // "أسوشيتد برس وفرانس برس": the "and" is written onto the second name.
  if (isMedium(before) && isMedium(item) && pack.conjunctions.includes(prefixLetters(item))) return true;
  // "A TASZSZ orosz hírügynökség": the noun that explains the name follows with its adjectives.
  if (isMedium(before) && pack.text.spaced && items.slice(at, at + 3).some((one, offset) => (one.bits & (is.agency | is.outlet)) !== 0 && items.slice(at, at + offset).every((word) => word.kind === "word" && word.bits === 0 && !word.capital))) return false;
  if (isMedium(before) && isAdjectiveBehind(item, pack)) return false;
  // "रॉयटर्स के पत्रकार": the postposition between a medium and its people.
  if (isMedium(before) && pack.text.order === "sov" && (item.bits & is.genitive) !== 0 && isVoiceNoun(items[at + 1], pack)) return false;
  // "Ritzaus reporter", "az MTI tudósítója", "VGs kilder", "AFP:n kuvaaja": where owners stand first, or show it.
  if (isMedium(before) && (ownsPerson(before, item, pack) || ((pack.text.compounds === true || pack.text.order === "sov") && isVoiceNoun(item, pack)))) return false;
  // "ESPN의 제프 무어 기자", "読売新聞の田中記者": a name between the medium and what he is to it.
  if (isMedium(before) && pack.text.order === "sov" && affixRole(before, pack) === "neutral" && items.slice(at + 1, at + longestLead).some((one) => isVoiceNoun(one, pack))) return false;
  if (isMedium(before)) return (!pack.text.subjectFirst || !pack.text.spaced) && item.kind === "word" && !((pack.text.spaced || pack.text.order === "sov") && (item.bits & (is.agency | is.outlet)) !== 0) && (item.bits & is.article) === 0;
  if ((state.bits & (is.agency | is.outlet)) === 0 && opensBesideArticle(before, item, pack)) return true;
  if (!isMedium(item)) return false;
  // "en uttalelse NTB har mottatt", "documents Reuters has seen": behind a thing the medium opens a clause about it.
  if ((before.bits & is.work) !== 0 && before.kind === "word" && !before.capital && pack.text.nounsCapitalised !== true && ((items[at + 1]?.bits ?? 0) & is.auxiliary) !== 0) return true;
  return affixRole(item, pack) === "addressee" || isStaged(item, pack) || (pack.text.bareAddressee === true && state.lastProper && !state.owned);
}

/** "대변인은 …": the particle closes the party. */
function endsAtParticle(items: Item[], at: number, state: State, pack: LanguagePack): boolean {
  const before = items[at - 1];
  if (state.last !== at - 1 || !before) return false;
  if (state.names.length > 0 && isToldNoun(before, pack)) return true;
  const role = before.name && before.name.suffix !== "" ? affixRole(before, pack) : undefined;
  return before.enclitic !== undefined || (role !== undefined && role !== "neutral");
}

/** "Mluvčí armády pro iDNES.cz", "rekao je ministar za RTL": whoever is named already tells the medium. A spokesman alone speaks for it. */
function leadsToTold(items: Item[], at: number, state: State, clues: Clue[], pack: LanguagePack): boolean {
  const clue = clues.find((one) => one.at === at && one.marker?.role === "addressee" && one.marker.side === "before");
  // "le boulanger à la Gazette": a noun that no list knows shows itself by its article. "Det bekräftar klubbens sportchef för Gefle Dagblad":
  // whoever no listed noun names tells it as well, where the same word does not say whose he is.
  const noun = state.bits & anyNoun;
  const fullName = state.lastProper && pack.text.nounsCapitalised === true && items[at - 2]?.capital === true;
  const named = state.last === at - 1 ? (noun & ~is.spokesperson) !== 0 || (noun === 0 && ((state.bits & is.article) !== 0 || fullName || (state.lastProper && pack.text.order === "v2" && pack.text.nounsCapitalised !== true))) : state.last < 0 && state.modifiers > 0 && pack.text.order === "v2";
  if (clue === undefined || !named) return false;
  // "Fotograf agencji AFP": the noun of a medium behind its photographer is no dative.
  // "Репортер на БНТ": so is the word for "of" and "to" behind one.
  const own = is.agency | is.outlet | (pack.toWhom?.includes(items[at]?.fold ?? "") === true ? is.genitive : 0);
  if (((items[at]?.bits ?? 0) & own) !== 0 && isVoiceNoun(items[state.last], pack)) return false;
  const after = items.slice(at + clue.length, at + clue.length + longestLead);
  const medium = after.findIndex((item) => isMedium(item));
  return medium >= 0 && after.slice(0, medium).every((item) => (item.bits & (is.article | is.agency | is.outlet)) !== 0 || quoteMark(item.fold) || (item.kind === "word" && item.bits === 0 && !item.capital));
}

/** "The owner of the barn said", "Eieren av låven sa": one plain word, with its article, between "of" and the verb. */
function ownsBeforeCue(items: Item[], from: number, limit: number, { bits, lastProper }: State, clues: Clue[]): boolean {
  if (lastProper && (bits & (anyNoun | is.article)) === 0) return false;
  let at = from;
  while (at < limit && ((items[at]?.bits ?? 0) & is.article) !== 0) at += 1;
  const [noun, verb] = [items[at], items[at + 1]];
  return noun?.kind === "word" && noun.bits === 0 && !noun.capital && verb !== undefined && clues.some((clue) => clue.at === at + 1 && clue.verb !== undefined);
}

/** "Was confirmed to Reuters by an executive": who acted is none of the medium's. */
const leadsToAgent = (items: Item[], at: number, pack: LanguagePack): boolean => isMedium(items[at - 1]) && pack.agents?.includes(items[at]?.fold ?? "") === true;

/** "Jeden z turistů řekl", "one of the hikers said": some of those behind "of". */
function countsSome(items: Item[], at: number, limit: number, state: State, clues: Clue[]): boolean {
  const item = items[at];
  if (item === undefined || (item.bits & is.genitive) === 0 || state.last >= 0 || ((items[at - 1]?.bits ?? 0) & is.numeral) === 0) return false;
  const next = items[at + 1];
  return at + 1 < limit && next?.kind === "word" && (next.bits & (stops & ~is.phraseEnd)) === 0 && !isCue(next, at + 1, clues);
}

/** Words up to the name behind a marker: "pre britskú stanicu BBC". */
const longestLead = 4;

/** Where common nouns have capitals, a name is the word after another noun ("Ministerin Weber") or one without an article. */
function isProper(items: Item[], at: number, state: State, pack: LanguagePack): boolean {
  if (!pack.text.nounsCapitalised) return true;
  return (state.last === at - 1 && items[at - 1]?.kind === "word") || (state.bits & is.article) === 0;
}

/** A second article opens another party ("sagte Lucke der dpa"), unless it is a genitive ("Sprecher der Polizei"). */
function takeArticle(items: Item[], at: number, state: State, pack: LanguagePack): number {
  if (state.last < 0) {
    // "retweeted an article": the words before the article are none of the phrase.
    if (state.modifiers > 0) return 0;
    state.bits |= is.article;
    return 1;
  }
  if (state.owned) return 1;
  if (((items[at]?.bits ?? 0) & is.genitive) === 0 || state.lastProper || (state.bits & (anyNoun | is.article)) === 0) return 0;
  // "sagte eine Frau der Nachrichtenagentur AFP": she is none of the agency's, unless her office says so.
  const belongs = isEmployed(items, at, state, pack);
  return !belongs && items.slice(at + 1, at + 4).some((item) => isMedium(item)) ? 0 : 1;
}

/** Whether a name phrase may go on here: after "of" or "von". */
function startsNominal(items: Item[], at: number, limit: number, pack: LanguagePack): boolean {
  for (let look = at; look < Math.min(limit, at + 4); look += 1) {
    const item = items[look];
    if (!item || item.kind === "quote") return false;
    if (item.kind === "name") return true;
    if (item.kind === "sign") return false;
    if ((item.bits & (stops | is.pronoun | is.conjunction)) !== 0) return false;
    if ((item.bits & anyNoun) !== 0) return true;
    if ((item.bits & (is.article | is.genitive)) !== 0) continue;
    if (item.capital || !pack.text.spaced || isCaseless(item.fold)) return true;
  }
  return false;
}

/** Words of scripts without capitals: Arabic, Hebrew, Devanagari, Hangul, … */
export function isCaseless(word: string): boolean {
  const first = word.charAt(0);
  // All letters of ASCII have capitals.
  return first > "\u007f" && first.toLowerCase() === first.toUpperCase() && /\p{L}/u.test(first);
}
