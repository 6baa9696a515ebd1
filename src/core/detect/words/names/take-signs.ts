/** Signs and quotations inside a name phrase: each function says how many items from `at` belong to the phrase; 0 ends it. */
import { isUnspaced } from "../../../text/characters.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";
import { isPossessive, quoteMark } from "./phrase-signs.ts";
import { nominal, type State } from "./phrase-state.ts";

/** A short quotation inside a name ("the paper “Yated”", "Joe “Skip” Smith") belongs to it. */
export function takeNickname(items: Item[], at: number, limit: number, state: State): number {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.quotation || state.last !== at - 1 || item.end - item.start > 40) return 0;
  const afterNoun = (state.bits & (is.agency | is.outlet)) !== 0;
  const beforeName = next !== undefined && at + 1 < limit && next.kind === "word" && next.capital;
  return afterNoun || beforeName ? nominal(state, at, 0, true) : 0;
}

/** Brackets with a party or a short form, the stop of "Dr.", slashes and ampersands stay inside. */
export function takeSign(items: Item[], at: number, limit: number, state: State): number {
  const sign = items[at]?.fold ?? "";
  // "der Kritiker der „Zeit“": behind the article of whoever is owned.
  if (state.last !== at - 1) return quoteMark(sign) && (state.last < 0 || isMedium(items[at + 1])) ? 1 : 0;
  // לפי "מעריב", …: the mark that closes the name is no part of what was said.
  if (quoteMark(sign) && opensMark(items, at - 1) && items[at]?.start === items[at - 1]?.end) {
    state.last = at;
    return 1;
  }
  // 巴西报纸《新页报》: marks of a title behind the noun that introduces it.
  if (sign === "《" && (state.bits & (is.agency | is.outlet)) !== 0) return takeTitle(items, at, limit, state);
  if (sign === "(" || sign === "（") {
    for (let end = at + 1; end < Math.min(limit, at + 5); end += 1) {
      const fold = items[end]?.fold;
      if (fold === ")" || fold === "）") {
        state.last = end;
        return end - at + 1;
      }
      if (items[end]?.kind === "name") return 0;
    }
    return 0;
  }
  if (isPossessive(items, at)) return 1;
  const next = items[at + 1];
  // "цитира министъра „Дойче веле“": a person and a medium in marks are two parties.
  if (quoteMark(sign) && isMedium(next) && (state.bits & (is.title | is.unnamed)) !== 0 && (state.bits & (is.agency | is.outlet)) === 0) return 0;
  const joins = sign === "." || sign === "&" || sign === "/" || sign === "-" || sign === "·" || sign === "・" || sign === "'" || sign === "’" || quoteMark(sign);
  const middot = (sign === "·" || sign === "・") && next !== undefined && isUnspaced(next.fold);
  return joins && next !== undefined && at + 1 < limit && (next.capital || next.kind === "name" || quoteMark(sign) || middot) ? 1 : 0;
}

/** A name right behind a quotation mark. */
function opensMark(items: Item[], at: number): boolean {
  const name = items[at];
  if (name?.name === undefined) return false;
  return quoteMark(name.name.prefix.slice(-1)) || (quoteMark(items[at - 1]?.fold ?? "") && items[at - 1]?.end === name.start);
}

function takeTitle(items: Item[], at: number, limit: number, state: State): number {
  const close = items.slice(at, limit).findIndex((item) => item.fold === "》");
  if (close < 2) return 0;
  for (let inside = at + 1; inside < at + close; inside += 1) if (items[inside]?.kind === "name") state.names.push(inside);
  state.last = at + close;
  return close + 1;
}
