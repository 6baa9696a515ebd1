import type { LanguagePack } from "../../language-pack.ts";
import type { Marker, VerbGroup } from "../../pack-entries.ts";
import { createWordTable, numberOf, type WordTable } from "./word-table.ts";

/** What a word may be, as bits, so that a word can be several things at once ("der" is article and relative). */
export const is = {
  agency: 1,
  outlet: 2,
  office: 4,
  company: 8,
  spokesperson: 16,
  title: 32,
  unnamed: 64,
  work: 128,
  article: 256,
  conjunction: 512,
  complementizer: 1024,
  relative: 2048,
  asClause: 4096,
  genitive: 8192,
  preposition: 1 << 14,
  phraseEnd: 1 << 15,
  auxiliary: 1 << 16,
  passive: 1 << 17,
  negation: 1 << 18,
  pronoun: 1 << 19,
  numeral: 1 << 20,
  mood: 1 << 21,
  continuing: 1 << 22,
  falseCue: 1 << 23,
  continuingWord: 1 << 24,
  /** Inside short brackets, which end no clause. Set while a sentence is read. */
  bracketed: 1 << 25,
  ownAffair: 1 << 26,
  pointing: 1 << 27,
  talk: 1 << 28,
  vague: 1 << 29,
  /** The sign bit: only asked with `&`. */
  unreal: 1 << 31,
  titleWord: 1 << 30,
} as const;

/** Nouns that a name phrase may be built on. */
export const anyNoun = is.agency | is.outlet | is.office | is.company | is.spokesperson | is.title | is.unnamed | is.work;

/** One entry: the numbers of its words, what they are, and the cue they belong to. `whole`: its words are nothing by themselves inside it. */
export type Entry = { words: number[]; bits: number; verb?: VerbGroup; agreement?: string; participle?: boolean; marker?: Marker; whole?: boolean };

/** Entries that begin with one word: those of one word, and those of several by the number of their second, most words first. */
export type Entries = { alone: Entry[]; bySecond: Map<number, Entry[]> };

/** The pack's words by their first word. Building it costs one walk over the pack. */
export type Lexicon = {
  table: WordTable;
  /** What a word alone is, by its number, as far as that is all there is to say: most words of a text are such. */
  plain: Int32Array;
  /** All other entries by the number of their first word: cues and phrases. */
  byFirst: (Entries | undefined)[];
  proclitics: string[];
  /** Proclitics with an apostrophe, which are words of their own. */
  elisions: ReadonlySet<string>;
  /** Longest first. */
  enclitics: { text: string; sure: boolean }[];
  /** Nouns that may close a compound ("Regierungssprecher"), in compounding languages, by their last units (`endOf`), the longest first. */
  heads: Map<number, { noun: string; bits: number }[]>;
  moodEndings: string[];
  /** The last units of all mood endings and of all heads, folded to a byte, which tell most words from such verbs and from compounds. */
  moodUnits: Uint8Array;
  headUnits: Uint8Array;
};

/** Shortest noun that is looked for at the end of a compound: shorter ones end too many other words. */
const shortestHead = 5;

/** Splits a pack's phrase as the tokens of a text are split. */
type Split = (phrase: string) => string[];

