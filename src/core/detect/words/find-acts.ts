import type { Directory } from "../../directory/directory.ts";
import type { Gender, LanguagePack, Role } from "../language-pack.ts";
import { is } from "./lexicon.ts";
import { readPhrase, type Phrase } from "./name-phrase.ts";
import type { Clue, Item, ReadSentence } from "./read-sentence.ts";

/** What one cue of a sentence says: who speaks, who is told, who is quoted. */
export type Act = {
  clue: Clue;
  /** Who speaks or is the stated source. */
  subject: Phrase | undefined;
  /** The relay that is told. */
  addressee: Phrase | undefined;
  /** Whom the subject quotes, after verbs of citing. */
  object: Phrase | undefined;
  /** Items of the clause that holds the cue, `[from, to)`. */
  clause: [from: number, to: number];
  /** The cue stands first in its clause, so that the words said come before it. */
  inverted: boolean;
  /** 0..1, how sure the roles are. */
  sure: number;
};

export type Grammar = { pack: LanguagePack; directory: Directory };

/** Every cue of the sentence with its parties, in order. */
export function findActs(sentence: ReadSentence, grammar: Grammar): Act[] {
  const acts: Act[] = [];
  for (const clue of sentence.clues) {
    const act = clue.marker ? readMarker(sentence, clue, grammar) : readVerb(sentence, clue, grammar);
    if (act) acts.push(act);
  }
  return acts;
}

const isBreak = (item: Item | undefined) =>
  item === undefined || item.kind === "quote" || (item.kind === "sign" && /^[,;:—–(){}[\]，；：、（）،؛]$/u.test(item.fold));

/** The clause around an item: up to the next comma, colon, dash, bracket or quotation on both sides. */
export function clauseAround({ items }: ReadSentence, at: number): [number, number] {
  let from = at;
  while (from > 0 && !isBreak(items[from - 1])) from -= 1;
  let to = at;
  while (to < items.length && !isBreak(items[to])) to += 1;
  return [from, to];
}

// ---- markers -------------------------------------------------------------------------------------------------

function readMarker(sentence: ReadSentence, clue: Clue, grammar: Grammar): Act | undefined {
  const { items, clues } = sentence;
  const marker = clue.marker;
  if (!marker) return undefined;
  const clause = clauseAround(sentence, clue.at);
  const phrase = marker.side === "after" ? phraseBefore(sentence, clue.at, clause[0], grammar) : readPhrase(items, clue.at + clue.length, items.length, clues, grammar.pack);
  if (!phrase || (phrase.bits & is.pronoun) !== 0) return undefined;
  if (marker.side === "around" && !closesAround(sentence, phrase, marker.close ?? [])) return undefined;
  if (marker.doubtful && !isKnown(items, phrase)) return undefined;
  if (negatedBefore(items, clue.at)) return undefined;
  const base = { clue, clause, object: undefined, inverted: false, sure: marker.doubtful ? 0.75 : 0.95 };
  if (marker.role === "addressee") return { ...base, subject: undefined, addressee: phrase };
  if (marker.role === "origin") return { ...base, subject: undefined, addressee: undefined, object: phrase };
  return { ...base, subject: phrase, addressee: undefined };
}

/** A name of the directory, or an unknown name introduced by "the newspaper". */
export function isKnown(items: Item[], phrase: Phrase): boolean {
  if (phrase.names.some((at) => isMedium(items[at]))) return true;
  return (phrase.bits & (is.agency | is.outlet)) !== 0 && phrase.to - phrase.from > 1;
}

export function isMedium(item: Item | undefined): boolean {
  const kind = item?.name?.class;
  return kind === "agency" || kind === "outlet" || kind === "site" || kind === "account";
}

/** "据新华社报道": what closes the marker stands inside the phrase or right after it. */
function closesAround({ items }: ReadSentence, phrase: Phrase, close: string[]): boolean {
  const around = items.slice(phrase.from, Math.min(items.length, phrase.to + 12)).map((item) => item.fold);
  const text = around.join("");
  return close.some((word) => text.includes(word));
}

// ---- verbs ---------------------------------------------------------------------------------------------------

