import type { NameHit } from "../../../directory/directory.ts";
import { openOffice } from "../../../directory/offices/open-office.ts";
import type { PathSource, SourceClass, Span, Spoken } from "../../../model.ts";
import { hostOf } from "../../../directory/hosts/host-of.ts";
import type { Reading } from "../../candidate.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { hasCapitalArticle, isMedium } from "./name-role.ts";
import { is } from "../sentence/lexicon.ts";
import { heardOf } from "./heard-of.ts";
import { joinedMedia } from "./joined-media.ts";
import { functionBehind, properWords } from "./names-of-people.ts";
import { isCaseless, type Phrase } from "./name-phrase.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** The sources a phrase names: one, or several where media are joined ("Reuters and AFP"). */
export function describeSources(phrase: Phrase, sentence: ReadSentence, reading: Reading): PathSource[] {
  const first = describe(phrase, sentence, reading);
  if (first.class !== "agency" && first.class !== "outlet") return [first];
  return [first, ...joinedMedia(phrase, sentence, reading.pack).map((one) => describe(one, sentence, reading))];
}

function describe(named: Phrase, sentence: ReadSentence, reading: Reading): PathSource {
  const { items } = sentence;
  const phrase = withName(named, items);
  const { page, directory, pack, linksIn } = reading;
  // «Ведомостям» гендиректор: the mark that closes the name before it is none of this one.
  const opens = /^[»”]$/u.test(items[phrase.from]?.fold ?? "") ? 1 : 0;
  const start = items[phrase.from + opens]?.start ?? 0;
  const end = (items[phrase.to - 1]?.end ?? start) - (items[phrase.to - 1]?.enclitic ?? 0);
  const owner = phrase.names.map((at) => items[at]).find((item) => item?.name !== undefined);
  // "a spokesman for NATO" and "NATO chief Rutte" are persons; "the ministry" alone is the office.
  const human = (phrase.bits & (is.spokesperson | is.title | is.unnamed)) !== 0;
  if (owner?.name && !human) {
    const medium = phrase.names.map((at) => items[at]).find((item) => isMedium(item)) ?? owner;
    const name = medium.name ?? owner.name;
    if (name.office) return { class: name.class, id: null, name: page.text.slice(...name.span), host: null, span: name.span, ...openOffice(name.office, name.ids) };
    const id = name.ids[0] || (heardOf(name.span, reading) ?? "");
    const entry = directory.entry(id);
    const alternatives = name.ids.slice(1);
    return {
      class: name.class,
      // A name that only its words show to be a medium's has no entry.
      id: id === "" ? null : id,
      name: entry ? directory.displayName(id, pack.lang) : page.text.slice(...name.span),
      host: entry?.hosts[0] ?? null,
      span: name.span,
      ...(alternatives.length > 0 ? { alternatives } : {}),
    };
  }
  const bureau = officeNamedBehind(phrase, sentence, pack);
  if (bureau !== undefined) return { class: "institution", id: null, name: page.text.slice(start, items[bureau - 1]?.end), host: null, span: [start, items[bureau - 1]?.end ?? end] };
  const link = linksIn([start, end])[0];
  const linked = link ? directory.byUrl(link.href) : undefined;
  const proper = hasCapitalArticle(items, phrase) ? page.text.slice(start, end) : properName(phrase, items, reading);
  const kind = classOf(phrase, items, linked !== undefined && proper !== undefined, proper !== undefined, pack);
  const known = (kind === "outlet" || kind === "agency") && linked && (linked.class === "outlet" || linked.class === "agency") ? linked : undefined;
  const printed = page.text.slice(start, end);
  const heard = known === undefined && proper !== undefined && (kind === "outlet" || kind === "agency") ? heardOf(spanOf(proper, [start, end], page.text), reading) : undefined;
  const entry = heard === undefined ? undefined : directory.entry(heard);
  if (heard !== undefined && entry) return { class: kind, id: heard, name: directory.displayName(heard, pack.lang), host: entry.hosts[0] ?? null, span: [start, end] };
  return {
    class: kind,
    id: known?.id ?? null,
    name: kind === "outlet" || kind === "agency" ? (proper ?? printed) : printed,
    host: known?.hosts[0] ?? (kind === "outlet" && link ? hostOf(link.href) : null),
    span: [start, end],
    ...(owner?.name && (phrase.bits & is.spokesperson) !== 0 ? { speaksFor: spokenFor(owner.name, page.text) } : officeOf(phrase, items, page.text)),
    ...(kind === "unnamed" ? countOf(phrase, items, reading) : {}),
  };
}

