import type { Token } from "../words/tokenize.ts";
import { asciiDigits } from "./numbers.ts";

/** A date named in a text: its month (1..12), and its day of the year as "MM-DD"; undefined where only the month is named. */
export type DateName = { month: number; day: string | undefined; first: number; last: number };

/** The dates that the tokens name: "13 September", "9月13日", "13.09.2018", "ngày 13 tháng 9", "im September". `months`: their names in the text's language. */
export function findDays(tokens: readonly Token[], text: string, months: ReadonlyMap<string, number>): DateName[] {
  const raw = (i: number) => {
    const token = tokens[i];
    return token ? asciiDigits(text.slice(token.start, token.end)) : "";
  };
  const found: DateName[] = [];
  const add = (month: number, day: number | undefined, first: number, last: number) => {
    if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return;
    found.push({ month, day: day === undefined ? undefined : format(month, day), first, last });
  };
  const addCounted = (i: number) => {
    const numeric = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2}|\d{4})$/.exec(raw(i));
    if (numeric) add(Number(numeric[2]), Number(numeric[1]), i, i);
    const counted = countedDay(raw, i);
    if (counted) add(counted.month, counted.day, i, counted.last);
  };
  for (let i = 0; i < tokens.length; i++) {
    // Nearly every word of nearly every text begins with a letter, and no date in numbers does.
    const norm = tokens[i]?.norm ?? "";
    if (!beginsInLatin(norm) || norm === "tháng") addCounted(i);
    const month = months.get(norm);
    if (month === undefined) continue;
    // "13 de septiembre", "13th of September", "September 13": the day is at most one word away.
    const beside = [i - 1, i + 1, i - 2].find((at) => dayOf(raw(at)) !== undefined);
    if (beside !== undefined) add(month, dayOf(raw(beside)), Math.min(i, beside), Math.max(i, beside));
    // Short forms are words of their own in many languages ("mar", "may"): alone they name no month.
    else if (norm.length > 3) add(month, undefined, i, i);
  }
  return found;
}

// "a" to "z".
const beginsInLatin = (word: string): boolean => word.charCodeAt(0) >= 0x61 && word.charCodeAt(0) <= 0x7a;

function dayOf(raw: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|일)?$/.exec(raw);
  const day = Number(found?.[1]);
  return found && day >= 1 && day <= 31 ? day : undefined;
}

type CountedDay = { month: number; day: number | undefined; last: number };

// Month and day both as numbers with the words for them: Chinese, Japanese, Korean, Vietnamese.
function countedDay(raw: (i: number) => string, i: number): CountedDay | undefined {
  const a = raw(i);
  if (!/^\d/.test(a) && a.toLowerCase() !== "tháng") return undefined;
  const [b, c, d] = [raw(i + 1), raw(i + 2), raw(i + 3)];
  const whole = /^\d{1,2}$/;
  if (whole.test(a) && b === "月") {
    const hasDay = whole.test(c) && (d === "日" || d === "号" || d === "號");
    return { month: Number(a), day: hasDay ? Number(c) : undefined, last: hasDay ? i + 3 : i + 1 };
  }
  const korean = /^(\d{1,2})월/.exec(a);
  const koreanDay = /^(\d{1,2})일/.exec(b);
  if (korean) return { month: Number(korean[1]), day: koreanDay ? Number(koreanDay[1]) : undefined, last: koreanDay ? i + 1 : i };
  if (a.toLowerCase() === "tháng" && whole.test(b)) {
    const before = raw(i - 1);
    return { month: Number(b), day: whole.test(before) ? Number(before) : undefined, last: i + 1 };
  }
  return undefined;
}

function format(month: number, day: number): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
