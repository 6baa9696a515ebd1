import { isRelativeCite, type Act } from "./cues/find-acts.ts";
import { speakerBeside } from "./sentence/loose-phrases.ts";
import { headIsMedium, isKnown, isMedium, speaksAsMedium } from "./names/name-role.ts";
import { is } from "./sentence/lexicon.ts";
import { splitOwner } from "./names/split-owner.ts";
import type { Phrase } from "./names/name-phrase.ts";
import type { ReadSentence } from "./sentence/read-sentence.ts";
import { isParty } from "./speakers/somebody.ts";
import { toldAlone, toldBesideVerb } from "./cues/told-alone.ts";

/** One citation of a sentence before its words are cut out: its cues and its parties from the page outwards. */
export type Frame = {
  acts: Act[];
  /** The act that leads to the words: the innermost speaker's. */
  main: Act;
  path: Phrase[];
};

/** Joins the acts of one sentence: relays before origins, coordinated speakers apart. */
export function composeFrames(sentence: ReadSentence, acts: Act[]): Frame[] {
  const frames: Frame[] = [];
  const loose: Act[] = [];
  for (const act of acts) {
    if (act.clue.marker && act.clue.marker.role !== "source" && act.clue.marker.role !== "speaker") loose.push(act);
    else addFrame(frames, act, sentence);
  }
  for (const act of loose) attach(frames, act, sentence, acts);
  return joinFrames(frames, sentence);
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
  const same = frames.find((frame) => frame.path.some((phrase) => overlaps(phrase, act.subject)));
  if (act.subject && same && act.clue.verb) {
    // "Reporters from the Seattle Times counted …": the verb is surer of the medium than the preposition before it.
    if (same.main.clue.marker?.doubtful === true && same.acts.length === 1 && act.people === true) Object.assign(same, { acts: [act], main: act, path });
    else same.acts.push(act);
    return;
  }
  frames.push({ acts: [act], main: act, path });
}

const overlaps = (a: Phrase | undefined, b: Phrase | undefined) => a !== undefined && b !== undefined && a.from < b.to && b.from < a.to;

function sharesSubject({ items }: ReadSentence, last: Frame, act: Act): boolean {
  const before = items[act.clue.at - 1];
  const opener = items[act.clause[0]];
  return last.main.clue.at < act.clue.at && [before, opener].some((item) => item !== undefined && (item.bits & is.conjunction) !== 0);
}

