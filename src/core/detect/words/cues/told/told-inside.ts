/** Media in which, to which or for which somebody speaks, though no marker of the one told leads to them: "wyliczał w TOK FM", "ante Canal Sur". */
import type { LanguagePack } from "../../../language-pack.ts";
import { leadsElsewhere, leadsToTold } from "../plain-markers.ts";
import { isBreak } from "../../sentence/clauses.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import { isStaged, isMedium } from "../../names/name-role.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import { isParty } from "../../speakers/somebody.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** How sure a plain preposition makes: below what is painted on the page. */
const insideSure = 0.78;

/**
 * "…, disse à Lusa o autarca", "Tegen de krant zegt zij dat …": beside a verb of plain saying that has its words in marks, before it or in a
 * clause behind it, 85 of 97 were right, and most of the others named the right medium by another id; without words that show so it is
 * no surer than any preposition (bench/calibration.ts over the first three sets of test/gold).
 */
export const insideSpeechSure = 0.88;

/** Items between the preposition and the name: "v sobotnej relácii Rádia Slovensko". */
const longestLead = 5;

/** The medium behind a preposition of the verb's clause, or one that stands alone between commas beside it. */
export function toldInside(sentence: ReadSentence, act: Act, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  const { clue, clause: [from, to], subject } = act;
  if (clue.verb?.act !== "say" || clue.verb.doubtful === true || clue.verb.stance === "declines" || pack.stages === undefined) return undefined;
  // "n'a jamais rien dit à Paris Match"
  if (items.slice(from, clue.at).some(({ bits }) => (bits & is.negation) !== 0)) return undefined;
  const after = clue.at + clue.length;
  for (let at = Math.max(0, from - longestAside); at < Math.min(items.length, to + longestAside); at += 1) {
    if (!isMedium(items[at]) || (subject !== undefined && at >= subject.from && at < subject.to)) continue;
    const lead = sharedWith(sentence, act, at) ?? leadOf(items, at, pack, subject === undefined);
    if (lead === undefined || belongsToNoun(items, lead) || leadsElsewhere(items[lead - 1], pack)) continue;
    // "Ihr Wechsel zur ARD sei beschlossen, sagte die Moderatorin"
    if (clues.some((clue) => clue.at === lead && clue.marker?.plain === true && clue.marker.role === "addressee" && !leadsToTold(items, clue, pack))) continue;
    // "TASS'a yaptığı açıklamada": a marker of its own says what it is.
    if (clues.some(({ marker, ...clue }) => marker !== undefined && !marker.doubtful && (marker.side === "after" ? clue.at === at + 1 : clue.at <= at && clue.at + clue.length > lead - 1))) continue;
    const behind = lead >= after && !items.slice(after, lead).some(opensClause);
    // The subject's own "in Le Monde" stands right behind it.
    const opens = at < clue.at && items.slice(from, lead).every(({ bits }) => (bits & (is.conjunction | is.phraseEnd | is.asClause | is.auxiliary)) !== 0);
    const inside = lead >= from && at < to && (behind || opens);
    const aside = (at < from || lead >= to) && standsAlone(items, lead, at) && (at < from ? lead === 0 || items[lead - 1]?.kind !== "word" : behind);
    if (inside || aside) return { from: at, to: at + 1, bits: 0, names: [at], governed: false };
  }
  return undefined;
}

/** "I P1 Morgon kallade hon förslaget ”ett hån”": what somebody calls something in a medium, the medium was told. */
export function judgedInside(sentence: ReadSentence, act: Act, pack: LanguagePack): Act | undefined {
  if (act.subject === undefined || act.addressee !== undefined || !sentence.items.some(({ kind }) => kind === "quote")) return undefined;
  const said: Act = { ...act, clue: { ...act.clue, verb: { act: "say", forms: [] } } };
  const addressee = toldInside(sentence, said, pack);
  return addressee && isParty(act.subject, sentence.items) ? { ...said, addressee, sure: Math.min(act.sure, insideSpeechSure) } : undefined;
}

/** Items beyond the verb's clause in which ", la Digi24," may stand. */
const longestAside = 6;

