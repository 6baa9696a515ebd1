import type { LanguagePack } from "../../language-pack.ts";
import { clauseAround, isBreak, phraseBefore, phrasesIn } from "../sentence/clauses.ts";
import type { Act, Grammar } from "./find-acts.ts";
import { agentIn } from "./read-passive.ts";
import { is } from "../sentence/lexicon.ts";
import { isNoun } from "../speakers/no-verb.ts";
import { originFrom, originUpTo } from "../sentence/loose-phrases.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { affixRole, isKnown, isMedium, maySpeak } from "../names/name-role.ts";
import { quoteMark } from "../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { behindAdverb, leadsElsewhere, leadsToTold, opensJudgement, withGluedOwner } from "./plain-markers.ts";
import { isParty } from "../speakers/somebody.ts";

/** What a marker says about the party beside it: "according to X", "in an interview with X", "citing X", "quoted by X". */
export function readMarker(sentence: ReadSentence, clue: Clue, grammar: Grammar): Act | undefined {
  const { items } = sentence;
  const marker = behindAdverb(items, clue, grammar.pack);
  // A postposition of the subject (Hindi ने) says who acts; the verb says whether it is speech.
  if (!marker || marker.role === "speaker") return undefined;
  if (grammar.pack.text.nounsCapitalised === true && isNoun(items, clue, 0)) return undefined;
  if (marker.doubtful && clue.length === 1 && ((items[clue.at]?.bits ?? 0) & is.article) !== 0) return undefined;
  // "Sera diffusé par France 2": what the pack calls no cue leads to nobody by its preposition either.
  if (marker.doubtful && [items[clue.at], items[clue.at - 1]].some((item) => ((item?.bits ?? 0) & is.falseCue) !== 0)) return undefined;
  const clause = clauseAround(sentence, clue.at);
  if (grammar.pack.text.bareAddressee !== true && isOwnerOfSubject(sentence, clue, clause, grammar.pack)) return undefined;
  const owner = ownerBefore(sentence, clue, grammar);
  if (owner) return owner;
  const phrase = withGluedOwner(items, clue, withMarkedNoun(items, clue, beside(sentence, clue, clause, grammar)));
  if (!phrase || (phrase.bits & is.pronoun) !== 0) return undefined;
  if (marker.judges === true && !opensJudgement(sentence, clue, phrase)) return undefined;
  // "एनडीटीवी के दफ्तर पर छापा": a plain postposition leads to the noun right before it.
  if (marker.doubtful === true && marker.side === "after" && marker.role === "addressee" && !endsInMedium(items, clue.at)) return undefined;
  if (marker.doubtful === true && marker.side === "before" && leadsElsewhere(items[clue.at - 1], grammar.pack)) return undefined;
  if (marker.plain === true && marker.role === "addressee" && !leadsToTold(items, clue, grammar.pack)) return undefined;
  // "援引朝中社报道称": whom a verb of citing names is cited, whatever stands behind the name.
  if (grammar.pack.text.subjectFirst === true && marker.side === "after" && marker.role === "source" && sentence.clues.some((other) => (other.verb?.act === "cite" || other.marker?.role === "origin") && other.at + other.length === phrase.from)) return undefined;
  if (marker.side === "around" && !closesAround(sentence, phrase, marker.close ?? [], grammar.pack)) return undefined;
  // "nach bisherigen Erkenntnissen": nobody stands between the two.
  if (marker.side === "around" && grammar.pack.text.nounsCapitalised === true && !items.slice(phrase.from, phrase.to).some((item) => item.capital && !marker.close?.includes(item.fold))) return undefined;
  // "Nach einer Studie …": a work at the sentence's start is a source, too.
  const opensWithWork = marker.role === "source" && clue.at === 0 && (phrase.bits & is.work) !== 0;
  // "نقلت رويترز عن مصدرين": after a verb of citing the plain preposition shows whom.
  // "Det skriver Nationen på bakgrunn av en melding fra …": behind a medium that reports they show what it goes by.
  const reports = items.slice(0, clue.at).some(isMedium);
  const cited = marker.role === "origin" && sentence.clues.some((other) => other.at < clue.at && (other.verb?.act === "cite" || (reports && clue.length > 1 && other.verb?.act === "report")));
  if (marker.doubtful && !isKnown(items, phrase) && !opensWithWork && !cited && !closesSentence(sentence, clue, phrase)) return undefined;
  // "processado pela revista X", "pago pelo canal X": whatever an unknown medium does is no report without a verb for one.
  // "filmé par France 3", "pigiste pour Libération": in the middle of a clause a known one's work is none either.
  const known = phrase.names.some((at) => isMedium(items[at]));
  const bySomebody = marker.doubtful === true && marker.role === "source" && clue.at > 0 && (!known || (marker.plain === true && !isBreak(items[clue.at - 1])));
  const work = items.slice(Math.max(0, clue.at - farthestWork), clue.at).some(({ bits, fold }) => (bits & is.work) !== 0 || grammar.pack.worksThat?.nouns.includes(fold) === true);
  if (bySomebody && !work && isKnown(items, phrase) && !sentence.clues.some(({ at, verb }) => verb !== undefined && at < clue.at && clue.at - at <= farthestReport)) return undefined;
  if (negatedBefore(items, clue.at)) return undefined;
  // "Alla Stampa non ha parlato nessuno, dice il portiere": what the clause denies is the talk itself.
  if (marker.doubtful && marker.role === "addressee" && deniesTalk(sentence, clause)) return undefined;
  // "Прокуратурата опроверга публикацията в „Сега“": what somebody denies stood there, and was told to nobody.
  const denied = marker.doubtful && marker.role === "addressee" && ((items[clue.at - 1]?.bits ?? 0) & is.work) !== 0 && sentence.clues.some(({ at, verb }) => verb?.stance === "denies" && at < clue.at);
  if (denied) return undefined;
  if (marker.doubtful && marker.role === "addressee" && isEmployer(sentence, clue, phrase, clause)) return undefined;
  // "Minh Khuê (theo CNN)": what a bracket at the end names is a label, which credits read more surely.
  const labels = clue.at > 0 && /^[([（［【]$/u.test(items[clue.at - 1]?.fold ?? "") && /^[)\]）］】]$/u.test(items[items.length - 1]?.fold ?? "");
  // "A video published by X", "Berechnungen von X zeigen": the work before it is the medium's.
  const ordered = items.some(({ fold }) => grammar.pack.polls?.words.includes(fold) === true);
  const made = marker.role === "source" && work && known && !ordered ? madeSure : doubtfulSure;
  // "…, алармират от „Марица“": a plural verb of nobody, and right behind it the medium from which they speak.
  const speak = marker.role === "source" && known && grammar.pack.speakingPlaces?.includes(marker.text) === true && sentence.clues.some(({ at, length, agreement, verb }) => at + length === clue.at && agreement === "pl" && (verb?.act === "say" || verb?.act === "report") && verb.stance === undefined);
  // "…, so CNN.": a known medium alone between a comma and the sentence's end.
  const closesKnown = marker.doubtful === true && marker.role === "source" && known && closesSentence(sentence, clue, phrase);
  const base = { clue, clause, object: undefined, inverted: false, sure: labels ? 0.7 : speak ? ownerSure : marker.judges || closesKnown ? madeSure : (marker.reveals === true && known) || (known && marker.doubtful === true && opensAlone(items, clue, phrase, grammar.pack)) ? revealedSure : marker.doubtful && !cited ? made : 0.95 };
  if (marker.role === "addressee") {
    if (isBareNoun(items, clue, grammar.pack) && !standsFree(sentence, clue, clause)) return undefined;
    // "communiqué à l'AFP par la préfecture": whoever told it stands behind the one told.
    const teller = agentIn(sentence, [phrase.to, Math.max(phrase.to, clause[1])], grammar.pack);
    return { ...base, subject: undefined, addressee: houseOf(items, phrase, clause) ?? phrase, beside: teller ?? speakerNear(sentence, clue, phrase, clause, grammar.pack), ...(teller ? { teller } : {}) };
  }
  if (marker.role === "relay") return { ...base, subject: undefined, addressee: phrase, beside: quotedBefore(sentence, clue, clause, grammar.pack) };
  if (marker.role === "origin") return { ...base, subject: undefined, addressee: undefined, object: phrase };
  return { ...base, subject: phrase, addressee: known ? undefined : toldBehind(sentence, phrase, grammar.pack) };
}