/** Addressees become relays of the nearest verb of saying; cited origins go behind the nearest medium. */
function attach(frames: Frame[], act: Act, sentence: ReadSentence, acts: Act[]): void {
  const { items } = sentence;
  const phrase = act.addressee ?? act.object;
  if (!phrase) return;
  if (frames.some((frame) => frame.path.some((other) => overlaps(other, phrase)))) {
    const inside = frames.find((frame) => frame.path.some((other) => overlaps(other, phrase)));
    if (!act.addressee || !inside) return;
    if (inside.main.addressee === phrase || overlaps(inside.main.addressee, phrase)) markTold(inside, act);
    if (inside.path.length > 1 || !inside.main.clue.verb || inside.main.addressee) return;
  }
  const near = nearest(frames, act);
  if (act.clue.marker?.role === "relay") {
    if (near) near.path.unshift(phrase);
    if (near) near.acts.push(act);
    // "A coast guard official was quoted as saying by Kyodo that …"
    else if (isKnown(items, phrase)) frames.push({ acts: [act], main: { ...act, subject: act.beside ?? phrase, addressee: undefined }, path: act.beside ? [phrase, act.beside] : [phrase] });
    return;
  }
  if (act.addressee) {
    if (!isKnown(items, phrase)) return;
    // "Podľa dvoch zdrojov, ktoré oslovila TASR": whom the marker names talked to the medium of the clause behind it.
    const talked = near && act.talked === true && near.main.clue.marker?.role === "source" && act.clause[0] > near.main.clue.at && !near.path.some((other) => isKnown(items, other));
    if (talked) return void near.path.unshift(phrase);
    if (near && tellsBeside(near, act, sentence)) {
      // "selon un bilan communiqué à l'AFP par la préfecture": whoever gave the medium the work.
      const work = ((near.path[0]?.bits ?? 0) & is.work) !== 0;
      near.path = [phrase, ...(work && act.teller ? [act.teller] : near.path)];
      near.acts.push({ ...act, subject: work ? act.teller : undefined, sure: Math.max(act.sure, toldBesideVerb) });
      return;
    }
    // ", so ein Bergführer zur APA": right behind whoever a marker names.
    const closes = near?.main.clue.marker?.role === "source" && near.main.subject?.to === act.clue.at;
    // "The match is live on Sky Sports, the club said": a plain preposition inside another clause tells nothing.
    const finite = items.slice(act.clause[0], act.clue.at).some(({ bits }) => (bits & is.auxiliary) !== 0);
    const apart = near && act.clue.marker?.doubtful === true && act.talked !== true && finite && act.clue.at < near.main.clause[0] && !act.clue.marker.text.includes(" ");
    if (apart) return;
    const speaks = near && (near.main.clue.verb || near.main.clue.marker?.role === "speaker" || closes) && near.main.addressee === undefined && !near.path.some((other) => speaksAsMedium(items, other));
    if (speaks) near.path.unshift(phrase);
    if (speaks && closes) near.acts = near.acts.map((one) => ({ ...one, sure: Math.max(one.sure, toldBesideVerb) }));
    if (speaks) near.acts.push(closes ? { ...act, sure: Math.max(act.sure, toldBesideVerb) } : surer(act, near.main));
    else if (!near) addTold(frames, act, phrase, sentence, acts);
    return;
  }
  const relay = near && near.path.some((other) => isKnown(items, other)) ? near : undefined;
  // "…, hãng X dẫn tuyên bố của Bộ": the medium right before the word for citing cites, whoever else speaks in the sentence.
  const citing = act.clue.marker?.side === "before" && isMedium(items[act.clue.at - 1]) ? act.clue.at - 1 : undefined;
  if (citing !== undefined && !frames.some(({ path }) => path.some(({ from, to }) => from <= citing && citing < to))) {
    frames.push({ acts: [act], main: { ...act, subject: phrase, object: undefined }, path: [{ from: citing, to: citing + 1, bits: 0, names: [citing], governed: false }, phrase] });
    return;
  }
  if (relay) {
    relay.path.push(phrase);
    relay.acts.push(act);
  } else if (!near) {
    // "Reuters'ın iki kaynağa dayandırdığı habere göre": whoever stands right before the cited one cites it.
    const owner = act.clue.marker?.side === "after" && isMedium(items[phrase.from - 1]) ? phrase.from - 1 : undefined;
    const path = owner === undefined ? [phrase] : [{ from: owner, to: phrase.from, bits: 0, names: [owner], governed: false }, phrase];
    frames.push({ acts: [act], main: { ...act, subject: phrase, object: undefined }, path });
  } else if (isKnown(items, phrase)) {
    // "Politis, citing Ynet, writes that …": a paper that no list knows cites as others do.
    near.path.push(phrase);
    near.acts.push(act);
  }
}

/** "selon un diplomate interrogé par l'AFP", "d'après son entourage, contacté par Le Monde", "Reuters'a konuşan yetkililere göre": right beside whoever is the stated source. */
function tellsBeside({ main, path }: Frame, act: Act, { items }: ReadSentence): boolean {
  const [source] = path;
  if (main.clue.marker?.role !== "source" || path.length !== 1 || source === undefined || isKnown(items, source) || act.clue.marker?.doubtful === true) return false;
  const gap = items.slice(source.to, act.clue.at);
  return (act.clue.marker?.side === "after" && act.clue.at + act.clue.length === source.from) || (act.clue.at >= source.to && gap.length <= farthestTold && gap.every(({ fold, kind, capital, bits }) => fold === "," || (kind === "word" && !capital && (bits & (is.auxiliary | is.complementizer | is.conjunction)) === 0)));
}

