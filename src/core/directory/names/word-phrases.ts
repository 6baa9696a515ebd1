/** Phrases of whole words by their first word, so that a stretch of words is asked once and not once for each phrase. */
export type WordPhrases = Map<string, string[][]>;

/** Phrases as `normalise` writes them. */
export function readWordPhrases(phrases: readonly string[]): WordPhrases {
  const byFirst: WordPhrases = new Map();
  for (const phrase of new Set(phrases)) {
    const [first = "", ...rest] = phrase.split(" ");
    if (first === "") continue;
    const known = byFirst.get(first);
    if (known) known.push(rest);
    else byFirst.set(first, [rest]);
  }
  return byFirst;
}

/** Whether one of the phrases stands whole in `words` from `at` on, before `end`. */
export function phraseStands(phrases: WordPhrases, words: string[], at: number, end: number): boolean {
  const found = phrases.get(words[at] ?? "");
  return found !== undefined && found.some((rest) => at + rest.length < end && rest.every((word, step) => words[at + 1 + step] === word));
}

/** Whether one of the phrases stands anywhere in `words` from `from` on, before `end`. */
export function holdsPhrase(phrases: WordPhrases, words: string[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (phraseStands(phrases, words, at, end)) return true;
  return false;
}
