/** What the world is called in every language, ready to be looked up; tables of a language are built when it is first asked for. */
import type { TitleStatus } from "../documents/status-in-title.ts";
import type { NumberWord, WorldFacts } from "../documents/world-facts.ts";
import { addBeginnings, addCountryNames, addPeople, addPlaces, addSources, type NamesByBeginning } from "./world-tables.ts";

/** `headlineMark` takes lower case. An index holds the one that its fingerprints were made with, and is asked with no other. */
export type World = {
  names(lang: string): NamesByBeginning;
  /** Builds the same in steps of a millisecond, for a thread that others wait for: at once it takes a tenth of a second when nothing is compiled yet. */
  namesInSteps(lang: string): Generator<undefined, NamesByBeginning, undefined>;
  /** Names of months in lower case, 1..12. */
  months(lang: string): ReadonlyMap<string, number>;
  headlineMark(words: string): TitleStatus["status"] | undefined;
  isTranscription(character: string): boolean;
  /** Words for powers of ten; the first that fits counts. */
  numberWords: readonly NumberWord[];
};

/** Opens the facts; they are read as they are asked for, and kept. */
export function openWorld(facts: WorldFacts): World {
  const transcription = new Set(facts.transcriptionCharacters);
  const marks = new Map(statuses.flatMap((status) => facts.headlineMarks[status].map((words) => [words, status])));
  const built = new Map<string, NamesByBeginning>();
  function* namesInSteps(lang: string) {
    const names = built.get(lang) ?? (yield* namesOf(lang, facts));
    built.set(lang, names);
    return names;
  }
  return {
    names: (lang) => built.get(lang) ?? resultOf(namesInSteps(lang)),
    namesInSteps,
    months: keep((lang) => monthsOf(lang, facts)),
    headlineMark: (words) => marks.get(words),
    isTranscription: (character) => transcription.has(character),
    numberWords: facts.numberWords.flatMap(({ words, ...rest }) => words.split(" ").map((word) => ({ word, ...rest }))),
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

function resultOf<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows of a table that are one step. */
const ROWS = 50;

// Names of all languages where the text's is unknown.
function* namesOf(lang: string, facts: WorldFacts): Generator<undefined, NamesByBeginning, undefined> {
  const names: NamesByBeginning = new Map();
  const own = facts.namesByLanguage.filter((row) => row.lang === lang || row.lang.startsWith(`${lang}-`));
  for (const row of own.length > 0 ? own : facts.namesByLanguage) {
    addCountryNames(row, facts, names);
    yield;
  }
  const column = facts.newsLanguages.indexOf(lang);
  addBeginnings(facts.nationWords, "country", column, names);
  addBeginnings(facts.currencyWords, "currency", column, names);
  addBeginnings(facts.newsWords, "topic", column, names);
  yield;
  yield* inPortions(facts.places, (rows) => addPlaces(rows, lang, names));
  yield* inPortions(facts.people, (rows) => addPeople(rows, lang, names));
  yield* inPortions(facts.sources, (rows) => addSources(rows, lang, names));
  // Last, so that the town of Reading stays a town.
  addBeginnings(facts.everydayWords, "topic", column, names);
  return names;
}

function* inPortions<Row>(rows: readonly Row[], add: (portion: readonly Row[]) => void): Generator<undefined, void, undefined> {
  for (let from = 0; from < rows.length; from += ROWS) {
    add(rows.slice(from, from + ROWS));
    yield;
  }
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
