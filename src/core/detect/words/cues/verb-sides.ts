import type { LanguagePack } from "../../language-pack.ts";
import type { Role } from "../../pack-entries.ts";
import { clauseAround, isBreak, phraseBefore, phraseAfter, phraseBeforeApposition, phrasesIn } from "../sentence/clauses.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { speaksWithOthers } from "../names/and-others.ts";
import { affixRole, headIsMedium, isKnown, isMedium, maySpeak } from "../names/name-role.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { laterSubject } from "./later-subject.ts";
import { mediumApposed, mediumIncluded } from "./media-apart.ts";
import { isParty } from "../speakers/somebody.ts";

/** The name phrases that may be a verb's parties; `inverted` where the words said come before the verb. */
export type Sides = { left: Phrase | undefined; right: Phrase | undefined; second: Phrase | undefined; inverted: boolean };

/** The name phrases that may be the verb's parties: before it, right after it, and the one after that. */
export function readSides(sentence: ReadSentence, clue: Clue, [from, to]: [number, number], pack: LanguagePack): Sides {
  const { items } = sentence;
  const after = clue.at + clue.length;
  const lefts = phrasesIn(sentence, from, clue.at, pack).map((phrase) => (maySpeak(items, phrase, pack) && !isOtherParty(sentence, phrase, pack) ? phrase : { ...phrase, governed: true }));
  const right = phraseAfter(sentence, after, to, pack);
  const second = right ? phraseAfter(sentence, right.to, to, pack) : undefined;
  const opener = openerBits(items, from, clue.at);
  const free = lefts.filter((phrase) => !phrase.governed);
  const cleft = mediumBeforeRelative(sentence, from, clue.at, pack);
  if (cleft) return { left: cleft, right: undefined, second: right, inverted: false };
  const contact = contactSubject(items, from, clue.at, pack);
  if (contact) return { left: contact, right: undefined, second: right, inverted: false };
  if (pack.text.order === "sov") return { left: laterSubject(sentence, clue, pack) ?? sovSubject(sentence, clue, pack), right: undefined, second: undefined, inverted: false };
  // "El balance lo ha confirmado el ministro": the object in front is taken up before the verb; whoever follows is the subject.
  if (right && pack.takenUp !== undefined && isTakenUp(items, from, clue.at, pack.takenUp) && isParty(right, items)) return { left: undefined, right, second, inverted: false };
  // "In seinem Manifest legt er dar": a pronoun that only a subject can be, right behind the verb.
  if (pack.text.order === "v2" && !clue.participle && right?.from === after && (right.bits & is.pronoun) !== 0 && isSubjectPronoun(items[after], pack)) return { left: undefined, right, second, inverted: from > 0 };
  // "… fell after Bloomberg reported": a medium behind a word that opens clauses as well is the subject of the verb right behind it.
  const opened = lefts[lefts.length - 1];
  if (opened?.governed === true && opened.to === clue.at && headIsMedium(items, opened) && pack.clauseOpeners?.includes(items[opened.from - 1]?.fold ?? "") === true) {
    return { left: { ...opened, governed: false }, right: undefined, second: right, inverted: false };
  }
  const bare = items.slice(from, clue.at).every((item) => (item.bits & (is.auxiliary | is.conjunction | is.phraseEnd | is.asClause)) !== 0 && (item.bits & is.pronoun) === 0);
  if (bare) {
    const included = mediumIncluded(items, from, pack) ?? mediumApposed(items, from);
    if (included) return { left: included, right: undefined, second: right, inverted: false };
    const before = phraseBeforeApposition(sentence, from, pack);
    if (before) return { left: before, right: undefined, second: right, inverted: false };
    // "Published 11:34 PM": where subjects stand first, what follows a verb at the sentence's start is none.
    if (pack.text.subjectFirst === true && pack.text.spaced && from === 0 && !(right && isKnown(items, right))) return { left: undefined, right: undefined, second: undefined, inverted: false };
    // "…، وقالت رويترز إن …": "that" behind the subject leads to the words.
    const leads = pack.text.order === "vso" && right !== undefined && leadsToWords(items, right.to, to);
    return { left: undefined, right, second, inverted: from > 0 && (opener & is.conjunction) === 0 && !leads };
  }
  // "Det framgår av handlingar som Sydsvenskan läst": the medium right behind a relative is the subject, whatever stands before.
  const behind = pack.text.order === "v2" ? free.findLast((phrase) => headIsMedium(items, phrase) && followsRelative(items, [phrase], from, clue.at)) : undefined;
  if (behind) return { left: behind, right: undefined, second: right, inverted: false };
  if (pack.text.order === "v2" && !clue.participle) {
    const subordinate = (opener & (is.asClause | is.complementizer)) !== 0 || startsRelative(items, from, lefts, clue.at) || followsRelative(items, free, from, clue.at);
    // "wie sie der Guardian veröffentlichte": a pronoun before the name is the object.
    const named = free.find((phrase) => (phrase.bits & is.pronoun) === 0);
    if (subordinate) return { left: named ?? free[0], right: undefined, second: right, inverted: false };
    // "Zowel AP als Bloomberg meldt": media side by side are one subject, read from its last name.
    const several = lefts.length > 1 && lefts.every((phrase) => !phrase.governed && isKnown(items, phrase));
    const first = lefts[0];
    const only = several ? lefts[lefts.length - 1] : first;
    const opens = (item: Item) => (item.bits & is.conjunction) !== 0 || several;
    const fronted = first !== undefined && only !== undefined && !only.governed && (items.slice(from, first.from).every(opens) || pack.including?.includes(items.slice(from, first.from).map(({ fold }) => fold).join(" ")) === true) && (gapOnly(items, only.to, clue.at) || goesOnTo(items, only, clue.at));
    // "Bergens Tidende har fulgt flokken og skriver at …": behind "and" the verb has the clause's first subject.
    const shared = first !== undefined && !first.governed && first.from === from && headIsMedium(items, first) && clue.at > first.to && ((items[clue.at - 1]?.bits ?? 0) & is.conjunction) !== 0;
    if (shared) return { left: first, right: undefined, second: right, inverted: false };
    const told = right !== undefined && isKnown(items, right) && only !== undefined && isPointer(only) && !maySpeakTo(items, right, pack);
    return fronted && !told ? { left: only, right: undefined, second: right, inverted: false } : { left: undefined, right, second, inverted: false };
  }
  if (pack.text.order === "vso" && right) return { left: undefined, right, second, inverted: from > 0 && !leadsToWords(items, right.to, to) };
  // "condemned the attack and said", "agradeció el trabajo y ha insistido": the second verb has the first one's subject.
  let joined = clue.at - 1;
  while (joined > from && ((items[joined]?.bits ?? 0) & is.auxiliary) !== 0) joined -= 1;
  const shares = ((items[joined]?.bits ?? 0) & is.conjunction) !== 0;
  const named = free.filter((phrase) => !isPointer(phrase));
  const left = shares ? sharedSubject(sentence, free, from, pack) : clue.participle ? (named[0] ?? free[0] ?? phraseBeforeApposition(sentence, from, pack)) : (beforeRelative(sentence, free, from) ?? beforeDative(items, free, from, pack) ?? free[free.length - 1]);
  // "Asiasta kertoi Helsingin Sanomat": one word with the sentence's capital is no party beside a medium.
  const pointer = left !== undefined && right !== undefined && !pack.text.subjectFirst && !pack.text.bareAddressee && isPointer(left);
  // "Todistaja kertoi nähneensä Iltalehden lööpin": whose thing it is bears an ending.
  const owner = right !== undefined && right.names.some((name) => (items[name]?.name?.suffix ?? "") !== "" && affixRole(items[name], pack) === "neutral");
  if (pointer && !owner && isKnown(items, right) && affixRole(items[right.names[0] ?? -1], pack) !== "addressee") return { left: undefined, right, second, inverted: false };
  // "Позднее информацию подтвердил ТАСС источник": between an adverb and a party of its own the medium is told.
  if (left && right && pack.text.bareAddressee && isPointer(left) && isKnown(items, right) && second?.from === right.to && !second.governed && isPerson(second)) return { left: undefined, right, second, inverted: false };
  // Without spaces a clause's subject stands first; later characters are its object.
  if (left && !pack.text.spaced && left.from > from && lefts[0] !== left) return { left: lefts[0]?.governed === false ? lefts[0] : undefined, right: undefined, second: right, inverted: false };
  if (left) return { left, right: undefined, second: right, inverted: false };
  // "almost all publications have carried the news": a subject that no phrase shows is still the subject.
  // "One of them told Reuters": whom a verb of telling tells is no subject of it.
  const object = pack.text.subjectFirst === true && lefts.length === 0 && clue.verb?.act !== "tell";
  return object ? { left: undefined, right: undefined, second: undefined, inverted: false } : { left: undefined, right, second, inverted: false };
}

