/** Media that somebody talked to, by words for talking: a citation where another clause says what was said. */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Marker } from "../../../pack-entries.ts";
import { clauseAround, isBreak } from "../../sentence/clauses.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import { isMedium } from "../../names/name-role.ts";
import { phraseLength } from "../../sentence/phrase-at.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** "two officials who spoke with Reuters", "z którymi rozmawiała agencja Bloomberg": the medium of the clause is told. */
export function talks(sentence: ReadSentence, { polls }: LanguagePack): Act[] {
  const { items } = sentence;
  if (!items.some(({ bits }) => (bits & is.talk) !== 0)) return [];
  return items.flatMap((item, at): Act[] => {
    const before = items[at - 1]?.bits ?? 0;
    if ((item.bits & is.talk) === 0 || (before & (is.negation | is.talk)) !== 0) return [];
    const clause = clauseAround(sentence, at);
    const medium = items.findIndex((one, index) => index >= clause[0] && index < clause[1] && isMedium(one));
    // "सी-वोटर ने एबीपी न्यूज के लिए … से बात की": whoever ordered a survey was not talked to.
    if (medium < 0 || phraseLength(items, medium + 1, polls?.orderedBy ?? none) > 0) return [];
    const addressee: Phrase = { from: medium, to: medium + 1, bits: 0, names: [medium], governed: false };
    return [{ clue: { at, length: 1, marker: spokenWith }, clause, subject: undefined, addressee, beside: talkers(sentence, clause, medium), object: undefined, inverted: false, sure: 0.85, talked: true }];
  });
}

const none: string[] = [];

/** "Trzej lekarze, z którymi rozmawiała …": before a relative clause stands whoever was talked to. */
function talkers({ items }: ReadSentence, [from]: [number, number], medium: number): Phrase | undefined {
  const relative = items.slice(from, from + 3).some(({ bits }) => (bits & is.relative) !== 0);
  let start = from - 1;
  while (start > 0 && !isBreak(items[start - 1])) start -= 1;
  const plain = relative && from > 1 && items[from - 1]?.fold === "," && medium > from && items.slice(start, from - 1).every(({ kind }) => kind === "word");
  return plain && from - 1 > start && from - 1 - start <= longestTalkers ? { from: start, to: from - 1, bits: items.slice(start, from - 1).reduce((bits, item) => bits | item.bits, 0), names: [], governed: false } : undefined;
}

/** Words that name whoever was talked to. */
const longestTalkers = 6;

/** Alone, an interview that took place is no citation. */
const spokenWith: Marker = { role: "addressee", side: "before", text: "", doubtful: true };

/** "s ktorými", "z którymi": a preposition, and the beginning of a relative whatever its case. */
export function opensWithTalked(items: Item[], from: number, { relatives }: LanguagePack): boolean {
  const fold = items[from + 1]?.fold ?? "";
  return ((items[from]?.bits ?? 0) & is.preposition) !== 0 && fold.length >= relativeStem && relatives.some((one) => one.slice(0, relativeStem) === fold.slice(0, relativeStem));
}

/** Letters of a relative that its cases share: "kter-", "któr-", "кото-". */
const relativeStem = 4;

/** "promised to talk to the BBC", "never gave Paris Match an interview": nobody was told anything there. */
export function withoutUnreal({ items }: ReadSentence, act: Act): Act[] {
  if (!act.addressee || act.clue.verb?.stance === "declines") return [act];
  const from = Math.min(act.clause[0], act.addressee.from);
  const last = Math.max(act.clause[1], act.addressee.to);
  // "Ha spiegato a Sky che non si interverrà": what was said is another matter.
  const that = items.findIndex(({ bits }, at) => at >= Math.max(act.clue.at + act.clue.length, act.addressee?.to ?? 0) && at < last && (bits & is.complementizer) !== 0 && (bits & is.article) === 0);
  const to = that < 0 ? last : that;
  if (!items.slice(from, to).some(({ bits }) => (bits & is.unreal) !== 0) || items.some(({ kind }) => kind === "quote")) return [act];
  return act.clue.verb ? [{ ...act, addressee: undefined }] : [];
}
