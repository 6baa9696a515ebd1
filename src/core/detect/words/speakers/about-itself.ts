/** Sentences in which a medium is what they are about and no source of them. */
import type { Stance } from "../../../model.ts";
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import { speaksOfHimself } from "../names/voices.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import { headIsMedium, isMedium } from "../names/name-role.ts";
import { overlaps } from "../names/overlaps.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { isFormerStaff, speaksToAudience } from "./audiences.ts";
import { doesDeed, isDoneTo } from "./deeds.ts";
import { isOfItsOwn } from "./of-its-own.ts";
import { tellsSomebody } from "./tells-somebody.ts";
import { toldBetween } from "./told-between.ts";

/** A medium alone that denies, declines, announces or regrets, or tells its own people: the sentence is about the medium. */
export function isAboutItself(sentence: ReadSentence, { acts, main, path }: Frame, stance: Stance, pack: LanguagePack): boolean {
  const { items } = sentence;
  const [only, ...others] = path;
  if (isDoneTo(items, { acts, main, path }, pack)) return true;
  // What somebody denies the medium has told.
  if (main.said !== undefined || !only || main.addressee !== undefined || !headIsMedium(items, only)) return false;
  // "The reporter told the mayor that residents complain": whoever else speaks in what it tells.
  if (acts.some((act) => act !== main && overlaps(act.subject, only) && tellsSomebody(sentence, act, pack))) return true;
  if (others.length > 0) return tellsSomebody(sentence, main, pack);
  // "블룸버그통신의 요청에 …": letters written onto the name show that it was the one who asked.
  const asked = stance === "declines" && only.names.some((at) => (items[at]?.name?.suffix ?? "") !== "");
  if (asked) return false;
  if (stance === "denies" || stance === "declines") return true;
  if (tellsItsOwn(items, main, pack) || saysInItsOwn(items, only, main, pack) || tellsSomebody(sentence, main, pack)) return true;
  const cue = items.slice(main.clue.at, main.clue.at + main.clue.length);
  // "发布消息称": what it puts out is news.
  return actsItself(main, only) && cue.some(({ bits }) => (bits & is.ownAffair) !== 0) && !cue.some(({ bits }) => (bits & (is.work | is.ownAffair)) === is.work);
}

/** The medium is the verb's own subject: "the opposition demanded an audit, writes X" tells of the opposition. */
function actsItself({ clue, subject, inverted }: Frame["main"], only: Frame["path"][number]): boolean {
  return !inverted && clue.verb !== undefined && subject !== undefined && overlaps(subject, only);
}

/** "Told its staff", "a annoncé mardi à ses équipes", "teilte der Sender seinen Mitarbeitern mit". */
function tellsItsOwn(items: Item[], { clue, subject }: Frame["main"], pack: LanguagePack): boolean {
  if (clue.verb === undefined) return false;
  const behind = Math.max(clue.at + clue.length, subject?.to ?? 0);
  const own = items.findIndex((item, at) => at >= behind && at < behind + farthestOwn && isOwn(item, pack));
  if (own < 0) return false;
  // "in its report", "in ihrem Bericht" leads to no people.
  if (items.slice(own, own + 3).some(({ bits }) => (bits & is.work) !== 0)) return false;
  const people = ((items[own + 1]?.bits ?? 0) & (is.unnamed | is.title)) !== 0;
  const dative = pack.text.order === "v2" && own === behind && clue.verb.act === "say";
  return clue.verb.act === "tell" || dative || people || ((items[own - 1]?.bits ?? 0) & is.preposition) !== 0;
}

