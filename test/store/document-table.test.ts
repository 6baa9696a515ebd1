import { expect, test } from "vitest";
import { dayOf } from "../../src/store/document-table.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { homes } from "./homes.ts";
import { makeDocument, prepare, removeAddresses } from "./make-documents.ts";
import { world } from "../world.ts";

const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => prepare({ ...makeDocument(from + i).document, lang: i % 2 ? "de" : "en", kept: { way: i % 3 ? "feed" : "page", at: "2026-09-14T10:00:00Z", ...(i % 5 === 0 ? { pinned: true as const } : {}) } }));

test("tells every document once, whatever was added, removed and merged since the last look", async () => {
  const home = homes.IndexedDB();
  const index = await openLocalIndex(await home.open(), { world });
  expect(await index.table()).toEqual([]);
  await index.add([makeDocument(9_000)]);
  await index.add(many(0, 300));
  const first = await index.table();
  expect(first).toHaveLength(301);
  expect(first[1]).toEqual({ number: 1, lang: "en", publisher: "paper", published: dayOf("2026-09-13"), way: "page", keptAt: Date.parse("2026-09-14T10:00:00Z"), pinned: true, characters: makeDocument(0).document.text.length });
  expect(first[0]).toMatchObject({ way: "unknown", keptAt: undefined, pinned: false });
  await removeAddresses(index, [makeDocument(5).document.url]);
  expect(await index.table()).toHaveLength(300);
  await index.add(many(300, 700));
  await removeAddresses(index, [makeDocument(6).document.url, makeDocument(650).document.url]);
  await index.compact();
  await index.compact();
  const numbers = (await index.table()).map(({ number }) => number);
  expect(numbers).toHaveLength(698);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  // Another process looks for the first time.
  expect(await (await openLocalIndex(await home.open(), { world })).table()).toEqual(await index.table());
});

test.each([
  ["2026-09-13", "2026-09-13"],
  ["2026-09-13T23:59:00+02:00", "2026-09-13"],
  ["2026-09", "2026-09-01"],
  ["2026", "2026-01-01"],
  ["2026-09-13/2026-09-15", "2026-09-13"],
  ["../2026-09-15", "2026-09-15"],
  ["yesterday", undefined],
  ["+010000-01-01", undefined],
  ["-000001-01-01", undefined],
  [null, undefined],
])("the day of %j is %j", (date, day) => expect(dayOf(date)).toBe(day === undefined ? undefined : Date.parse(day) / 86_400_000));
