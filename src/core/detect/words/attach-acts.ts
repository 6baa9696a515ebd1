/** Cues that name no speaker: whom somebody told, whom a medium cites, who passes on. Each is joined to the citation that it belongs to. */
import type { LanguagePack } from "../language-pack.ts";
import type { Frame } from "./compose-frames.ts";
import type { Act } from "./cues/find-acts.ts";
import { toldAlone, toldBesideVerb } from "./cues/told/told-alone.ts";
import { showsSpeech } from "./cues/told/told-inside.ts";
import { isKnown, isMedium, speaksAsMedium } from "./names/name-role.ts";
import { overlaps } from "./names/overlaps.ts";
import type { Phrase } from "./names/name-phrase.ts";
import { is } from "./sentence/lexicon.ts";
import { speakerBeside } from "./sentence/loose-phrases.ts";
import type { ReadSentence } from "./sentence/read-sentence.ts";

/** Addressees become relays of the nearest verb of saying; cited origins go behind the nearest medium. */
export function attach(frames: Frame[], act: Act, sentence: ReadSentence, acts: Act[], pack: LanguagePack): void {
  const phrase = act.addressee ?? act.object;
  if (!phrase) return;
  if (frames.some((frame) => frame.path.some((other) => overlaps(other, phrase)))) {
    const inside = frames.find((frame) => frame.path.some((other) => overlaps(other, phrase)));
    if (!act.addressee || !inside) return;
    if ((inside.main.addressee === phrase || overlaps(inside.main.addressee, phrase)) && !isInWords(act, inside.main, sentence)) markTold(inside, act, sentence, pack);
    if (inside.path.length > 1 || !inside.main.clue.verb || inside.main.addressee) return;
  }
  if (act.clue.marker?.role === "relay") attachRelay(frames, act, phrase, sentence);
  else if (act.addressee) attachTold(frames, act, phrase, sentence, acts, pack);
  else attachCited(frames, act, phrase, sentence);
}

/** "… quoted by Kyodo": the medium that passes on what the nearest frame says. */
function attachRelay(frames: Frame[], act: Act, phrase: Phrase, { items }: ReadSentence): void {
  const near = nearest(frames, act);
  if (near) {
    near.path.unshift(phrase);
    near.acts.push(act);
  } else if (isKnown(items, phrase)) {
    // "A coast guard official was quoted as saying by Kyodo that …"
    frames.push({ acts: [act], main: { ...act, subject: act.beside ?? phrase, addressee: undefined }, path: act.beside ? [phrase, act.beside] : [phrase] });
  }
}

/** The medium that is told what the nearest speaker says. */
function attachTold(frames: Frame[], act: Act, phrase: Phrase, sentence: ReadSentence, acts: Act[], pack: LanguagePack): void {
  const { items } = sentence;
  if (!isKnown(items, phrase)) return;
  const near = nearest(frames, act);
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
  // "Enligt chefredaktören för Norran": where one word is both "to" and "of", the title before it says whose he is.
  const owned = act.clue.marker?.doubtful === true && ((items[act.clue.at]?.bits ?? 0) & is.genitive) !== 0 && ((items[act.clue.at - 1]?.bits ?? 0) & (is.title | is.spokesperson)) !== 0;
  if (owned && near?.main.clue.marker?.role === "source" && near.main.subject?.to === act.clue.at) return;
  // ", so ein Bergführer zur APA": right behind whoever a marker names.
  const closes = near?.main.clue.marker?.role === "source" && near.main.subject?.to === act.clue.at;
  if (near && act.clue.marker?.doubtful === true && act.talked !== true && !act.clue.marker.text.includes(" ") && isInWords(act, near.main, sentence)) return;
  const speaks = near && (near.main.clue.verb || near.main.clue.marker?.role === "speaker" || closes) && near.main.addressee === undefined && !near.path.some((other) => speaksAsMedium(items, other));
  if (speaks) near.path.unshift(phrase);
  if (speaks && closes) near.acts = near.acts.map((one) => ({ ...one, sure: Math.max(one.sure, toldBesideVerb) }));
  if (speaks) near.acts.push(closes ? { ...act, sure: Math.max(act.sure, toldBesideVerb) } : surer(act, near.main, sentence, pack));
  else if (!near) addTold(frames, act, phrase, sentence, acts, pack);
}

/**
 * "The match is live on Sky Sports, the club said", "Brevet till DN var falskt, säger polisen", "hon säger att hon har läst artikeln i DN": a plain preposition inside
 * the words that were said leads to nobody who was told them. Between commas, or at a clause's start, it may.
 */
function isInWords({ clue, clause: [from, to] }: Act, { clue: said, clause, inverted, subject }: Act, { items, clues }: ReadSentence): boolean {
  const opens = items.slice(from, clue.at).every(({ bits, kind }) => kind !== "word" || (bits & (is.conjunction | is.phraseEnd)) !== 0);
  if (clue.at > said.at) {
    const end = said.at + said.length;
    if (items.slice(end, clue.at).some(({ bits }) => (bits & is.complementizer) !== 0 && (bits & is.article) === 0)) return true;
    // "She said she had read it in the Guardian", "sie sagte, sie habe den Beitrag in der ARD gesehen": without "that" behind the verb.
    const next = items[end]?.fold === "," ? end + 1 : end;
    const goesOn = (items[next]?.bits ?? 0) & is.pronoun;
    if (goesOn === 0 || opens || subject === undefined || subject.to > said.at) return false;
    return next > end ? items.slice(next + 1, to).some(({ bits }) => (bits & (is.auxiliary | is.mood)) !== 0) : clue.at > next + 1;
  }
  if (clue.at >= clause[0]) return false;
  const finite = items.slice(from, to).some(({ bits }) => (bits & is.auxiliary) !== 0);
  if (finite || !(inverted || ((items[clause[0]]?.bits ?? 0) & is.asClause) !== 0)) return finite;
  return !opens && !clues.some(({ at, verb }) => verb?.act === "say" && verb.doubtful !== true && verb.witness !== true && at >= from && at < to);
}

