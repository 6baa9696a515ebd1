/** Which documents the reader's rules let go: too old, or the oldest beyond a size. Pinned ones stay, whatever the rules say. */
import type { Kept } from "../core/model.ts";
import type { TableRow } from "./document-table.ts";

export type RetentionRule = { days?: number | undefined; megabytes?: number | undefined };
export type RetentionRules = { [way in Kept["way"]]?: RetentionRule | undefined };

/** One kind of documents under the rules. Bytes are estimated from the length of the texts. */
export type RetentionEffect = { way: Kept["way"]; documents: number; bytes: number; pinned: number; going: number; goingBytes: number; numbers: number[] };

const ways: readonly Kept["way"][] = ["page", "read", "feed", "import", "paste"];
const DAY = 86_400_000;
const MEGABYTE = 1_000_000;

/** What the rules take from each kind. `bytes`: size of the whole index. `now`: milliseconds. */
export function retentionEffects(rows: readonly TableRow[], rules: RetentionRules, { now, bytes }: { now: number; bytes: number }): RetentionEffect[] {
  const characters = rows.reduce((sum, row) => sum + row.characters, 0);
  const each = characters > 0 ? bytes / characters : 0;
  return ways.map((way) => effectOf(way, rows.filter((row) => row.way === way), rules[way] ?? {}, { now, each }));
}

function effectOf(way: Kept["way"], rows: TableRow[], { days, megabytes }: RetentionRule, { now, each }: { now: number; each: number }): RetentionEffect {
  const size = (some: readonly TableRow[]) => Math.round(each * some.reduce((sum, row) => sum + row.characters, 0));
  // What was kept at an unknown time counts as new: nothing goes for a reason that cannot be told.
  const loose = rows.filter((row) => !row.pinned).sort((a, b) => (a.keptAt ?? Infinity) - (b.keptAt ?? Infinity));
  const tooOld = days === undefined ? 0 : loose.filter(({ keptAt }) => keptAt !== undefined && keptAt < now - days * DAY).length;
  let going = tooOld;
  if (megabytes !== undefined) {
    let left = size(rows) - size(loose.slice(0, going));
    for (; going < loose.length && left > megabytes * MEGABYTE; going++) left -= each * (loose[going]?.characters ?? 0);
  }
  const gone = loose.slice(0, going);
  return { way, documents: rows.length, bytes: size(rows), pinned: rows.length - loose.length, going, goingBytes: size(gone), numbers: gone.map(({ number }) => number) };
}
