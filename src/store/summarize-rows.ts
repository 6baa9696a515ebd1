/** The index in numbers: who, in which language, how kept, and when. One pass over the document table. */
import type { KeptWay, TableRow } from "./document-table.ts";

export type Timeline = { unit: "day" | "month" | "year"; bins: { start: string; documents: number }[]; before: number; after: number; undated: number };

export type Summary = {
  documents: number;
  pinned: number;
  publishers: { publisher: string | null; documents: number }[];
  publisherCount: number;
  languages: { lang: string; documents: number }[];
  ways: { way: KeptWay; documents: number }[];
  published: Timeline;
  kept: Timeline;
};

/** Publishers told by name; the rest is a number. */
const MOST_PUBLISHERS = 50;
/** More bars than this cannot be told apart on a phone: then the next larger unit is taken. */
const MOST_BINS = 62;
/** This share of the documents at either end may lie outside the picture. */
const OUTSIDE = 0.01;
const DAY = 86_400_000;

/** Counts everything the overview shows. */
export function summarizeRows(rows: readonly TableRow[]): Summary {
  const publishers = new Map<string | null, number>();
  const languages = new Map<string, number>();
  const ways = new Map<KeptWay, number>();
  const published: number[] = [];
  const kept: number[] = [];
  let pinned = 0;
  for (const row of rows) {
    publishers.set(row.publisher, (publishers.get(row.publisher) ?? 0) + 1);
    languages.set(row.lang, (languages.get(row.lang) ?? 0) + 1);
    ways.set(row.way, (ways.get(row.way) ?? 0) + 1);
    if (row.published !== undefined) published.push(row.published);
    if (row.keptAt !== undefined) kept.push(Math.floor(row.keptAt / DAY));
    if (row.pinned) pinned++;
  }
  return {
    documents: rows.length,
    pinned,
    publishers: mostFirst(publishers).slice(0, MOST_PUBLISHERS).map(([publisher, documents]) => ({ publisher, documents })),
    publisherCount: publishers.size - (publishers.has(null) ? 1 : 0),
    languages: mostFirst(languages).map(([lang, documents]) => ({ lang, documents })),
    ways: mostFirst(ways).map(([way, documents]) => ({ way, documents })),
    published: timeline(published, rows.length),
    kept: timeline(kept, rows.length),
  };
}

const mostFirst = <Key>(counts: Map<Key, number>): [Key, number][] => [...counts].sort(([, a], [, b]) => b - a);

/** Days counted into bars; days without a document have a bar of height 0. */
function timeline(days: number[], documents: number): Timeline {
  const sorted = Int32Array.from(days).sort();
  const undated = documents - sorted.length;
  const first = sorted[Math.floor(sorted.length * OUTSIDE)];
  const last = sorted[Math.ceil(sorted.length * (1 - OUTSIDE)) - 1];
  if (first === undefined || last === undefined) return { unit: "day", bins: [], before: 0, after: 0, undated };
  const unit = last - first < MOST_BINS ? "day" : monthsBetween(first, last) < MOST_BINS ? "month" : "year";
  const from = startOf(first, unit);
  const to = startOf(last, unit);
  const bins = new Map<string, number>();
  for (let start = from; ; start = nextStart(start, unit)) {
    bins.set(start, 0);
    // A year before 1 or behind 9999 has another form: then the picture ends here.
    if (start >= to || bins.size > 10_000) break;
  }
  let before = 0;
  let after = 0;
  for (const day of sorted) {
    const start = startOf(day, unit);
    const count = bins.get(start);
    if (count !== undefined) bins.set(start, count + 1);
    else if (start < from) before++;
    else after++;
  }
  return { unit, bins: Array.from(bins, ([start, count]) => ({ start, documents: count })), before, after, undated };
}

const unitLength = { day: 10, month: 7, year: 4 };
const startOf = (day: number, unit: Timeline["unit"]): string => new Date(day * DAY).toISOString().slice(0, unitLength[unit]);

function nextStart(start: string, unit: Timeline["unit"]): string {
  const date = new Date(start);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, unitLength[unit]);
}

function monthsBetween(first: number, last: number): number {
  const [a, b] = [new Date(first * DAY), new Date(last * DAY)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}
