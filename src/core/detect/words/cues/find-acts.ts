import type { PageText } from "../../../model.ts";
import type { Directory } from "../../../directory/directory.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { clauseAround, phraseAfter } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import { readClefts } from "./clefts.ts";
import { deniedWorks, withoutDenied } from "./works/denied-works.ts";
import { isToldBefore, speakerBeforeTold, toldBeforeLast, toldInFront } from "./told/told-before.ts";
import { isAimed } from "./told/aimed.ts";
import { isBareDative, isThingOf, isToldByPronoun } from "./told/bare-told.ts";
import { deniedMedia, readAppearance, toldWhoDeclined } from "./media-of-verbs.ts";
import { learntFrom } from "./told/learnt-from.ts";
import { isNoVerb } from "../speakers/no-verb.ts";
import { speakerBeside } from "../sentence/loose-phrases.ts";
import { officeInside } from "./office-inside.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { ownsSpeaker } from "../names/owns-speaker.ts";
import { isOwner } from "../names/owned-by-medium.ts";
import { isKnown, isMedium, mediumRole, speaksAsMedium } from "../names/name-role.ts";
import { quoteMark } from "../names/phrase-signs.ts";
import { hasOtherHead } from "../names/other-heads.ts";
import { voiceBeside } from "../names/voices.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { negatedBefore, readMarker } from "./read-marker.ts";
import { hasParticle } from "./verb-particle.ts";
import { citedInRelative, markedObject } from "./cited-party.ts";
import { colonSpeakers } from "../speakers/colon-speakers.ts";
import { quoteSpeakers } from "../speakers/quote-speakers.ts";
import { readPassive } from "./read-passive.ts";
import { opensWithTalked, talks, withoutUnreal } from "./told/talks.ts";
import { toldBeforeColon } from "./told/told-before-colon.ts";
import { toldByAffix } from "./told/told-by-affix.ts";
import { toldInShow } from "./told/told-in-show.ts";
import { namedAmong } from "./media-among.ts";
import { workShowing } from "./works/works-show.ts";
import { worksBefore } from "./works/works-before.ts";
import { worksThat } from "./works/works-that.ts";
import { judgedInside, sureInside, toldInside } from "./told/told-inside.ts";
import { statesJudgement, supports } from "./supports.ts";
import { fitsItsPlace } from "./places-of-verbs.ts";
import { readSides, type Sides } from "./verb-sides.ts";

/** What one cue of a sentence says: who speaks, who is told, who is quoted. */
export type Act = {
  clue: Clue;
  /** Who speaks or is the stated source. */
  subject: Phrase | undefined;
  /** The relay that is told. */
  addressee: Phrase | undefined;
  /** Who may speak to the one told where no verb says so ("Zuletzt hatte Trump im Interview mit X …"). */
  beside?: Phrase;
  /** The act is of a word for talking, which cites nobody by itself. */
  talked?: boolean;
  /** Whom the subject quotes, after verbs of citing. */
  object: Phrase | undefined;
  /** Who told the subject, behind a verb of learning. */
  teller?: Phrase;
  /** Items of the clause that holds the cue, `[from, to)`. */
  clause: [from: number, to: number];
  /** The cue stands first in its clause, so that the words said come before it. */
  inverted: boolean;
  /** 0..1, how sure the roles are. */
  sure: number;
  /** A medium's people are the subject: "a photographer for AFP saw". */
  people?: boolean;
  /** "To X" may lead to the one whom the verb is aimed at: "acusó a X". */
  aimed?: boolean;
  /** Items of what was said, where the act alone tells it: the clause behind "a report that". */
  said?: [from: number, to: number];
};

export type Grammar = { pack: LanguagePack; directory: Directory; page: Pick<PageText, "text"> };

/** Every cue of the sentence with its parties, in order. */
export function findActs(sentence: ReadSentence, grammar: Grammar): Act[] {
  const acts: Act[] = [];
  for (const clue of sentence.clues) {
    const act = clue.marker ? readMarker(sentence, clue, grammar) : readVerb(sentence, clue, grammar);
    if (act) acts.push(act);
  }
  const headline = toldBeforeColon(sentence, grammar);
  if (headline) return [headline, ...acts.filter(({ clue }) => clue.at > headline.clue.at)];
  const clefts = readClefts(sentence, grammar);
  const denied = deniedMedia(sentence, grammar);
  const verifies = sentence.clues.some(({ verb }) => verb?.act === "verify");
  const kept = acts.filter(({ clue, subject }) => {
    // "could not be verified by Reuters": who could not is no source of what is claimed.
    // "It was Reuters that first reported": who is singled out is the verb's subject.
    if (clefts.some((cleft) => cleft.clue.at < clue.at + clue.length && clue.at < cleft.clue.at + cleft.clue.length)) return false;
    if (verifies && clue.marker?.doubtful === true && clue.marker.role === "source") return false;
    return !subject?.names.some((at) => denied.has(sentence.items[at]?.name?.ids[0] ?? ""));
  }).flatMap((act) => withoutUnreal(sentence, act));
  const telling = [...worksThat(sentence, grammar.pack), ...worksBefore(sentence, grammar.pack)];
  const works = [...telling, ...deniedWorks(sentence, grammar.pack, telling)];
  const others = (works.length === 0 ? kept : kept.flatMap((act) => withoutWorks(act, works))).flatMap((act) => withoutDenied(sentence, grammar.pack, act));
  return [...others, ...works, ...colonSpeakers(sentence, kept, grammar), ...quoteSpeakers(sentence, kept, grammar), ...talks(sentence, grammar.pack), ...clefts].sort((a, b) => a.clue.at - b.clue.at);
}