export function buildLexicon(pack: LanguagePack, split: Split): Lexicon {
  const found: (Omit<Entry, "words"> & { printed: string[] })[] = [];
  const heads = new Map<string, number>();
  const add = (phrase: string, entry: Omit<Entry, "words">) => {
    const printed = split(phrase);
    if (printed.length > 0) found.push({ ...entry, printed });
  };
  const addAll = (phrases: string[], bits: number) => phrases.forEach((phrase) => add(phrase, { bits }));

  for (const verb of pack.verbs) {
    for (const form of verb.forms) {
      if (typeof form === "string") add(form, { bits: 0, verb });
      else add(form[0], { bits: 0, verb, agreement: form[1] });
    }
    for (const form of verb.participles ?? []) add(form, { bits: 0, verb, participle: true });
  }
  for (const marker of pack.markers) add(marker.text, { bits: 0, marker });
  const { nouns } = pack;
  for (const key of ["agency", "outlet", "office", "company", "spokesperson", "title", "unnamed", "work"] as const) {
    addAll(nouns[key], is[key]);
    if (pack.text.compounds === true) {
      for (const noun of nouns[key]) if (noun.length >= shortestHead) heads.set(noun, (heads.get(noun) ?? 0) | is[key]);
    }
  }
  // "The critic": somebody, whoever employs him.
  const voices = (nouns.voices ?? []).filter((voice) => !nouns.title.includes(voice) && !nouns.unnamed.includes(voice));
  addAll(voices, is.unnamed);
  if (pack.text.compounds === true) for (const voice of voices) heads.set(voice, (heads.get(voice) ?? 0) | is.unnamed);
  addAll(nouns.continuing.map((phrase) => phrase.text), is.continuing);
  addAll(pack.articles.map((article) => article.text), is.article);
  addAll(pack.conjunctions, is.conjunction);
  addAll(pack.complementizers, is.complementizer);
  addAll(pack.relatives, is.relative);
  addAll(pack.asClause, is.asClause);
  addAll(pack.genitive, is.genitive);
  addAll(pack.prepositions, is.preposition);
  // "Bland annat Reuters": the preposition in an adverb of several words governs nothing behind it.
  for (const phrase of pack.phraseEnds) add(phrase, { bits: is.phraseEnd, whole: phrase.includes(" ") && pack.text.spaced });
  for (const phrase of pack.ownHouse ?? []) add(phrase, { bits: is.phraseEnd, whole: true });
  addAll(pack.auxiliaries, is.auxiliary);
  addAll(pack.passives, is.passive);
  addAll(pack.negations, is.negation);
  addAll(pack.pronouns.map((pronoun) => pronoun.text), is.pronoun);
  addAll(pack.numerals.map(([word]) => word), is.numeral);
  addAll(pack.reportiveMood.forms, is.mood);
  addAll(pack.continuingWords, is.continuingWord);
  addAll(pack.falseCues, is.falseCue);
  addAll(pack.ownAffairs ?? [], is.ownAffair);
  addAll(pack.pointingWords ?? [], is.pointing);
  addAll(pack.talks ?? [], is.talk);
  addAll(pack.vague ?? [], is.vague);
  addAll(pack.unreal ?? [], is.unreal);
  addAll(pack.titleWords ?? [], is.titleWord);
  if (pack.text.compounds === true) for (const word of pack.titleWords ?? []) if (word.length >= shortestHead) heads.set(word, (heads.get(word) ?? 0) | is.titleWord);
  const table = createWordTable(found.flatMap(({ printed }) => printed));
  const byFirst: Lexicon["byFirst"] = table.words.map(() => undefined);
  const plain = new Int32Array(table.words.length);
  for (const { printed, ...entry } of found) {
    const words = printed.map((word) => numberOf(table, word, 0, word.length));
    const [first = 0, second] = words;
    const isPlain = words.length === 1 && !entry.verb && !entry.marker && !entry.whole && (entry.bits & is.falseCue) === 0;
    if (isPlain) {
      plain[first] = (plain[first] ?? 0) | entry.bits;
      continue;
    }
    const { alone, bySecond } = (byFirst[first] ??= { alone: [], bySecond: new Map() });
    const list = second === undefined ? alone : (bySecond.get(second) ?? []);
    list.push({ ...entry, words });
    if (second !== undefined) bySecond.set(second, list);
  }
  for (const entries of byFirst) for (const list of entries?.bySecond.values() ?? []) list.sort((a, b) => b.words.length - a.words.length);
  const moodEndings = pack.reportiveMood.endings;
  return { table, plain, byFirst, proclitics: (pack.text.proclitics ?? []).filter((letters) => !isElision(letters)), elisions: elisionsOf(pack), enclitics: readEnclitics(pack), heads: byEnd(heads), moodEndings, moodUnits: lastUnits(moodEndings), headUnits: lastUnits([...heads.keys()]) };
}

const isElision = (letters: string): boolean => /['’]$/u.test(letters);

/** Small words that lose their vowel before the next one: tokens of their own. */
export const elisionsOf = ({ text }: LanguagePack): ReadonlySet<string> => new Set((text.proclitics ?? []).filter(isElision));

function byEnd(heads: Map<string, number>): Lexicon["heads"] {
  const ends: Lexicon["heads"] = new Map();
  for (const [noun, bits] of [...heads].sort((a, b) => b[0].length - a[0].length)) {
    const end = endOf(noun, noun.length);
    const known = ends.get(end);
    if (known) known.push({ noun, bits });
    else ends.set(end, [{ noun, bits }]);
  }
  return ends;
}

function lastUnits(endings: string[]): Uint8Array {
  const units = new Uint8Array(256);
  for (const ending of endings) units[ending.charCodeAt(ending.length - 1) & 0xff] = 1;
  return units;
}

/** The last three units of the word that ends at `end`, as one number. */
export function endOf(text: string, end: number): number {
  return ((text.charCodeAt(end - 3) * 0x1f3 + text.charCodeAt(end - 2)) * 0x1f3 + text.charCodeAt(end - 1)) & 0xffffff;
}

function readEnclitics({ text: { enclitics } }: LanguagePack): Lexicon["enclitics"] {
  const all = [...(enclitics?.sure ?? []).map((text) => ({ text, sure: true })), ...(enclitics?.afterNouns ?? []).map((text) => ({ text, sure: false }))];
  return all.sort((a, b) => b.text.length - a.text.length);
}
