/** Small words that are cues in one place only, and names glued to the noun of a marker. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Marker } from "../../pack-entries.ts";
import { is } from "../sentence/lexicon.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { isMedium } from "../names/name-role.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";

/** "Für die „FAZ“ ist der Kompromiss „ein Pflaster“": the medium stands right behind the word that opens the sentence. */
export function opensJudgement({ items }: ReadSentence, { at, length }: Clue, phrase: Phrase): boolean {
  return at === 0 && phrase.from === at + length && (phrase.bits & ~(is.article | is.outlet | is.agency)) === 0 && phrase.names.some((name) => isMedium(items[name])) && items.some(({ kind }) => kind === "quote");
}

/** "Sagte Moser zur APA", "so ein Bergführer zu Bloomberg": behind a verb, an adverb or somebody; "der Wechsel zur ARD" tells of a thing. */
export function leadsToTold(items: Item[], { at }: Clue, { personEnds = [] }: LanguagePack): boolean {
  const before = items[at - 1];
  if (before === undefined || before.kind !== "word" || !before.capital || before.bits !== 0) return true;
  return (items[at - 2]?.kind === "word" && items[at - 2]?.capital === true && ((items[at - 2]?.bits ?? 0) & is.article) === 0) || personEnds.some((ending) => before.fold.endsWith(ending));
}

/** "Med helsidesannonser i DN", "een klacht tegen de NOS", "in vielen Jahren für die taz": the word before the preposition says what it leads to. */
export function leadsElsewhere(before: Item | undefined, { untold, text }: LanguagePack): boolean {
  return untold !== undefined && before?.kind === "word" && untold.some((word) => before.fold === word || (text.compounds === true && word.length >= shortestHead && before.fold.endsWith(word)));
}

/** Letters of a noun that is known at a compound's end. */
const shortestHead = 5;

/** "„Kicker“-Informationen zufolge": the medium before the hyphen is whose information it is. */
export function withGluedOwner(items: Item[], { marker }: Clue, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || marker?.side !== "after" || phrase.names.length > 0 || (phrase.bits & is.work) === 0 || items[phrase.from - 1]?.fold !== "-") return phrase;
  const at = [phrase.from - 2, phrase.from - 3].find((index) => isMedium(items[index]));
  return at === undefined ? phrase : { from: at, to: phrase.to, bits: 0, names: [at], governed: false };
}

/**
 * "Révélée dimanche par le Financial Times", "publicată inițial de G4Media": a weekday or an adverb parts the participle from the "by" that it has as one
 * phrase elsewhere; both are read as that phrase.
 */
export function behindAdverb(items: Item[], { at, length, marker }: Clue, pack: LanguagePack): Marker | undefined {
  if (length > 1 || marker?.doubtful !== true || marker.role !== "source" || marker.side !== "before") return marker;
  let before = at - 1;
  while (before > 0 && before > at - farthestParticiple && ((items[before]?.bits ?? 0) & is.phraseEnd) !== 0) before -= 1;
  return before === at - 1 ? marker : (participlesOf(pack).get(items[before]?.fold ?? "") ?? marker);
}

/** Items between "revealed" and "by". */
const farthestParticiple = 4;

const known = new WeakMap<LanguagePack, Map<string, Marker>>();

/** The first words of markers that end in a plain preposition; of two with one word the surer counts. */
function participlesOf(pack: LanguagePack): Map<string, Marker> {
  const made = known.get(pack);
  if (made) return made;
  const sources = pack.markers.filter(({ role, side, doubtful }) => role === "source" && side === "before" && doubtful === true);
  const plain = new Set(sources.filter(({ text }) => !text.includes(" ")).map(({ text }) => text));
  const participles = new Map<string, Marker>();
  for (const marker of sources) {
    const [first = "", last = "", more] = marker.text.split(" ");
    if (more === undefined && plain.has(last) && participles.get(first)?.reveals !== true) participles.set(first, marker);
  }
  known.set(pack, participles);
  return participles;
}
