/** Frames of one sentence that are one citation: "Reuters reported that the minister said …". */
import type { LanguagePack } from "../language-pack.ts";
import type { Frame } from "./compose-frames.ts";
import { isRelativeCite } from "./cues/find-acts.ts";
import { laterSubject } from "./cues/later-subject.ts";
import { headIsMedium } from "./names/name-role.ts";
import type { Phrase } from "./names/name-phrase.ts";
import { is } from "./sentence/lexicon.ts";
import type { Item, ReadSentence } from "./sentence/read-sentence.ts";
import { isParty } from "./speakers/somebody.ts";

/** "Reuters reported that the minister said …": a medium's frame and a speaker's frame are one path. */
export function joinFrames(frames: Frame[], sentence: ReadSentence, pack: LanguagePack): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames.sort((a, b) => a.main.clue.at - b.main.clue.at)) {
    const last = joined[joined.length - 1];
    if (!last) {
      joined.push(frame);
      continue;
    }
    if (last.main.said || frame.main.said) {
      joined.push(frame);
      continue;
    }
    if (passesOn(last, frame, sentence)) {
      last.path.unshift(...frame.path);
      last.acts.push(...frame.acts);
      continue;
    }
    if (cites(last, frame, sentence)) {
      last.path.push(...frame.path);
      last.acts.push(...frame.acts);
      continue;
    }
    const outer = mediaOnly(last, sentence) ? last : mediaOnly(frame, sentence) ? frame : undefined;
    const inner = outer === last ? frame : last;
    const bothMedia = mediaOnly(last, sentence) && mediaOnly(frame, sentence);
    if (bothMedia && opensRelative(sentence, frame)) {
      last.path.push(...frame.path);
      last.acts.push(...frame.acts);
      continue;
    }
    const apart = coordinated(sentence, frame, pack) && !(frame === outer && frame.main.clue.marker) && !(last === outer && last.main.clue.marker);
    if (!outer || bothMedia || apart || hasMedium(inner, sentence)) {
      // "Ankara denied that …, while a diplomat told Al-Monitor that …": a medium that is told has its own claim.
      if (!outer && isNested(sentence, last, frame) && (hasMedium(last, sentence) || !hasMedium(frame, sentence))) continue;
      joined.push(frame);
      continue;
    }
    const path = inner.path.every((phrase) => isParty(phrase, sentence.items) || saysPlainly(phrase, inner, sentence)) ? [...outer.path, ...inner.path] : outer.path;
    joined[joined.length - 1] = { acts: [...last.acts, ...frame.acts], main: inner.main, path };
  }
  return joined;
}

/**
 * "The owner said the sheep were his, Reuters reports", "Eieren av låven sa til politiet at …, skriver VG": whoever stands right before a
 * verb that means nothing but speech is somebody, whether or not a list has the noun. An article shows it, or the sentence's start before "that".
 */
function saysPlainly({ from, to, bits }: Phrase, { main: { clue, subject } }: Frame, { items }: ReadSentence): boolean {
  const speaks = (clue.verb?.act === "say" || clue.verb?.act === "tell") && clue.verb.doubtful !== true && clue.verb.judges !== true;
  if (!speaks || subject?.from !== from || to - from > longestSpeaker || (bits & is.pronoun) !== 0) return false;
  // "…, zegt de kapitein volgens het ANP"
  if (from === clue.at + clue.length) return (bits & is.article) !== 0;
  if (to > clue.at) return false;
  if (!items.slice(to, clue.at).every((item) => (item.bits & (is.auxiliary | is.phraseEnd)) !== 0)) return false;
  if ((bits & is.article) !== 0) return true;
  return from === 0 && (items[0]?.capital ?? false) && items.slice(clue.at, clue.at + longestLead).some(({ bits: own }) => (own & is.complementizer) !== 0 && (own & is.article) === 0);
}

/** Items of a speaker that no list knows. */
const longestSpeaker = 6;

/** Items between a verb and its "that". */
const longestLead = 6;

/** "…, javila je Sinhua, a prenosi Srna", "…, meldete Belta, wie Interfax berichtete": the second medium has it from the first. */
function passesOn(first: Frame, second: Frame, sentence: ReadSentence): boolean {
  const { verb } = second.main.clue;
  if (!verb || !first.main.clue.verb || !mediaOnly(first, sentence) || !mediaOnly(second, sentence)) return false;
  const opens = ((sentence.items[second.main.clause[0]]?.bits ?? 0) & is.asClause) !== 0;
  return opens || (verb.relays === true && first.main.clue.verb.relays !== true);
}

/** "Según Efe, que cita al ministerio": the relative clause says whom the medium before it quotes. */
function cites(outer: Frame, { main, path }: Frame, sentence: ReadSentence): boolean {
  return main.subject === undefined && path.length > 0 && isRelativeCite(sentence.items, main) && mediaOnly(outer, sentence) && outer.path.some((phrase) => phrase.to <= main.clause[0]);
}

const hasMedium = (frame: Frame, { items }: ReadSentence) => frame.path.some((phrase) => headIsMedium(items, phrase));
const mediaOnly = (frame: Frame, { items }: ReadSentence) => frame.path.every((phrase) => headIsMedium(items, phrase));

function opensRelative({ items }: ReadSentence, frame: Frame): boolean {
  const [from] = frame.main.clause;
  return [items[from], items[from + 1]].some((item) => item !== undefined && (item.bits & is.relative) !== 0) && (items[frame.main.subject?.from ?? -1]?.bits ?? 0) !== 0;
}

/** The clause opens with "and" or "but": another statement, not the words of the first. */
function coordinated(sentence: ReadSentence, frame: Frame, pack: LanguagePack): boolean {
  const { items } = sentence;
  const [from] = frame.main.clause;
  // "…が報じたが、市長は…", "보도했고, 시장은": a clause of its own, whose subject stands in it.
  const { clue, subject } = frame.main;
  if (subject !== undefined && laterSubject(sentence, clue, pack)?.from === subject.from) return true;
  return ((items[from]?.bits ?? 0) & is.conjunction) !== 0 || items[from - 1]?.fold === ";" || bearsAnd(items, frame.main, pack);
}

/** "…, והשר הבטיח", "…، وقال الوزير": behind a comma "and" is written onto the verb, or onto a word with its article. */
function bearsAnd(items: Item[], { clue, clause: [from] }: Frame["main"], { text, articleLetters, conjunctions }: LanguagePack): boolean {
  const word = items[from];
  if (word?.kind !== "word" || !/^[,،]$/u.test(items[from - 1]?.fold ?? "")) return false;
  const letters = text.proclitics?.find((one) => conjunctions.includes(one) && word.fold.startsWith(one));
  return letters !== undefined && (clue.at === from || articleLetters?.some((article) => word.fold.startsWith(letters + article)) === true);
}

/** A speaker inside another speaker's reported clause: the outer one is answered. */
function isNested({ items }: ReadSentence, outer: Frame, inner: Frame): boolean {
  const between = items.slice(outer.main.clue.at, inner.main.clue.at);
  return between.some((item) => (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0) && !inner.main.inverted;
}
