/** What a medium says of its own: "أعلنت القناة إطلاق …", "بی‌بی‌سی از بازداشت خبرنگار خود خبر داد", "कहा कि उसने …". */
import type { LanguagePack } from "../../language-pack.ts";
import type { Act } from "../cues/find-acts.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { isThat } from "../sentence/is-that.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** Whether the words beside one of its verbs show that a medium tells of itself. */
export function isOfItsOwn(items: Item[], acts: Act[], medium: Phrase, pack: LanguagePack): boolean {
  const { ofItsOwn } = pack;
  if (ofItsOwn === undefined) return false;
  // A phrase may run on into what the medium announces: its name is sure.
  const end = (medium.names[medium.names.length - 1] ?? medium.to - 1) + 1;
  return acts.some(({ clue }) => {
    if (clue.verb === undefined) return false;
    const both = Math.max(clue.at + clue.length, end);
    // Where verbs stand last, what is said without "that" stands before them, or is a clause behind them.
    const beside: [number, number] = pack.text.order === "sov" && end <= clue.at ? [end, clue.at + 1] : [both, both + farthest];
    if (beside[0] < both && namesOwnThing(items, [both, both + farthest], ofItsOwn.things)) return true;
    return opensWithItself(items, [Math.min(both, end) - 1, both + nearest], ofItsOwn, pack) || announcesDeed(items, beside, medium, pack) || namesOwnThing(items, beside, ofItsOwn.things);
  });
}

type ItsOwn = NonNullable<LanguagePack["ofItsOwn"]>;

/** "قالت … إنها ستغلق", "बताया कि उसने": unless it goes on that it has seen or got something. */
function opensWithItself(items: Item[], [from, to]: [number, number], { itself, things }: ItsOwn, { verbs }: LanguagePack): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isThat(items[at]) && !isThat(items[at - 1])) continue;
    const length = phraseLength(items, at, itself);
    if (length > 0) return !verbs.some(({ act: kind, forms }) => kind === "report" && forms.some((form) => startsWith(items, at + length, typeof form === "string" ? form : form[0])));
    // "כי שניים מעובדיה": a word or two may stand before what it has.
    if (namesOwnThing(items, [isThat(items[at]) ? at + 1 : at, at + 3], things)) return true;
  }
  return false;
}

/** The verb's first word is enough: "حصلت على". */
const startsWith = (items: Item[], at: number, form: string): boolean => items[at]?.fold === form.split(" ", 1)[0];

/** "أعلنت قناة العربية السعودية أمس عن إطلاق": small words, and whose medium it is, may stand before the noun. */
function announcesDeed(items: Item[], [from, to]: [number, number], { names }: Phrase, { ofItsOwn, adjectivesBehind }: LanguagePack): boolean {
  if (names.some((at) => items[at]?.name?.class === "agency")) return false;
  for (let at = from; at < to; at += 1) {
    if (phraseLength(items, at, ofItsOwn?.deeds ?? none) > 0) return true;
    const item = items[at];
    if (item === undefined || (item.kind === "word" && (item.bits & (is.phraseEnd | is.vague)) === 0 && adjectivesBehind?.some(([begin, end]) => item.fold.startsWith(begin) && item.fold.endsWith(end)) !== true)) return false;
  }
  return false;
}

const none: string[] = [];

/** Up to "that", and up to whoever else may have what the word names. */
function namesOwnThing(items: Item[], [from, to]: [number, number], things: string[]): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined || isThat(item) || item.name !== undefined) return false;
    if (phraseLength(items, at, things) > 0) return true;
    if ((item.bits & owners) !== 0) return false;
  }
  return false;
}

/** Who may have an office and people as well. */
const owners = is.office | is.company | is.spokesperson | is.title | is.unnamed;
/** Items behind verb and subject in which an object names what the medium has. */
const farthest = 8;
/** Items between them and "that it". */
const nearest = 4;
