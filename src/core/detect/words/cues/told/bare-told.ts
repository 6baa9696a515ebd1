/** Media that are told by their bare name beside the verb, where no preposition or case shows it. */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Act } from "../find-acts.ts";
import { is } from "../../sentence/lexicon.ts";
import { headIsMedium } from "../../names/name-role.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import type { Item } from "../../sentence/read-sentence.ts";

/** "Drei Insider bestätigten Reuters den Besuch": where articles show the case, a name without one right behind the verb of a named subject is told. */
export function isBareDative(items: Item[], { clue }: Act, second: Phrase | undefined, pack: LanguagePack): boolean {
  // "Ministeren anklagede DR for at være partisk": whom somebody accuses is told nothing.
  if (second === undefined || clue.verb?.act !== "say" || clue.verb.stance === "alleges" || pack.text.order !== "v2") return false;
  // "Han fortalte britiske Daily Mirror, at …": an adjective or noun may open the one told; "en anmodning fra DR" is a thing.
  const described = second.names.length === 1 && second.names[0] === second.to - 1 && items.slice(second.from, second.to - 1).every((item) => item.kind === "word" && !item.capital && (item.bits & (is.genitive | is.preposition)) === 0);
  // "Retten afviste DR's anmodning om at filme": nor is the owner of what was refused.
  if ((items[second.names[0] ?? second.from]?.name?.suffix ?? "") !== "") return false;
  if (second.from !== clue.at + clue.length || (second.names[0] !== second.from && !described)) return false;
  // "Kilder har fortalt Bloomberg at …": where articles show no case, "that" behind the name does.
  if (!pack.articles.some(({ readings }) => readings.some(({ role }) => role === "addressee"))) return announces(items, second.to) || leadsToWords(items, second.to);
  return announces(items, second.to) || ((items[second.to]?.bits ?? 0) & is.article) !== 0;
}

/** "That" at once, or behind a comma or an adverb: "kritiserte NRK for å være …" gives a reason. */
function leadsToWords(items: Item[], at: number): boolean {
  const isThat = (item: Item | undefined) => item !== undefined && (item.bits & is.complementizer) !== 0;
  return isThat(items[at]) || (isThat(items[at + 1]) && ((items[at]?.bits ?? 0) & (is.preposition | is.genitive) & ~is.phraseEnd) === 0);
}

/** "Eine Mutter erzählte Sky News: „…“": the colon leads to her words. */
const announces = (items: Item[], at: number): boolean => items[at]?.fold === ":" && items[at + 1]?.kind === "quote";

/**
 * "Dokument z produkcie Denníka N", "потврдио је пресуду Куриру": where nouns have cases, a thing before the medium is the verb's object. A noun for media, an adjective in the case
 * of the one told and an adverb lead to whoever is told ("britskej stanici BBC", "exkluzívne denníku SME").
 */
export function isThingOf(items: Item[], { from, names }: Phrase, { text }: LanguagePack): boolean {
  const name = names[0];
  if (text.bareAddressee !== true || name === undefined || name === from) return false;
  const lead = items.slice(from, name).filter(({ kind }) => kind === "word");
  const owned = lead.findIndex(({ bits }, at) => at > 0 && (bits & is.genitive) !== 0);
  if (owned > 0 && !lead.slice(0, owned).some(({ bits }) => (bits & (is.agency | is.outlet)) !== 0)) return true;
  // "Primitak pisma redakcije Nacionala"
  const governed = items.slice(Math.max(0, from - 3), from).some(({ bits }) => (bits & is.preposition) !== 0);
  if (!governed && lead.some(({ bits }) => (bits & is.work) !== 0 && (bits & (is.agency | is.outlet)) === 0)) return true;
  const last = lead[lead.length - 1];
  return last !== undefined && last.bits === 0 && !last.capital && object.test(last.fold) && !dative.test(last.fold);
}

/** How nouns end that are objects of a verb, and how adjectives end before whoever is told. */
const object = /[^aeiouyáéíóúýěôůаеёиіїоуыэюяєąęó]$|[uęуюú]$/u;
const dative = /(?:m[ui]|м[уи]|e[jm]|o[jm]|[еоі]й|ој|[оы]м|[iíýy]m|ch|х|[sc]k[uú]|[сц]кую?)$/u;

/** "…, forsikrede han onsdag det franske bureau AFP": behind a pronoun that spoke no other party can be the subject. */
export function isToldByPronoun(items: Item[], { clue, inverted }: Act, right: Phrase, second: Phrase, { text, articles }: LanguagePack): boolean {
  if (text.order !== "v2" || !inverted || clue.verb?.act !== "say" || (right.bits & is.pronoun) === 0 || second.governed) return false;
  const cases = articles.some(({ readings }) => readings.some(({ role }) => role === "addressee"));
  return !cases && headIsMedium(items, second) && items.slice(right.to, second.from).every(({ bits, kind }) => kind === "word" && (bits & is.phraseEnd) !== 0);
}
