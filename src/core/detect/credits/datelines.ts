import type { Span } from "../../model.ts";
import { isDense } from "../../text/characters.ts";
import { isLabelledByline, type CreditContext, type CreditForm } from "./credit-context.ts";
import type { SourceList } from "./list-sources.ts";
import { listSources } from "./list-sources.ts";
import { foreignMedia, isMedium, makeCandidate, wireScope } from "./make-candidate.ts";
import { hasDate, isPlace } from "./places.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";
import { findWord, wordEnd } from "./word-index.ts";

/** A dateline found at the start of a line: where it ends and whom it names. */
type Dateline = { end: number; list: SourceList; confidence: number; rule: string };

/** A dateline stands within this many characters; longer ones were never seen. */
const reach = 150;

/**
 * Datelines: "PARIS (AFP) –", "МОСКВА, 13 сен — РИА Новости.", "新华社北京5月3日电", "(서울=연합뉴스)",
 * "(ANSA) - ROMA, 3 MAG -".
 */
export const findDatelines: CreditForm = (context) => (line) => {
  const { role } = line.block;
  if (role === "caption" || role === "credit" || !line.names.some((name) => name.span[0] - line.span[0] < reach)) return [];
  if (isLabelledByline(context, line)) return [];
  const dateline = bracketDateline(context, line) ?? closedDateline(context, line) ?? dashDateline(context, line) ?? bareDateline(context, line);
  // A dateline on a line of its own may be taken for a headline; a headline goes on behind it.
  if (!dateline || (role === "headline" && dateline.end < line.span[1])) return [];
  const media = foreignMedia(context, dateline.list);
  const late = line.zone === "body" && !line.opening && line.block.entry === undefined ? 0.05 : 0;
  return media.map((source) =>
    makeCandidate(context, {
      kind: "wire",
      evidence: [line.span[0], dateline.end],
      path: [source.path],
      scope: wireScope(line, media.length, dateline.list.sources.length - media.length),
      rule: dateline.rule,
      confidence: dateline.confidence - late,
    }),
  );
};

const brackets: [open: string, close: string][] = [["(", ")"], ["（", "）"], ["[", "]"], ["［", "］"], ["【", "】"], ["/", "/"], ["〔", "〕"]];
const afterMark = /^[\s\u00a0]*(?:[.．]?[\s\u00a0]*(?:--?|[–—―−=＝:：|]|ー)|\.-|[.]?$)/u;

/** "PLACE, date (NAMES) –" and "(NAMES) - PLACE, date -"; the place may also stand inside the bracket. */
function bracketDateline(context: CreditContext, line: Line): Dateline | undefined {
  const head = line.text.slice(0, reach);
  for (const [open, close] of brackets) {
    for (let from = head.indexOf(open); from >= 0 && from <= 70; from = head.indexOf(open, from + 1)) {
      const to = head.indexOf(close, from + 1);
      const found = to < 0 ? undefined : readBracket(context, line, { open, from, to });
      if (found) return found;
    }
  }
  return undefined;
}

function readBracket(context: CreditContext, line: Line, { open, from, to }: { open: string; from: number; to: number }): Dateline | undefined {
  const before = line.text.slice(0, from);
  // "VATICANO (ANSA)": an office may be a place, a medium is none.
  if (line.names.some((name) => name.risk < 2 && name.class !== "institution" && name.span[0] < line.span[0] + from)) return undefined;
  const place = before.trim() === "" ? "none" : isPlace(context, before) ? "place" : "other";
  if (place === "other") return undefined;
  // "(사진=JTBC 방송화면 캡처)": a picture's label.
  const label = wordEnd(context.words.marks.credit, line.folded, from + 1);
  if (label > 0 && /^[\s\u00a0]*[=＝:：／/]/u.test(line.text.slice(label))) return undefined;
  const list = listSources(context, absolute(line, from + 1, to), "codes");
  const inside = insideKind(context, line, [from + 1, to], list);
  if (!list.sources.some(isMedium) || inside === "other") return undefined;
  const rest = line.text.slice(to + 1);
  const confidence = judgeBracket(context, { line, before, rest, list, inside, place, open });
  if (confidence === undefined) return undefined;
  return { end: line.span[0] + to + 1 + closingLength(context, rest), list, confidence, rule: "wire/dateline" };
}

type Bracket = { line: Line; before: string; rest: string; list: SourceList; inside: "names" | "place"; place: "none" | "place"; open: string };

