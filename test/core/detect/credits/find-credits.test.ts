import { describe, expect, test } from "vitest";
import { creditsOf, readingOf, readTable, summary } from "./read-table.ts";

const rows = readTable("credits.table.txt");

describe("credits, wires and republications", () => {
  test("the table covers twenty-five languages, and a third of it are traps", () => {
    expect(new Set(rows.map((row) => row.lang)).size).toBeGreaterThanOrEqual(25);
    expect(rows.filter((row) => row.expected.length === 0).length * 3).toBeGreaterThanOrEqual(rows.length);
  });

  test.each(rows.map((row) => [row.row, row] as const))("%s", (_, row) => {
    const found = creditsOf(readingOf(row));
    expect(found.map(summary).sort()).toEqual([...row.expected].sort());
  });
});
