import type { KeptWay, TableRow } from "./document-table.ts";
import { dayOf } from "./document-table.ts";

/** What rows must be to stay; every field given must hold. Days are ISO, both included; a document without a date is on none. */
export type RowFilter = {
  lang?: string | undefined;
  /** null: documents without a publisher. */
  publisher?: string | null | undefined;
  way?: KeptWay | undefined;
  publishedFrom?: string | undefined;
  publishedTo?: string | undefined;
  pinned?: true | undefined;
};

/** Numbers of the rows that pass, in the order given. */
export function filterRows(rows: readonly TableRow[], { lang, publisher, way, pinned, ...dates }: RowFilter): number[] {
  const from = dayOf(dates.publishedFrom ?? null);
  const to = dayOf(dates.publishedTo ?? null);
  const numbers: number[] = [];
  for (const row of rows) {
    if (lang !== undefined && row.lang !== lang) continue;
    if (publisher !== undefined && row.publisher !== publisher) continue;
    if (way !== undefined && row.way !== way) continue;
    if (pinned && !row.pinned) continue;
    if (from !== undefined && !(row.published !== undefined && row.published >= from)) continue;
    if (to !== undefined && !(row.published !== undefined && row.published <= to)) continue;
    numbers.push(row.number);
  }
  return numbers;
}
