/** Orders publication dates that are known to the day, to the instant or as an interval. */

/** First and last possible instant, in milliseconds since 1970 UTC. */
export type DateInterval = [first: number, last: number];

const day = 86_400_000;
/**
 * A day without a time zone may be any of the world's days of that name, from Auckland's summer (UTC+13) to
 * Pago Pago (UTC−11): so neighbouring days overlap and days with one between them do not.
 */
const zoneEast = 13 * 3_600_000;
const zoneWest = 11 * 3_600_000;

/**
 * The instants that an ISO 8601 day, instant or "a/b" interval may mean; undefined where it cannot be read.
 * An instant with minutes lasts a minute, a day lasts until it has ended everywhere.
 */
export function readDateInterval(date: string | null | undefined): DateInterval | undefined {
  if (!date) return undefined;
  const [from = "", to = from] = date.split("/");
  const first = readOne(from);
  const last = readOne(to);
  if (!first || !last || last[1] < first[0]) return undefined;
  return [first[0], last[1]];
}

/** Whether `a` is known to be earlier or later than `b`; "unknown" where their intervals overlap or one is not known. */
export function dateOrder(a: string | null | undefined, b: string | null | undefined): "earlier" | "later" | "unknown" {
  const left = readDateInterval(a);
  const right = readDateInterval(b);
  if (!left || !right) return "unknown";
  if (left[1] < right[0]) return "earlier";
  if (right[1] < left[0]) return "later";
  return "unknown";
}

function readOne(date: string): DateInterval | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim());
  if (!parts) return readInstant(date.trim());
  const [, year = "", month, dayOfMonth] = parts;
  const start = Date.UTC(Number(year), month ? Number(month) - 1 : 0, dayOfMonth ? Number(dayOfMonth) : 1);
  // `Date.UTC` reads 31 February as 2 March: a date that does not come back as printed is none.
  if (!new Date(start).toISOString().startsWith(date.trim())) return undefined;
  const end = dayOfMonth
    ? start + day
    : month
      ? Date.UTC(Number(year), Number(month), 1)
      : Date.UTC(Number(year) + 1, 0, 1);
  return [start - zoneEast, end + zoneWest - 1];
}

function readInstant(date: string): DateInterval | undefined {
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return undefined;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date);
  return zoned ? [instant, instant] : [instant - zoneEast, instant + zoneWest];
}