/** Whether "that" stands behind the subject, inside the verb's clause. */
const leadsToWords = (items: Item[], from: number, to: number): boolean => items.slice(from, to).some(({ bits }) => (bits & is.complementizer) !== 0 && (bits & is.article) === 0);

/** The first verb's subject. Behind a comma a clause may open with a verb of its own, so that the subject is in the one before: "El alcalde visitó la zona, agradeció el trabajo y señaló". */
function sharedSubject(sentence: ReadSentence, free: Phrase[], from: number, pack: LanguagePack): Phrase | undefined {
  const [first] = free;
  const { items } = sentence;
  const opensWithVerb = from > 0 && items[from - 1]?.fold === "," && first !== undefined && first.from > from && isSmall(items[from]);
  if (!opensWithVerb) return first;
  const before = phrasesIn(sentence, 0, from - 1, pack)[0];
  if (before === undefined || before.from !== 0 || before.governed || !isParty(before, items) && !items[0]?.capital) return first;
  // "La dirigente comunitaria trasladó su apoyo": the small word before an article is the verb.
  const verb = isSmall(items[before.to - 1]) && before.to - before.from > 2 && ((items[before.to]?.bits ?? 0) & is.article) !== 0;
  return verb ? { ...before, to: before.to - 1 } : before;
}

