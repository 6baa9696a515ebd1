/** What is told from the document table alone: filters, the overview, retention. */
import { describe, expect, test } from "vitest";
import type { TableRow } from "../../src/store/document-table.ts";
import { dayOf } from "../../src/store/document-table.ts";
import { filterRows } from "../../src/store/filter-rows.ts";
import { retentionEffects } from "../../src/store/retention.ts";
import { summarizeRows } from "../../src/store/summarize-rows.ts";

const DAY = 86_400_000;
const now = Date.parse("2026-11-28T12:00:00Z");
const row = (number: number, changes: Partial<TableRow> = {}): TableRow => ({ number, lang: "en", publisher: "reuters", published: dayOf("2026-11-01"), way: "feed", keptAt: now - DAY, pinned: false, characters: 1_000, ...changes });
const on = (date: string) => ({ published: dayOf(date) });

describe("filters", () => {
  const rows = [row(0), row(1, { lang: "de", ...on("2026-11-05") }), row(2, { publisher: null, way: "page", pinned: true }), row(3, { published: undefined, way: "unknown" })];
  test.each([
    [{}, [0, 1, 2, 3]],
    [{ lang: "de" }, [1]],
    [{ publisher: null }, [2]],
    [{ publisher: "reuters", lang: "en" }, [0, 3]],
    [{ way: "unknown" as const }, [3]],
    [{ pinned: true as const }, [2]],
    [{ publishedFrom: "2026-11-02" }, [1]],
    [{ publishedFrom: "2026-11-01", publishedTo: "2026-11-04" }, [0, 2]],
    [{ publishedTo: "2026-10-31" }, []],
  ])("%j keeps %j", (filter, numbers) => expect(filterRows(rows, filter)).toEqual(numbers));
});

describe("the overview", () => {
  test("counts publishers, languages and ways, most first", () => {
    const summary = summarizeRows([row(0), row(1, { lang: "de" }), row(2, { publisher: null, way: "page", pinned: true })]);
    expect(summary).toMatchObject({
      documents: 3,
      pinned: 1,
      publishers: [{ publisher: "reuters", documents: 2 }, { publisher: null, documents: 1 }],
      publisherCount: 1,
      languages: [{ lang: "en", documents: 2 }, { lang: "de", documents: 1 }],
      ways: [{ way: "feed", documents: 2 }, { way: "page", documents: 1 }],
    });
  });

  test.each([
    ["nothing", [], { unit: "day", bins: [], before: 0, after: 0, undated: 1 }],
    ["a day", ["2026-11-01", "2026-11-01"], { unit: "day", bins: [{ start: "2026-11-01", documents: 2 }] }],
    ["days with a gap", ["2026-10-31", "2026-11-02"], { unit: "day", bins: [{ start: "2026-10-31", documents: 1 }, { start: "2026-11-01", documents: 0 }, { start: "2026-11-02", documents: 1 }] }],
    ["half a year", ["2026-05-30", "2026-07-01"].concat(["2026-11-30"]), { unit: "month", bins: ["05", "06", "07", "08", "09", "10", "11"].map((month) => ({ start: `2026-${month}`, documents: ["05", "07", "11"].includes(month) ? 1 : 0 })) }],
    ["decades", ["1999-12-31", "2026-01-01"], { unit: "year" }],
  ])("draws %s", (_, dates, expected) => {
    const { published } = summarizeRows([row(0, { published: undefined }), ...dates.map((date, i) => row(i + 1, on(date)))]);
    expect(published).toMatchObject({ ...expected, undated: 1 });
    expect(published.bins.reduce((sum, { documents }) => sum + documents, 0) + published.before + published.after).toBe(dates.length);
  });

  test("single old and mistaken dates do not squeeze the rest", () => {
    const rows = Array.from({ length: 400 }, (_, n) => row(n, on(`2026-11-${String(1 + (n % 28)).padStart(2, "0")}`)));
    const { published } = summarizeRows([row(900, on("1970-01-01")), row(901, on("9999-12-31")), ...rows]);
    expect(published).toMatchObject({ unit: "day", before: 1, after: 1 });
    expect(published.bins).toHaveLength(28);
  });
});

describe("retention", () => {
  const going = (rows: TableRow[], rules: Parameters<typeof retentionEffects>[1], bytes = 1_000 * rows.length) => retentionEffects(rows, rules, { now, bytes }).flatMap(({ numbers }) => numbers);

  test.each<[string, TableRow[], Parameters<typeof retentionEffects>[1], number[]]>([
    ["no rule takes nothing", [row(0, { keptAt: 0 })], {}, []],
    ["a rule for another kind takes nothing", [row(0, { keptAt: 0 })], { page: { days: 1 } }, []],
    ["days", [row(0, { keptAt: now - 8 * DAY }), row(1, { keptAt: now - 6 * DAY })], { feed: { days: 7 } }, [0]],
    ["pinned ones stay", [row(0, { keptAt: 0, pinned: true }), row(1, { keptAt: 0 })], { feed: { days: 7 } }, [1]],
    ["what was kept at an unknown time stays", [row(0, { keptAt: undefined })], { feed: { days: 0 } }, []],
    ["what comes from the future stays", [row(0, { keptAt: now + 9 * DAY })], { feed: { days: 0 } }, []],
    ["size: the oldest first, however they were added", [row(0, { keptAt: now - 1 }), row(1, { keptAt: now - 3 }), row(2, { keptAt: now - 2 })], { feed: { megabytes: 0.0015 } }, [1, 2]],
    ["size counts pinned ones and takes the others", [row(0, { keptAt: 1, pinned: true }), row(1, { keptAt: 2 })], { feed: { megabytes: 0.001 } }, [1]],
    ["days and size together", [row(0, { keptAt: 1 }), row(1, { keptAt: now - 2 }), row(2, { keptAt: now - 1 })], { feed: { days: 7, megabytes: 0.001 } }, [0, 1]],
  ])("%s", (_, rows, rules, numbers) => expect(going(rows, rules)).toEqual(numbers));

  test("says how much of each kind there is and goes", () => {
    const effects = retentionEffects([row(0, { keptAt: 1 }), row(1), row(2, { way: "page", pinned: true })], { feed: { days: 7 } }, { now, bytes: 3_000_000 });
    expect(effects.find(({ way }) => way === "feed")).toMatchObject({ documents: 2, bytes: 2_000_000, pinned: 0, going: 1, goingBytes: 1_000_000 });
    expect(effects.find(({ way }) => way === "page")).toMatchObject({ documents: 1, pinned: 1, going: 0 });
  });
});