function readVerb(sentence: ReadSentence, clue: Clue, grammar: Grammar): Act | undefined {
  const { items } = sentence;
  const { pack } = grammar;
  const clause = clauseAround(sentence, clue.at);
  const after = clue.at + clue.length;
  if (clue.verb?.particle !== undefined && !hasParticle(sentence, after, clue.verb.particle)) return undefined;
  if (negatedBefore(items, clue.at) || (clue.verb?.stance !== "declines" && negatedAfter(items, after))) return undefined;
  if (isPassive(items, clause, clue)) return undefined;
  const sides = readSides(sentence, clue, clause, pack);
  const act: Act = { clue, clause, subject: undefined, addressee: undefined, object: undefined, inverted: sides.inverted, sure: 0.9 };
  chooseSubject(act, sides, sentence, grammar);
  if (act.subject && (act.subject.bits & is.pronoun) === 0 && clue.verb?.doubtful && !supports(sentence, act)) return undefined;
  return act;
}

type Sides = { left: Phrase | undefined; right: Phrase | undefined; second: Phrase | undefined; inverted: boolean };

/** The name phrases that may be the verb's parties: before it, right after it, and the one after that. */
function readSides(sentence: ReadSentence, clue: Clue, [from, to]: [number, number], pack: LanguagePack): Sides {
  const { items } = sentence;
  const after = clue.at + clue.length;
  const lefts = phrasesIn(sentence, from, clue.at, pack);
  const right = phraseAfter(sentence, after, to, pack);
  const second = right ? phraseAfter(sentence, right.to, to, pack) : undefined;
  const opener = openerBits(items, from, clue.at);
  const free = lefts.filter((phrase) => !phrase.governed);
  if (pack.text.order === "sov") return { left: sovSubject(sentence, clue.at, pack), right: undefined, second: undefined, inverted: false };
  const bare = items.slice(from, clue.at).every((item) => (item.bits & (is.auxiliary | is.conjunction | is.phraseEnd | is.asClause)) !== 0);
  if (bare) {
    const before = right ? undefined : phraseBeforeApposition(sentence, from, pack);
    return { left: before, right, second, inverted: before === undefined && from > 0 && (opener & is.conjunction) === 0 };
  }
  if (pack.text.order === "v2" && !clue.participle) {
    const subordinate = (opener & (is.asClause | is.complementizer)) !== 0 || startsRelative(items, from, lefts, clue.at);
    if (subordinate) return { left: free[0], right: undefined, second: right, inverted: false };
    const only = lefts[0];
    const fronted = only !== undefined && !only.governed && items.slice(from, only.from).every((item) => (item.bits & is.conjunction) !== 0) && gapOnly(items, only.to, clue.at);
    return fronted ? { left: only, right: undefined, second: right, inverted: false } : { left: undefined, right, second, inverted: false };
  }
  if (pack.text.order === "vso" && right) return { left: undefined, right, second, inverted: from > 0 };
  const left = clue.participle ? free[0] : free[free.length - 1];
  return left ? { left, right: undefined, second: right, inverted: false } : { left: undefined, right, second, inverted: false };
}

/** "der …" after a comma opens a relative clause in German when its verb comes last. */
function startsRelative(items: Item[], from: number, lefts: Phrase[], verb: number): boolean {
  const first = items[from];
  return first !== undefined && from > 0 && (first.bits & is.relative) !== 0 && lefts.length > 1 && isBreak(items[verb + 1]);
}

function openerBits(items: Item[], from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < Math.min(to, from + 2); at += 1) bits |= items[at]?.bits ?? 0;
  return bits;
}

/** All name phrases of `[from, to)`; those behind a preposition or marker are governed. */
function phrasesIn(sentence: ReadSentence, from: number, to: number, pack: LanguagePack): Phrase[] {
  const { items, clues } = sentence;
  const found: Phrase[] = [];
  let governed = false;
  let at = from;
  while (at < to) {
    const item = items[at];
    if (!item) break;
    const marker = clues.find((clue) => clue.at === at && clue.marker !== undefined && clue.marker.side !== "after" && clue.at + clue.length <= to);
    const governs = (item.bits & (is.preposition | is.genitive)) !== 0 && (item.bits & is.article) === 0;
    if (marker || governs) {
      governed = true;
      at += marker?.length ?? 1;
      continue;
    }
    const phrase = readPhrase(items, at, to, clues, pack);
    if (!phrase) {
      if ((item.bits & is.article) === 0) governed = false;
      at += 1;
      continue;
    }
    found.push({ ...phrase, governed });
    governed = false;
    at = Math.max(phrase.to, at + 1);
  }
  return found;
}

/** The first name phrase after `from` that no preposition governs, over adverbs and whole prepositional phrases. */
function phraseAfter(sentence: ReadSentence, from: number, to: number, pack: LanguagePack): Phrase | undefined {
  const { items } = sentence;
  const phrase = phrasesIn(sentence, from, to, pack).find((one) => !one.governed);
  const between = phrase ? items.slice(from, phrase.from) : [];
  const opensClause = (item: Item) => item.kind === "sign" || ((item.bits & is.complementizer) !== 0 && (item.bits & (is.article | is.relative)) === 0);
  return between.some(opensClause) ? undefined : phrase;
}

