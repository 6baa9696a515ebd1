/** Dates as feeds print them, made ISO 8601 with the precision and the time zone that they had. */

/** The date, or undefined for what is none. `latest` (milliseconds): a date after it is a mistake of the publisher. */
export function readFeedDate(text: string | undefined, latest: number): string | undefined {
  if (text === undefined || text.length > 80) return undefined;
  const written = readIso(text.trim()) ?? readMailDate(text.trim());
  if (written === undefined) return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) || time > latest ? undefined : written;
}

/** "2024-02-12", "2024-02-12T10:05:14+01:00", and the same with a space, without a colon in the zone, with a comma. */
function readIso(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?$/i.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  if (day === undefined) return isDay(year, month, "01") ? `${year}-${month}` : undefined;
  if (!isDay(year, month, day)) return undefined;
  if (hour === undefined || minute === undefined) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? "00"}${isoZone(zone) ?? ""}`;
}

/** "Mon, 12 Feb 2024 10:05:14 +0100" (RFC 822 and its successors), the weekday, seconds and zone left out or not. */
function readMailDate(text: string): string | undefined {
  const found = /^(?:[^\s,\d]+,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5}(?:[+-]\d{1,4})?)?\s*(?:\([^)]*\))?$/i.exec(text);
  if (!found) return undefined;
  const [, day = "", name = "", year = "", hour, minute, second, zone] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const iso = `${year.length === 2 ? centuryOf(year) : year}-${two(month)}-${two(day)}`;
  if (month === 0 || !isDay(...iso.split("-"))) return undefined;
  if (hour === undefined || minute === undefined) return iso;
  return `${iso}T${two(hour)}:${minute}:${second ?? "00"}${isoZone(zone) ?? ""}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (value: number | string): string => String(value).padStart(2, "0");
/** Two digits are from feeds older than this century or from its first decades. */
const centuryOf = (year: string): string => (Number(year) > 69 ? `19${year}` : `20${year}`);

function isDay(year = "", month = "", day = ""): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
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
