/** What people of a medium say where they do not report: to its own staff and customers, to police, before a court, and whatever those say who were with it once. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import { isMedium } from "../names/name-role.ts";
import { isVoiceNoun } from "../names/voice-nouns.ts";
import { isThat } from "../sentence/is-that.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** "Yle told its workers that …", "„…“, rekao je policiji fotoreporter NIN-a": the clause of its verb holds whoever was told. */
export function speaksToAudience(items: Item[], { acts, main: { clue, clause: [from, to], subject }, path }: Frame, pack: LanguagePack): boolean {
  const { audiences, text } = pack;
  if (audiences === undefined || clue.verb === undefined) return false;
  // "Кореспондент Укрінформу розповів поліції": what is written like whoever is told owns the noun before it.
  if (path.length > 1 && subject?.voice !== true && !(isVoiceNoun(items[(subject?.to ?? 0) - 1], pack) && isMedium(items[subject?.to ?? 0]))) return false;
  // "The owner told police, according to the paper": the verb is somebody else's.
  if (acts.some(({ clue: { marker } }) => marker?.role === "source")) return false;
  // Where no spaces part words a clause is found less surely than what stands right before the verb.
  const start = text.spaced ? from : Math.max(from, clue.at - nearestParty);
  for (let at = start; at < to; at += 1) {
    // "Reported that a bus with pupils": the clause that it reports.
    if (at > clue.at && isThat(items[at])) return false;
    if (isMedium(items[at]) || ((items[at - 1]?.bits ?? 0) & is.preposition) !== 0) continue;
    const length = text.spaced ? phraseLength(items, at, audiences) : opensJoined(items, at, audiences);
    // "경찰에 접수된 신고": a place, and no audience.
    if (length > 0 && pack.settlers?.some((end) => items[at + length]?.fold.endsWith(end) === true) !== true) return true;
  }
  return false;
}

/** Items of "向員工" or "社員に" with what may stand behind it. */
const nearestParty = 14;

/** Signs of the phrase that stands there; 0 where none does. */
function opensJoined(items: Item[], at: number, phrases: readonly string[]): number {
  const joined = items.slice(at, at + longestPhrase).map(({ fold }) => fold).join("");
  return phrases.find((phrase) => joined.startsWith(phrase))?.length ?? 0;
}

/** Signs of the longest phrase. */
const longestPhrase = 8;

/** "A former reporter of the paper said", "bývalá reportérka E15 vypověděla": the noun stands between the word and the medium. */
export function isFormerStaff(items: Item[], { main: { subject }, path: [medium] }: Frame, pack: LanguagePack): boolean {
  const { former, text } = pack;
  const name = medium?.names.find((at) => isMedium(items[at]));
  if (former === undefined || name === undefined || subject === undefined || !text.spaced) return false;
  for (let at = Math.max(0, name - farthestStaff); at < Math.min(items.length, name + nearestStaff); at += 1) {
    if (phraseLength(items, at, former) > 0 && items.slice(at + 1, at + nearestStaff).some((item) => isVoiceNoun(item, pack))) return true;
  }
  return false;
}

/** Items of "former long-time senior editor of the" before the medium. */
const farthestStaff = 6;
/** Items of "former photo editor", and behind the medium. */
const nearestStaff = 3;
