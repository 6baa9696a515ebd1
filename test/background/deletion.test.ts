/** What is deleted can be brought back for an hour, whatever came since and wherever the worker died. */
import { alarms, stored } from "./fake-browser.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { addDocuments } from "../../src/background/add-documents.ts";
import { databases } from "../../src/background/databases.ts";
import { deleteNow, deletionState, finishDeletion, finishDueDeletion, undoDeletion } from "../../src/background/deletion/set-aside.ts";
import { beginImport, listImports } from "../../src/background/import-journal.ts";
import { localIndex } from "../../src/background/local-index.ts";
import { makeDocument } from "../store/make-documents.ts";
import { beginAnew } from "./begin-anew.ts";

const now = Date.parse("2026-11-28T12:00:00Z");
const fill = (from: number, count: number) => addDocuments(Array.from({ length: count }, (_, n) => makeDocument(from + n).document));
const count = async () => (await (await localIndex()).status()).documents;
const names = async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []).filter((name) => name.startsWith("wiretrace-"));

beforeEach(async () => {
  for (const key of Object.keys(stored)) delete stored[key];
  alarms.clear();
  await beginAnew();
});

describe("deleting everything", () => {
  test("takes documents, journal and settings, and says until when they can be brought back", async () => {
    stored["interface-language"] = "de";
    await fill(0, 20);
    await beginImport("a", ["a.csv"], 1);
    await deleteNow({ documents: true, parts: ["settings"] }, now);
    expect(await count()).toBe(0);
    expect(await listImports(false)).toEqual([]);
    expect(stored["interface-language"]).toBeUndefined();
    expect((await (await localIndex()).status()).health).toBe("ok");
    expect(await deletionState()).toEqual({ deleted: { until: "2026-11-28T13:00:00.000Z", documents: 20, parts: [{ part: "settings", items: 1 }] } });
    expect(alarms.has("deletion")).toBe(true);
  });

  test("is undone beside what came since, and leaves no database behind", async () => {
    stored["interface-language"] = "de";
    await fill(0, 20);
    await beginImport("a", ["a.csv"], 1);
    await deleteNow({ documents: true, parts: ["settings"] }, now);
    const instead = await databases();
    await fill(15, 10);
    await beginImport("b", ["b.csv"], 1);
    await undoDeletion();
    expect(await count()).toBe(25);
    expect((await listImports(true)).map(({ id }) => id).toSorted()).toEqual(["a", "b"]);
    expect(stored["interface-language"]).toBe("de");
    expect(await deletionState()).toEqual({ deleted: null });
    const { index, imports } = await databases();
    expect(await names()).not.toContain(instead.index);
    expect(await names()).toEqual(expect.arrayContaining([index, imports]));
    await undoDeletion();
    expect(await count()).toBe(25);
  });

  test("is undone to the end where the worker died in the middle", async () => {
    await fill(0, 20);
    await deleteNow({ documents: true, parts: [] }, now);
    const note = structuredClone(stored["deleted"]);
    await fill(100, 3);
    await undoDeletion();
    // The note was still there when the worker woke.
    stored["deleted"] = note;
    await undoDeletion();
    expect(await count()).toBe(23);
    expect(await deletionState()).toEqual({ deleted: null });
  });

  test("of settings alone leaves the documents", async () => {
    stored["interface-language"] = "de";
    await fill(0, 5);
    await deleteNow({ documents: false, parts: ["settings"] }, now);
    expect(await count()).toBe(5);
    await undoDeletion();
    expect([await count(), stored["interface-language"]]).toEqual([5, "de"]);
  });

  test.each([
    ["after an hour", 3_600_001, true],
    ["not before", 3_500_000, false],
    ["with a clock that jumped back", -7_200_000, true],
  ])("ends for good %s", async (_, later, ends) => {
    await fill(0, 5);
    const { index } = await databases();
    await deleteNow({ documents: true, parts: [] }, now);
    await finishDueDeletion(now + later);
    expect((await deletionState()).deleted === null).toBe(ends);
    expect((await names()).includes(index)).toBe(!ends);
  });

  test("once more ends the deletion before it; for good means for good", async () => {
    await fill(0, 5);
    const first = await databases();
    await deleteNow({ documents: true, parts: [] }, now);
    await fill(0, 2);
    await deleteNow({ documents: true, parts: [] }, now);
    expect((await deletionState()).deleted?.documents).toBe(2);
    expect(await names()).not.toContain(first.index);
    await finishDeletion();
    await undoDeletion();
    expect(await count()).toBe(0);
  });
});