/** "Het bericht in De Tijd dat zij gaat, noemt ze onzin": the medium that made the work is told nothing in its sentence. */
function withoutWorks(act: Act, works: Act[]): Act[] {
  const told = act.addressee;
  if (told === undefined || !works.some(({ subject }) => subject !== undefined && subject.from < told.to && told.from < subject.to)) return [act];
  return act.clue.verb ? [{ ...act, addressee: undefined }] : [];
}

function readVerb(sentence: ReadSentence, clue: Clue, grammar: Grammar): Act | undefined {
  const [{ items }, { pack }] = [sentence, grammar];
  const clause = clauseAround(sentence, clue.at);
  const after = clue.at + clue.length;
  if (clue.verb?.particle !== undefined && !hasParticle(sentence, after, clue.verb.particle, clue.verb.act === "tell" || clue.verb.leadsOn === true, pack.text.spaced)) return undefined;
  if (clue.verb?.needs && !items.slice(after).some(({ fold }) => clue.verb?.needs?.includes(fold))) return undefined;
  if (clue.verb?.behindEnds?.some((end) => items[clue.at - 1]?.fold.endsWith(end)) === false) return undefined;
  // "כתב רויטרס נפצע", "记者": a word for a reporter before the medium that employs him is no verb.
  if (((items[clue.at]?.bits ?? 0) & is.title) !== 0 && clue.at === clause[0] && isMedium(items[quoteMark(items[after]?.fold ?? "") ? after + 1 : after]) && items[clue.at - 1]?.kind !== "quote" && items[clue.at - 2]?.kind !== "quote") return undefined;
  if (negatedBefore(items, clue.at) || (clue.verb?.stance !== "declines" && (negatedAfter(items, after, pack) || negatedAtEnd(items, clause, clue.at, pack)))) return undefined;
  if (isNoVerb(sentence, clue, clause, pack)) return undefined;
  if (isPassive(items, clause, clue)) return readPassive(sentence, clue, clause, pack);
  // "s ktorými hovoril Reuters": behind a preposition and a relative the word says who was talked to.
  if (((items[clue.at]?.bits ?? 0) & is.talk) !== 0 && clause[0] > 0 && opensWithTalked(items, clause[0], pack)) return undefined;
  if (clue.verb?.act === "appear") return readAppearance(sentence, clue, clause, grammar);
  const sides = readSides(sentence, clue, clause, pack);
  const act: Act = { clue, clause, subject: undefined, addressee: undefined, object: undefined, inverted: sides.inverted, sure: 0.9, aimed: isAimed(items, clause, after, pack) };
  chooseSubject(act, sides, sentence, grammar);
  // "Porota ocenila dokument z produkcie Denníka N": a thing of the medium's.
  if (act.addressee && isThingOf(items, act.addressee, pack)) act.addressee = undefined;
  // "Rzecznik zdementował doniesienia „Rzeczpospolitej”": what somebody denies was told by nobody.
  if (clue.verb?.stance === "denies" && act.addressee && (act.addressee.bits & is.work) !== 0) act.addressee = undefined;
  // "Vydavatel Respektu napsal": whoever the medium employs speaks.
  if (act.subject && isOwner(sentence, act.subject, grammar.directory, pack)) act.subject = undefined;
  act.subject = voiceBeside(sentence, act.subject, pack) ?? act.subject;
  if (act.subject && (clue.verb?.act === "say" || clue.verb?.act === "tell") && hasOtherHead(items, act.subject, clue.at, pack)) return undefined;
  const named = namedAmong(sentence, act, pack);
  if (named) Object.assign(act, { subject: named, addressee: undefined, sure: 0.88 });
  if (clue.verb?.witness === true && act.subject?.voice !== true) {
    const medium = workShowing(sentence, act, pack);
    if (medium === undefined) return undefined;
    Object.assign(act, { subject: medium, addressee: undefined, sure: 0.88, people: true });
  }
  // "Although no group claimed responsibility"
  if (act.subject && act.subject.from > 0 && act.subject.to <= clue.at && negatedBefore(items, act.subject.from)) return undefined;
  act.addressee ??= toldByAffix(sentence, act, grammar) ?? toldInShow(sentence, act, pack) ?? toldWhoDeclined(sentence, act, grammar);
  if (act.addressee === undefined && !(act.subject && isKnown(items, act.subject))) {
    act.addressee = toldInside(sentence, act, pack);
    if (act.addressee) act.sure = Math.min(act.sure, sureInside(sentence, act, pack));
  }
  // "A BBC reporter learned that the hall was closed" may be a story about her; "as a BBC reporter learned" is none.
  if (clue.verb?.from && act.subject?.voice === true && !act.inverted && ((items[clause[0]]?.bits ?? 0) & is.asClause) === 0) act.sure = Math.min(act.sure, 0.75);
  if (clue.verb?.from && act.subject && isKnown(items, act.subject)) act.teller = learntFrom(sentence, clue, clause, pack);
  if (act.addressee && !act.subject && clue.verb?.act === "say") act.subject = speakerBeside(sentence, clue, act.addressee, clause);
  if (act.subject && (act.subject.bits & is.pronoun) === 0 && clue.verb?.doubtful && !supports(sentence, act)) return undefined;
  if (clue.verb?.judges && !statesJudgement(sentence, act)) return judgedInside(sentence, act, pack);
  return (act.addressee !== undefined || !ownsSpeaker(sentence, act, pack)) && fitsItsPlace(sentence, act) ? act : undefined;
}