/** "وفق ما أفاد مصدر لفرانس برس": letters before the medium right behind whoever is the source show that it was told. */
function toldBehind({ items }: ReadSentence, { to }: Phrase, pack: LanguagePack): Phrase | undefined {
  const told = isMedium(items[to]) && affixRole(items[to], pack) === "addressee";
  return told ? { from: to, to: to + 1, bits: 0, names: [to], governed: false } : undefined;
}

/** "Журналистам", "redakcji": where nouns have cases, a noun that shows whoever is told by its ending alone. */
const isBareNoun = (items: Item[], { at, length }: Clue, { text }: LanguagePack): boolean => text.bareAddressee === true && length === 1 && ((items[at]?.bits ?? 0) & (is.preposition | is.genitive)) === 0;

/** "Z redakcji", "двері редакції", "pretnje novinarima": behind a preposition or a thing it is the genitive or the dative of that one. */
function standsFree({ items, clues }: ReadSentence, { at }: Clue, [from, to]: [number, number]): boolean {
  // "…, že by někdo vyhrožoval redaktorům": what another verb of the reported clause does to them.
  if (((items[from]?.bits ?? 0) & is.complementizer) !== 0 && !clues.some(({ verb, ...clue }) => verb !== undefined && clue.at >= from && clue.at < to)) return false;
  const before = items[at - 1];
  if (at === from || before === undefined || before.kind !== "word") return true;
  if ((before.bits & (is.preposition | is.genitive)) !== 0) return false;
  // Before its verb whoever speaks stands there: "ministerstvo agentúre SITA potvrdilo".
  const verbs = clues.filter(({ verb, ...clue }) => verb !== undefined && clue.at >= from && clue.at < to);
  if (before.capital || (verbs.length > 0 && verbs.every((verb) => verb.at > at)) || verbs.some((verb) => verb.at + verb.length === at)) return true;
  // Adverbs and adjectives lead on to the noun; of things most are in no list.
  return (before.bits & is.work) === 0 && (before.bits !== 0 || (adverb.test(before.fold) && !/(?:nj|њ)[еe]$/u.test(before.fold)));
}

