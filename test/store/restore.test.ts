/** What a backup's documents do to an index: the newest wins, nothing is doubled, nothing is half there. */
import { describe, expect, test } from "vitest";
import type { PreparedDocument } from "../../src/core/match/documents/prepared-document.ts";
import type { Kept, SourceDocument } from "../../src/core/model.ts";
import type { LocalIndex } from "../../src/store/local-index.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { failing, Killed } from "./failing-blobs.ts";
import { homeNames, homes } from "./homes.ts";
import { makeDocument, prepare } from "./make-documents.ts";
import { world } from "../world.ts";

const kept = (day: number, more: Partial<Kept> = {}): Kept => ({ way: "import", at: `2026-09-${String(day).padStart(2, "0")}T00:00:00Z`, ...more });
const story = (changes: Partial<SourceDocument> = {}): SourceDocument => ({ ...makeDocument(1).document, ...changes });

async function all(index: LocalIndex): Promise<SourceDocument[]> {
  const found: SourceDocument[] = [];
  for await (const document of index.exportDocuments()) found.push(document);
  return found;
}
const sorted = (documents: SourceDocument[]) => documents.map((document) => JSON.stringify(document)).sort();

const pinned = kept(1, { pinned: true, changedAt: "2026-09-20T00:00:00Z" });

test.each<[string, SourceDocument[], SourceDocument[], string, SourceDocument[]]>([
  ["into an empty index everything is new", [], [story()], "fresh", [story()]],
  ["the same is the same", [story({ kept: kept(1) })], [story({ kept: kept(1) })], "same", [story({ kept: kept(1) })]],
  ["kept at another time it is still the same", [story({ kept: kept(1) })], [story({ kept: kept(9) })], "same", [story({ kept: kept(1) })]],
  ["an address without its tracking is the same address", [story({ kept: kept(1) })], [story({ url: `${story().url}?utm_source=x`, kept: kept(9) })], "newer", [story({ url: `${story().url}?utm_source=x`, kept: kept(9) })]],
  ["another title, kept later, is newer", [story({ kept: kept(1) })], [story({ title: "Other", kept: kept(2) })], "newer", [story({ title: "Other", kept: kept(2) })]],
  ["another title, kept earlier, is older", [story({ kept: kept(2) })], [story({ title: "Other", kept: kept(1) })], "older", [story({ kept: kept(2) })]],
  ["a change by hand counts from the change", [story({ kept: kept(2) })], [story({ title: "Other", kept: kept(1, { changedAt: "2026-09-03T00:00:00Z" }) })], "newer", [story({ title: "Other", kept: kept(1, { changedAt: "2026-09-03T00:00:00Z" }) })]],
  ["times are compared as times, whatever their zone", [story({ kept: { way: "import", at: "2026-09-02T01:00:00+02:00" } })], [story({ title: "Other", kept: { way: "import", at: "2026-09-02T00:00:00Z" } })], "newer", [story({ title: "Other", kept: { way: "import", at: "2026-09-02T00:00:00Z" } })]],
  ["what says nothing of its age stays out", [story()], [story({ title: "Other" })], "older", [story()]],
  ["a pin set later comes along", [story({ kept: kept(1) })], [story({ kept: pinned })], "newer", [story({ kept: pinned })]],
  ["a pin taken away earlier does not", [story({ kept: pinned })], [story({ kept: kept(1) })], "older", [story({ kept: pinned })]],
  ["another text stands beside it", [story()], [story({ text: "Other words of the harbour" })], "fresh", [story(), story({ text: "Other words of the harbour" })]],
  ["twice in the file is once in the index", [], [story({ kept: kept(1) }), story({ title: "Other", kept: kept(2) }), story({ title: "Third", kept: kept(1) })], "newer", [story({ title: "Other", kept: kept(2) })]],
])("%s", async (_, there, backup, verdict, expected) => {
  const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
  await index.add(there.map(prepare));
  const seen = await index.compare(backup);
  expect(seen[verdict as keyof typeof seen]).toBeGreaterThan(0);
  expect(sorted(await all(index))).toEqual(sorted(there));
  expect(await index.restore(backup)).toEqual({ ok: true, ...seen });
  expect(sorted(await all(index))).toEqual(sorted(expected));
  const again = await index.restore(backup);
  expect(again).toMatchObject({ ok: true, fresh: 0, newer: 0 });
  expect(sorted(await all(index))).toEqual(sorted(expected));
});

