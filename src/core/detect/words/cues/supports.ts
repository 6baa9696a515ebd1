/** What verbs with everyday meanings need around them before they count. */
import type { Act } from "./find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { isKnown } from "../names/name-role.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";

/** "The Guardian calls the plan “a gift”", "… doubts that it will last": a known medium, and its judgement in marks, a clause or behind a colon. */
export function statesJudgement({ items }: ReadSentence, { subject, clue }: Pick<Act, "subject" | "clue">): boolean {
  if (subject === undefined || !isKnown(items, subject)) return false;
  if (items.some(({ kind }) => kind === "quote")) return true;
  return items.slice(clue.at + clue.length).some(({ bits, fold }) => fold === ":" || fold === "：" || ((bits & is.complementizer) !== 0 && (bits & is.article) === 0));
}

/** A doubtful verb needs a known source, or a quotation or "that" right behind its clause. */
export function supports({ items }: ReadSentence, act: Act): boolean {
  if (act.subject && isKnown(items, act.subject)) return true;
  const [from, to] = act.clause;
  // "– Było głośno – przyznał sołtys": behind direct speech that a dash marks.
  if (act.inverted && /^[—–-]$/u.test(items[0]?.fold ?? "") && /^[—–-]$/u.test(items[from - 1]?.fold ?? "")) return true;
  // "fand in einer „guten“ Atmosphäre statt": without a colon or comma the marks are irony or a name.
  if ((items[to]?.kind === "sign" && items[to + 1]?.kind === "quote") || (act.inverted && (items[from - 1]?.kind === "quote" || items[from - 2]?.kind === "quote"))) return true;
  const openers = [...items.slice(act.clue.at + act.clue.length, to), items[to + 1]];
  return openers.some((item) => item !== undefined && (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0);
}
