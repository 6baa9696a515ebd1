/** Verbs of saying that are deeds: what a medium does by one where no words follow, and what is done to a medium. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import type { Act } from "../cues/find-acts.ts";
import { headIsMedium } from "../names/name-role.ts";
import { overlaps } from "../names/overlaps.ts";
import { isThat } from "../sentence/is-that.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** "TVN handed the police a recording", "announced a contest": no clause follows, so that nothing shows that words were passed on. */
export function doesDeed(items: Item[], { clue, subject }: Act, pack: LanguagePack): boolean {
  const end = clue.at + clue.length;
  // "За това предаде Анадолската агенция": a medium behind its verb comes behind what it tells.
  if (subject === undefined || subject.from > clue.at) return false;
  return items.slice(clue.at, end).some(({ fold }) => deedsOf(pack).has(fold)) && !items.slice(end, end + farthestClause).some(opensWords);
}

/** What opens reported words behind a verb. */
const opensWords = (item: Item): boolean => item.fold === ":" || isThat(item);

/** Items between a verb and its clause: "confirmed late on Wednesday evening that". */
const farthestClause = 8;

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

function deedsOf(pack: LanguagePack): ReadonlySet<string> {
  const found = known.get(pack) ?? new Set(pack.deeds);
  known.set(pack, found);
  return found;
}

/** "The mayor thanked the Gazette for its help", "zarzucił TVN24 manipulację": the medium is who the verb is done to, unless a preposition of its own says that it was told. */
export function isDoneTo(items: Item[], { acts, main: { clue, addressee } }: Pick<Frame, "acts" | "main" | "path">, { towards }: LanguagePack): boolean {
  if (towards === undefined || clue.verb === undefined || addressee === undefined || !headIsMedium(items, addressee)) return false;
  if (!items.slice(clue.at, clue.at + clue.length).some(({ fold }) => towards.includes(fold))) return false;
  return !acts.some(({ clue: { marker }, addressee: told }) => marker?.role === "addressee" && marker.doubtful !== true && overlaps(told, addressee));
}