/** Where the name stands within the phrase. */
function spanOf(name: string, [start, end]: Span, text: string): Span {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? [start, end] : [start + at, start + at + name.length];
}

function spokenFor({ ids, span, office }: NameHit, text: string): Spoken {
  return { id: office ? null : (ids[0] ?? null), name: text.slice(...span), ...(office ? openOffice(office, ids) : {}) };
}

/**
 * "Агентство по страхованию вкладов", "Agencija za bezbednost": an agency that a preposition tells the task of is an office. Answers the
 * item behind the office's name.
 */
function officeNamedBehind({ from, to, names }: Phrase, { items, clues }: ReadSentence, pack: LanguagePack): number | undefined {
  const leads = (item: Item | undefined) => item !== undefined && item.kind === "word" && (item.bits & (is.genitive | is.preposition)) !== 0 && (item.bits & is.article) === 0;
  if (pack.text.bareAddressee !== true || names.length > 0 || ((items[to - 1]?.bits ?? 0) & is.agency) === 0 || !leads(items[to]) || items.slice(from + 1, to).some(({ capital }) => capital)) return undefined;
  let end = to;
  const cued = (at: number) => clues.some((clue) => clue.at === at && clue.verb !== undefined);
  while (end < items.length && end - to < longestTask && items[end]?.kind === "word" && !cued(end) && ((items[end]?.bits ?? 0) & (is.auxiliary | is.complementizer)) === 0) end += 1;
  return end - to > 1 ? end : undefined;
}

/** Words that say what an office is for. */
const longestTask = 7;

/** Longest name between commas, in words. */
const longestName = 5;

/** "le maire de la ville, Luc Hamelin, assure": the name behind a title belongs to it. */
function withName(phrase: Phrase, items: Item[]): Phrase {
  const behind = functionBehind(phrase, items);
  if (behind !== undefined) return { ...phrase, to: behind };
  if (items[phrase.to]?.fold !== "," || (phrase.bits & (is.pronoun | is.agency | is.outlet)) !== 0 || phrase.names.length > 0 || properWords(items, phrase)) return phrase;
  let to = phrase.to + 1;
  while (to < items.length && to - phrase.to <= longestName && items[to]?.kind === "word" && (items[to]?.capital === true || (items[to]?.fold.length ?? 9) <= 3)) to += 1;
  const end = items[to];
  const closed = end === undefined || end.fold === "," || end.fold === "." || end.kind === "quote";
  const name = { ...phrase, from: phrase.to + 1, to };
  return closed && properWords(items, name) && items[to - 1]?.capital === true ? { ...phrase, to } : phrase;
}