function chooseSubject(act: Act, sides: Sides, sentence: ReadSentence, grammar: Grammar): void {
  const { items } = sentence;
  const kind = act.clue.verb?.act;
  const { left, right, second } = sides;
  const inside = officeInside(sentence, act.clue, act.clause, grammar.pack);
  const told = inside?.told ?? left ?? right;
  if (inside && (inside.told || told === undefined || (isKnown(items, told) && mediumRole(told, act, sentence, grammar) === "addressee"))) {
    act.subject = inside.office;
    act.addressee = told;
    return;
  }
  if (kind === "tell") {
    // "one of them told the paper": whoever tells may be no name phrase.
    // "أبلغ الوزير رويترز": where verbs stand first, whoever tells stands between them and the one told.
    const teller = left ?? (grammar.pack.text.order === "vso" && second ? right : undefined);
    const object = teller ? second : (right ?? phraseAfter(sentence, act.clue.at + act.clue.length, act.clause[1], grammar.pack));
    act.subject = teller;
    if (object && isKnown(items, object)) act.addressee = object;
    return;
  }
  if (kind === "cite") {
    // "…, który powołuje się na dwóch dyplomatów": the medium before the comma cites; composing joins the two.
    if (isRelativeCite(items, act)) {
      act.object = citedInRelative(sentence, act, sides, grammar);
      return;
    }
    // ", mengutip Reuters,": where subjects stand first, what follows the verb is quoted.
    if (!left && grammar.pack.text.subjectFirst === true) return;
    act.subject = left ?? right;
    act.object = left ? (second ?? undefined) : second;
    // «…», – цитирует министра «Интерфакс»: of a person and a medium behind the verb the medium cites.
    if (!left && right && second && isKnown(items, second) && !isKnown(items, right)) [act.subject, act.object] = [second, right];
    // «Слова министра приводит ТАСС»: in front stands what is cited.
    if (left && !isKnown(items, left) && (left.bits & is.work) !== 0 && right === undefined && second && isKnown(items, second)) {
      [act.subject, act.object] = [second, withoutWork(items, left)];
      return;
    }
    act.object ??= act.subject && isKnown(items, act.subject) ? markedObject(sentence, act, grammar.pack) : undefined;
    const beside = left && grammar.pack.text.subjectFirst ? readPhrase(items, act.clue.at + act.clue.length, act.clause[1], sentence.clues, grammar.pack) : undefined;
    if (left && (act.object === undefined || (beside && isKnown(items, beside)))) act.object = beside && isKnown(items, beside) ? beside : right;
    act.object = act.object && withoutWork(items, act.object);
    return;
  }
  if (left) {
    // "Informaci přinesla TV Nova": what stands in front is what was brought.
    const brought = grammar.pack.text.bareAddressee === true && act.clue.verb?.act === "report" && second !== undefined && isBrought(items, left, act, second);
    act.subject = brought ? second : left;
    if (brought) return;
    // "Об этом РИА Новости сообщил источник": the verb does not agree with the name before it.
    if (second && isKnown(items, left) && !isKnown(items, second) && isToldBefore(left, second, act, sentence, grammar)) {
      act.subject = second;
      act.addressee = left;
      return;
    }
    const speaker = second === undefined ? speakerBeforeTold(sentence, act, left, grammar) : undefined;
    if (speaker) [act.subject, act.addressee] = [speaker, left];
    if (speaker) return;
    const secondRole = second && mediumRole(second, act, sentence, grammar);
    // With a subject before the verb, a bare name behind it is the one told.
    // "Der Minister warf dem WDR vor": whom somebody accuses is told nothing.
    if (act.clue.verb?.stance === "alleges" && secondRole === "addressee") return;
    if (secondRole === "addressee" || (secondRole && (grammar.pack.text.bareAddressee || isBareDative(items, act, second, grammar.pack)))) act.addressee = second;
    if (act.addressee === undefined) Object.assign(act, toldBeforeLast(sentence, act, grammar));
    return;
  }
  if (!right) return;
  const role = mediumRole(right, act, sentence, grammar);
  const bareTold = (role === "speaker" || role === "undecided") && grammar.pack.text.bareAddressee === true && second !== undefined && !speaksAsMedium(items, second) && second.from - right.to <= 1;
  if (role === "addressee" || bareTold) {
    act.addressee = right;
    act.subject = second && !speaksAsMedium(items, second) ? second : undefined;
    return;
  }
  act.subject = right;
  if ((right.bits & is.pronoun) !== 0) act.addressee = toldInFront(sentence, act, grammar);
  if (role === "undecided") act.sure = saysItself(items, act, second) ? 0.85 : 0.45;
  if (second && isKnown(items, second) && (mediumRole(second, act, sentence, grammar) === "addressee" || isToldByPronoun(items, act, right, second, grammar.pack))) act.addressee = second;
}

