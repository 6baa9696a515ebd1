/** What beside a name that means other things too shows that it is a medium's. */
import type { Frame } from "../compose-frames.ts";
import { is } from "../sentence/lexicon.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Phrase } from "./name-phrase.ts";
import { quoteMark } from "./phrase-signs.ts";

/** "De Turkse staatsomroep TRT": the noun of a medium, and behind it a name that no directory has. */
export function isIntroduced(items: ReadSentence["items"], { from, to }: Phrase): boolean {
  const noun = items.findIndex(({ bits }, at) => at >= from && at < to && (bits & (is.agency | is.outlet)) !== 0);
  return noun >= 0 && items.slice(noun + 1, to).some(({ capital, kind, bits }) => (capital && kind === "word" && bits === 0) || kind === "quote");
}

/** A noun for media. */
export const isMediaNoun = (item: ReadSentence["items"][number] | undefined): boolean => item?.kind === "word" && (item.bits & (is.agency | is.outlet)) !== 0;

/** In quotation marks; of "ב\"הארץ\"" the first belongs to what is written before the name. */
export const isTitled = (items: ReadSentence["items"], at: number): boolean => (quoteMark(items[at - 1]?.fold ?? "") || /["“”״«]$/u.test(items[at]?.name?.prefix ?? "")) && quoteMark(items[at + 1]?.fold ?? "");

/** "…, siger han til avisen, melder Driva": beside a verb of reporting or citing, a relay's too. */
export const isPassedOn = ({ clues }: ReadSentence, { acts }: Frame): boolean =>
  acts.some(({ clue: { at } }) => clues.some(({ at: other, verb }) => other === at && (verb?.act === "report" || verb?.act === "cite") && verb.doubtful !== true && verb.judges !== true && verb.witness !== true));