function phraseBefore(sentence: ReadSentence, at: number, from: number, { pack }: Grammar): Phrase | undefined {
  const phrases = phrasesIn(sentence, from, at, pack);
  const last = phrases[phrases.length - 1];
  return last && last.to >= at - 1 ? last : undefined;
}

/** "Smith, a spokesman for the ministry, said": the apposition stands between two commas. */
function phraseBeforeApposition(sentence: ReadSentence, from: number, pack: LanguagePack): Phrase | undefined {
  const { items } = sentence;
  if (from < 2 || items[from - 1]?.fold !== ",") return undefined;
  const [start, end] = clauseAround(sentence, from - 2);
  if (start < 2 || end - start > 14 || items[start - 1]?.fold !== ",") return undefined;
  if (sentence.clues.some((clue) => clue.verb && clue.at >= start && clue.at < end)) return undefined;
  const [earlier] = clauseAround(sentence, start - 2);
  const phrases = phrasesIn(sentence, earlier, start - 1, pack).filter((phrase) => !phrase.governed);
  const last = phrases[phrases.length - 1];
  return last && last.to === start - 1 ? last : undefined;
}

/** Only adverbs and auxiliaries between subject and verb. */
function gapOnly(items: Item[], from: number, to: number): boolean {
  return to - from <= 5 && items.slice(from, to).every((item) => item.kind === "word" && (item.bits & (is.phraseEnd | is.auxiliary | is.preposition)) !== 0);
}

/** Verb-final languages mark the subject by a particle; without one the first free phrase of the sentence speaks. */
function sovSubject(sentence: ReadSentence, verb: number, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  const marked = items.findIndex((item, at) => at < verb && item.name !== undefined && affixRole(item, pack) === "speaker");
  if (marked >= 0) return readPhrase(items, marked, marked + 1, clues, pack);
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
  const free = phrases.filter((phrase) => !phrase.governed && !phrase.names.some((name) => otherThanSpeaker(affixRole(items[name], pack))));
  const particle = free.find((phrase) => endsWithSpeaker(items[phrase.to - 1], pack));
  return particle ?? free[0];
}

const otherThanSpeaker = (role: Role | "neutral" | undefined) => role !== undefined && role !== "speaker" && role !== "neutral";

function endsWithSpeaker(item: Item | undefined, pack: LanguagePack): boolean {
  if (!item) return false;
  return pack.affixes.some((affix) => affix.side === "suffix" && affix.role === "speaker" && item.fold.endsWith(affix.text) && item.fold.length > affix.text.length);
}

