/** "Selon un sondage Ipsos pour Le Monde": who ordered a survey is no source of what it says. */
import type { Context } from "./mention-context.ts";
import type { Steps } from "../../steps.ts";
import type { SourceWords } from "./source-words.ts";

/** Articles and nouns between the preposition and the name: "para o", "for the newspaper". */
const mostBetween = 2;

/** Whether a text in lower case speaks of surveys at all: most never do, and none of their names is asked further. */
export function* speaksOfPolls(folded: string, { polls }: SourceWords): Steps<boolean> {
  for (const word of polls.words) {
    if (folded.includes(word)) return true;
    yield;
  }
  return false;
}

/** Whether the name stands behind a word for a survey and the preposition of its orderer, in one sentence. */
export function isPollOrderer({ before, left, right }: Context, { polls, conjunctions }: SourceWords): boolean {
  // "A CNN/SSRS poll", "un sondage Elabe-BFMTV": joined with the pollster.
  if ([behindPair.exec(right), beforePair.exec(left)].some((found) => polls.words.has(found?.[1]?.toLowerCase() ?? ""))) return true;
  // "Forsa-Umfrage": behind the pollster's name too.
  const at = before.findLastIndex((word) => polls.words.has(word.slice(word.lastIndexOf("-") + 1)));
  if (at < 0) return false;
  const between = before.slice(at + 1);
  // "סקר חדשות 12": an empty phrase in the pack's list says that the name may follow at once.
  if (between.length === 0) return polls.orderedBy.includes("");
  // "para El País y la Cadena SER": the second of two who ordered it.
  const joined = between.findLastIndex((word) => conjunctions.has(word));
  if (joined > 0 && between.length - joined <= mostBetween + 1 && polls.orderedBy.some((phrase) => phrase !== "" && ` ${between.slice(0, joined).join(" ")}`.includes(` ${phrase} `))) return true;
  return Array.from({ length: mostBetween + 1 }, (_, skipped) => ` ${between.slice(0, between.length - skipped).join(" ")}`).some((left) =>
    polls.orderedBy.some((phrase) => phrase !== "" && left.endsWith(` ${phrase}`)),
  );
}

/** Another name that a sign joins to this one, and the word beside both. */
const behindPair = /^[/–]\p{Lu}[\p{L}\p{N}.]*[\s\u00a0](\p{L}+)/u;
const beforePair = /(\p{L}+)[\s\u00a0]\p{Lu}[\p{L}\p{N}.]*[/–-]$/u;
