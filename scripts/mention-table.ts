/** Counts the table of mentions in context that the directory is tested with. */
import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../test/core/directory/mentions/mentions.table.txt");

export function readMentionTable(): { rows: number; languages: number; mentions: number; traps: number } {
  const rows = readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const count = (pattern: RegExp): number => rows.reduce((sum, row) => sum + (row.match(pattern)?.length ?? 0), 0);
  return {
    rows: rows.length,
    languages: new Set(rows.map((row) => row.split(/[ @]/)[0])).size,
    mentions: count(/\]\{/g),
    traps: count(/<[^>]+>/g),
  };
}
