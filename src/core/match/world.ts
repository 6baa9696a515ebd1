/** What the world is called in every language, ready to be looked up; tables of a language are built when it is first asked for. */
import type { TitleStatus } from "./status-in-title.ts";
import type { WorldFacts } from "./world-facts.ts";
import { addBeginnings, addCountryNames, addPeople, addPlaces, addSources, type NamesByBeginning } from "./world-tables.ts";

/** `headlineMark` takes lower case. An index holds the one that its fingerprints were made with, and is asked with no other. */
export type World = {
  names(lang: string): NamesByBeginning;
  /** Names of months in lower case, 1..12. */
  months(lang: string): ReadonlyMap<string, number>;
  headlineMark(words: string): TitleStatus["status"] | undefined;
  isTranscription(character: string): boolean;
};

/** Opens the facts; they are read as they are asked for, and kept. */
export function openWorld(facts: WorldFacts): World {
  const transcription = new Set(facts.transcriptionCharacters);
  const marks = new Map(statuses.flatMap((status) => facts.headlineMarks[status].map((words) => [words, status])));
  return {
    names: keep((lang) => namesOf(lang, facts)),
    months: keep((lang) => monthsOf(lang, facts)),
    headlineMark: (words) => marks.get(words),
    isTranscription: (character) => transcription.has(character),
  };
}

const statuses: TitleStatus["status"][] = ["withdrawn", "corrected", "current"];

function keep<Value>(build: (lang: string) => Value): (lang: string) => Value {
  const built = new Map<string, Value>();
  return (lang) => {
    const known = built.get(lang) ?? build(lang);
    built.set(lang, known);
    return known;
  };
}

// Names of all languages where the text's is unknown.
function namesOf(lang: string, facts: WorldFacts): NamesByBeginning {
  const names: NamesByBeginning = new Map();
  const own = facts.namesByLanguage.filter((row) => row.lang === lang || row.lang.startsWith(`${lang}-`));
  for (const row of own.length > 0 ? own : facts.namesByLanguage) addCountryNames(row, facts, names);
  const column = facts.newsLanguages.indexOf(lang);
  addBeginnings(facts.nationWords, "country", column, names);
  addBeginnings(facts.currencyWords, "currency", column, names);
  addBeginnings(facts.newsWords, "topic", column, names);
  addPlaces(facts.places, lang, names);
  addPeople(facts.people, lang, names);
  addSources(facts.sources, lang, names);
  return names;
}

function monthsOf(lang: string, { namesByLanguage }: WorldFacts): Map<string, number> {
  const own = namesByLanguage.filter((row) => row.lang === lang);
  const months = new Map<string, number>();
  for (const row of own.length > 0 ? own : namesByLanguage) {
    row.months.split("|").forEach((forms, i) => {
      for (const form of forms.split("/")) if (form !== "" && !form.includes(" ")) months.set(form.toLowerCase(), i + 1);
    });
  }
  return months;
}
