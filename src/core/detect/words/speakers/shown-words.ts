/** Whether a sentence shows by a sign of its own that words were passed on: "that", a colon, the mood of reported speech, marks that hold speech. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import { isThat } from "../sentence/is-that.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";

/**
 * "The court rejected a request by TV 2", "was a guest of France 24": neither a clause behind the verb nor one in front of it shows that anything was
 * said. True only where the grammar would show it: not where the verb stands last, nor where "that" is often left out (languages that put the subject first).
 */
export function showsNoWords(items: Item[], { acts, main, path }: Frame, { text }: LanguagePack): boolean {
  if (text.order === "sov" || text.subjectFirst === true || !text.spaced) return false;
  const { clue: { at, marker, verb }, clause } = main;
  const end = Math.min(...acts.map(({ clue }) => clue.at + clue.length));
  const opens = (item: Item) => item.kind === "quote" || item.fold === ":" || (item.bits & is.mood) !== 0 || isThat(item);
  if (marker?.role === "addressee") return !items.some(opens);
  if (verb?.act !== "say" || verb.stance !== undefined || main.inverted) return false;
  // "AT5 speaks of a broken belt": a medium itself seldom says anything that it does not report; its people do.
  if (path.length === 1 && main.subject?.voice !== true) return false;
  // A comma ends the clause of the verb or the one that it reports.
  const comma = (item: Item) => /^[,،–—]$/u.test(item.fold);
  return !items.slice(end).some((item) => opens(item) || comma(item)) && !items.slice(0, Math.max(clause[0], at)).some((item) => item.kind === "quote" || comma(item));
}

/** "…: „…“", "said „…“", "„…“, said": marks at a clause's edge hold speech; behind any other word they may hold a title or irony. */
export const holdsSpeech = (items: Item[], { acts, main }: Frame): boolean =>
  items.some(({ kind }, at) => kind === "quote" && (isEdge(items[at - 1]) || main.clue.at === at + 1 || acts.some(({ clue }) => clue.at + clue.length === at)));

const isEdge = (item: Item | undefined): boolean => item === undefined || item.kind === "sign" || isThat(item);