/** How adverbs end, and adjectives before a noun in the dative. */
const adverb = /(?:[oeěоеy]|m[ui]|м[уи]|e[jm]|o[jm]|[еоі]й|ој|[оы]м|[iíýy]m)$/u;

/** The name of a medium, in marks or not, or the noun for one or for its people, stands before the item. */
function endsInMedium(items: Item[], at: number): boolean {
  const last = items[at - 1];
  return isMedium(last) || (quoteMark(last?.fold ?? "") && isMedium(items[at - 2])) || ((last?.bits ?? 0) & (is.agency | is.outlet | is.title | is.unnamed)) !== 0;
}

/** "据路透社，…", "Dilaporkan Antara, …": between the sentence's start and a comma nothing but the marker and the name. Short words of other scripts mean too much. */
const opensAlone = (items: Item[], { at, length, marker }: Clue, { from, to }: Phrase, { text }: LanguagePack): boolean =>
  at === 0 && marker?.role === "source" && marker.side === "before" && from === length && /^[,，]$/u.test(items[to]?.fold ?? "") && (!text.spaced || (text.subjectFirst === true && marker.text.length >= longestSmall));

/** Letters of a marker that is more than a preposition. */
const longestSmall = 8;

/** "sier salgssjefen i Hamar Arbeiderblad til Journalisten": where a second medium of the clause is told, the one behind a person's title employs him. */
function isEmployer({ items, clues }: ReadSentence, { at }: Clue, { to }: Phrase, [, end]: [number, number]): boolean {
  if (((items[at - 1]?.bits ?? 0) & (is.title | is.spokesperson)) === 0) return false;
  return clues.some(({ at: other, length, marker }) => marker?.role === "addressee" && other >= to && other < end && isMedium(items[other + length]));
}