/** A work that no relative joins to the verb, and a medium behind it. */
function isBrought(items: Item[], left: Phrase, { clue }: Act, second: Phrase): boolean {
  const joined = items.slice(left.to, clue.at + clue.length).some(({ bits }) => (bits & is.relative) !== 0);
  return !joined && (left.bits & is.work) !== 0 && !isKnown(items, left) && isKnown(items, second);
}

/** A verb of citing in a clause that a relative opens, behind a comma. */
export function isRelativeCite(items: Item[], { clue, clause: [from] }: Act): boolean {
  return clue.verb?.act === "cite" && from > 0 && items[from - 1]?.fold === "," && ((items[from]?.bits ?? 0) & is.relative) !== 0 && from < clue.at;
}

/** "Kako piše Blic", "javlja Reuters": behind "as", or behind a medium's verb with nobody else beside it, the bare name reports. */
function saysItself(items: Item[], { clue, clause }: Act, second: Phrase | undefined): boolean {
  const as = ((items[clause[0]]?.bits ?? 0) & is.asClause) !== 0;
  return as || (clue.verb?.act === "report" && (second === undefined || second.governed || second.from - clue.at > farthestSecond));
}

/** Items behind the verb within which a second party may be the one who tells the first. */
const farthestSecond = 5;

/** "приводит слова министра": the words are the minister's. */
function withoutWork(items: Item[], phrase: Phrase): Phrase {
  const opens = ((items[phrase.from]?.bits ?? 0) & is.work) !== 0 && phrase.to - phrase.from > 1;
  return opens ? { ...phrase, from: phrase.from + 1 } : phrase;
}

/** "sagte nicht". Where the object stands behind its verb ("a dit ne rien savoir", "disse não saber", "mengaku tidak tahu", 表示不会), what follows is already said. */
function negatedAfter(items: Item[], after: number, { text }: LanguagePack): boolean {
  if (text.order === "svo") return false;
  return ((items[after]?.bits ?? 0) & is.negation) !== 0;
}

/** "Auf Fragen des Blattes antwortete die Botschaft nicht": where the verb stands second, the negation closes its clause. */
function negatedAtEnd(items: Item[], [, to]: [number, number], at: number, { text }: LanguagePack): boolean {
  if (text.order !== "v2") return false;
  const last = items[to - 1]?.fold === "." ? to - 2 : to - 1;
  return last > at && ((items[last]?.bits ?? 0) & is.negation) !== 0;
}

function isPassive(items: Item[], [from, to]: [number, number], clue: Clue): boolean {
  // "Kilder har fortalt X at salget er utsatt": the auxiliary before a participle is its own.
  const own = clue.participle ? items.slice(from, clue.at).findLast(({ bits }) => (bits & (is.auxiliary | is.passive)) !== 0) : undefined;
  if (own) return (own.bits & is.passive) !== 0;
  if (clue.participle) return items.slice(from, to).some((item) => (item.bits & is.passive) !== 0);
  return items.slice(Math.max(from, clue.at - 2), clue.at).some((item) => (item.bits & is.passive) !== 0);
}