/** Items between a stated source and "interviewed by". */
const farthestTold = 3;

/** "disse à Folha", "a Sky TG24: …": nobody but the one told is named; a verb or the colon before a quotation makes it a citation. */
function addTold(frames: Frame[], act: Act, phrase: Phrase, sentence: ReadSentence, acts: Act[]): void {
  const { items } = sentence;
  // "Three doctors, with whom the paper spoke, say …": whoever talked to it says what another clause holds.
  // "Trong cuộc phỏng vấn với X, bà nói …", "Sở, trong cuộc phỏng vấn với X, nói …": the talk is told ahead of the clause that holds the words.
  const follows = (other: Act) => act.clue.marker?.doubtful !== true && items[act.clause[1]]?.fold === "," && other.clause[0] === act.clause[1] + 1;
  const near = (other: Act) => follows(other) || Math.abs(other.clause[0] - act.clause[0]) <= 1 || (act.talked === true && other.clue.at > act.clue.at);
  const verb = acts.find((other) => other.clue.verb && !other.subject && near(other));
  const colon = [phrase.to, act.clause[1]].find((at) => /^[:：]$/u.test(items[at]?.fold ?? "")) ?? -1;
  const announces = colon > 0 && items[colon + 1]?.kind === "quote";
  const speaker = verb && (act.beside ?? (follows(verb) ? undefined : speakerBeside(sentence, verb.clue, phrase, verb.clause)));
  if (verb) frames.push({ acts: [verb, surer(act, verb)], main: { ...verb, subject: speaker, addressee: phrase }, path: speaker ? [phrase, speaker] : [phrase] });
  else if (announces || !act.clue.marker?.doubtful) frames.push({ acts: [{ ...act, sure: Math.min(act.sure, toldAlone(act, sentence)) }], main: { ...act, subject: act.beside }, path: act.beside ? [phrase, act.beside] : [phrase] });
}

/**
 * A plain preposition before a medium proves little, and a verb of saying in its clause much: together they were right in 67 of 68
 * (bench/calibration.ts over test/gold).
 * Verbs with everyday meanings add nothing.
 */
function surer(told: Act, { clue: { verb } }: Act): Act {
  return verb !== undefined && verb.doubtful !== true ? { ...told, sure: Math.max(told.sure, toldBesideVerb) } : told;
}

/** A medium that was found by its place alone ("told-inside.ts") has a preposition of the one told right before it. */
function markTold(frame: Frame, told: Act): void {
  const { sure } = surer(told, frame.main);
  if (sure <= frame.main.sure) return;
  frame.acts = frame.acts.map((act) => (act === frame.main ? { ...act, sure } : act));
  frame.main = { ...frame.main, sure };
}

function nearest(frames: Frame[], act: Act): Frame | undefined {
  const distance = (frame: Frame) => Math.abs(frame.main.clue.at - act.clue.at);
  return [...frames].sort((a, b) => distance(a) - distance(b))[0];
}

/** "Reuters reported that the minister said …": a medium's frame and a speaker's frame are one path. */
function joinFrames(frames: Frame[], sentence: ReadSentence): Frame[] {
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
    const apart = coordinated(sentence, frame) && !(frame === outer && frame.main.clue.marker) && !(last === outer && last.main.clue.marker);
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
function coordinated({ items }: ReadSentence, frame: Frame): boolean {
  const [from] = frame.main.clause;
  return ((items[from]?.bits ?? 0) & is.conjunction) !== 0 || items[from - 1]?.fold === ";";
}

/** A speaker inside another speaker's reported clause: the outer one is answered. */
function isNested({ items }: ReadSentence, outer: Frame, inner: Frame): boolean {
  const between = items.slice(outer.main.clue.at, inner.main.clue.at);
  return between.some((item) => (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0) && !inner.main.inverted;
}
