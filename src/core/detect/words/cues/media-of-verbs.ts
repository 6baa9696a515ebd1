/** Media that stand beside a verb as neither its subject nor its object: where something appeared, who asked, who never reported. */
import { isBreak, phrasesIn } from "../sentence/clauses.ts";
import type { Act, Grammar } from "./find-acts.ts";
import { statesJudgement } from "./supports.ts";
import { is } from "../sentence/lexicon.ts";
import { isKnown, isMedium } from "../names/name-role.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import type { Phrase } from "../names/name-phrase.ts";

/** "באתר X נכתב כי", "X'te yer alan habere göre": the medium of the clause, behind whatever preposition; the one after the verb first. */
export function readAppearance(sentence: ReadSentence, clue: Clue, clause: [number, number], { pack }: Grammar): Act | undefined {
  // "Nach Informationen von NDR und WDR lagen dem Konzern Warnungen vor": what is named as the source already is not where they lie.
  if (clue.verb?.particle !== undefined && sentence.clues.some(({ at, marker }) => marker?.role === "source" && marker.doubtful !== true && at < clue.at)) return undefined;
  const media = phrasesIn(sentence, clause[0], clause[1], pack).filter((phrase) => isKnown(sentence.items, phrase) && (phrase.bits & (is.title | is.spokesperson | is.unnamed)) === 0);
  // "I rapporten står det at NRK må …": behind "that" stands whom the words are about.
  const opened = sentence.items.findIndex(({ bits }, at) => at >= clue.at + clue.length && at < clause[1] && (bits & is.complementizer) !== 0 && (bits & is.article) === 0);
  const subject = media.find((phrase) => phrase.from > clue.at && phrase.from - clue.at <= farthestMedium && (opened < 0 || phrase.from < opened)) ?? media.findLast((phrase) => phrase.to <= clue.at && clue.at - phrase.to <= farthestMedium);
  // "I Aftonbladet kallas beslutet ”…”": what is called something there must stand in marks or a clause.
  if (subject && clue.verb?.judges === true && !statesJudgement(sentence, { subject, clue })) return undefined;
  return subject && { clue, clause, subject, addressee: undefined, object: undefined, inverted: false, sure: 0.85 };
}

/** Items between "was reported" and the medium. */
const farthestMedium = 6;

/** "did not answer Bloomberg's questions", "拒绝就此事向彭博社置评": whoever declines declines towards the medium of the clause. */
export function toldWhoDeclined({ items }: ReadSentence, { clue, subject, clause }: Act, { pack }: Grammar): Phrase | undefined {
  if (clue.verb?.stance !== "declines" || subject?.names.some((at) => isMedium(items[at])) === true) return undefined;
  const [from, to] = pack.text.order === "sov" ? [0, clue.at] : clause;
  for (let at = from; at < to; at += 1) {
    if (!isMedium(items[at])) continue;
    // "… on the report by Bloomberg", "… zum Bloomberg-Bericht": what they would not comment on.
    const reports = items.slice(Math.max(from, at - 2), at + (pack.text.spaced ? 3 : unspacedReport)).some(({ bits }) => (bits & is.work) !== 0);
    if (!reports) return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
  }
  return undefined;
}

/** Characters behind a name in which its report is named: 《金融时报》的有关报道. */
const unspacedReport = 8;

/** Items between a medium and the verb that says what it never did: "Reuters ei ole julkaissut", "路透社并未发布过". */
const longestDenial = 5;

/** Media of which the sentence says that they never reported something: elsewhere in it they are no source either. */
export function deniedMedia({ items, clues }: ReadSentence, { pack }: Grammar): Set<string> {
  const denied = new Set<string>();
  // "رویترز چنین خبری منتشر نکرده و …": where the verb stands last, its negation closes the medium's clause.
  if (pack.text.order === "sov") {
    for (const [at, item] of items.entries()) {
      if (!isMedium(item) || clues.some((clue) => clue.marker?.side === "after" && clue.at === at + 1)) continue;
      const next = items.findIndex((one, index) => index > at && (isBreak(one) || (one.bits & (is.negation | is.conjunction | is.complementizer)) !== 0 || clues.some((clue) => clue.verb && clue.at === index)));
      if (next > at && ((items[next]?.bits ?? 0) & is.negation) !== 0) denied.add(item.name?.ids[0] ?? "");
    }
  }
  for (const { at, verb } of clues) {
    if (verb === undefined || (verb.act !== "report" && verb.act !== "say") || verb.stance !== undefined) continue;
    for (let back = at - 1; back >= Math.max(0, at - longestDenial); back -= 1) {
      const item = items[back];
      if (isBreak(item)) break;
      if (isMedium(item) && items.slice(back + 1, at).some(({ bits }) => (bits & is.negation) !== 0)) denied.add(item?.name?.ids[0] ?? "");
    }
  }
  return denied;
}
