import type { Token } from "./tokenize.ts";
import { asciiDigits } from "./numbers.ts";
import { worldNames } from "./world-names.ts";

/** A day of the year named in a text, as "MM-DD". */
export type DayName = { day: string; first: number; last: number };

/** The days that the tokens name: "13 September", "9月13日", "13.09.2018", "ngày 13 tháng 9". */
export function findDays(tokens: readonly Token[], text: string, lang: string): DayName[] {
  const months = monthsOf(lang);
  const raw = (i: number) => {
    const token = tokens[i];
    return token ? asciiDigits(text.slice(token.start, token.end)) : "";
  };
  const found: DayName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const numeric = numericDay(raw(i));
    if (numeric) found.push({ day: numeric, first: i, last: i });
    const month = months.get(tokens[i]?.norm ?? "");
    // "13 de septiembre", "13th of September", "September 13": the day is at most one word away.
    const beside = month === undefined ? undefined : [i - 1, i + 1, i - 2].find((at) => dayOf(raw(at)) !== undefined);
    if (month !== undefined && beside !== undefined) {
      found.push({ day: format(month, dayOf(raw(beside)) ?? 0), first: Math.min(i, beside), last: Math.max(i, beside) });
    }
    const counted = countedDay(raw, i);
    if (counted) found.push(counted);
  }
  return found;
}

const cache = new Map<string, Map<string, number>>();

function monthsOf(lang: string): Map<string, number> {
  const known = cache.get(lang);
  if (known) return known;
  const own = worldNames.filter((row) => row.lang === lang);
  const months = new Map<string, number>();
  for (const row of own.length > 0 ? own : worldNames) {
    row.months.split("|").forEach((forms, i) => {
      for (const form of forms.split("/")) if (form !== "" && !form.includes(" ")) months.set(form.toLowerCase(), i + 1);
    });
  }
  cache.set(lang, months);
  return months;
}

function dayOf(raw: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|일)?$/.exec(raw);
  const day = Number(found?.[1]);
  return found && day >= 1 && day <= 31 ? day : undefined;
}

function numericDay(raw: string): string | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2}|\d{4})$/.exec(raw);
  return found ? validDay(Number(found[2]), Number(found[1])) : undefined;
}

// Month and day both as numbers with the words for them: Chinese, Japanese, Korean, Vietnamese.
function countedDay(raw: (i: number) => string, i: number): DayName | undefined {
  const [a, b, c, d] = [raw(i), raw(i + 1), raw(i + 2), raw(i + 3)];
  if (/^\d{1,2}$/.test(a) && b === "月" && /^\d{1,2}$/.test(c) && (d === "日" || d === "号" || d === "號")) {
    const day = validDay(Number(a), Number(c));
    return day ? { day, first: i, last: i + 3 } : undefined;
  }
  const korean = /^(\d{1,2})월$/.exec(a);
  const koreanDay = /^(\d{1,2})일/.exec(b);
  if (korean && koreanDay) {
    const day = validDay(Number(korean[1]), Number(koreanDay[1]));
    return day ? { day, first: i, last: i + 1 } : undefined;
  }
  if (/^\d{1,2}$/.test(a) && b === "tháng" && /^\d{1,2}$/.test(c)) {
    const day = validDay(Number(c), Number(a));
    return day ? { day, first: i, last: i + 2 } : undefined;
  }
  return undefined;
}

function validDay(month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? format(month, day) : undefined;
}

function format(month: number, day: number): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
