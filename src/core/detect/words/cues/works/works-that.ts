/** Works of media whose content a clause tells: "die Recherchen von NDR und WDR, wonach …", "a Politico report that …", "het bericht in De Tijd dat …". */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Marker } from "../../../pack-entries.ts";
import { isBreak } from "../../sentence/clauses.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import { phraseLength } from "../../sentence/phrase-at.ts";
import { isMedium } from "../../names/name-role.ts";
import { quoteMark } from "../../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** Items between the noun and the medium: "Bericht der französischen Zeitung „". */
const longestLead = 6;
/** Words between the medium and "that": "on Monday", "vom Dienstag". */
const longestAside = 3;

const source: Marker = { role: "source", side: "before", text: "" };
/** Nobody else can have said what such a clause tells. */
const sure = 0.88;

/** The works of the sentence, each with what it says. */
export function worksThat(sentence: ReadSentence, pack: LanguagePack): Act[] {
  const { items, clues } = sentence;
  const { worksThat: words } = pack;
  if (words === undefined || !items.some(isMedium)) return [];
  return items.flatMap((item, at): Act[] => {
    if (item.kind !== "word" || ((item.bits & is.work) === 0 && !words.nouns.includes(item.fold)) || words.own.includes(item.fold) || ((items[at - 1]?.bits ?? 0) & is.negation) !== 0) return [];
    // "laut einem Bericht der dpa": a marker of several words says the same.
    if (clues.some(({ at: cue, length, marker }) => marker !== undefined && marker.doubtful !== true && length > 1 && cue <= at && at < cue + length)) return [];
    const owners = ownersBehind(items, at, pack) ?? ownerBefore(items, at);
    if (owners === undefined) return [];
    const said = clauseOf(sentence, Math.max(at + 1, owners.to), pack);
    if (said === undefined) return [];
    const subject = { from: owners.names[0] ?? owners.from, to: Math.max(...owners.names) + 1, bits: 0, names: owners.names, governed: false };
    return [{ clue: { at, length: 1, marker: source }, clause: [at, said[1]], subject, addressee: undefined, object: undefined, inverted: false, sure, said }];
  });
}

type Owners = { from: number; to: number; names: number[] };

/** "von NDR und WDR", "der französischen Zeitung „Le Monde“", "in De Telegraaf": the media behind the noun and what closes their marks. */
function ownersBehind(items: Item[], noun: number, pack: LanguagePack): Owners | undefined {
  const first = items[noun + 1];
  if (first === undefined) return undefined;
  const leads = (first.bits & (is.genitive | is.preposition | is.article)) !== 0 || pack.stages?.includes(first.fold) === true;
  if (!leads && !(pack.articles.length === 0 && ((first.bits & (is.agency | is.outlet)) !== 0 || isMedium(first)))) return undefined;
  const medium = nextMedium(items, noun + 1);
  if (medium === undefined) return undefined;
  const names = [medium];
  let to = behindMarks(items, medium + 1);
  while (((items[to]?.bits ?? 0) & is.conjunction) !== 0) {
    const other = nextMedium(items, to + 1);
    if (other === undefined) break;
    names.push(other);
    to = behindMarks(items, other + 1);
  }
  return { from: medium, to, names };
}

/** The medium to which only articles, prepositions, nouns of media, adjectives and marks lead. */
function nextMedium(items: Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + longestLead); at += 1) {
    const item = items[at];
    if (item === undefined || isMedium(item)) return item && at;
    const passes = (item.bits & (is.article | is.genitive | is.preposition | is.agency | is.outlet)) !== 0 || quoteMark(item.fold) || (item.kind === "word" && item.bits === 0 && !item.capital);
    if (!passes) return undefined;
  }
  return undefined;
}

function behindMarks(items: Item[], from: number): number {
  let at = from;
  while (quoteMark(items[at]?.fold ?? "")) at += 1;
  return at;
}

/** "Reuters’ exclusive report", "einem „Spiegel“-Bericht": the medium before the noun. */
function ownerBefore(items: Item[], noun: number): Owners | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - longestLead); at -= 1) {
    const item = items[at];
    if (isMedium(item)) return { from: at, to: noun + 1, names: [at] };
    const passes = item !== undefined && (quoteMark(item.fold) || item.fold === "-" || item.fold === "'" || item.fold === "’" || (item.kind === "word" && item.bits === 0 && !item.capital));
    if (!passes) return undefined;
  }
  return undefined;
}

/** What the work says: the clause behind "that", or, in German, behind a comma the clause in the mood of reported speech. */
function clauseOf(sentence: ReadSentence, from: number, pack: LanguagePack): [number, number] | undefined {
  const { items, clues } = sentence;
  for (let at = from; at <= Math.min(items.length - 1, from + longestAside); at += 1) {
    const comma = items[at]?.fold === "," ? 1 : 0;
    const length = phraseLength(items, at + comma, pack.worksThat?.that ?? noPhrases);
    if (length > 0) return opensWords(items[at + comma + length], pack) ? [at + comma + length, endOf(items, at + comma + length, pack)] : undefined;
    if (comma > 0) {
      const end = endOf(items, at + 1, pack);
      const mood = items.slice(at + 1, end).some(({ bits }) => (bits & is.mood) !== 0);
      return mood && ((items[at + 1]?.bits ?? 0) & (is.article | is.pronoun)) !== 0 && !clues.some((clue) => clue.verb && clue.at > at && clue.at < end) ? [at + 1, end] : undefined;
    }
    if (isBreak(items[at]) || items[at]?.kind === "sign" || clues.some((clue) => clue.verb !== undefined && clue.at === at)) return undefined;
  }
  return undefined;
}

const noPhrases: string[] = [];

/** "A report that won a prize": where subjects stand first, somebody or something follows, and no verb. */
function opensWords(item: Item | undefined, pack: LanguagePack): boolean {
  if (item === undefined) return false;
  if (pack.text.subjectFirst !== true) return true;
  const opens = is.article | is.pronoun | is.numeral | is.agency | is.outlet | is.office | is.company | is.unnamed | is.title | is.phraseEnd;
  return item.kind !== "word" || item.capital || (item.bits & opens) !== 0 || pack.possessives?.includes(item.fold) === true || /(?:[^s]s|ren)$/u.test(item.fold);
}

/** Where commas part clauses the next one ends it. */
function endOf(items: Item[], from: number, { text: { order, subjectFirst, bareAddressee } }: LanguagePack): number {
  if (subjectFirst === true || (order !== "v2" && bareAddressee !== true)) return items.length;
  let end = from;
  while (end < items.length && !isBreak(items[end])) end += 1;
  return end;
}