function classOf(phrase: Phrase, items: Item[], linked: boolean, proper: boolean, pack: LanguagePack): SourceClass {
  const { bits } = phrase;
  // "podle průzkumu agentury STEM": an agency that asks people is no news agency.
  if ((bits & is.agency) !== 0 && items.slice(phrase.from, phrase.to).some((item) => pack.polls?.words.includes(item.fold))) return "company";
  // "לפי סקר ערוץ 12": a survey is no medium.
  if ((bits & is.outlet) !== 0 && phrase.names.length === 0 && items.slice(phrase.from, phrase.to).some((item) => pack.polls?.words.includes(item.fold) && pack.polls.orderedBy.includes(""))) return "work";
  if ((bits & is.spokesperson) !== 0 || (bits & is.title) !== 0) return "person";
  if ((bits & is.unnamed) !== 0) return properWords(items, phrase) ? "person" : "unnamed";
  // "according to the website": a medium without a name is nobody in particular.
  if ((bits & (is.agency | is.outlet)) !== 0 && !proper) return (bits & is.office) !== 0 ? "institution" : "unnamed";
  if ((bits & is.agency) !== 0 && (bits & is.office) === 0) return isBareAgency(items.slice(phrase.from, phrase.to), pack) ? "institution" : "agency";
  // "za pośrednictwem serwisu Instagram": where everybody posts nobody is a medium.
  if ((bits & is.outlet) !== 0) return items.slice(phrase.from, phrase.to).some(({ fold }) => pack.platforms?.includes(fold) === true) ? "company" : "outlet";
  if (linked || hasCapitalArticle(items, phrase)) return "outlet";
  if ((bits & is.office) !== 0) return "institution";
  if ((bits & is.company) !== 0) return "company";
  if ((bits & is.work) !== 0) return "work";
  return "person";
}

/** "Agencia de Mitigación de Desastres", "agencja DARPA": no word says that the agency tells news. */
function isBareAgency(part: Item[], { bareAgencies }: LanguagePack): boolean {
  const nouns = part.filter(({ bits }) => (bits & (is.agency | is.outlet)) !== 0);
  return bareAgencies !== undefined && nouns.length > 0 && nouns.every(({ fold }) => bareAgencies.includes(fold));
}

/**
 * The name that a noun introduces or closes: "the Brazilian newspaper O Globo", "Vulture magazine". A noun with a
 * capital is part of the name ("the Daily Haymaker"), where capitals tell names.
 */
