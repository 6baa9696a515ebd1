/** Works of media behind the clause that tells their content, where clauses stand first: "세율이 오른다는 로이터통신 보도를", "増税するとの読売新聞の報道を". */
import type { LanguagePack } from "../../../language-pack.ts";
import type { Marker } from "../../../pack-entries.ts";
import { isMedium } from "../../names/name-role.ts";
import { is } from "../../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";
import type { Act } from "../find-acts.ts";

const source: Marker = { role: "source", side: "after", text: "" };
/** Nobody else can have said what such a clause tells. */
const sure = 0.88;
/** Items between the clause and the name ("미국 정치매체"), and between the name and the work ("の"). */
const longestLead = 6;
const longestGap = 4;

/** The works of the sentence that a clause leads to, each with what it says. */
export function worksBefore({ items }: ReadSentence, { worksThat, text: { spaced, order } }: LanguagePack): Act[] {
  const endings = worksThat?.before;
  if (endings === undefined || order !== "sov") return [];
  return items.flatMap((item, at): Act[] => {
    if (!isMedium(item)) return [];
    const work = workBehind(items, at, worksThat?.nouns ?? [], spaced);
    const end = work === undefined ? undefined : clauseEnd(items, at, endings, spaced);
    if (work === undefined || end === undefined) return [];
    const subject = { from: at, to: at + 1, bits: 0, names: [at], governed: false };
    return [{ clue: { at: work, length: 1, marker: source }, clause: [0, work + 1], subject, addressee: undefined, object: undefined, inverted: false, sure, said: [spaced ? 0 : behindTopic(items, end), end] }];
  });
}

/** "国土交通省は、空港が閉鎖されるとの": what the sentence is about stands before a comma, and the clause behind it. */
function behindTopic(items: Item[], end: number): number {
  for (let at = end - 2; at > 0; at -= 1) if (items[at]?.fold === "、" && items[at - 1]?.fold === "は") return at + 1;
  return 0;
}

/** The item of the noun, with its particle: "보도를", "の報道". */
function workBehind(items: Item[], medium: number, nouns: string[], spaced: boolean): number | undefined {
  if (spaced) return nouns.some((noun) => items[medium + 1]?.fold.startsWith(noun)) ? medium + 1 : undefined;
  const near = items.slice(medium + 1, medium + 1 + longestGap);
  const text = near.map(({ fold }) => fold).join("");
  return nouns.some((noun) => text.startsWith(noun) || text.startsWith(`の${noun}`)) ? medium + near.length : undefined;
}

/** Where the clause ends whose last letters lead to a noun: "…다는", "…との". Only where it is from and nouns for media stand before the name. */
function clauseEnd(items: Item[], medium: number, endings: string[], spaced: boolean): number | undefined {
  for (let end = medium; end > Math.max(1, medium - longestLead); end -= 1) {
    const text = spaced ? (items[end - 1]?.fold ?? "") : items.slice(Math.max(0, end - longestGap), end).map(({ fold }) => fold).join("");
    if (endings.some((ending) => text.endsWith(ending))) return end;
    if (((items[end - 1]?.bits ?? 0) & (is.vague | is.outlet | is.agency)) === 0) return undefined;
  }
  return undefined;
}