const isSmall = (item: Item | undefined): boolean => item !== undefined && item.kind === "word" && item.bits === 0 && !item.capital;

/** Told or quoted by its case letters ("az MTI-nek"), by the marker behind it ("X-re hivatkozva"), or a word of a marker itself. */
function isOtherParty({ items, clues }: ReadSentence, phrase: Phrase, pack: LanguagePack): boolean {
  if (phrase.names.some((name) => otherThanSpeaker(affixRole(items[name], pack)))) return true;
  const glued = items[phrase.to]?.kind === "word" && items[phrase.to]?.start === items[phrase.to - 1]?.end ? 1 : 0;
  return clues.some(({ at, length, marker }) => marker !== undefined && ((marker.side === "after" && marker.role !== "speaker" && at === phrase.to + glued) || (at <= phrase.from && phrase.to <= at + length)));
}

/** "Det var Expressen som först berättade", "It was Reuters, which first reported": the medium right before the relative is the verb's subject. */
function mediumBeforeRelative({ items, clues }: ReadSentence, from: number, verb: number, pack: LanguagePack): Phrase | undefined {
  const closing = pack.text.order === "v2" && items[verb + 1]?.kind !== "word" ? openerOfLast(items, from, verb) : undefined;
  if (closing !== undefined) return readPhrase(items, closing, closing + 1, clues, pack);
  let at = verb - 1;
  while (at >= from && items[at]?.kind === "word" && ((items[at]?.bits ?? 0) & is.relative) === 0 && ((items[at]?.bits ?? 0) & (is.phraseEnd | is.auxiliary)) !== 0) at -= 1;
  const opener = items[at];
  if (opener === undefined || at < from || opener.kind !== "word" || (opener.bits & is.relative) === 0) return undefined;
  const end = items[at - 1]?.fold === "," ? at - 2 : at - 1;
  return isMedium(items[end]) ? readPhrase(items, end, end + 1, clues, pack) : undefined;
}

