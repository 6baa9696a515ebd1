/** Verbs of saying by which a medium does something, where no words follow. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Act } from "../cues/find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** "TVN handed the police a recording", "announced a contest": no clause follows, so that nothing shows that words were passed on. */
export function doesDeed(items: Item[], { clue, subject }: Act, pack: LanguagePack): boolean {
  const end = clue.at + clue.length;
  // "За това предаде Анадолската агенция": a medium behind its verb comes behind what it tells.
  if (subject === undefined || subject.from > clue.at) return false;
  return items.slice(clue.at, end).some(({ fold }) => deedsOf(pack).has(fold)) && !items.slice(end, end + farthestClause).some(opensWords);
}

/** What opens reported words behind a verb. */
const opensWords = ({ bits, fold }: Item): boolean => fold === ":" || ((bits & is.complementizer) !== 0 && (bits & is.article) === 0);

/** Items between a verb and its clause: "confirmed late on Wednesday evening that". */
const farthestClause = 8;

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

function deedsOf(pack: LanguagePack): ReadonlySet<string> {
  const found = known.get(pack) ?? new Set(pack.deeds);
  known.set(pack, found);
  return found;
}
