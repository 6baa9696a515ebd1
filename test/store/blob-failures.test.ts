/** What a home answers when it cannot write. */
import "fake-indexeddb/auto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openFolderBlobs } from "../../src/store/folder-blobs.ts";
import { openIndexedDbBlobs } from "../../src/store/indexeddb-blobs.ts";

afterEach(() => vi.restoreAllMocks());
const bytes = Uint8Array.of(1, 2, 3);

describe("IndexedDB", () => {
  test.each([
    ["QuotaExceededError", "quota"],
    ["UnknownError", "failed"],
  ])("answers %s with the reason %s and keeps what was there", async (name, reason) => {
    const blobs = await openIndexedDbBlobs(`failing-${name}`);
    await blobs.write({ create: [[[0, 0, 1], bytes]] });
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", name);
    });
    expect(await blobs.write({ create: [[[0, 0, 2], bytes]], put: [[[9, 1, 0], bytes]] })).toMatchObject({ ok: false, reason });
    vi.restoreAllMocks();
    expect((await blobs.readHead()).map(([key]) => key)).toEqual([[0, 0, 1]]);
    expect(await blobs.segments()).toEqual([]);
  });

  test("answers a second creation of the same key with a conflict and changes nothing", async () => {
    const blobs = await openIndexedDbBlobs("conflict");
    await blobs.write({ create: [[[0, 0, 1], bytes]] });
    expect(await blobs.write({ create: [[[0, 0, 1], Uint8Array.of(9)]], remove: [[0, 0, 1]] })).toMatchObject({ ok: false, reason: "conflict" });
    expect(await blobs.read([[0, 0, 1]])).toEqual([bytes]);
  });

  test("answers that it is closed", async () => {
    const blobs = await openIndexedDbBlobs("closed");
    await blobs.close();
    expect(await blobs.write({ create: [[[0, 0, 1], bytes]] })).toMatchObject({ ok: false, reason: "closed" });
  });

  test("removes a segment and no other", async () => {
    const blobs = await openIndexedDbBlobs("ranges");
    await blobs.write({ put: [[[4, 0, 0], bytes], [[5, 1, 0], bytes], [[5, 9, 0xffffffff], bytes], [[6, 0, 0], bytes]] });
    expect(await blobs.segments()).toEqual([4, 5, 6]);
    await blobs.write({ removeSegments: [5, 77] });
    expect(await blobs.segments()).toEqual([4, 6]);
  });
});

describe("a folder", () => {
  test("that is a file says so", async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), "folder-blobs-"));
    const file = path.join(root, "index");
    writeFileSync(file, "");
    expect(await openFolderBlobs(file).write({ create: [[[0, 0, 1], bytes]] })).toMatchObject({ ok: false, reason: "failed" });
    rmSync(root, { recursive: true });
  });
});
