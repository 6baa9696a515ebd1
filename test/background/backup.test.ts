import { alarms, broken, stored, tabs } from "./fake-browser.ts";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { listPart } from "../../src/background/backup/backup-part.ts";
import { backupParts } from "../../src/background/backup/backup-parts.ts";
import { backupState, dueBackup, isBackupDue, noteBackup, noteDue } from "../../src/background/backup/backup-state.ts";
import { newFeed } from "../../src/background/feeds/new-feed.ts";
import { sortItems } from "../../src/background/backup/sort-items.ts";
import { changeHidden, readTabState, writeTabState } from "../../src/background/tab-states.ts";
import { markFor } from "../../src/background/wrong-marks.ts";
import type { BackupItem } from "../../src/messages/keeping.ts";
import type { TableRow } from "../../src/store/document-table.ts";
import { sampleAttribution, sampleTrace } from "../fixtures/faces/sample-trace.ts";

const DAY = 86_400_000;
const now = Date.parse("2026-11-28T12:00:00Z");
const rows = (count: number, keptAt: number | undefined): TableRow[] => Array.from({ length: count }, (_, number) => ({ number, lang: "en", publisher: null, published: undefined, way: "feed", keptAt, pinned: false, characters: 10 }));
const mark = { url: "https://a.example/", lang: "de", rule: "r", kind: "quote", path: ["dpa"], evidence: "E", words: "W", markedAt: "2026-11-01T00:00:00Z" };
const markId = JSON.stringify([mark.url, mark.rule, mark.words, mark.evidence, mark.path]);

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});

describe("whether a backup is due", () => {
  const made = (days: number, documents: number) => ({ at: new Date(now - days * DAY).toISOString(), documents });
  test.each([
    ["an empty index never asks", [], null, { due: null, fresh: 0 }],
    ["a young small index does not", rows(12, now - DAY), null, { due: null, fresh: 12 }],
    ["the first backup is due after thirty days", rows(12, now - 31 * DAY), null, { due: "never", fresh: 12 }],
    ["or after a thousand documents", rows(1_000, now), null, { due: "never", fresh: 1_000 }],
    ["nothing new, nothing due", rows(12, now - 50 * DAY), made(40, 12), { due: null, fresh: 0 }],
    ["thirty days and something new", rows(12, now - DAY), made(31, 12), { due: "days", fresh: 12 }],
    ["a thousand new ones since", rows(1_000, now - DAY), made(2, 500), { due: "documents", fresh: 1_000 }],
    ["documents kept at unknown times count by their number", rows(2_000, undefined), made(2, 900), { due: "documents", fresh: 1_100 }],
    ["a clock that jumped back counts no days", rows(20, now), made(-400, 10), { due: null, fresh: 10 }],
  ] as const)("%s", (_, documents, last, expected) => expect(dueBackup(documents, last, now)).toEqual(expected));

  test("is remembered for the popup until a backup is made", async () => {
    await noteDue(rows(1_000, now), now);
    expect(await isBackupDue()).toBe(true);
    await noteBackup(1_000, new Date(now));
    expect(await isBackupDue()).toBe(false);
    expect(await backupState(rows(1_000, now - DAY), now)).toMatchObject({ made: { documents: 1_000 }, fresh: 0, due: null, interrupted: null });
  });
});