function judgeBracket(context: CreditContext, { line, before, rest, list, inside, place, open }: Bracket): number | undefined {
  const marked = afterMark.test(rest) && rest.trim() !== "";
  const safe = list.sources.some((source) => source.risk === 0) || list.sources.length > 1;
  // "Die Premiere (ZDF, 20.15 Uhr) sahen drei Millionen": a text begins with a capital.
  if (!marked && /^[\s\u00a0]*\p{Ll}/u.test(rest)) return undefined;
  if (inside === "place") return open === "/" ? undefined : 0.95;
  // "София, 4 ноември /БТА/" on a line of its own.
  if (rest.trim() === "") return place === "place" && hasDate(context, before) && line.index < 3 && line.index + 1 < context.lines.length ? 0.9 : undefined;
  // "民放キー局（フジテレビ）の社長が": without a mark behind it the bracket of a script without spaces explains a word, unless it is an agency's and a text begins.
  const dense = isDense(rest.charAt(0)) || /^[、。，「『]/u.test(rest);
  if (dense && !marked) {
    const goesOn = /^[、。，]/u.test(rest) || context.reading.pack.affixes.some(({ text, side }) => side === "suffix" && text !== "" && rest.startsWith(text));
    if (goesOn || !list.sources.every(({ path }) => path.class === "agency")) return undefined;
  }
  const capital = before.trim() !== "" && before === before.toUpperCase() && before !== before.toLowerCase();
  const strong = capital || hasDate(context, before);
  if (place === "place") {
    const colon = /^[\s\u00a0]*[:：]/u.test(rest);
    // "HARRISBURG (PA): the …" names a region; a new sentence after the colon makes it a dateline ("Oslo (NTB): Regjeringen").
    if (colon && !safe && /^[\s\u00a0]*[:：][\s\u00a0]*\p{Ll}/u.test(rest)) return undefined;
    if (marked) return safe || !colon ? 0.96 : 0.85;
    if (strong) return safe ? 0.92 : 0.8;
    return safe && (line.opening || line.zone === "head" || line.index < 3) ? 0.85 : undefined;
  }
  if (open === "/") return undefined;
  if (marked) return safe ? 0.95 : 0.85;
  // "(時事)8日の東京市場で": at a text's start nothing else stands so.
  if (!context.reading.pack.text.spaced && /^[\d０-９\p{L}]/u.test(rest) && line.opening) return 0.82;
  return safe && (line.opening || opensText(context, line)) ? 0.8 : undefined;
}

/** The first paragraph under a lead, which is prose as well. */
function opensText({ lines }: CreditContext, { index, block: { role } }: Line): boolean {
  return role === "paragraph" && index <= farthestOpening && !lines.slice(0, index).some(({ block }) => block.role === "paragraph");
}

/** Lines that stand above a text: headline, lead, byline, date, pictures. */
const farthestOpening = 12;

/** What a bracket holds: only names, names with a place or date, or something else. */
function insideKind(context: CreditContext, line: Line, [from, to]: Span, list: SourceList): "names" | "place" | "other" {
  const unnamed = textBeside(context, absolute(line, from, to), list);
  if (unnamed.replace(/[\s/,.;=＝・·|–—-]/gu, "") === "") return "names";
  if (list.loose === 0 && list.parties.length === 0) return hasDate(context, unnamed) ? "place" : "names";
  // "/Корр. ТАСС Анна Крылова/": who writes for the agency.
  if (list.loose === 0 && list.parties.length === 1 && wordEnd(context.words.marks.dateline, line.folded, from) > 0) return "names";
  const joined = /[=＝]/u.test(line.text.slice(from, to)) || hasDate(context, unnamed) || closesDateline(context, line, [from, to]);
  const fullWidth = /^[【［〔]/u.test(line.text.slice(from - 1, from));
  return (joined || fullWidth) && isPlace(context, unnamed, 6) ? "place" : "other";
}

/** "新华社北京5月3日电": a name, a place, a date and a closing word. */
function closedDateline(context: CreditContext, line: Line): Dateline | undefined {
  const name = line.names[0];
  if (!name || name.span[0] - line.span[0] > 3) return undefined;
  const start = name.span[1] - line.span[0];
  // 共同通信は三日、…発…: behind the particle of a subject a sentence goes on.
  if (context.reading.pack.affixes.some(({ text, side, role }) => side === "suffix" && role === "speaker" && line.text.startsWith(text, start))) return undefined;
  for (let at = start; at < Math.min(line.text.length, start + 40); at += 1) {
    const end = wordEnd(context.words.marks.dateline, line.folded, at);
    if (end < 0) continue;
    const between = line.text.slice(start, at);
    // "新華社北京3日電": the day's sign is the closing word's first.
    const dated = hasDate(context, between) || (/[\d０-９]$/u.test(between) && line.text.charAt(at) === "日");
    if (!dated || !isPlace(context, between, 6)) return undefined;
    const list = listSources(context, absolute(line, 0, start));
    return { end: line.span[0] + end, list, confidence: 0.95, rule: "wire/dateline-closed" };
  }
  return undefined;
}