/** "Директорът на БНТ посочи": where one word is both "to" and "of", whoever has a title before the verb is the medium's own. */
function isOwnerOfSubject({ items, clues }: ReadSentence, { at, marker }: Clue, [from, to]: [number, number], { toWhom }: LanguagePack): boolean {
  if (marker?.role !== "addressee" || marker.doubtful !== true || ((items[at]?.bits ?? 0) & is.genitive) === 0) return false;
  // "Абонат на „Капитал“ разказа": whatever noun opens the clause of the verb right behind the name.
  const name = at + (quoteMark(items[at + 1]?.fold ?? "") ? 2 : 1);
  const opens = at > from && toWhom?.includes(marker.text) === true && ((items[at - 1]?.bits ?? 0) & is.unnamed) === 0 && at - from <= longestOwned && items.slice(from, at).every(({ kind, bits }) => kind === "word" && (bits & (is.auxiliary | is.phraseEnd)) === 0) && isMedium(items[name]) && clues.some((clue) => clue.verb !== undefined && clue.at === name + (quoteMark(items[name + 1]?.fold ?? "") ? 2 : 1));
  if (opens) return true;
  if (((items[at - 1]?.bits ?? 0) & (is.title | is.spokesperson)) === 0) return false;
  const verb = clues.find((clue) => clue.verb !== undefined && clue.at >= from && clue.at < to);
  return verb !== undefined && verb.at > at;
}

/** Items of "Съпругът на репортерка". */
const longestOwned = 4;

/** "révélé par", "adelantado por": surer than any other passive. */
const revealedSure = 0.85;

/** How sure a nominal report with a clause behind it is. */
const ownerSure = 0.88;

/** "les révélations de Mediapart, selon lesquelles …", "la versión de El Comercio según la cual …": the medium whose report the relative takes up. */
function ownerBefore(sentence: ReadSentence, clue: Clue, { pack }: Grammar): Act | undefined {
  const { items } = sentence;
  const { at, length, marker } = clue;
  if (marker?.role !== "source" || marker.side !== "before" || marker.doubtful === true) return undefined;
  const article = ((items[at + length]?.bits ?? 0) & is.article) !== 0 ? 1 : 0;
  const relative = at + length + article;
  if (((items[relative]?.bits ?? 0) & is.relative) === 0) return undefined;
  const end = items[at - 1]?.fold === "," ? at - 1 : at;
  if (end < 1) return undefined;
  const clause = clauseAround(sentence, end - 1);
  const report = phrasesIn(sentence, clause[0], end, pack).find((one) => one.to === end && (one.bits & is.work) !== 0 && (one.bits & (is.title | is.spokesperson | is.unnamed)) === 0 && one.names.some((name) => isMedium(items[name])));
  return report && { clue: { ...clue, length: relative + 1 - at }, clause: clauseAround(sentence, at), subject: report, addressee: undefined, object: undefined, inverted: false, sure: ownerSure };
}

/** A plain preposition before a known medium. */
const doubtfulSure = 0.75;
/** The same behind a work, or before a judgement. */
export const madeSure = 0.85;

/** The clause is negated, and no verb of saying stands before its negation. */
function deniesTalk({ items, clues }: ReadSentence, [from, to]: [number, number]): boolean {
  const negation = items.findIndex(({ bits }, at) => at >= from && at < to && (bits & is.negation) !== 0);
  return negation >= 0 && !clues.some(({ at, verb }) => verb !== undefined && at >= from && at < negation) && !clues.some(({ at, verb }) => verb?.stance !== undefined && at >= from && at < to);
}

