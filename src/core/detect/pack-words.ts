/** The words of a language pack in the shapes that detection looks them up in: costs milliseconds once, nothing per page. */
import { readSourceWords, type SourceWords } from "../directory/mentions/source-words.ts";
import type { Steps } from "../steps.ts";
import { tokenize } from "../text/tokens.ts";
import { readVocabulary, type Vocabulary } from "./credits/vocabulary.ts";
import type { LanguagePack } from "./language-pack.ts";
import { buildLexicon, elisionsOf, type Lexicon } from "./words/sentence/lexicon.ts";

export type PackWords = {
  /** What makes a name beside it a source. */
  sources: SourceWords;
  /** What credits, datelines and footers are written with. */
  credits: Vocabulary;
  /** What quotes and statements are written with. */
  lexicon: Lexicon;
};

/** Reads the pack, resting between its parts. */
export function* readPackWords(pack: LanguagePack): Steps<PackWords> {
  const sources = readSourceWords(pack);
  yield;
  const credits = readVocabulary(pack);
  yield;
  const elisions = elisionsOf(pack);
  const lexicon = buildLexicon(pack, (phrase) => tokenize(phrase, phrase, [0, phrase.length], elisions).map((token) => token.fold));
  yield;
  return { sources, credits, lexicon };
}
