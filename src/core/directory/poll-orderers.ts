/** "Selon un sondage Ipsos pour Le Monde": who ordered a survey is no source of what it says. */
import type { Context } from "./mention-context.ts";
import type { SourceWords } from "./source-words.ts";

/** Articles and nouns between the preposition and the name: "para o", "for the newspaper". */
const mostBetween = 2;

/** Whether the page speaks of surveys at all: most never do, and none of their names is asked further. */
export function speaksOfPolls(text: string, { polls }: SourceWords): boolean {
  if (polls.words.size === 0) return false;
  const folded = text.toLowerCase();
  return [...polls.words].some((word) => folded.includes(word));
}

/** Whether the name stands behind a word for a survey and the preposition of its orderer, in one sentence. */
export function isPollOrderer({ before }: Context, { polls }: SourceWords): boolean {
  const at = before.findLastIndex((word) => polls.words.has(word));
  if (at < 0) return false;
  const between = before.slice(at + 1);
  return Array.from({ length: mostBetween + 1 }, (_, skipped) => ` ${between.slice(0, between.length - skipped).join(" ")}`).some((left) =>
    polls.orderedBy.some((phrase) => left.endsWith(` ${phrase}`)),
  );
}
