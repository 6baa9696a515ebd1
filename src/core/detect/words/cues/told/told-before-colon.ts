/** Headlines that name who told whom before a colon: "الوزير لـ«النهار»: …", "وزیر نیرو به ایسنا: …", "Minister to Reuters: …". */
import { isCaseless, readPhrase, type Phrase } from "../../names/name-phrase.ts";
import { affixRole, isMedium } from "../../names/name-role.ts";
import { quoteMark } from "../../names/phrase-signs.ts";
import { is } from "../../sentence/lexicon.ts";
import type { ReadSentence } from "../../sentence/read-sentence.ts";
import type { Act, Grammar } from "../find-acts.ts";

/** No verb stands before the colon, and nothing but whoever speaks, the word that leads to the medium, and the medium. */
export function toldBeforeColon(sentence: ReadSentence, { pack }: Grammar): Act | undefined {
  const { items, clues } = sentence;
  const colon = items.findIndex(({ kind, fold }, at) => at > 1 && kind === "sign" && /^[:：]$/u.test(fold));
  if (colon < 2 || colon > longestHead || (items[colon + 1]?.kind !== "quote" && items.length - colon <= fewestWords)) return undefined;
  const name = quoteMark(items[colon - 1]?.fold ?? "") ? colon - 2 : colon - 1;
  if (!isMedium(items[name]) || clues.some(({ at, verb }) => verb !== undefined && at < colon)) return undefined;
  const lead = affixRole(items[name], pack) === "addressee" ? name : markerBefore(sentence, name);
  if (lead === undefined || lead === 0) return undefined;
  const speaker = readPhrase(items, 0, lead, [], pack);
  if (speaker === undefined || !reaches(speaker, lead, sentence)) return undefined;
  const addressee: Phrase = { from: name, to: name + 1, bits: 0, names: [name], governed: false };
  return { clue: { at: colon, length: 1, verb: { act: "say", forms: [] } }, clause: [0, colon], subject: speaker, addressee, object: undefined, inverted: false, sure: headlineSure };
}

/** Where the marker of the one told begins that leads to the name, over the noun of a medium and the mark before the name. */
function markerBefore({ items, clues }: ReadSentence, name: number): number | undefined {
  const led = clues.find(({ at, length, marker }) => {
    if (marker?.role !== "addressee" || marker.side !== "before" || at + length > name || name - at - length > farthestName) return false;
    return items.slice(at + length, name).every(({ bits, fold }) => (bits & (is.outlet | is.agency | is.article)) !== 0 || quoteMark(fold));
  });
  return led?.at;
}

/** The phrase is a person's or an office's and ends where the one told begins. */
function reaches({ from, to, names }: Phrase, lead: number, { items }: ReadSentence): boolean {
  const words = items.slice(from, to);
  // The first word has its capital in any case.
  const said = words.some(({ bits, capital }, at) => (bits & persons) !== 0 || (capital && at > 0 && bits === 0)) || (words.length <= longestName && words.every(({ fold }) => isCaseless(fold)));
  return from === 0 && to >= lead - 1 && said && !names.some((at) => isMedium(items[at]));
}

const persons = is.title | is.spokesperson | is.office | is.unnamed | is.company;

/** Items before the colon. */
const longestHead = 14;
/** Items behind it. */
const fewestWords = 3;
/** Items between the marker and the name. */
const farthestName = 3;
/** Words of a person's name where no capital shows it. */
const longestName = 4;
/** As sure as a headline that names a medium alone. */
const headlineSure = 0.85;
