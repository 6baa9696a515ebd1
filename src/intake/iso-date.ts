/** Dates as people and programs write them, as ISO 8601 with no more precision than was written. */

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The date as ISO 8601; undefined where it cannot be told without guessing (03/04/2024 is March or April). */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?)?$/i.exec(text);
  if (iso !== null) return joinDate(iso[1], iso[2], iso[3], iso[4] === undefined ? "" : `T${iso[4]}${iso[5]?.toUpperCase() ?? ""}`);
  if (/^\d{4}$/.test(text)) return text;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(text);
  if (compact !== null) return joinDate(compact[1], compact[2], compact[3], compact[4] === undefined ? "" : `T${compact[4]}:${compact[5]}:${compact[6]}Z`);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted !== null) return joinDate(dotted[3], dotted[2], dotted[1], "");
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12 && second <= 12) return joinDate(slashed[3], slashed[2], slashed[1], "");
    return second > 12 && first <= 12 ? joinDate(slashed[3], slashed[1], slashed[2], "") : undefined;
  }
  return namedMonth(text);
}

/** "5 March 2024", "March 5, 2024", "March 2024", "Tue, 05 Mar 2024 10:00:00 GMT". */
function namedMonth(text: string): string | undefined {
  const found = /^(?:[a-z]{3,9},? )?(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?: (\d{2}:\d{2}(?::\d{2})?) ?(GMT|UTC|Z|[+-]\d{4})?)?$/i.exec(text);
  if (found === null) return undefined;
  const month = months.indexOf((found[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  const time = found[5] === undefined ? "" : `T${found[5]}${/^[+-]/.test(found[6] ?? "") ? found[6] : found[6] === undefined ? "" : "Z"}`;
  return month === 0 ? undefined : joinDate(found[4], String(month), found[1] ?? found[3], time);
}

function joinDate(year = "", month = "", day: string | undefined, time: string): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const date = `${year}-${month.padStart(2, "0")}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`;
  return `${date}${day === undefined ? "" : time}`;
}