describe.each(homeNames)("a restore killed at every write, in %s", (kind) => {
  const batches = (size: number): PreparedDocument[][] => {
    const documents = [...Array.from({ length: 330 }, (_, n) => prepare({ ...makeDocument(n).document, title: n % 3 === 0 ? `Renamed ${n}` : makeDocument(n).document.title, kept: kept(5) })), makeDocument(7, "as it was later")];
    return Array.from({ length: Math.ceil(documents.length / size) }, (_, i) => documents.slice(i * size, (i + 1) * size));
  };
  const runRestore = async (index: LocalIndex) => {
    for (const batch of batches(60)) if (!(await index.restore(batch.map(({ document }) => document))).ok) return false;
    return true;
  };

  test("leaves the index readable with whole batches only, and repeating completes it", { timeout: 120_000 }, async () => {
    const seed = async () => {
      const home = homes[kind]();
      const index = await openLocalIndex(await home.open(), { world });
      await index.add(Array.from({ length: 150 }, (_, n) => prepare({ ...makeDocument(n).document, kept: kept(1) })));
      await index.close();
      return home;
    };
    const undisturbed = await openLocalIndex(await (await seed()).open(), { world });
    await runRestore(undisturbed);
    const wanted = sorted(await all(undisturbed));
    await undisturbed.close();

    let steps = 0;
    for (const how of ["before", "after", "quota"] as const) {
      for (let at = 0, whole = false; !whole; at++) {
        const home = await seed();
        const blobs = await home.open();
        try {
          whole = await runRestore(await openLocalIndex(failing(blobs, at, how), { world }));
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        await blobs.close();
        const index = await openLocalIndex(await home.open(), { world });
        expect(await index.verify()).toMatchObject({ ok: true, lost: 0 });
        const now = await all(index);
        const titles = new Map(now.map((document) => [`${document.url} ${document.text}`, document.title]));
        expect(titles.size).toBe(now.length);
        for (const batch of batches(60)) {
          // Of the renamed stories of a batch all are there under their new names, or none.
          const renamed = batch.filter(({ document }) => document.title.startsWith("Renamed"));
          const there = renamed.filter(({ document }) => titles.get(`${document.url} ${document.text}`) === document.title);
          expect([0, renamed.length]).toContain(there.length);
        }
        expect(await runRestore(index)).toBe(true);
        expect(sorted(await all(index))).toEqual(wanted);
        await index.close();
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(12);
  });
});

describe("changes by hand", () => {
  test("a revised document stands in the place of the old one, other versions stay", async () => {
    const home = homes.IndexedDB();
    const index = await openLocalIndex(await home.open(), { world });
    await index.add([...Array.from({ length: 200 }, (_, n) => makeDocument(n)), makeDocument(7, "as it was later")]);
    const changed = { ...makeDocument(7).document, url: "https://paper.example/moved", title: "Moved", kept: pinned };
    expect(await index.revise([{ number: 7, prepared: prepare(changed) }, { number: 9_999, prepared: makeDocument(9) }])).toEqual({ ok: true, revised: 1 });
    const reopened = await openLocalIndex(await home.open(), { world });
    expect(await reopened.reader.documentCount()).toBe(201);
    expect(await reopened.versions("https://paper.example/moved")).toEqual([{ ...changed, kept: { ...pinned, place: 7 } }]);
    expect(await reopened.versions(makeDocument(7).document.url)).toHaveLength(1);
    expect(await reopened.read([7])).toEqual([undefined]);
  });

  test("a document that is given another's address and has its words takes its place", async () => {
    const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
    const moved = { ...makeDocument(1).document, url: "https://paper.example/moved" };
    await index.add([makeDocument(1), prepare(moved)]);
    const changed = { ...moved, title: "Moved" };
    expect(await index.revise([{ number: 0, prepared: prepare(changed) }])).toEqual({ ok: true, revised: 1 });
    expect(await all(index)).toEqual([changed]);
    expect(await index.reader.documentCount()).toBe(1);
  });

  test("removing by number takes that version and gives it back", async () => {
    const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
    await index.add([makeDocument(1), makeDocument(1, "later"), makeDocument(2)]);
    expect(await index.removeNumbers([0, 77])).toEqual({ ok: true, removed: [makeDocument(1).document] });
    expect((await all(index)).map(({ text }) => text)).toEqual([makeDocument(1, "later").document.text, makeDocument(2).document.text]);
  });
});

test("a pin stays when the same text is added with new facts", async () => {
  const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
  await index.add([prepare(story({ kept: pinned }))]);
  expect(await index.add([prepare(story({ title: "Other", kept: kept(9) }))])).toMatchObject({ replaced: 1 });
  expect(await all(index)).toEqual([story({ title: "Other", kept: kept(9, { pinned: true, changedAt: "2026-09-20T00:00:00Z" }) })]);
});
