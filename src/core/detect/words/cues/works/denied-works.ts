/** Works of media that somebody denies, with what they were about: "wies einen Bericht des „Kicker“ über … zurück", "опроверг сообщение РБК о …", "kiisti Kauppalehden tiedon …". */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Marker } from "../../../pack-entries.ts";
import { isBreak } from "../../sentence/clauses.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import { phraseLength } from "../../sentence/phrase-at.ts";
import { isMedium } from "../../names/name-role.ts";
import { quoteMark } from "../../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** Items between the noun and the medium: "Bericht der französischen Zeitung „". */
const longestLead = 6;
/** Items between both and what was reported: "опубликованное во вторник". Where verbs stand last, the denial itself stands there. */
const longestAside = 3;
const longestVerb = 8;
/** Characters in which a script without spaces has a noun and what it is about: 关于, 的报道. */
const longestSign = 6;

const source: Marker = { role: "source", side: "before", text: "" };
/** Nobody else can have told what such a report is about. */
const sure = 0.88;

const noPhrases: string[] = [];

/** The denied works of the sentence of which it tells what they said; those that `known` has are left to it. */
export function deniedWorks(sentence: ReadSentence, pack: LanguagePack, known: Act[]): Act[] {
  const { items } = sentence;
  if (pack.deniedWorks === undefined || !denies(sentence)) return [];
  return items.flatMap((item, at): Act[] => {
    if (!isMedium(item) || known.some(({ subject }) => subject?.names.includes(at))) return [];
    const found = pack.text.spaced ? toldOf(sentence, at, pack) : toldBetweenSigns(items, at, pack);
    if (found === undefined) return [];
    const { work, said } = found;
    const subject = { from: at, to: at + 1, bits: 0, names: [at], governed: false };
    return [{ clue: { at: work, length: 1, marker: source }, clause: [Math.min(at, work), said[1]], subject, addressee: undefined, object: undefined, inverted: false, sure, said }];
  });
}

/** "Odmítla článek deníku Blesk": the medium behind a denied work was told nothing. */
export function withoutDenied(sentence: ReadSentence, pack: LanguagePack, act: Act): Act[] {
  // "Dément l'information publiée par Nice-Matin": nor did it say anything that the sentence tells.
  const made = act.clue.marker?.role === "source" && act.clue.marker.doubtful === true && act.said === undefined ? act.subject : undefined;
  const medium = (act.addressee ?? made)?.names.find((at) => isMedium(sentence.items[at]));
  // Where verbs stand last, the work before the medium may be what was denied to it: "iddialarını beIN Sports'a yalanladı".
  if (medium === undefined || pack.deniedWorks === undefined || pack.text.order === "sov" || !denies(sentence) || workBefore(sentence.items, medium, pack) === undefined) return [act];
  return act.clue.verb ? [{ ...act, addressee: undefined }] : [];
}

const denies = ({ clues }: ReadSentence): boolean => clues.some(({ verb }) => verb?.stance === "denies");

type Told = { work: number; said: [number, number] };

function toldOf(sentence: ReadSentence, medium: number, pack: LanguagePack): Told | undefined {
  const { items } = sentence;
  const before = workBefore(items, medium, pack);
  const work = before ?? workBehind(items, medium, pack);
  if (work === undefined) return undefined;
  // "Sözcü'nün metro ihalesinin iptal edildiği yönündeki haberi": what leads to the noun closes what it told.
  if (before === undefined && work - medium > 2 && phraseLength(items, work - 1, pack.deniedWorks?.closes ?? noPhrases) > 0) return { work, said: [medium + 1, work - 1] };
  if (before === undefined && work - medium > longestLead) return undefined;
  const said = contentBehind(sentence, Math.max(work, medium) + 1, pack);
  return said && { work, said };
}

function isWork(item: Item | undefined, { worksThat, deniedWorks: words }: LanguagePack): boolean {
  if (item === undefined || item.kind !== "word" || worksThat?.own.includes(item.fold) === true) return false;
  return (item.bits & is.work) !== 0 || worksThat?.nouns.includes(item.fold) === true || words?.works.includes(item.fold) === true;
}

function workBefore(items: Item[], medium: number, pack: LanguagePack): number | undefined {
  for (let at = medium - 1; at >= Math.max(0, medium - longestLead); at -= 1) {
    if (isWork(items[at], pack)) return isWhereSaid(items, at, pack) ? undefined : at;
    if (!leads(items[at])) return undefined;
  }
  return undefined;
}

