import type { LanguagePack } from "../language-pack.ts";
import { attach } from "./attach-acts.ts";
import type { Act } from "./cues/find-acts.ts";
import { joinFrames } from "./join-frames.ts";
import { overlaps } from "./names/overlaps.ts";
import type { Phrase } from "./names/name-phrase.ts";
import { isMedium } from "./names/name-role.ts";
import { quoteMark } from "./names/phrase-signs.ts";
import { splitOwner } from "./names/split-owner.ts";
import { is } from "./sentence/lexicon.ts";
import type { ReadSentence } from "./sentence/read-sentence.ts";

/** One citation of a sentence before its words are cut out: its cues and its parties from the page outwards. */
export type Frame = {
  acts: Act[];
  /** The act that leads to the words: the innermost speaker's. */
  main: Act;
  path: Phrase[];
};

/** Joins the acts of one sentence: relays before origins, coordinated speakers apart. */
export function composeFrames(sentence: ReadSentence, acts: Act[], pack: LanguagePack): Frame[] {
  const frames: Frame[] = [];
  const loose: Act[] = [];
  for (const act of acts) {
    if (act.clue.marker && act.clue.marker.role !== "source" && act.clue.marker.role !== "speaker") loose.push(act);
    else addFrame(frames, act, sentence);
  }
  for (const act of loose) attach(frames, act, sentence, acts, pack);
  return joinFrames(frames, sentence, pack);
}

function addFrame(frames: Frame[], act: Act, sentence: ReadSentence): void {
  const last = frames[frames.length - 1];
  const path = [act.addressee, act.subject, act.object, act.teller].filter((phrase) => phrase !== undefined).flatMap((phrase) => splitOwner(phrase, sentence));
  if (path.length === 0) {
    // "berichtete über das Treffen und sagte, dass …": the second verb has the first one's subject.
    if (last && sharesSubject(sentence, last, act)) {
      last.acts.push(act);
      if (last.main.clue.verb) last.main = { ...act, subject: last.main.subject };
    }
    return;
  }
  if (act.clue.marker && last && last.path.some((phrase) => overlaps(phrase, act.subject))) {
    // "Einem Bericht von Politico zufolge", "a report by Politico that": of two markers beside one medium the surer one counts.
    if (last.path.length === 1 && last.main.clue.marker && act.sure > last.main.sure) Object.assign(last, { acts: [act], main: act, path });
    return;
  }
  // Words that are cues of two kinds ("报道说", "kertoo") make one citation: "zitiert die dpa den Minister" is the one that names both, "trả lời VnExpress" the one that tells.
  const twin = frames.findIndex((frame) => frame.main.clue.at === act.clue.at && frame.path.length > 0);
  if (twin >= 0 && (act.clue.verb?.act === "cite" || act.clue.verb?.act === "tell") && path.length > (frames[twin]?.path.length ?? 0)) frames[twin] = { acts: [act], main: act, path };
  if (twin >= 0) return;
  const same = frames.find((frame) => frame.path.some((phrase) => overlaps(phrase, act.subject) || (act.clue.verb?.doubtful === true && frame.main.clue.marker !== undefined && standsBeside(phrase, act.subject, sentence))));
  if (act.subject && same && act.clue.verb) {
    // "Reporters from the Seattle Times counted …": the verb is surer of the medium than the preposition before it.
    if (same.main.clue.marker?.doubtful === true && same.acts.length === 1 && act.people === true) Object.assign(same, { acts: [act], main: act, path });
    else same.acts.push(act);
    return;
  }
  frames.push({ acts: [act], main: act, path });
}

/** "Nach Recherchen von NDR, WDR und SZ wusste die Firma davon": the last of several media that a marker names is not the verb's subject. */
function standsBeside(first: Phrase, other: Phrase | undefined, { items }: ReadSentence): boolean {
  return other !== undefined && other.from > first.to && items.slice(first.to, other.from).every((item) => item.fold === "," || quoteMark(item.fold) || isMedium(item) || (item.bits & is.conjunction) !== 0);
}

function sharesSubject({ items }: ReadSentence, last: Frame, act: Act): boolean {
  const before = items[act.clue.at - 1];
  const opener = items[act.clause[0]];
  return last.main.clue.at < act.clue.at && [before, opener].some((item) => item !== undefined && (item.bits & is.conjunction) !== 0);
}