/** "The BBC said in a statement that …", "MBC는 입장문을 내고 …": an outlet that speaks by what companies speak by tells of itself. Agencies pass statements on. */
function saysInItsOwn(items: Item[], only: Frame["path"][number], { clue, subject, inverted }: Frame["main"], { worksThat, text: { spaced } }: LanguagePack): boolean {
  if (clue.verb === undefined || subject === undefined || inverted || worksThat === undefined || only.names.some((at) => items[at]?.name?.class === "agency")) return false;
  const end = clue.at + clue.length;
  const near = items.slice(Math.min(subject.to, end), subject.to <= clue.at ? end + farthestOwn : end);
  // Without spaces the noun is several items; with particles written onto it, its beginning.
  const text = near.map(({ kind, fold }) => (kind === "quote" ? "" : fold)).join(spaced ? " " : "");
  return worksThat.own.some((own) => (spaced ? ` ${text}` : text).includes(spaced ? ` ${own}` : own));
}

/** Items between the verb and whose own people they are. */
const farthestOwn = 5;

/** "Pour sa part", "por seu lado" own nothing: such adverbs are one word. */
const isOwn = (item: Item | undefined, { possessives }: LanguagePack): boolean => item !== undefined && (item.bits & is.phraseEnd) === 0 && possessives?.includes(item.fold) === true;

/** "Reuters said that its office was searched": what a medium says of its own may be news about the medium. */
export function saysOfItself(sentence: ReadSentence, { acts, main, path }: Frame, kind: "quote" | "statement", pack: LanguagePack): boolean {
  const { items } = sentence;
  const only = path[0];
  if (main.subject?.voice === true && main.clue.verb?.act === "say" && speaksOfHimself(items, main.clue.at + main.clue.length)) return true;
  if (speaksToAudience(items, { acts, main, path }, pack) || isFormerStaff(items, { acts, main, path }, pack)) return true;
  if (announcesItself(items, main, path, pack) || confirmsItsOwn(items, main, path)) return true;
  if (main.clue.verb === undefined || path.length !== 1 || only === undefined || !headIsMedium(items, only)) return false;
  if (speaksOfItsProgramme(items, only, main, pack)) return true;
  if (main.inverted) return false;
  if (toldBetween(sentence, main, pack) || saysOfItsBusiness(items, main, pack)) return true;
  // 「…を提案したと報じた」: what it reports somebody else may have proposed.
  if (!acts.some(({ clue: { verb } }) => verb?.act === "report") && actsItself(main, only) && speaksAsParty(items, main, pack)) return true;
  const behind = main.clue.at + main.clue.length;
  if (kind === "statement" && actsItself(main, only) && doesDeed(items, main, pack)) return true;
  // "Die dpa teilte mit, dass sie ihren Dienst …"
  const parted = main.clue.verb.particle === undefined ? 0 : 3;
  if (items.slice(behind, behind + 3 + parted).some((item) => isOwn(item, pack)) || isOfItsOwn(items, acts, only, pack)) return true;
  // "ABC said on Thursday that it was cutting jobs": the thing that has a pronoun is the medium.
  // "Washington Post oplyser, at avisen lukker": so is "the paper".
  const subject = items.slice(behind, behind + farthestOwn + 2).find(({ bits }) => (bits & (is.pronoun | is.title | is.office | is.company | is.unnamed | is.continuing)) !== 0);
  if (subject === undefined || main.clue.verb.act !== "say" || only.from > main.clue.at) return false;
  return pack.pronouns.some(({ text, gender }) => gender === "n" && text === subject.fold) || pack.nouns.continuing.some(({ text, class: kind }) => text === subject.fold && (kind === "outlet" || kind === "agency"));
}

/** "TV4 meddelar att programmet läggs ner", "ProSieben kündigte an", "De VRT liet weten": an outlet alone that announces as companies do. Agencies pass announcements on. */
function announcesItself(items: Item[], { clue, inverted }: Frame["main"], [only, ...others]: Frame["path"], { announces }: LanguagePack): boolean {
  if (announces === undefined || clue.verb === undefined || only === undefined || others.length > 0 || !headIsMedium(items, only)) return false;
  if (only.names.some((at) => items[at]?.name?.class === "agency") || (only.bits & is.agency) !== 0) return false;
  const form = items.slice(clue.at, clue.at + clue.length).map(({ fold }) => fold).join(" ");
  return announces.includes(form) || (!inverted && announces.includes(`${form} …`));
}