/** "«Лёд тонкий», — поделилась с «Известиями»", "podelio je sa N1": the preposition that the verb itself takes, and the name with its mark. Without words it shares a meal. */
function sharedWith(sentence: ReadSentence, act: Act, at: number): number | undefined {
  const { items } = sentence;
  const { clue: { verb, ...clue } } = act;
  if (verb?.toldBy === undefined || !(showsSpeech(sentence, act) || items.slice(at).some(({ fold }) => fold === ":"))) return undefined;
  let lead = clue.at + clue.length;
  while (lead < at && ((items[lead]?.bits ?? 0) & is.auxiliary) !== 0) lead += 1;
  if (lead >= at || at - lead > longestShared || !verb.toldBy.includes(items[lead]?.fold ?? "")) return undefined;
  return items.slice(lead + 1, at).every(({ bits, kind }) => kind === "sign" || (bits & (is.agency | is.outlet)) !== 0) ? lead : undefined;
}

/** "With the paper “": items between the verb's preposition and the name. */
const longestShared = 3;

/** The item of the preposition that leads to the name, or of the name where an ending does. */
function leadOf(items: Item[], at: number, pack: LanguagePack, inWork: boolean): number | undefined {
  if (isStaged(items[at], pack)) return at;
  for (let back = at - 1; back >= Math.max(0, at - longestLead); back -= 1) {
    const item = items[back];
    if (item === undefined || (isBreak(item) && item.kind !== "quote")) return undefined;
    if (pack.stages?.includes(item.fold)) return back;
    // "Про це йдеться в розслідуванні «X»": where nobody speaks, the medium's work does.
    const passes = (item.bits & (is.article | is.agency | is.outlet | (inWork ? is.work : 0))) !== 0 || (item.kind === "sign" && /^["“”„«»]$/u.test(item.fold)) || (item.kind === "word" && item.bits === 0 && !item.capital);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "der Redakteur bei der Zeit", "an article in Le Monde": what leads to the name says more about the noun before it. */
const belongsToNoun = (items: Item[], lead: number): boolean => ((items[lead - 1]?.bits ?? 0) & (is.title | is.work | is.company | is.office | is.outlet | is.agency)) !== 0;

const opensClause = ({ bits }: Item): boolean => (bits & is.complementizer) !== 0 && (bits & is.article) === 0;

/** Between commas nothing but the preposition and the name. */
function standsAlone(items: Item[], lead: number, at: number): boolean {
  return (lead === 0 || isBreak(items[lead - 1])) && isBreak(items[at + 1]);
}

/** How sure the medium that was found so is. */
export const sureInside = (sentence: ReadSentence, act: Act, pack: LanguagePack): number => ((showsSpeech(sentence, act) && act.aimed !== true && !goesOnAtOnce(sentence, act)) || speaksThere(sentence, act, pack) ? insideSpeechSure : insideSure);

/** "She said she had read it in the Guardian": behind its subject the verb is followed by another one, whose clause holds the medium. */
function goesOnAtOnce({ items }: ReadSentence, { clue, subject, addressee }: Act): boolean {
  const after = items[clue.at + clue.length];
  return subject !== undefined && subject.to <= clue.at && addressee !== undefined && addressee.from > clue.at && after !== undefined && (after.bits & is.pronoun) !== 0 && (after.bits & is.article) === 0;
}

/** "…, додають у «Думській»": right behind words and a plural verb of nobody the medium in which they speak is who speaks. */
function speaksThere({ items }: ReadSentence, { clue, inverted, subject, addressee }: Act, { speakingPlaces }: LanguagePack): boolean {
  const after = clue.at + clue.length;
  const beside = addressee !== undefined && addressee.from > after && addressee.from - after <= 2 && speakingPlaces?.includes(items[after]?.fold ?? "") === true;
  return beside && inverted && subject === undefined && clue.agreement === "pl" && clue.verb?.stance === undefined;
}

/** The verb says no more than that somebody spoke, and the sentence shows what: marks, words before the verb, or "that" behind it. */
export function showsSpeech({ items }: ReadSentence, { clue, inverted, subject }: Act): boolean {
  if (clue.verb?.stance !== undefined || subject === undefined) return false;
  if (inverted || items.some(({ kind }) => kind === "quote")) return true;
  return items.slice(clue.at + clue.length).some(({ bits }) => ((bits & is.complementizer) !== 0 && (bits & is.article) === 0) || (bits & is.mood) !== 0);
}