/** "Es war der „Nordkurier“, der als Erster von dem Fall berichtete", "Het was De Limburger die het nieuws bracht": the medium before the relative of a clause whose verb stands last. */
function openerOfLast(items: Item[], from: number, verb: number): number | undefined {
  for (let at = from; at < verb; at += 1) {
    const item = items[at];
    if (item?.kind !== "word" || (item.bits & is.relative) === 0) continue;
    let end = at - 1;
    while (end > 0 && /^[,"”“»«’']$/u.test(items[end]?.fold ?? "")) end -= 1;
    return isMedium(items[end]) && verb - at <= 8 ? end : undefined;
  }
  return undefined;
}

/** "dokumenter Bergens Tidende har fått innsyn i", "a letter Reuters obtained": behind a thing, without a relative, the medium before the verb is its subject. */
function contactSubject(items: Item[], from: number, verb: number, { text }: LanguagePack): Phrase | undefined {
  if (text.nounsCapitalised === true || (text.order !== "v2" && text.subjectFirst !== true)) return undefined;
  let at = verb - 1;
  while (at > from && ((items[at]?.bits ?? 0) & (is.auxiliary | is.phraseEnd)) !== 0) at -= 1;
  const thing = items[at - 1];
  if (at <= from || !isMedium(items[at]) || thing?.kind !== "word" || thing.capital || (thing.bits & is.work) === 0 || (thing.bits & (is.outlet | is.agency)) !== 0) return undefined;
  return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
}

/** "handlingar som Sydsvenskan läst", "mejl som TT tagit del av": right behind a relative stands the subject of the verb that follows. */
function followsRelative(items: Item[], free: Phrase[], from: number, verb: number): boolean {
  const named = free.find((phrase) => (phrase.bits & is.pronoun) === 0);
  const relative = named && named.from > from ? items[named.from - 1] : undefined;
  return named !== undefined && relative !== undefined && (relative.bits & is.relative) !== 0 && (relative.bits & is.article) === 0 && gapOnly(items, named.to, verb);
}

/** "der …" after a comma opens a relative clause in German when its verb comes last. */
function startsRelative(items: Item[], from: number, lefts: Phrase[], verb: number): boolean {
  const first = items[from];
  return first !== undefined && from > 0 && (first.bits & is.relative) !== 0 && lefts.length > 1 && isBreak(items[verb + 1]);
}

/** "Vozači su policiji rekli": between a person that opens the clause and the verb a noun without an article is whoever was told. */
function beforeDative(items: Item[], free: Phrase[], from: number, pack: LanguagePack): Phrase | undefined {
  const [first] = free;
  const last = free[free.length - 1];
  if (pack.text.bareAddressee !== true || first === undefined || last === undefined || first === last || !isPerson(first)) return undefined;
  const opens = items.slice(from, first.from).every(({ bits }) => (bits & (is.conjunction | is.asClause | is.complementizer)) !== 0);
  return opens && last.to - last.from === 1 && last.names.length === 0 && !(items[last.from]?.capital ?? false) ? first : undefined;
}

/** "Un funcionario que pidió el anonimato dijo": the phrase before "que" speaks, where no verb of saying opened the clause. */
function beforeRelative({ items, clues }: ReadSentence, free: Phrase[], from: number): Phrase | undefined {
  return free.find((phrase) => {
    const next = items[phrase.to];
    const opens = next !== undefined && (next.bits & is.relative) !== 0 && (next.bits & is.article) === 0;
    return opens && !clues.some((clue) => clue.verb && clue.at >= from && clue.at < phrase.from);
  });
}

/** An object pronoun right before the verb or its auxiliary, with words in front of it. */
function isTakenUp(items: Item[], from: number, verb: number, takenUp: string[]): boolean {
  let at = verb - 1;
  while (at > from && ((items[at]?.bits ?? 0) & is.auxiliary) !== 0) at -= 1;
  return at > from && takenUp.includes(items[at]?.fold ?? "");
}

/** Masculine and singular: "sie" and "het" are objects as well. */
const isSubjectPronoun = (item: Item | undefined, pack: LanguagePack): boolean => pack.pronouns.some(({ text, gender, number }) => text === item?.fold && gender === "m" && number === "sg");

/** One untagged word at the sentence's start: a name, or "Zuerst", "Así", "Asiasta". */
const isPointer = (phrase: Phrase) => phrase.from === 0 && phrase.to === 1 && phrase.bits === 0 && phrase.names.length === 0;

/** A listed noun for a person or people. */
const isPerson = ({ bits }: Phrase): boolean => (bits & (is.title | is.spokesperson | is.unnamed)) !== 0;

/** Whether the article before a medium may be a dative ("der dpa"). */
function maySpeakTo(items: Item[], phrase: Phrase, pack: LanguagePack): boolean {
  const article = items[phrase.from];
  const readings = pack.articles.find((one) => one.text === article?.fold)?.readings ?? [];
  return readings.length === 0 || readings.some((reading) => reading.role === "addressee");
}

function openerBits(items: Item[], from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < Math.min(to, from + 2); at += 1) bits |= items[at]?.bits ?? 0;
  return bits;
}

/** Only adverbs and auxiliaries between subject and verb. */
function gapOnly(items: Item[], from: number, to: number): boolean {
  return to - from <= 5 && items.slice(from, to).every((item) => item.kind === "word" && (item.bits & (is.phraseEnd | is.auxiliary | is.preposition)) !== 0);
}

/** "Eieren av låven sa": before the verb of a verb-second clause stands one party, with what belongs to it. */
function goesOnTo(items: Item[], { to }: Phrase, verb: number): boolean {
  const between = items.slice(to, verb);
  return between.length > 1 && between.length <= longestOwned && ((between[0]?.bits ?? 0) & (is.genitive | is.preposition)) !== 0 && between.every(({ kind, bits }) => kind === "word" && (bits & (is.auxiliary | is.relative | is.complementizer | is.conjunction)) === 0);
}

/** Items of what belongs to a subject. */
const longestOwned = 4;

/** Verb-final languages mark the subject by a particle; without one the first free phrase of the sentence speaks. */
function sovSubject(sentence: ReadSentence, { at: verb, verb: group }: Clue, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  // "日銀が利上げを見送る、と『経済タイムズ』が伝えた": whoever else the words speak of, a medium reports.
  const reporter = group?.act === "report" ? items.findLastIndex((item, at) => at < verb && isMedium(item) && (affixRole(item, pack) === "speaker" || hasMarkedParticle(items, at, pack) || speaksWithOthers(items, at, pack))) : -1;
  if (reporter >= 0) return readPhrase(items, reporter, reporter + 1, clues, pack);
  const marked = items.findIndex((item, at) => at < verb && item.name !== undefined && (affixRole(item, pack) === "speaker" || speaksWithOthers(items, at, pack)));
  if (marked >= 0) return readPhrase(items, marked, marked + 1, clues, pack);
  const postposition = clues.findLast((clue) => clue.marker?.role === "speaker" && clue.at < verb);
  if (postposition) return phraseBefore(sentence, postposition.at, clauseAround(sentence, postposition.at)[0], pack);
  const own = clauseAround(sentence, verb)[0];
  const first = own > 0 && pack.text.spaced ? phrasesIn(sentence, own, verb, pack).find((phrase) => !phrase.governed) : undefined;
  // "…، رویترز گزارش داد": a medium that opens the verb's own clause, whoever the words before it speak of.
  if (first && headIsMedium(items, first) && first.names.every((at) => items[at]?.name?.suffix === "")) return first;
  const phrases: Phrase[] = [];
  for (let at = 0; at < verb; ) {
    if (isBreak(items[at])) {
      at += 1;
      continue;
    }
    const [, to] = clauseAround(sentence, at);
    phrases.push(...phrasesIn(sentence, at, Math.min(to, verb), pack));
    at = Math.max(to, at + 1);
  }
  const free = phrases.filter((phrase) => !phrase.governed && !isOfMarker(sentence, phrase) && !phrase.names.some((name) => otherThanSpeaker(affixRole(items[name], pack))) && !hasOtherCase(items[phrase.to - 1], pack) && !hasOtherParticle(items[phrase.to - 1], pack));
  // "국밥집을 하는 윤말순 씨는": verbs before a noun end as subjects do, so that a title or office goes first.
  const subjects = free.filter((phrase) => endsWithSpeaker(items[phrase.to - 1], pack));
  const particle = subjects.find((phrase) => (phrase.bits & anyNoun) !== 0) ?? subjects[0];
  const party = free.find((phrase) => phrase.names.length > 0 || (phrase.bits & (is.title | is.spokesperson | is.unnamed | is.office | is.company)) !== 0);
  // "Kısa bir süre içinde … aktaran Elban": the sentence's first word has a capital in any case.
  const proper = free.find((phrase) => items.slice(phrase.from, phrase.to).some(({ capital, start }) => capital && start > (items[0]?.start ?? 0)));
  const subject = particle ?? party ?? proper ?? free[0];
  // "سهام … عرضه نمی‌شود، معاون شهردار گفت": somebody alone before the verb of a last clause says what a medium stands in.
  const closes = first !== undefined && first.from === own && first.to === verb && isParty(first, items) && !headIsMedium(items, first);
  return closes && subject !== undefined && subject.to < own && headIsMedium(items, subject) ? first : subject;
}

/** "yaptığı açıklamada": a word of the marker is nobody. */
const isOfMarker = ({ clues }: ReadSentence, phrase: Phrase): boolean => clues.some(({ at, length, marker }) => marker !== undefined && length > 1 && at <= phrase.from && phrase.to <= at + length);

/** "Brezilya'da", "Lesk'e": letters behind an apostrophe show a case that no subject has. */
function hasOtherCase(item: Item | undefined, pack: LanguagePack): boolean {
  const [, letters] = /['’](\p{L}{1,4})$/u.exec(item?.kind === "word" ? item.fold : "") ?? [];
  return letters !== undefined && pack.affixes.some((affix) => affix.side === "suffix" && affix.role !== "speaker" && affix.text === letters);
}

/** 「イラワジ」が: the particle stands behind the mark that closes the name. */
const hasMarkedParticle = (items: Item[], at: number, { affixes }: LanguagePack): boolean =>
  /^[」』》]$/u.test(items[at + 1]?.fold ?? "") && affixes.some(({ text, side, role }) => side === "suffix" && role === "speaker" && text === items[at + 2]?.fold);

/** "기자에게": the particle written onto a listed noun shows who is told. */
function hasOtherParticle(item: Item | undefined, { affixes }: LanguagePack): boolean {
  const letters = item?.enclitic === undefined ? "" : item.fold.slice(-item.enclitic);
  return letters !== "" && affixes.some(({ text, side, role }) => side === "suffix" && text === letters && otherThanSpeaker(role));
}

const otherThanSpeaker = (role: Role | "neutral" | undefined) => role !== undefined && role !== "speaker" && role !== "neutral";

function endsWithSpeaker(item: Item | undefined, pack: LanguagePack): boolean {
  if (!item) return false;
  return pack.affixes.some((affix) => affix.side === "suffix" && affix.role === "speaker" && item.fold.endsWith(affix.text) && item.fold.length > affix.text.length);
}
