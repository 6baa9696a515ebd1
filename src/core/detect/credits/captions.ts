/** Captions that plain text does not mark: what tells "游客在莫高窟前排队。（法新社）" from a text that an agency signs, in scripts without capitals. */
import type { CreditContext } from "./credit-context.ts";
import { closingGroup, lastSentenceStart } from "./find-phrases.ts";
import { listCleanSources, listSources, type SourceList } from "./list-sources.ts";
import type { Phrase } from "./picture-credits.ts";
import type { Line } from "./read-lines.ts";

/** What the words before a closing credit are; `unsure` where they may be either. */
export type Before = "caption" | "text" | "unsure";

/** Characters of the longest caption. */
const longestCaption = 90;
/** Lines before and behind that are looked at for the text to which a picture belongs. */
const nearLines = 3;

/** Reads the words of the line up to `at`, where its credit begins. */
export function readCaption({ reading: { pack: { captions } }, lines }: CreditContext, line: Line, at: number): Before {
  if (captions === undefined) return "text";
  const before = line.text.slice(0, at).replace(/[\s\u00a0/／|]+$/u, "");
  // "불이 난 냉동창고. (소방본부 제공)": who handed the picture out may stand there too.
  const bare = before.replace(/[\s\u00a0]*[(（[][^()（）[\]]*[)）\]]$/u, "");
  const sentence = bare.replace(/[.。]+$/u, "");
  if (sentence === "" || bare.length > longestCaption || /["“”「」『』]$/u.test(bare) || lastSentenceStart(sentence) > 0) return "text";
  // "会見する首相＝10日、官邸（共同）": behind the sign stands when and where the picture was taken.
  if (starts(sentence, captions.opens) || /[=＝][^=＝]*[\d０-９]+日/u.test(sentence)) return "caption";
  if (!hasTextNear(lines, line)) return "text";
  if (contains(sentence, captions.news)) return "text";
  const ended = bare !== sentence;
  const first = line.index === 0;
  if (captions.finite !== undefined) return readVerbLast(sentence, { ended, first, finite: captions.finite, ends: captions.ends });
  if (!ended) return first ? "text" : "caption";
  return first || contains(sentence, captions.scenes) ? "caption" : "unsure";
}

/** Where verbs stand last, a noun at the end is no sentence; of those with a verb captions tell what is seen on a day ("29일 … 띄우고 있다"). */
function readVerbLast(sentence: string, { ended, first, finite, ends }: { ended: boolean; first: boolean; finite: string[]; ends: string[] | undefined }): Before {
  if (ends?.some((end) => sentence.endsWith(end)) === true) return !ended || /[\d０-９]일/u.test(sentence) ? "caption" : "unsure";
  if (finite.some((end) => sentence.endsWith(end))) return "text";
  // A headline ends in a noun as well.
  return ended || !first ? "caption" : "unsure";
}

const starts = (text: string, words: string[] | undefined): boolean => words?.some((word) => text.startsWith(word)) === true;
const contains = (text: string, words: string[] | undefined): boolean => words?.some((word) => text.includes(word)) === true;

/** Another line that ends as sentences do. */
const hasTextNear = (lines: Line[], { index }: Line): boolean =>
  lines.slice(Math.max(0, index - nearLines), index + nearLines + 1).some((other) => other.index !== index && /[.。！？!?]["”」』]?[\s\u00a0]*(?:[(（[【〔].*)?$/u.test(other.text));

/** The credit behind a caption: a bracket of agencies, or their names behind the last full stop. */
export function captionCredit(context: CreditContext, line: Line): Phrase[] {
  if (context.reading.pack.captions === undefined) return [];
  const group = closingGroup(line);
  // "불이 난 창고. (소방본부 제공) ⓒ 뉴스1 김명섭 기자": the sign leads to whoever took the picture as well.
  const sign = /(?<=[.)）。][\s\u00a0]*)[ⓒ©](?=[^ⓒ©.。]{2,24}$)/u.exec(line.text)?.index ?? -1;
  const from = sign > 0 ? sign : group?.open ?? lastSentenceStart(line.text);
  if (from === 0) return [];
  const to = group ? group.close + 1 : line.text.length;
  const inside = group ? 1 : 0;
  const [start, end] = [line.span[0] + from + inside, line.span[0] + to - inside];
  if (!group && end - start > longestNames) return [];
  const list = group ? listSources(context, [start, end], "codes") : listCleanSources(context, [start, end]);
  if (!list || list.sources.length === 0 || list.loose + list.initials + (sign > 0 ? 0 : list.parties.length) > 0 || !list.sources.every(({ path }) => path.class === "agency")) return [];
  if (!isResold(context, list) && readCaption(context, line, from) !== "caption") return [];
  return [{ span: [from, to], list, label: null, rule: "credit/caption", confidence: 0.86 }];
}

/** Characters of the longest names behind a full stop. */
const longestNames = 24;

/** "로이터 연합뉴스", "AP연합뉴스": a foreign agency right before one at home, with no sign between them, has its pictures sold by it. */
export function isResold({ reading: { page, pack, directory } }: CreditContext, { sources: [first, second, ...more] }: SourceList): boolean {
  if (pack.captions === undefined || !pack.text.spaced || first === undefined || second === undefined || more.length > 0) return false;
  // The first of its languages is its own.
  const isHome = ({ path: { id } }: typeof first): boolean => {
    const entry = id === null ? undefined : directory.entry(id);
    return entry !== undefined && directory.languagesOf(entry)[0] === pack.lang;
  };
  return page.text.slice(first.span[1], second.span[0]).trim() === "" && isHome(second) && !isHome(first);
}
