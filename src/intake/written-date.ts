/** Dates as people, programs and feeds write them, as ISO 8601 with the precision and the time zone that they had. */

/** The date; undefined for what is none, and where it cannot be told without guessing (03/04/2024 is March or April). */
export function readDate(written: string): string | undefined {
  // No date is so long, and a pattern may not be made to look at a megabyte.
  if (written.length > 80) return undefined;
  const text = written.trim();
  const date = readYearFirst(text) ?? readCompact(text) ?? readNumbers(text) ?? readDayFirst(text) ?? readMonthFirst(text);
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** "2024", "2024-02", "2024/2/12", "2024-02-12T10:05:14+01:00", and the same with a space, without a colon in the zone, with a comma. */
function readYearFirst(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const found = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?$/i.exec(text);
  return found ? joinDate([found[1], found[2], found[3]], [found[4], found[5], found[6]], found[7]) : undefined;
}

/** "20240212" and "20240212100514", as archives write them, in universal time. */
function readCompact(text: string): string | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(text);
  return found ? joinDate([found[1], found[2], found[3]], [found[4], found[5], found[6]], "Z") : undefined;
}

/** "12.2.2024"; "13/02/2024" and "02/13/2024", where only one of the two can be the month. */
function readNumbers(text: string): string | undefined {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return joinDate([dotted[3], dotted[2], dotted[1]]);
  const [, first = "", second = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12) return joinDate([year, second, first]);
  return Number(second) > 12 ? joinDate([year, first, second]) : undefined;
}

/** "Mon, 12 Feb 2024 10:05:14 +0100" (RFC 822 and its successors), the weekday, seconds and zone left out or not; "5th March 2024". */
function readDayFirst(text: string): string | undefined {
  const found = /^(?:[^\s,\d]+,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5}(?:[+-]\d{1,4})?)?\s*(?:\([^)]*\))?$/i.exec(text);
  if (!found) return undefined;
  const [, day, name = "", year = "", ...time] = found;
  return joinDate([year.length === 2 ? centuryOf(year) : year, monthOf(name), day], time.slice(0, 3), time[3]);
}

/** "March 5, 2024", "March 2024", "Tuesday, March 5th, 2024 10:00". */
function readMonthFirst(text: string): string | undefined {
  const found = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,5})?)?$/i.exec(text);
  if (!found) return undefined;
  const [, name = "", day, year, ...time] = found;
  return joinDate([year, monthOf(name.slice(0, 3)), day], time.slice(0, 3), time[3]);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** "0" for no month. */
const monthOf = (name: string): string => String(months.indexOf(name.toLowerCase()) + 1);
const two = (value: number | string): string => String(value).padStart(2, "0");
/** Two digits are from feeds older than this century or from its first decades. */
const centuryOf = (year: string): string => (Number(year) > 69 ? `19${year}` : `20${year}`);

type Written = string | undefined;

function joinDate([year = "", month = "", day]: Written[], [hour, minute, second]: Written[] = [], zone?: string): string | undefined {
  const start = `${year}-${two(month)}`;
  if (!isDay(`${start}-${two(day ?? 1)}`)) return undefined;
  if (day === undefined) return start;
  if (hour === undefined || minute === undefined) return `${start}-${two(day)}`;
  return `${start}-${two(day)}T${two(hour)}:${minute}:${second ?? "00"}${isoZone(zone) ?? ""}`;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day.slice(-2));
}

/** Abbreviations that mean one zone in feeds; IST, CST and others that mean several are left out, and the time stays zoneless. */
const zones: Record<string, string> = {
  z: "Z", ut: "Z", utc: "Z", gmt: "Z", wet: "Z",
  cet: "+01:00", west: "+01:00", cest: "+02:00", mez: "+01:00", mesz: "+02:00", eet: "+02:00", eest: "+03:00", msk: "+03:00",
  est: "-05:00", edt: "-04:00", cdt: "-05:00", mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00",
  jst: "+09:00", kst: "+09:00", hkt: "+08:00", aest: "+10:00", aedt: "+11:00", nzst: "+12:00", nzdt: "+13:00",
};

function isoZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const numbers = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!numbers) return Object.hasOwn(zones, zone.toLowerCase()) ? zones[zone.toLowerCase()] : undefined;
  const [, sign, hours = "", minutes = "00"] = numbers;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return Number(hours) + Number(minutes) === 0 ? "Z" : `${sign}${two(hours)}:${minutes}`;
}
