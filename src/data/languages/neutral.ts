import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { international } from "./marks/international.ts";

/** For pages in a language without a pack: no grammar, so that only credits, wires, links and quotation marks are read. */
export const neutral: LanguagePack = {
  lang: "und",
  text: { spaced: true, order: "svo", quotes: [], dashSpeech: false, abbreviations: [] },
  verbs: [],
  markers: [],
  affixes: [],
  articles: [],
  conjunctions: [],
  complementizers: [],
  relatives: [],
  asClause: [],
  genitive: [],
  prepositions: [],
  phraseEnds: [],
  auxiliaries: [],
  passives: [],
  negations: [],
  continuingWords: [],
  pronouns: [],
  nouns: { agency: [], outlet: [], office: [], company: [], spokesperson: [], title: [], unnamed: [], work: [], continuing: [] },
  numerals: [],
  reportiveMood: { endings: [], forms: [] },
  falseCues: [],
  marks: international,
};