/** "In der Sendung »X« im ZDF", "V relácii X na Rádiu Slovensko": behind a programme's name stands the house that broadcasts it. */
function houseOf(items: Item[], phrase: Phrase, [, to]: [number, number]): Phrase | undefined {
  if (phrase.names.some((at) => isMedium(items[at]))) return undefined;
  for (let at = phrase.to; at < Math.min(to, phrase.to + farthestHouse); at += 1) {
    const item = items[at];
    if (isMedium(item) && at > phrase.from) return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
    // Only small words lead from the programme to its house.
    if (item?.kind === "word" && !item.capital && (item.bits & (is.preposition | is.article | is.genitive | is.outlet | is.agency)) === 0) return undefined;
  }
  return undefined;
}

/** Items between a programme and its house. */
const farthestHouse = 6;

/** Items between "reported" and "by". */
const farthestReport = 4;
/** Items between a work and "by": "informația a fost publicată inițial de". */
const farthestWork = 6;

/** Who may speak to the one told: before the marker, or, where the marker alone says that somebody was talked to, behind it, over a comma too. */
function speakerNear(sentence: ReadSentence, clue: Clue, told: Phrase, clause: [number, number], pack: LanguagePack): Phrase | undefined {
  const { items } = sentence;
  const free = (phrase: Phrase) => !phrase.governed && (phrase.bits & is.pronoun) === 0 && maySpeak(items, phrase, pack);
  // "Rådet Ekwall kallar beslutet ”ett slag” i en intervju med X": the quotation parts the marker from its subject.
  const opens = clause[0] > 1 && items[clause[0] - 1]?.kind === "quote" && items[clause[0] - 2]?.kind === "word" && clue.at === clause[0] ? clauseAround(sentence, clause[0] - 2)[0] : clause[0];
  const before = phrasesIn(sentence, opens, clue.at, pack).find((one) => free(one) && (one.from > 0 || isParty(one, items)));
  if (before || clue.marker?.doubtful === true) return before;
  const party = (phrase: Phrase) => free(phrase) && isParty(phrase, items) && !isKnown(items, phrase) && (phrase.bits & is.work) === 0;
  const inside = phrasesIn(sentence, told.to, Math.max(told.to, clause[1]), pack).find(party);
  if (inside) return inside;
  const end = clauseAround(sentence, told.to - 1)[1];
  return items[end]?.fold === "," ? phrasesIn(sentence, end + 1, clauseAround(sentence, end + 1)[1], pack).find(party) : undefined;
}

/** "The ministry was quoted by Interfax as saying": the subject of the passive that the marker is. */
function quotedBefore(sentence: ReadSentence, { at, marker }: Clue, [from]: [number, number], pack: LanguagePack): Phrase | undefined {
  const { items } = sentence;
  if (marker?.doubtful === true || from === at) return undefined;
  return phrasesIn(sentence, from, at, pack).find((phrase) => !phrase.governed && (phrase.bits & (is.pronoun | is.work)) === 0 && maySpeak(items, phrase, pack) && !isKnown(items, phrase) && isParty(phrase, items));
}

/** ", so der Minister.", ", so Weber weiter: …": between a comma and the clause's end the words name who said it. */
function closesSentence({ items, clues }: ReadSentence, clue: Clue, phrase: Phrase): boolean {
  const opens = clue.at > 0 && clue.marker?.role === "source" && isBreak(items[clue.at - 1]) && ((items[clue.at]?.bits ?? 0) & is.preposition) === 0;
  const adverb = ((items[phrase.to]?.bits ?? 0) & is.phraseEnd) !== 0 ? 1 : 0;
  const end = items[phrase.to + adverb];
  return opens && (isBreak(end) || end?.fold === "." || clues.some(({ at, marker }) => marker?.role === "addressee" && at === phrase.to + adverb)) && isParty(phrase, items);
}

