/** Everything that matching knows of the world's names. */
import type { DirectoryEntry } from "../../core/directory/entry.ts";
import type { NamedSource, WorldFacts } from "../../core/match/documents/world-facts.ts";
import { directorySources } from "../directory/sources.ts";
import { countryCodes, currencyCodes, namesByLanguage, timeCodes, tongueCodes } from "./country-names.ts";
import { countryOfTongue } from "./country-of-tongue.ts";
import { everydayWords } from "./everyday-words.ts";
import { headlineMarks } from "./headline-marks.ts";
import { currencyWords, nationWords, newsLanguages, newsWords } from "./news-words.ts";
import { numberWords } from "./number-words.ts";
import { peopleAcrossScripts } from "./people-across-scripts.ts";
import { peopleInChinese } from "./people-in-chinese.ts";
import { peopleInJapaneseOnly } from "./people-in-japanese-only.ts";
import { placesAmericas } from "./places-americas.ts";
import { placesElsewhere } from "./places-elsewhere.ts";
import { placesEurope } from "./places-europe.ts";
import { transcriptionCharacters } from "./transcription-characters.ts";

export const worldFacts: WorldFacts = {
  countryCodes,
  tongueCodes,
  timeCodes,
  currencyCodes,
  namesByLanguage,
  newsLanguages,
  nationWords,
  currencyWords,
  newsWords,
  everydayWords,
  places: [...placesEurope, ...placesAmericas, ...placesElsewhere],
  people: [...peopleAcrossScripts, ...peopleInChinese, ...peopleInJapaneseOnly],
  sources: directorySources.entries.flatMap(namedSource),
  headlineMarks,
  transcriptionCharacters,
  numberWords,
  countryOfTongue,
};

// Who has one spelling is found by it without a table; what is no safe name alone ("AP") links no texts either.
function namedSource({ id, name, aliases }: DirectoryEntry): NamedSource[] {
  const names = [...Object.entries(name).map(([lang, text]) => ({ text, lang })), ...aliases.filter(({ risk }) => risk === 0).map(({ text, lang }) => ({ text, lang }))];
  const spellings = new Map(names.flatMap(({ text, lang }) => (text === undefined ? [] : [[`${lang} ${text}`, { text, lang }] as const])));
  return new Set([...spellings.values()].map(({ text }) => text)).size > 1 ? [{ id, names: [...spellings.values()] }] : [];
}