/** "The station explained", "la chaîne a promis": as a company speaks. Its own reports are told by other verbs. */
function speaksAsParty(items: Item[], { clue, addressee }: Frame["main"], { partyVerbs, text: { spaced } }: LanguagePack): boolean {
  if (partyVerbs === undefined || addressee !== undefined) return false;
  const form = items.slice(clue.at, clue.at + clue.length).map(({ fold }) => fold).join(spaced ? " " : "");
  const { particle } = clue.verb ?? {};
  return formsOf(partyVerbs).has(form) || (particle !== undefined && formsOf(partyVerbs).has(`${form} ${particle}`));
}

/** A pack's lists never change. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function formsOf(list: readonly string[]): ReadonlySet<string> {
  const found = known.get(list) ?? new Set(list);
  known.set(list, found);
  return found;
}

/** "NHKは受信料収入が減るとの見通しを示した", "KBS는 수신료를 올리겠다고 밝혔다": what the medium alone has is its own, unless it reports on another one. */
function saysOfItsBusiness(items: Item[], { clue, subject }: Frame["main"], { ownBusiness, text: { spaced, order } }: LanguagePack): boolean {
  if (ownBusiness === undefined || subject === undefined || clue.verb === undefined || clue.verb.act === "cite") return false;
  const end = clue.at + clue.length;
  const reports = clue.verb.act === "report";
  if (reports && (order === "sov" || !spaced)) return false;
  // "Meldete für das erste Quartal 300.000 neue Abonnenten": the object of its report, and no clause of it.
  const close = reports ? items.findIndex(({ bits, fold }, at) => at > end && (/^[,:]$/u.test(fold) || ((bits & is.complementizer) !== 0 && (bits & is.article) === 0))) : -1;
  const said = order === "sov" ? items.slice(subject.to, clue.at) : items.slice(end, close < 0 ? end + farthestBusiness : close);
  if (said.some((item) => isMedium(item))) return false;
  const text = said.map(({ fold, kind }) => (kind === "quote" ? "" : fold)).join(spaced ? " " : "");
  return ownBusiness.some((own) => (spaced ? ` ${text}` : text).includes(spaced ? ` ${own}` : own));
}

/** Items behind the verb among which the thing stands that a medium speaks of. */
const farthestBusiness = 24;

/** "Programlederen går fra TV 2 til NRK, bekrefter kanalen": "the station" behind words that name one is the one they speak of. */
function confirmsItsOwn(items: Item[], { clause: [from], inverted }: Frame["main"], [only, ...others]: Frame["path"]): boolean {
  return inverted && only !== undefined && others.length === 0 && only.names.length === 0 && (only.bits & is.continuing) !== 0 && items.slice(0, from).some(isMedium);
}

/** "TVE anunció que la serie se estrenará": an outlet alone that says something with a word of its own business in it. What it reports ("La Stampa scrive") may be anybody's. */
function speaksOfItsProgramme(items: Item[], only: Frame["path"][number], { clue: { at, length, verb }, addressee, said, inverted }: Frame["main"], { ownProgramme }: LanguagePack): boolean {
  if (ownProgramme === undefined || addressee !== undefined || said !== undefined || only.voice === true || verb?.stance !== undefined) return false;
  // "…, scrie Ziarul Financiar": behind its words a plain verb of saying is a report as well.
  const speaks = (verb?.act === "say" && !inverted) || ownProgramme.says.includes(items[at + length - 1]?.fold ?? "");
  return speaks && items.some((_, from) => (from < only.from || from >= only.to) && (from < at || from >= at + length) && phraseLength(items, from, ownProgramme.words) > 0);
}