/** What the letters written onto a name say about its role. */
export function affixRole(item: Item | undefined, pack: LanguagePack): Role | "neutral" | undefined {
  const name = item?.name;
  if (!name) return undefined;
  const prefix = pack.affixes.find((affix) => affix.side === "prefix" && affix.text === name.prefix.toLowerCase());
  if (prefix && prefix.role !== "neutral") return prefix.role;
  const bare = name.suffix.toLowerCase().replace(/^['’:-]/u, "");
  const suffix = pack.affixes.find((affix) => affix.side === "suffix" && affix.text.replace(/^['’:-]/u, "") === bare && bare !== "");
  return suffix?.role ?? prefix?.role;
}

// ---- who of them speaks --------------------------------------------------------------------------------------

function chooseSubject(act: Act, sides: Sides, sentence: ReadSentence, grammar: Grammar): void {
  const { items } = sentence;
  const kind = act.clue.verb?.act;
  const { left, right, second } = sides;
  if (kind === "tell") {
    const told = left ? second : right;
    act.subject = left;
    if (told && isKnown(items, told)) act.addressee = told;
    return;
  }
  if (kind === "cite") {
    act.subject = left ?? right;
    act.object = left ? (second ?? undefined) : second;
    if (left && act.object === undefined) act.object = right;
    return;
  }
  if (left) {
    act.subject = left;
    if (second && mediumRole(second, act, sentence, grammar) === "addressee") act.addressee = second;
    return;
  }
  if (!right) return;
  const role = mediumRole(right, act, sentence, grammar);
  if (role === "addressee") {
    act.addressee = right;
    act.subject = second && !isKnown(items, second) ? second : undefined;
    return;
  }
  act.subject = right;
  if (role === "undecided") act.sure = 0.45;
  if (second && isKnown(items, second) && mediumRole(second, act, sentence, grammar) === "addressee") act.addressee = second;
}

/** Whether a known medium after a verb of saying speaks or is told: by affix, article, agreement. */
function mediumRole(phrase: Phrase, act: Act, { items }: ReadSentence, { pack, directory }: Grammar): "speaker" | "addressee" | "undecided" | undefined {
  const at = phrase.names.find((name) => isMedium(items[name]));
  const item = at === undefined ? undefined : items[at];
  if (at === undefined || !item?.name) return undefined;
  const affix = affixRole(item, pack);
  if (affix === "addressee" || affix === "speaker") return affix;
  const grammar = directory.entry(item.name.ids[0] ?? "")?.grammar?.[pack.lang];
  const article = items.slice(phrase.from, at).find((word) => (word.bits & is.article) !== 0);
  const readings = pack.articles.find((one) => one.text === article?.fold)?.readings ?? [];
  const noun = items.slice(phrase.from, at).find((word) => (word.bits & (is.agency | is.outlet)) !== 0);
  const gender: Gender | undefined = noun ? nounGender(noun, pack) : grammar?.gender;
  const fitting = readings.filter((reading) => gender === undefined || reading.gender === undefined || reading.gender === gender);
  const roles = new Set(fitting.map((reading) => reading.role));
  if (roles.has("addressee") && !roles.has("speaker")) return "addressee";
  if (roles.has("speaker") && !roles.has("addressee")) return "speaker";
  if (roles.has("addressee") && roles.has("speaker")) return "undecided";
  if (!pack.text.bareAddressee || act.clue.verb?.act === "cite") return "speaker";
  return agreementRole(act.clue.agreement, noun, grammar, pack);
}

function agreementRole(agreement: string | undefined, noun: Item | undefined, grammar: { gender?: Gender; number?: string } | undefined, pack: LanguagePack): "speaker" | "addressee" | "undecided" {
  if (noun) return nounCase(noun, pack);
  if (agreement === undefined || agreement === "sg") return agreement === "sg" ? "speaker" : "undecided";
  if (agreement === "pl") return grammar?.number === "pl" ? "speaker" : "addressee";
  if (grammar?.gender === undefined) return "undecided";
  return grammar.gender === agreement ? "speaker" : "addressee";
}

/** "агентству": the noun before the name shows the dative that the name itself does not. */
function nounCase(noun: Item, pack: LanguagePack): "speaker" | "addressee" | "undecided" {
  const marker = pack.markers.find((one) => one.role === "addressee" && one.text === noun.fold);
  return marker ? "addressee" : "speaker";
}

/** German "der Agentur" is feminine, "der Sender" masculine: the article must fit the noun before the name. */
function nounGender(noun: Item, pack: LanguagePack): Gender | undefined {
  return pack.nouns.genders?.find(([ending]) => noun.fold.endsWith(ending))?.[1];
}

// ---- checks --------------------------------------------------------------------------------------------------

function negatedBefore(items: Item[], at: number): boolean {
  return ((items[at - 1]?.bits ?? 0) & is.negation) !== 0;
}

function negatedAfter(items: Item[], after: number): boolean {
  return ((items[after]?.bits ?? 0) & is.negation) !== 0;
}

/** "teilte … mit": the particle ends a clause of this sentence. */
function hasParticle({ items }: ReadSentence, after: number, particle: string): boolean {
  for (let at = after; at < Math.min(items.length, after + 40); at += 1) {
    const item = items[at];
    if (item?.fold === particle && (items[at + 1] === undefined || items[at + 1]?.kind !== "word")) return true;
    if (item?.kind === "sign" && (item.fold === ";" || item.fold === ":")) return false;
  }
  return false;
}

function isPassive(items: Item[], [from, to]: [number, number], clue: Clue): boolean {
  if (clue.participle) return items.slice(from, to).some((item) => (item.bits & is.passive) !== 0);
  return items.slice(Math.max(from, clue.at - 2), clue.at).some((item) => (item.bits & is.passive) !== 0);
}

/** A doubtful verb needs a known source, or a quotation or "that" right behind its clause. */
function supports({ items }: ReadSentence, act: Act): boolean {
  if (act.subject && isKnown(items, act.subject)) return true;
  const [from, to] = act.clause;
  // "fand in einer „guten“ Atmosphäre statt": without a colon or comma the marks are irony or a name.
  if ((items[to]?.kind === "sign" && items[to + 1]?.kind === "quote") || (act.inverted && (items[from - 1]?.kind === "quote" || items[from - 2]?.kind === "quote"))) return true;
  const openers = [...items.slice(act.clue.at + act.clue.length, to), items[to + 1]];
  return openers.some((item) => item !== undefined && (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0);
}
