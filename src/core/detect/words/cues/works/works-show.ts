/** What a medium made and what that shows: "Berechnungen von „Zeit Online“ zeigen", "eine Datenanalyse des RND kommt auf". */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import { affixRole, isMedium } from "../../names/name-role.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import { quoteMark } from "../../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";

/** Items between a work and its medium: "Analyse der französischen Zeitung „". */
const longestLead = 7;

/** The medium whose work stands before the verb, as its subject; undefined where none does. */
export function workShowing({ items }: ReadSentence, { clue, clause: [from, to] }: Act, pack: LanguagePack): Phrase | undefined {
  // "Det visar Ekots granskning", "Das zeigen Recherchen von NDR und WDR": where the verb stands second, its subject may follow it.
  const [first, end] = pack.text.order === "v2" && clue.at - from <= 1 ? [clue.at + clue.length, to] : [from, clue.at];
  for (let at = first; at < Math.min(end, first + longestLead); at += 1) {
    const item = items[at];
    // Behind a preposition nothing is the subject.
    if (item === undefined || ((item.bits & is.preposition) !== 0 && (item.bits & is.article) === 0)) return undefined;
    if (item.kind !== "word" || !isWork(item, pack)) continue;
    const medium = mediumBefore(items, at, first) ?? mediumBehind(items, at, end);
    // "Ylelle tekemän kyselyn": it was made for the medium.
    return medium === undefined || affixRole(items[medium], pack) === "addressee" ? undefined : { from: Math.min(at, medium), to: Math.max(at, medium) + 1, bits: 0, names: [medium], governed: false };
  }
  return undefined;
}

/** Surveys are asked of others, and by its statements a medium speaks of itself. */
const isWork = ({ bits, fold }: Item, { worksThat, polls }: LanguagePack): boolean => ((bits & is.work) !== 0 || worksThat?.nouns.includes(fold) === true) && worksThat?.own.includes(fold) !== true && polls?.words.some((word) => fold.endsWith(word)) !== true;

/** "Reuters’ own analysis", "dpa-Auswertung". */
function mediumBefore(items: Item[], at: number, from: number): number | undefined {
  for (let back = at - 1; back >= Math.max(from, at - longestLead); back -= 1) {
    const item = items[back];
    if (isMedium(item)) return back;
    if (item === undefined || !((item.kind === "sign" && /^["'’“”„«»-]$/u.test(item.fold)) || (item.kind === "word" && !item.capital && (item.bits & (is.preposition | is.article | is.phraseEnd)) === 0))) return undefined;
  }
  return undefined;
}

/** "des RND", "von „Zeit Online“". */
function mediumBehind(items: Item[], at: number, to: number): number | undefined {
  for (let next = at + 1; next < Math.min(to, at + longestLead); next += 1) {
    const item = items[next];
    if (isMedium(item)) return next;
    const passes = item !== undefined && (quoteMark(item.fold) || (item.kind === "word" && (item.bits & (is.article | is.genitive | is.preposition | is.agency | is.outlet | is.relative)) !== 0));
    if (!passes) return undefined;
  }
  return undefined;
}
