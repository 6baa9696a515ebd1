/** Media whose programme somebody speaks in, where its title in marks parts the medium from what shows so: "MBC '아침 대담'에 나와", "テレビ局の番組「夜の論点」で". */
import type { LanguagePack } from "../../../language-pack.ts";
import { isMedium } from "../../names/name-role.ts";
import type { Phrase } from "../../names/name-phrase.ts";
import { is } from "../../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../../sentence/read-sentence.ts";
import type { Act } from "../find-acts.ts";

/** The medium before a title that one of the pack's `inShow` follows, ahead of the verb of saying. */
export function toldInShow({ items }: ReadSentence, { clue, subject }: Act, { inShow = [], stories = [] }: LanguagePack): Phrase | undefined {
  if (inShow.length === 0 || clue.verb?.act !== "say" || clue.verb.doubtful === true) return undefined;
  for (let at = 1; at < clue.at; at += 1) {
    // A programme that the directory has among the names of its house stands in marks as a name.
    const named = isMedium(items[at]) && /^[」』’'”"》]$/u.test(items[at + 1]?.fold ?? "");
    if ((!named && !isTitle(items[at])) || !inShow.includes(items[named ? at + 2 : at + 1]?.fold ?? "")) continue;
    const house = named ? at : houseBefore(items, at);
    // "KBS 드라마 '…'에서": who plays in a story tells the station nothing.
    const kind = items.slice((house ?? at) + 1, at).map(({ fold }) => fold).join("");
    if (stories.some((story) => kind.includes(story))) continue;
    if (house !== undefined && !(subject !== undefined && house >= subject.from && house < subject.to)) return { from: house, to: house + 1, bits: 0, names: [house], governed: false };
  }
  return undefined;
}

/** Units of the longest title. */
const longestTitle = 30;

/** Words in marks that end no sentence. */
const isTitle = (item: Item | undefined): boolean => item?.kind === "quote" && item.end - item.start <= longestTitle && !/[.,!?…。！？、]\P{L}?$/u.test(item.fold);

/** Items between the house and the title: "の報道番組", "라디오". */
const longestKind = 6;

function houseBefore(items: Item[], title: number): number | undefined {
  for (let at = title - 1; at >= Math.max(0, title - longestKind); at -= 1) {
    if (isMedium(items[at])) return at;
    if (items[at]?.kind !== "word" || ((items[at]?.bits ?? 0) & (is.phraseEnd | is.complementizer)) !== 0) return undefined;
  }
  return undefined;
}