function properName(phrase: Phrase, items: Item[], { page, pack }: Reading): string | undefined {
  const part = items.slice(phrase.from, phrase.to);
  const bookTitle = titleAround(page.text, part[0]?.start ?? 0, part[part.length - 1]?.end ?? 0);
  if (bookTitle) return bookTitle;
  const title = part.findIndex((item) => item.fold === "《");
  const titleEnd = part.findIndex((item) => item.fold === "》");
  if (title >= 0 && titleEnd > title) return page.text.slice(part[title + 1]?.start, part[titleEnd - 1]?.end);
  // 静岡新聞, 조선일보: in scripts without capitals the last word of a name is written onto it.
  const closesName = (item: Item) => (item.bits & is.titleWord) !== 0 && isCaseless(item.fold);
  const plain = (item: Item) => !closesName(item) && isCaseless(item.fold) && (item.bits & (is.agency | is.outlet | is.vague)) === 0;
  const whole = part.some(plain) && part.findLastIndex(closesName) > part.findLastIndex(plain);
  const isNoun = (item: Item) => (item.bits & (is.agency | is.outlet)) !== 0 && (!item.capital || pack.text.nounsCapitalised === true) && !(whole && closesName(item));
  const noun = part.findLastIndex(isNoun);
  // "העיתון הצרפתי "ניס-מאטן"": of adjectives and a name in marks the marks hold the name.
  const marked = part.find((item, at) => item.quotation !== undefined && part.slice(0, at).some(({ bits }) => (bits & (is.agency | is.outlet)) !== 0));
  if (marked?.quotation) return page.text.slice(...marked.quotation.inner);
  // صحيفة «الجريدة» الكويتية
  const [, inMarks] = noun < 0 ? [] : (/^\s*[«“"„]([^«»“”"„]{2,40})[»”"“]/u.exec(page.text.slice(part[noun]?.end, part[part.length - 1]?.end)) ?? []);
  if (inMarks !== undefined) return inMarks;
  const after = part.slice(noun + 1);
  const before = noun < 0 ? [] : part.slice(0, part.findIndex(isNoun));
  const run = noun < 0 ? after.slice(firstProper(after)) : after;
  // "Агентство сообщило", "Британској агенцији": a noun or an adjective that has its capital from the sentence's start is no name.
  const opens = pack.text.bareAddressee === true && phrase.from === 0;
  if (opens && part.length === 1 && ((part[0]?.bits ?? 0) & (is.agency | is.outlet)) !== 0) return undefined;
  const adjective = opens && before.length > 0 && before.slice(1).every(({ capital }) => !capital);
  const named = nameRun(run, pack) ?? (pack.text.nounsCapitalised || adjective ? undefined : nameRun(before.slice(firstProper(before)), pack));
  if (named) return page.text.slice(named[0], named[1]).replace(/^["'„“”«»‘’‚《「『]+|["'„“”«»‘’‚》」』]+$/gu, "");
  return undefined;
}

/** 《温州都市报》: the marks hold the whole name, whatever nouns it is made of. Looks no further than a title is long. */
function titleAround(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - longestTitle + 1), start + 1);
  const mark = before.lastIndexOf("《");
  if (mark < 0 || before.includes("》")) return undefined;
  const opens = start - (before.length - 1 - mark);
  const close = text.slice(start, opens + longestTitle).indexOf("》");
  return close < 0 || start + close < end - 1 ? undefined : text.slice(opens + 1, start + close);
}

/** Characters of the longest title between 《 and 》. */
const longestTitle = 20;

/** Articles and numerals before a name. */
function firstProper(items: Item[]): number {
  const at = items.findIndex((item) => (item.bits & (is.article | is.numeral)) === 0);
  return Math.max(0, at);
}

/** From the first to the last word that a name may consist of; scripts without capitals take every plain word. */
function nameRun(items: Item[], pack: LanguagePack): [number, number] | undefined {
  const mayName = (item: Item) => (item.capital || isCaseless(item.fold)) && (item.bits & (is.article | is.genitive | is.preposition | is.numeral | is.pronoun | is.vague)) === 0;
  // "Agentur für Arbeit": what a preposition joins to the noun is no name of it.
  if (((items[0]?.bits ?? 0) & (is.genitive | is.preposition | is.article)) !== 0) return undefined;
  const opening = items.findIndex(mayName);
  const first = items[opening];
  // "روزنامه جوان در شماره امروز": without capitals a preposition behind the name ends it.
  const stop = items.findIndex((item, at) => at > opening && isCaseless(items[opening]?.fold ?? "") && (item.bits & (is.genitive | is.preposition)) !== 0 && pack.text.spaced);
  const last = (stop < 0 ? items : items.slice(0, stop)).findLast((item) => mayName(item) || item.kind === "quote");
  return first && last ? [first.start, last.end - (last.enclitic ?? 0)] : undefined;
}

function officeOf(phrase: Phrase, items: Item[], text: string): { speaksFor?: { id: string | null; name: string } } {
  if ((phrase.bits & is.spokesperson) === 0) return {};
  const at = items.findIndex((item, index) => index >= phrase.from && index < phrase.to && (item.bits & (is.office | is.company)) !== 0 && (item.bits & is.spokesperson) === 0);
  if (at < 0) return {};
  let from = at;
  while (from > phrase.from && items[from - 1]?.kind === "word" && ((items[from - 1]?.bits ?? 0) & (is.article | is.genitive | is.spokesperson)) === 0) from -= 1;
  let to = at + 1;
  while (to < phrase.to && ((items[to]?.bits ?? 0) & is.spokesperson) === 0 && items[to]?.capital !== true) to += 1;
  return { speaksFor: { id: null, name: text.slice(items[from]?.start, items[to - 1]?.end) } };
}

function countOf(phrase: Phrase, items: Item[], { pack }: Reading): { count?: number } {
  for (const item of items.slice(phrase.from, phrase.to)) {
    const word = item.fold.slice(0, item.fold.length - (item.enclitic ?? 0));
    const count = /^\d{1,2}$/u.test(word) ? Number(word) : pack.numerals.find(([one]) => one === word)?.[1];
    if (count !== undefined) return { count };
  }
  return {};
}
