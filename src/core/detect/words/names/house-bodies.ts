/** Phrases that name a body of a medium's own people: "le SNJ de Radio France", "TRT çalışanları", "serikat pekerja Tempo". */
import type { LanguagePack } from "../../language-pack.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import type { Item } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";

/** Whether the words of `[from, to)` before the first of the names, or right behind the last, are such a body's and a medium stands there. */
export function isHouseBody(items: Item[], [from, to]: [number, number], names: readonly number[], { houseBodies, text }: LanguagePack): boolean {
  const medium = names.find((at) => isMedium(items[at]));
  if (houseBodies === undefined || medium === undefined) return false;
  for (let at = from; at < medium; at += 1) if (phraseLength(items, at, houseBodies) > 0) return true;
  return text.order === "sov" && medium + 1 < to && phraseLength(items, medium + 1, houseBodies) > 0;
}