describe("what a backup holds beside documents", () => {
  test("comes back as it was, and twice is once", async () => {
    const feed = newFeed({ id: "f", url: "https://f.example/rss", title: "F" }, new Date(now));
    const own = { id: "own:1", change: "added", entry: { name: "Hafenfunk", class: "outlet", spellings: [], hosts: ["hafenfunk.example"], country: "DE" } };
    const there = { feeds: ["f"], "feed:f": { ...feed, followedAt: expect.any(String) as string, paused: true }, "own-directory": [own], "interface-language": "de", "retention-rules": { feed: { days: 30 } }, "wrong-marks": [mark, { ...mark, url: "https://b.example/" }] };
    Object.assign(stored, there, { "feed:f": { ...feed, paused: true }, "index-marker": { generation: 7 }, "backup-made": {} });
    const items: BackupItem[] = (await Promise.all(backupParts.map(async (part) => (await part.read()).map((item) => ({ ...item, part: part.name }))))).flat();
    for (const part of backupParts) await part.clear();
    expect(Object.keys(stored).sort()).toEqual(["backup-made", "feeds", "index-marker"]);
    expect(stored["feeds"]).toEqual([]);
    expect(alarms.has("feeds")).toBe(false);
    for (const { part, taken, counts } of await sortItems(items, backupParts)) {
      expect(counts).toMatchObject({ newer: 0, older: 0, same: 0 });
      await part.write(taken);
    }
    expect(stored).toMatchObject(there);
    // The only feed is paused; the next restore has one that is not.
    const active = { id: "g", url: "https://g.example/rss", title: "G", source: null, lang: null, paused: false, fullTexts: false };
    await backupParts.find(({ name }) => name === "feeds")?.write([{ id: "g", value: active }]);
    expect(alarms.has("feeds")).toBe(true);
    for (const { counts, taken } of await sortItems(items, backupParts)) expect([counts.fresh + counts.newer, taken]).toEqual([0, []]);
  });

  test.each<[string, unknown, BackupItem, object | undefined]>([
    ["a setting with another value takes the backup's, by name", { "interface-language": "de" }, { part: "settings", id: "interface-language", value: "fr" }, { newer: 1, changing: ["interface-language"] }],
    ["equal values are equal in any order", { "retention-rules": { feed: { days: 1, megabytes: 2 } } }, { part: "settings", id: "retention-rules", value: { feed: { megabytes: 2, days: 1 } } }, { same: 1 }],
    ["a mark changed later here stays", { "wrong-marks": [mark] }, { part: "marks", id: markId, value: { ...mark, lang: "en", markedAt: "2026-10-01T00:00:00Z" }, changedAt: "2026-10-01T00:00:00Z" }, { older: 1 }],
    ["a key that is no setting is passed over", {}, { part: "settings", id: "index-marker", value: { generation: 1 } }, undefined],
    ["so is a key of every object", {}, { part: "settings", id: "__proto__", value: {} }, undefined],
    ["a value that cannot be used", {}, { part: "settings", id: "interface-language", value: "xx" }, undefined],
    ["rules that would empty the index by a wrong number", {}, { part: "settings", id: "retention-rules", value: { feed: { days: -1 } } }, undefined],
    ["rules for what is no site's name", {}, { part: "settings", id: "site-rules", value: { never: ["a.example/x"], remember: { all: false, sites: [] } } }, undefined],
    ["rules about sites", {}, { part: "settings", id: "site-rules", value: { never: ["a.example"], remember: { all: false, sites: ["[::1]"] } } }, { fresh: 1 }],
    ["a mark under another's id", {}, { part: "marks", id: "x", value: mark }, undefined],
    ["a part of a later version", {}, { part: "pets", id: "x", value: 1 }, undefined],
  ])("%s", async (_, here, item, expected) => {
    Object.assign(stored, here);
    const [sorted] = await sortItems([item], backupParts);
    if (expected === undefined) expect(sorted).toBeUndefined();
    else expect(sorted?.counts).toMatchObject(expected);
  });

  test("entries of the reader's own that cannot be used are named, and the rest is taken", async () => {
    const entry = { name: "Hafenfunk", class: "outlet", spellings: ["HF Lindau"], hosts: ["hafenfunk.example"], country: "DE" };
    const own = (id: string, changes: object): BackupItem => ({ part: "directory", id, value: { id, change: "added", entry: { ...entry, ...changes } } });
    const items = [
      own("own:1", {}),
      { part: "directory", id: "kcna", value: { id: "kcna", change: "hidden" } },
      own("own:2", { name: "Bruch|stelle" }),
      own("own:3", { name: "Ohne Rechner", hosts: ["not a host"] }),
      own("own:4", { name: "Ohne Land", country: "ZZ" }),
      own("own:5", { class: "planet", name: "Ohne Art" }),
      own("own:6", { name: 7 }),
      { part: "directory", id: "own:8", value: { id: "own:7", change: "added", entry } },
    ];
    const [sorted] = await sortItems(items, backupParts);
    expect(sorted?.counts).toMatchObject({ part: "directory", fresh: 2, refused: ["Bruch|stelle", "Ohne Rechner", "Ohne Land", "Ohne Art", "own:6", "Hafenfunk"] });
    await sorted?.part.write(sorted.taken);
    expect(stored["own-directory"]).toEqual([items[0]?.value, items[1]?.value]);
    // A file with nothing else still says what it left out.
    expect((await sortItems(items.slice(2, 3), backupParts))[0]).toMatchObject({ taken: [], counts: { fresh: 0, refused: ["Bruch|stelle"] } });
  });

  test("any items from any file: nothing is written that a part does not know", async () => {
    const item = fc.record({ part: fc.constantFrom("settings", "marks", "x"), id: fc.oneof(fc.constantFrom("interface-language", "retention-rules", markId, "__proto__"), fc.string()), value: fc.oneof(fc.jsonValue(), fc.constant(mark)) });
    await fc.assert(
      fc.asyncProperty(fc.array(item), async (items) => {
        for (const key of Object.keys(stored)) delete stored[key];
        for (const { part, taken } of await sortItems(items, backupParts)) await part.write(taken);
        expect(["interface-language", "retention-rules", "wrong-marks", "own-directory", "feeds"]).toEqual(expect.arrayContaining(Object.keys(stored)));
        for (const part of backupParts) expect((await part.read()).every((read) => part.accepts(read))).toBe(true);
      }),
    );
  });

  test("what was made of a list is forgotten when the list is restored or deleted", async () => {
    const seen: unknown[] = [];
    const part = listPart("names", { key: "names", lock: "names", accepts: () => true, idOf: (name: string) => name, most: 10, changed: () => seen.push(stored["names"]) });
    await part.write([{ id: "a", value: "a" }]);
    await part.clear();
    expect(seen).toEqual([["a"], undefined]);
  });

  test("restored marks hide their passages in the tabs that are open, and bring others back", async () => {
    const { url } = sampleTrace.page;
    await writeTabState(7, url, { state: "traced", trace: sampleTrace, tracedAt: now, hidden: ["a1"], facts: { lang: "en", sources: [] } });
    const value = markFor(sampleTrace, sampleAttribution("a5"), "2026-11-01T00:00:00Z");
    await backupParts.find(({ name }) => name === "marks")?.write([{ id: "m", value }]);
    expect(await readTabState(7)).toMatchObject({ hidden: ["a5"] });
    expect(tabs.messages.at(-1)).toMatchObject([7, { name: "card/hide", payload: { attributions: ["a5"] } }]);
    expect(tabs.badges.has(7)).toBe(true);
  });

  test("what is hidden never takes the place of a newer state of the tab", async () => {
    await writeTabState(7, "https://left.example/", { state: "checking" });
    expect(await changeHidden(7, sampleTrace.page.url, () => ["a5"])).toBeUndefined();
    expect(await readTabState(7)).toEqual({ state: "checking" });
  });

  test("restored rules reach the tabs that are open: of sites never to be read any more, and of those that may be again", async () => {
    stored["site-rules"] = { never: ["open.example"], remember: { all: false, sites: [] } };
    tabs.queried.length = 0;
    await backupParts.find(({ name }) => name === "settings")?.write([{ id: "site-rules", value: { never: ["shut.example"], remember: { all: true, sites: [] } } }]);
    expect(tabs.queried).toEqual(["*://*.shut.example/*", ["*://*.open.example/*"]]);
    expect(stored["site-rules"]).toEqual({ never: ["shut.example"], remember: { all: true, sites: [] } });
  });

  test("a write that fails leaves the part as it was", async () => {
    stored["wrong-marks"] = [mark];
    const marks = backupParts.find(({ name }) => name === "marks");
    broken.next = new Error("full");
    await expect(marks?.write([{ id: "x", value: { ...mark, url: "https://b.example/" } }])).rejects.toThrow("full");
    expect(stored["wrong-marks"]).toEqual([mark]);
  });
});
