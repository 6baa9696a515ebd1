/** Media that speak together with others whom the sentence does not name: "로이터통신 등이", "AFP通信などが", "요미우리신문 등 일본 언론들은". */
import type { LanguagePack } from "../../language-pack.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** Items from the word for "and others" to the subject's particle: "등 일본 현지 언론들은", "など日本の複数のメディアは". */
const longestOthers = { spaced: 5, unspaced: 14 };

/** Whether the name at `at` is followed by the pack's "and others", which ends as a subject does, at once or behind a noun for media. */
export function speaksWithOthers(items: Item[], at: number, pack: LanguagePack): boolean {
  if (pack.andOthers === undefined) return false;
  let from = at + 1;
  while (((items[from]?.bits ?? 0) & is.bracketed) !== 0 || /^[」』》]$/u.test(items[from]?.fold ?? "")) from += 1;
  return pack.text.spaced ? endsSpaced(items, from, pack.andOthers, pack) : endsUnspaced(items, from, pack.andOthers, pack);
}

function endsSpaced(items: Item[], from: number, others: string[], { affixes }: LanguagePack): boolean {
  const speaks = (fold: string, stem = "") => affixes.some(({ text, side, role }) => side === "suffix" && role === "speaker" && (stem === "" ? fold.endsWith(text) && fold.length > text.length : fold === stem + text));
  const first = items[from]?.fold ?? "";
  if (others.some((word) => speaks(first, word))) return true;
  if (!others.includes(first)) return false;
  return items.slice(from + 1, from + longestOthers.spaced).some(({ fold, bits }) => (bits & (is.agency | is.outlet | is.unnamed)) !== 0 && speaks(fold));
}

function endsUnspaced(items: Item[], from: number, others: string[], { affixes }: LanguagePack): boolean {
  const near = items.slice(from, from + longestOthers.unspaced);
  const text = near.map(({ fold }) => fold).join("");
  const word = others.find((one) => text.startsWith(one));
  if (word === undefined) return false;
  const particle = (fold: string | undefined) => affixes.some((affix) => affix.side === "suffix" && affix.role === "speaker" && affix.text === fold);
  const behind = near.findIndex((_, step) => near.slice(0, step).map(({ fold }) => fold).join("") === word);
  if (particle(near[behind]?.fold)) return true;
  return near.some(({ fold }, step) => step > behind && particle(fold) && ((near[step - 1]?.bits ?? 0) & (is.agency | is.outlet | is.unnamed)) !== 0);
}