/** Beside the marker, or the subject of its clause ("nach eigenen Angaben"). */
function markedPhrase(sentence: ReadSentence, clue: Clue, clause: [number, number], grammar: Grammar): Phrase | undefined {
  const { items, clues } = sentence;
  const after = clue.at + clue.length;
  if (clue.marker?.side === "after") return behindSpeaker(sentence, phraseBefore(sentence, clue.at, clause[0], grammar.pack));
  if (clue.marker?.side === "subject") {
    const free = (from: number, to: number) => phrasesIn(sentence, from, to, grammar.pack).find((phrase) => !phrase.governed && maySpeak(items, phrase, grammar.pack));
    return free(clause[0], clue.at) ?? free(after, clause[1]);
  }
  return readPhrase(items, after, items.length, clues, grammar.pack);
}

/** "sanoo kapteeni STT:n mukaan": right behind a verb of saying stands who said it, and the medium alone belongs to the marker. */
function behindSpeaker({ items, clues }: ReadSentence, phrase: Phrase | undefined): Phrase | undefined {
  const last = phrase === undefined ? -1 : phrase.to - 1;
  if (phrase === undefined || last === phrase.from || !isMedium(items[last]) || (phrase.bits & (is.title | is.unnamed)) === 0) return phrase;
  // "किसान नेता रामभजन पीटीआई से कहते हैं": right before a plain postposition of the one told, too.
  const told = clues.some(({ at, marker }) => at === phrase.to && marker?.side === "after" && marker.role === "addressee") && (phrase.bits & (is.agency | is.outlet)) === 0;
  const said = told || clues.some(({ at, length, verb }) => verb?.act === "say" && at + length === phrase.from);
  return said ? { ...phrase, from: last, bits: 0, names: [last] } : phrase;
}

/** "изданию X", "w rozmowie z dziennikiem X": a marker that ends in the noun of a medium introduces its name. */
function withMarkedNoun(items: Item[], { at, length, marker }: Clue, phrase: Phrase | undefined): Phrase | undefined {
  const noun = (items[at + length - 1]?.bits ?? 0) & (is.agency | is.outlet);
  if (marker?.side !== "before" || phrase === undefined || noun === 0 || phrase.from !== at + length || phrase.names.length > 0) return phrase;
  return { ...phrase, from: phrase.from - 1, bits: phrase.bits | noun };
}

/** "kertoo Interfax maatalousministeriöön viitaten": a medium that does not touch the word for citing is not the one that is cited. */
function beside(sentence: ReadSentence, clue: Clue, clause: [number, number], grammar: Grammar): Phrase | undefined {
  const phrase = markedPhrase(sentence, clue, clause, grammar);
  const apart = phrase !== undefined && clue.marker?.role === "origin" && clue.marker.side === "after" && phrase.to < clue.at && isMedium(sentence.items[phrase.to - 1]) && sentence.items[phrase.to]?.kind === "word";
  return (apart ? undefined : phrase) ?? citedBeside(sentence, clue, clause) ?? phrase;
}

/** Whoever stands where the cited one must, though no noun or capital shows it. */
function citedBeside(sentence: ReadSentence, { at, length, marker }: Clue, [from]: [number, number]): Phrase | undefined {
  if (marker?.role !== "origin" || marker.doubtful === true) return undefined;
  if (marker.side === "after") return originUpTo(sentence, at, from);
  return marker.side === "before" ? originFrom(sentence, at + length) : undefined;
}

/** "据新华社报道": what closes the marker stands inside the phrase or right after it. */
function closesAround({ items }: ReadSentence, phrase: Phrase, close: string[], { text: { spaced } }: LanguagePack): boolean {
  const around = items.slice(phrase.from, Math.min(items.length, phrase.to + 12)).map((item) => item.fold);
  const text = around.join(spaced ? " " : "");
  return close.some((word) => text.includes(word));
}

/** "Not according to X": a negated cue is none. */
export function negatedBefore(items: Item[], at: number): boolean {
  return ((items[at - 1]?.bits ?? 0) & is.negation) !== 0;
}