/** "U izjavi za KoSSev", "i et innlegg i": behind a preposition the work is where somebody denied something. */
function isWhereSaid(items: Item[], work: number, pack: LanguagePack): boolean {
  const before = items[work - 1];
  const first = before !== undefined && (before.bits & (is.article | is.preposition)) === is.article ? items[work - 2] : before;
  return first !== undefined && (first.bits & (is.preposition | is.article)) === is.preposition && pack.personalObject?.includes(first.fold) !== true;
}

/** Behind the medium: at once, or, where something may lead to the noun, anywhere in the clause. */
function workBehind(items: Item[], medium: number, pack: LanguagePack): number | undefined {
  const farthest = pack.deniedWorks?.closes === undefined ? longestLead : items.length;
  for (let at = medium + 1; at < Math.min(items.length, medium + 1 + farthest); at += 1) {
    const item = items[at];
    if (isWork(item, pack)) return at;
    if (isBreak(item) || (pack.deniedWorks?.closes === undefined && !leads(item) && ((item?.bits ?? 0) & is.pronoun) === 0)) return undefined;
  }
  return undefined;
}

function leads(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return (item.bits & (is.article | is.genitive | is.preposition | is.agency | is.outlet)) !== 0 || quoteMark(item.fold) || (item.kind === "word" && item.bits === 0 && !item.capital) || item.fold === "'" || item.fold === "’";
}

/** Behind "about", or behind a comma and "that". */
function contentBehind({ items, clues }: ReadSentence, from: number, pack: LanguagePack): [number, number] | undefined {
  const verbLast = pack.text.order === "sov";
  for (let at = from; at <= Math.min(items.length - 1, from + (verbLast ? longestVerb : longestAside)); at += 1) {
    const comma = items[at]?.fold === "," ? 1 : 0;
    const length = phraseLength(items, at + comma, pack.worksThat?.that ?? noPhrases) || phraseLength(items, at + comma, pack.deniedWorks?.about ?? noPhrases);
    if (length > 0) {
      const start = at + comma + length;
      const end = endOf({ items, clues }, start, verbLast);
      return end - start > 0 ? [start, end] : undefined;
    }
    const verb = clues.find((clue) => clue.verb !== undefined && clue.at <= at && at < clue.at + clue.length)?.verb;
    if (isBreak(items[at]) || (((items[at]?.bits ?? 0) & is.conjunction) !== 0 && items[at]?.bits !== 0) || (verb !== undefined && !(verbLast && verb.stance === "denies"))) return undefined;
  }
  // "Kiisti Kauppalehden tiedon tehtaan sulkemisesta": a case says "about".
  const ends = pack.deniedWorks?.aboutEnds;
  if (ends === undefined) return undefined;
  const end = endOf({ items, clues }, from, verbLast);
  return items.slice(from, end).some(({ kind, fold }) => kind === "word" && ends.some((ending) => fold.endsWith(ending))) ? [from, end] : undefined;
}

/** To the next sign, the verb of denying, or "and" with a verb behind it. */
function endOf({ items, clues }: Pick<ReadSentence, "items" | "clues">, from: number, verbLast: boolean): number {
  let end = from;
  while (end < items.length && !isBreak(items[end])) {
    const at = end;
    if (verbLast && clues.some((clue) => clue.verb?.stance === "denies" && clue.at === at)) break;
    if (((items[end]?.bits ?? 0) & is.conjunction) !== 0 && clues.some((clue) => clue.verb !== undefined && clue.at === at + 1)) break;
    end += 1;
  }
  return end;
}

/** 《聯合報》關於機場將關閉的報導: "about" behind the medium, and the noun behind what it is about. */
function toldBetweenSigns(items: Item[], medium: number, { deniedWorks: words }: LanguagePack): Told | undefined {
  let at = medium + 1;
  while (quoteMark(items[at]?.fold ?? "") || items[at]?.fold === "》" || items[at]?.fold === "〉") at += 1;
  const opens = stretchOf(items, at, words?.about ?? noPhrases);
  if (opens === 0) return undefined;
  for (let end = at + opens + 2; end < items.length && !isBreak(items[end]); end += 1) {
    if (stretchOf(items, end, words?.works ?? noPhrases) > 0) return { work: end, said: [at + opens, end] };
  }
  return undefined;
}

/** Items that one of the phrases fills, read by their characters. */
function stretchOf(items: Item[], from: number, phrases: string[]): number {
  let text = "";
  for (let at = from; at < Math.min(items.length, from + longestSign); at += 1) {
    text += items[at]?.fold ?? "";
    if (phrases.includes(text)) return at - from + 1;
  }
  return 0;
}