/** Whom the nearest medium cites: its origin. */
function attachCited(frames: Frame[], act: Act, phrase: Phrase, { items }: ReadSentence): void {
  const near = nearest(frames, act);
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
function addTold(frames: Frame[], act: Act, phrase: Phrase, sentence: ReadSentence, acts: Act[], pack: LanguagePack): void {
  const { items } = sentence;
  // "Three doctors, with whom the paper spoke, say …": whoever talked to it says what another clause holds.
  // "Trong cuộc phỏng vấn với X, bà nói …", "Sở, trong cuộc phỏng vấn với X, nói …": the talk is told ahead of the clause that holds the words.
  const follows = (other: Act) => act.clue.marker?.doubtful !== true && items[act.clause[1]]?.fold === "," && other.clause[0] === act.clause[1] + 1;
  const near = (other: Act) => follows(other) || Math.abs(other.clause[0] - act.clause[0]) <= 1 || (act.talked === true && other.clue.at > act.clue.at);
  const verb = acts.find((other) => other.clue.verb && !other.subject && near(other));
  const colon = [phrase.to, act.clause[1]].find((at) => /^[:：]$/u.test(items[at]?.fold ?? "")) ?? -1;
  const announces = colon > 0 && items[colon + 1]?.kind === "quote";
  const speaker = verb && (act.beside ?? (follows(verb) ? undefined : speakerBeside(sentence, verb.clue, phrase, verb.clause)));
  if (verb) frames.push({ acts: [verb, surer(act, verb, sentence, pack)], main: { ...verb, subject: speaker, addressee: phrase }, path: speaker ? [phrase, speaker] : [phrase] });
  else if (announces || !act.clue.marker?.doubtful) frames.push({ acts: [{ ...act, sure: Math.min(act.sure, toldAlone(act, sentence)) }], main: { ...act, subject: act.beside }, path: act.beside ? [phrase, act.beside] : [phrase] });
}

/**
 * A plain preposition before a medium proves little, and a verb of saying in its clause much: together they were right in 67 of 68
 * (bench/calibration.ts over test/gold). Verbs with everyday meanings add nothing, and verbs that are aimed at somebody none either.
 */
function surer(told: Act, main: Act, sentence: ReadSentence, pack: LanguagePack): Act {
  const { verb } = main.clue;
  const proves = verb !== undefined && verb.doubtful !== true && main.aimed !== true && !isElsewhere(told, main, sentence) && (showsSpeech(sentence, main) || leadsFromVerb(told, main, sentence, pack));
  return proves ? { ...told, sure: Math.max(told.sure, toldBesideVerb) } : told;
}

/** "Ana Ruiz, que trabajó diez años en Reuters, dijo …", "abonné à La Croix depuis 1962, il assure …": the preposition says more about what stands before it in a clause of its own. */
function isElsewhere({ clue, clause: [from] }: Act, main: Act, { items }: ReadSentence): boolean {
  if (clue.marker?.doubtful !== true || clue.marker.side !== "before" || clue.length > 1 || from === main.clause[0]) return false;
  const lead = items.slice(from, clue.at);
  // "Em artigo publicado na Folha, a economista sustenta": the work in which it was said.
  const work = ((lead[0]?.bits ?? 0) & is.preposition) !== 0 && lead.some(({ bits }) => (bits & is.work) !== 0);
  return !work && !lead.some(({ bits }) => (bits & is.talk) !== 0) && lead.some(({ bits }) => (bits & (is.phraseEnd | is.conjunction | is.preposition | is.asClause | is.auxiliary)) === 0 || (bits & is.relative) !== 0);
}

/** "Confirmó a Efe su salida", "dément, dans Libération, …": right behind the verb. Behind a thing a preposition of the place may say where that is: "convocó paros en Canal Sur". */
function leadsFromVerb({ clue, clause }: Act, { clue: verb, subject }: Act, { items }: ReadSentence, { toWhom }: LanguagePack): boolean {
  const end = verb.at + verb.length;
  const from = subject !== undefined && subject.from >= end && subject.to <= clue.at ? subject.to : end;
  if (clue.at < end || clue.length > 1 || clue.at === clause[0] || toWhom?.includes(clue.marker?.text ?? "") === true) return true;
  return items.slice(from, clue.at).every(({ bits, kind }) => kind === "word" && (bits & (is.phraseEnd | is.preposition | is.auxiliary)) !== 0);
}

/** A medium that was found by its place alone ("told-inside.ts") has a preposition of the one told right before it. */
function markTold(frame: Frame, told: Act, sentence: ReadSentence, pack: LanguagePack): void {
  const { sure } = surer(told, frame.main, sentence, pack);
  if (sure <= frame.main.sure) return;
  frame.acts = frame.acts.map((act) => (act === frame.main ? { ...act, sure } : act));
  frame.main = { ...frame.main, sure };
}

function nearest(frames: Frame[], act: Act): Frame | undefined {
  const distance = (frame: Frame) => Math.abs(frame.main.clue.at - act.clue.at);
  return [...frames].sort((a, b) => distance(a) - distance(b))[0];
}