/** "تهران ـ ایرنا ـ": the stroke that lengthens Arabic letters stands for a dash too. */
const dash = "--?|[–—―−|｜ـ]";
const beforeName = new RegExp(`(?:(?:${dash})|[.,/])[\\s\\u00a0]*$`, "u");
const dashAfter = new RegExp(`^[\\s\\u00a0]*(?:[.:][\\s\\u00a0]*)?(?:${dash})`, "u");
const afterName = new RegExp(`^[\\s\\u00a0]*(?:(?:[.:][\\s\\u00a0]*)?(?:${dash})|[.:।]|$)`, "u");

/** "МОСКВА, 13 сен — РИА Новости.", "Москва. 13 сентября. ИНТЕРФАКС -", "واشنطن/ الأناضول". */
function dashDateline(context: CreditContext, line: Line): Dateline | undefined {
  const first = line.names.find((name) => name.risk < 2 || name.suffix === "");
  if (!first || first.span[0] - line.span[0] > 70 || first.span[0] === line.span[0]) return undefined;
  const before = line.text.slice(0, first.span[0] - line.span[0]);
  // "/AP 연합뉴스", "… Fot. Jan Zych / PAP" stand under a picture.
  if (before.trim() === "/" || ((line.marks & marked.credit) !== 0 && findWord(context.words.marks.credit, line.folded, 0, before.length))) return undefined;
  const names = nameRun(line);
  const rest = line.text.slice(names - line.span[0]);
  const joint = beforeName.exec(before)?.[0].trim() ?? (isBarred(before, rest) ? "" : undefined);
  if (joint === undefined || !isPlace(context, before)) return undefined;
  const list = listSources(context, [first.span[0], names], "codes");
  const dated = hasDate(context, before);
  const dashed = dashAfter.test(rest);
  const safe = list.sources.some((source) => source.risk === 0);
  if (!list.sources.some(isMedium)) return undefined;
  const caseless = before.toLowerCase() === before.toUpperCase();
  // "우크라이나 병사가 드론을 띄우고 있다. 로이터": behind a whole sentence the names credit what it tells of.
  if (caseless && !dashed && /[.。][\s\u00a0]*[/／]?$/u.test(before.trim())) return undefined;
  const slashed = joint === "/" && caseless && !/[/.。]/u.test(before.slice(0, -2));
  if (!slashed && !afterName.test(rest)) return undefined;
  const confidence = rate({ caseless, dated, dashed, safe, slashed, joint, alone: rest.trim() === "", closed: line.opening && /^[\s\u00a0]*।/u.test(rest), agency: line.opening && first.class === "agency" && first.risk < 2, coloned: first.class === "agency" && /^[\s\u00a0]*:/u.test(rest) });
  if (confidence === undefined) return undefined;
  return { end: names + closingLength(context, rest), list, confidence, rule: "wire/dateline-dash" };
}

/** "KAIRO dpa | Bei …": capitals, the agency and a bar. */
function isBarred(before: string, rest: string): boolean {
  return /^[\p{Lu}\s\u00a0./-]{3,}$/u.test(before) && /^[\s\u00a0]*[|｜]/u.test(rest);
}

function rate(signs: { caseless: boolean; dated: boolean; dashed: boolean; safe: boolean; slashed: boolean; joint: string; alone: boolean; closed: boolean; agency: boolean; coloned: boolean }): number | undefined {
  if (signs.dated && (signs.dashed || signs.safe)) return signs.dashed ? 0.95 : 0.9;
  if (signs.joint === "") return 0.92;
  // "नई दिल्ली, पीटीआई। …": the stop of the script ends the dateline.
  if (signs.closed) return signs.safe || signs.agency ? 0.88 : 0.7;
  // "تهران - ایرنا - …": dashes on both sides.
  if (signs.dashed && !/[/,.]/.test(signs.joint)) return signs.safe || signs.caseless ? 0.9 : 0.7;
  if (signs.slashed) return signs.safe ? 0.85 : undefined;
  if (signs.joint === "/" || signs.joint === "," || signs.joint === ".") return signs.dashed && signs.safe ? 0.85 : undefined;
  // "دمشق - سانا" on the first line: no headline is so short.
  if (signs.alone && signs.caseless && signs.agency) return 0.82;
  if (signs.alone) return signs.safe ? 0.6 : undefined;
  // "الرياض - واس: …", "کابل - باختر:": no other line begins with a place, a dash, an agency and a colon.
  if (signs.caseless && signs.coloned) return 0.85;
  return signs.safe ? 0.85 : 0.6;
}

