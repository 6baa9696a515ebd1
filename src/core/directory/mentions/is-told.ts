import type { NameHit } from "../directory.ts";
import type { SourceWords } from "./source-words.ts";
import { holdsPhrase } from "../names/word-phrases.ts";

/** Words behind the name among which its verb may stand. */
const verbsBehind = 3;

/** "dijo la ministra a La Vanguardia", "nyilatkozta a Blikknek": the plain preposition or ending of the one told, and a verb of speech near by. */
export function isTold(words: SourceWords, { before, after, right }: { before: string[]; after: string[]; right: string }, hit: NameHit | undefined): boolean {
  const last = before.at(-1);
  const article = before.at(-2);
  const beside = words.told.has(last ?? "") || (words.told.has(article ?? "") && words.joins.has(last ?? ""));
  const ending = hit !== undefined && words.toldSuffixes.has(hit.suffix.toLowerCase().replace(/^['’:-]/u, ""));
  if (!beside && !ending) return false;
  // "وزیر نیرو به ایسنا: …": a headline needs no verb.
  if (before.length > 1 && /^["“”»]?\s?[:：]\s/u.test(right)) return true;
  // "Ao Público, o ex-diretor nega …": where it opens the sentence the verb stands behind whoever speaks.
  const near = [...before, ...after.slice(0, before.length <= 2 ? after.length : verbsBehind)];
  return near.some((word) => words.verbs.has(word)) || before.slice(0, -1).some((word) => words.closing.has(word)) || holdsPhrase(words.phrases.verbs, near, 0, near.length);
}
