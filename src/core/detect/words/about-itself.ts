/** Sentences in which a medium is what they are about and no source of them. */
import type { Stance } from "../../model.ts";
import type { LanguagePack } from "../language-pack.ts";
import type { Frame } from "./compose-frames.ts";
import { is } from "./lexicon.ts";
import { headIsMedium } from "./name-role.ts";
import type { Item, ReadSentence } from "./read-sentence.ts";

/** A medium alone that denies, declines, announces or regrets, or tells its own people: the sentence is about the medium. */
export function isAboutItself({ items }: ReadSentence, { main, path }: Frame, stance: Stance, pack: LanguagePack): boolean {
  const [only, ...others] = path;
  if (!only || others.length > 0 || main.addressee !== undefined || !headIsMedium(items, only)) return false;
  // "블룸버그통신의 요청에 …": letters written onto the name show that it was the one who asked.
  const asked = stance === "declines" && only.names.some((at) => (items[at]?.name?.suffix ?? "") !== "");
  if (asked) return false;
  if (stance === "denies" || stance === "declines") return true;
  const behind = main.clue.at + main.clue.length;
  const led = ((items[behind]?.bits ?? 0) & is.preposition) !== 0 ? 1 : 0;
  const toOwn = (led === 1 || main.clue.verb?.act === "tell") && isOwn(items[behind + led], pack);
  if (toOwn) return true;
  return !main.inverted && main.clue.verb !== undefined && items.slice(main.clue.at, main.clue.at + main.clue.length).some(({ bits }) => (bits & is.ownAffair) !== 0);
}

const isOwn = (item: Item | undefined, { possessives }: LanguagePack): boolean => item !== undefined && possessives?.includes(item.fold) === true;

/** "Reuters said that its office was searched": what a medium says of its own may be news about the medium. */
export function saysOfItself({ items }: ReadSentence, { main, path }: Frame, pack: LanguagePack): boolean {
  const only = path[0];
  if (main.clue.verb === undefined || main.inverted || path.length !== 1 || only === undefined || !headIsMedium(items, only)) return false;
  const behind = main.clue.at + main.clue.length;
  return items.slice(behind, behind + 3).some((item) => isOwn(item, pack));
}