/** "जागरण संवाददाता, कानपुर।", "पीटीआई, मुंबई।": the agency or whoever writes for a medium, a place, and the stop that ends them. */
function officeDateline(context: CreditContext, first: Line["names"][number], rest: string): Dateline | undefined {
  const [whole, people = "", place = ""] = /^((?:[\s\u00a0][\p{L}\p{M}]+){0,3}),[\s\u00a0]([\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})।(?=[\s\u00a0]*\p{L})/u.exec(rest) ?? [];
  const printed = context.reading.page.text.slice(...first.span);
  const staff = people !== "" || context.reading.pack.nouns.voices?.some((voice) => printed.endsWith(` ${voice}`)) === true;
  if (whole === undefined || !isPlace(context, place) || (first.class !== "agency" && !staff)) return undefined;
  const list = listSources(context, first.span, "codes");
  return list.sources.some(isMedium) ? { end: first.span[1] + whole.length, list, confidence: 0.86, rule: "wire/dateline-closed" } : undefined;
}

/** "AGI - Il maltempo …": an agency alone before a dash opens the text. */
function bareDateline(context: CreditContext, line: Line): Dateline | undefined {
  const first = line.names[0];
  if (!line.opening || !first || first.span[0] !== line.span[0]) return undefined;
  const office = officeDateline(context, first, line.text.slice(first.span[1] - line.span[0]));
  if (office || first.class !== "agency") return office;
  const end = nameRun(line);
  const rest = line.text.slice(end - line.span[0]);
  // "ایسنا/خراسان رضوی …": in scripts without capitals a slash stands there, with the office or at once.
  const slashed = first.risk < 2 && /^[\s\u00a0]?[/／][\s\u00a0]?\p{Lo}/u.test(rest) && /\s\S+\s\S+\s/u.test(rest);
  if (!slashed && !/^[\s\u00a0]+(?:--?|[–—―])[\s\u00a0]+["“„«¿¡]?[\p{Lu}\p{Lo}]/u.test(rest)) return undefined;
  const list = listSources(context, [line.span[0], end], "codes");
  if (!list.sources.some(isMedium)) return undefined;
  return { end: end + closingLength(context, rest), list, confidence: 0.82, rule: "wire/dateline-dash" };
}

/** End of the run of names that starts with the line's first name ("АЗЕРТАДЖ/ТАСС"). */
function nameRun(line: Line): number {
  let end = line.names[0]?.span[1] ?? line.span[0];
  for (const name of line.names.slice(1)) {
    // "ИНТЕРФАКС - Центральный банк сохранил …": an office after the dash begins the text.
    if (name.class === "institution") break;
    if (!/^[\s\u00a0]*[/,-]?[\s\u00a0]*$/.test(line.text.slice(end - line.span[0], name.span[0] - line.span[0]))) break;
    end = name.span[1];
  }
  return end;
}

/** Length of the mark after the names, with a place and date that stand behind it ("(ANSA) - ROMA, 3 MAG -"). */
function closingLength(context: CreditContext, rest: string): number {
  // "(도쿄=뉴스1) 이름 특파원": a correspondent alone behind it is its end.
  const alone = rest.trim();
  const writer = context.reading.pack.marks.writers?.find((noun) => alone.endsWith(` ${noun}`));
  if (writer !== undefined && /^\p{Lo}{2,4}(?:[·,\s]+\p{Lo}{2,4})*$/u.test(alone.slice(0, -writer.length).trim())) return rest.trimEnd().length;
  const mark = /^[\s\u00a0]*[.]?[\s\u00a0]*(?:--?|[–—―−=＝:：|])?/u.exec(rest)?.[0] ?? "";
  const behind = /^([^–—―−]{3,45}?)[\s\u00a0]*(?:\s-{1,2}\s|[–—―−])/u.exec(rest.slice(mark.length));
  if (behind?.[1] !== undefined && mark.trim() !== "" && hasDate(context, behind[1]) && isPlace(context, behind[1])) return mark.length + behind[0].trimEnd().length;
  return mark.trimEnd().length;
}

function closesDateline({ words }: CreditContext, line: Line, [from, to]: Span): boolean {
  for (let at = Math.max(from, to - 4); at < to; at += 1) if (wordEnd(words.marks.dateline, line.folded, at) === to) return true;
  return false;
}

function textBeside({ reading }: CreditContext, span: Span, list: SourceList): string {
  let at = span[0];
  let text = "";
  for (const source of list.sources) {
    text += `${reading.page.text.slice(at, source.span[0])} `;
    at = source.span[1];
  }
  return text + reading.page.text.slice(at, span[1]);
}

function absolute(line: Line, from: number, to: number): Span {
  return [line.span[0] + from, line.span[0] + to];
}
