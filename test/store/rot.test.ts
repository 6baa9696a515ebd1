/** Destroyed bytes: what is left stays readable, what is lost is named, and repairing makes the rest whole. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintDocument } from "../../src/core/match/documents/fingerprint-document.ts";
import { hashText } from "../../src/core/match/words/hash.ts";
import type { BlobKey, Blobs } from "../../src/store/blobs.ts";
import { encodeHead, NewerFormatError } from "../../src/store/head.ts";
import { sealBytes } from "../../src/store/checksum.ts";
import type { LocalIndex } from "../../src/store/local-index.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import type { Marker } from "../../src/store/index-writer.ts";
import { keysOf } from "../../src/store/segment.ts";
import { loadState } from "../../src/store/index-state.ts";
import { partName, type VerifyPlace } from "../../src/store/verify-index.ts";
import { homes } from "./homes.ts";
import { makeDocument, removeAddresses } from "./make-documents.ts";
import { world } from "../world.ts";

const stories = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => {
    const { document } = makeDocument(from + i);
    return { document, fingerprints: fingerprintDocument(document, world) };
  });

async function urlsOf(index: LocalIndex): Promise<string[]> {
  const urls: string[] = [];
  for await (const { url } of index.exportDocuments()) urls.push(url);
  return urls.sort();
}

async function filled(count: number): Promise<{ blobs: Blobs; keys: BlobKey[] }> {
  const blobs = await homes.IndexedDB().open();
  const index = await openLocalIndex(blobs, { world });
  await index.add(stories(0, count - 10));
  await index.add(stories(count - 10, count));
  const { head } = await loadState(blobs);
  return { blobs, keys: (head?.segments ?? []).flatMap((segment) => [...keysOf(segment)]) };
}

async function rot(blobs: Blobs, key: BlobKey, place: number): Promise<void> {
  const [blob] = await blobs.read([key]);
  if (blob === undefined) throw new Error("nothing to rot");
  const changed = blob.slice();
  const at = place % changed.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (place % 8));
  await blobs.write({ erase: [[key, changed]] });
}

describe("a flipped bit", { timeout: 60_000 }, () => {
  test("anywhere in a segment costs at most the documents of its block, and repairing leaves an index without damage", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), fc.nat(100_000), async (choice, place) => {
        const { blobs, keys } = await filled(300);
        const key = keys[choice % keys.length] ?? [0, 0, 0];
        await rot(blobs, key, place);
        const index = await openLocalIndex(blobs, { world });
        const report = await index.verify();
        expect(report).toMatchObject({ ok: false, damaged: [{ problem: "changed" }] });
        expect(report.lost).toBeLessThanOrEqual(32);
        expect(await index.status()).toMatchObject({ health: "damaged" });
        const repaired = await index.repair();
        expect(repaired).toMatchObject({ ok: true, segments: 1 });
        if (!repaired.ok) return;
        expect(repaired.lost).toBeLessThanOrEqual(16);
        expect(repaired.lostUrls).toHaveLength(repaired.lost);
        expect(await index.verify()).toMatchObject({ ok: true });
        expect(await index.status()).toMatchObject({ health: "ok", documents: 300 - repaired.lost });
        // Whoever still has the documents adds them again.
        expect(await index.add(stories(0, 300))).toMatchObject({ ok: true, added: repaired.lost, unchanged: 300 - repaired.lost });
        const lists = await index.reader.postings("word", Uint32Array.of(hashText("harbou")));
        expect(lists[0]?.total).toBe(300);
      }),
      { numRuns: 40 },
    );
  });

  test("in a fingerprint loses nothing, and a merge that meets it repairs it", async () => {
    const { blobs, keys } = await filled(300);
    await openLocalIndex(blobs, { world }).then((index) => index.add(stories(300, 600)));
    const shingles = keys.find(([, part]) => part === 1);
    await rot(blobs, shingles ?? [0, 0, 0], 5);
    const index = await openLocalIndex(blobs, { world });
    expect(await index.compact()).toEqual({ ok: true });
    expect(await urlsOf(index)).toHaveLength(600);
    expect(await index.verify()).toMatchObject({ ok: true });
  });

  test.each([
    ["the newest head", 1],
    ["both heads", 2],
  ])("in %s loses no document", async (_, count) => {
    const { blobs } = await filled(300);
    const index = await openLocalIndex(blobs, { world });
    for (let from = 300; from < 900; from += 200) await index.add(stories(from, from + 200));
    await index.add(stories(900, 905));
    const heads = (await blobs.readHead()).filter(([key]) => key[1] === 0).toSorted(([a], [b]) => b[2] - a[2]);
    for (const [key] of heads.slice(0, count)) await rot(blobs, key, 40);
    const opened = await openLocalIndex(blobs, { world });
    expect(await opened.status()).toMatchObject({ health: "damaged" });
    expect(await urlsOf(opened)).toHaveLength(905);
    await opened.add(stories(905, 1_100));
    await opened.compact();
    const again = await openLocalIndex(blobs, { world });
    expect(await urlsOf(again)).toHaveLength(1_100);
    expect(await again.verify()).toMatchObject({ ok: true });
    expect(await again.status()).toMatchObject({ health: "ok" });
  });

  test("in a record of the write-ahead log costs its documents and is said", async () => {
    const blobs = await homes.IndexedDB().open();
    const index = await openLocalIndex(blobs, { world });
    for (let n = 0; n < 5; n++) await index.add(stories(n, n + 1));
    await rot(blobs, [0, 1, 3], 30);
    const opened = await openLocalIndex(blobs, { world });
    expect(await urlsOf(opened)).toHaveLength(4);
    expect(await opened.status()).toMatchObject({ health: "damaged" });
    expect(await opened.verify()).toMatchObject({ ok: false, damagedRecords: 1 });
    expect(await checked(opened)).toMatchObject({ entries: 1, segments: [] });
    expect(await opened.repair()).toMatchObject({ ok: true });
    expect(await opened.status()).toMatchObject({ health: "ok", documents: 4 });
    const again = await openLocalIndex(blobs, { world });
    expect(await again.verify()).toMatchObject({ ok: true });
    expect(await urlsOf(again)).toHaveLength(4);
  });

  test("is found slice by slice, also when the index is merged in between, and repaired by a process that did not find it", async () => {
    const { blobs, keys } = await filled(300);
    const index = await openLocalIndex(blobs, { world });
    await index.add(stories(300, 900));
    const { read: all, ...nothing } = await checked(index);
    expect(nothing).toEqual({ segments: [], entries: 0, lost: 0 });
    // What the progress counts up to is what is read.
    expect(all).toBe((await index.verifySlice({ through: [], read: 0 })).blobs);
    const text = keys.find(([, part]) => partName(part) === "text");
    await rot(blobs, text ?? [0, 0, 0], 77);
    const found = await checked(index);
    expect(found).toMatchObject({ segments: [text?.[0]], entries: 0 });
    expect(found.lost).toBeGreaterThan(0);
    const other = await openLocalIndex(blobs, { world });
    const repaired = await other.repair(found.segments);
    expect(repaired).toMatchObject({ ok: true, segments: 1 });
    expect(await checked(other)).toMatchObject({ segments: [], entries: 0 });
    // Merged after the first slice: the parts that went are not missing, and the new ones are read.
    const first = await other.verifySlice({ through: [], read: 0 });
    await other.compact();
    const rest = await checked(other, first.next);
    expect(rest).toMatchObject({ segments: [], entries: 0 });
    expect(rest.read).toBe((await other.verify()).checked);
  });
});

/** What a check finds that goes on slice by slice from a place. */
async function checked(index: LocalIndex, from: VerifyPlace | null = { through: [], read: 0 }): Promise<{ segments: number[]; entries: number; lost: number; read: number }> {
  const segments = new Set<number>();
  let [entries, lost, read] = [0, 0, 0];
  for (let place = from; place !== null; ) {
    const slice = await index.verifySlice(place);
    for (const [segment] of slice.keys) segments.add(segment);
    [entries, lost, read] = [slice.entries, lost + slice.lost, read + slice.checked];
    place = slice.next;
  }
  return { segments: [...segments], entries, lost, read };
}

describe("a folder's files", { timeout: 30_000 }, () => {
  async function folder() {
    const home = homes.folder();
    const index = await openLocalIndex(await home.open(), { world });
    await index.add(stories(0, 300));
    await index.close();
    const file = path.join(home.folder ?? "", readdirSync(home.folder ?? "").find((name) => name.startsWith("segment-")) ?? "");
    return { home, file };
  }

  test("cut short: the segment is missing, everything still answers, and the documents can be added again", async () => {
    const { home, file } = await folder();
    truncateSync(file, readFileSync(file).length - 7);
    const index = await openLocalIndex(await home.open(), { world });
    expect(await urlsOf(index)).toEqual([]);
    expect(await index.verify()).toMatchObject({ ok: false, lost: 300 });
    expect(await index.repair()).toMatchObject({ ok: true, lost: 300 });
    expect(await index.add(stories(0, 300))).toMatchObject({ added: 300 });
    expect(await index.verify()).toMatchObject({ ok: true });
  });

  test("half written by a killed process: the next one goes on", async () => {
    const { home, file } = await folder();
    const part = readFileSync(file).subarray(0, 1_000);
    writeFileSync(path.join(home.folder ?? "", "segment-77.part"), part);
    writeFileSync(path.join(home.folder ?? "", "head-9.123.tmp"), "half");
    const index = await openLocalIndex(await home.open(), { world });
    expect(await urlsOf(index)).toHaveLength(300);
    expect(await index.compact()).toEqual({ ok: true });
    expect(readdirSync(home.folder ?? "").filter((name) => /^segment-77\b|tmp$/.test(name))).toEqual([]);
  });
});

describe("the generation marker", () => {
  const memoryMarker = () => {
    let value: Marker | undefined;
    return { read: () => Promise.resolve(value), write: (marker: Marker) => Promise.resolve(void (value = marker)), clear: () => Promise.resolve(void (value = undefined)) };
  };

  test("notices a database that came back empty, until as many documents are there again", async () => {
    const marker = memoryMarker();
    const before = await openLocalIndex(await homes.IndexedDB().open(), { world, marker });
    await before.add(stories(0, 200));
    expect(await before.status()).toMatchObject({ health: "ok" });
    const empty = homes.IndexedDB();
    const after = await openLocalIndex(await empty.open(), { world, marker });
    expect(await after.status()).toMatchObject({ documents: 0, health: "lost" });
    await after.add(stories(0, 50));
    expect(await (await openLocalIndex(await empty.open(), { world, marker })).status()).toMatchObject({ documents: 50, health: "lost" });
    await after.add(stories(0, 200));
    expect(await (await openLocalIndex(await empty.open(), { world, marker })).status()).toMatchObject({ documents: 200, health: "ok" });
  });

  test("is content with what there is once its owner is", async () => {
    for (const there of [0, 5]) {
      const marker = memoryMarker();
      await (await openLocalIndex(await homes.IndexedDB().open(), { world, marker })).add(stories(0, 20));
      const home = homes.IndexedDB();
      const after = await openLocalIndex(await home.open(), { world, marker });
      if (there > 0) await after.add(stories(0, there));
      expect(await after.status()).toMatchObject({ health: "lost" });
      await after.acceptLoss();
      expect(await after.status()).toMatchObject({ health: "ok" });
      expect(await (await openLocalIndex(await home.open(), { world, marker })).status()).toMatchObject({ documents: there, health: "ok" });
    }
  });

  test("does not take an index its owner emptied for a lost one", async () => {
    const marker = memoryMarker();
    const home = homes.IndexedDB();
    const index = await openLocalIndex(await home.open(), { world, marker });
    await index.add(stories(0, 3));
    await removeAddresses(index, stories(0, 3).map(({ document }) => document.url));
    expect(await (await openLocalIndex(await home.open(), { world, marker })).status()).toMatchObject({ documents: 0, health: "ok" });
  });
});

test("fingerprints of an older version are made anew from the texts, in segments and in the log", async () => {
  const blobs = await homes.IndexedDB().open();
  const index = await openLocalIndex(blobs, { world });
  await index.add(stories(0, 150).map((story) => ({ ...story, fingerprints: { ...story.fingerprints, word: Uint32Array.of(1) } })));
  await index.add(stories(150, 160).map((story) => ({ ...story, fingerprints: { ...story.fingerprints, word: Uint32Array.of(1) } })));
  const { head } = await loadState(blobs);
  if (head === undefined) throw new Error("no head");
  const old = { ...head, recipe: 7, segments: head.segments.map((segment) => ({ ...segment, recipe: 7 })) };
  await blobs.write({ erase: [encodeHead(old)] });
  const opened = await openLocalIndex(blobs, { world });
  await opened.add(stories(160, 161));
  expect(await opened.compact()).toEqual({ ok: true });
  const [found] = await opened.reader.postings("word", Uint32Array.of(hashText("harbou")));
  expect(found?.total).toBe(161);
  expect(await opened.verify()).toMatchObject({ ok: true });
});

test("an index of a newer program is not opened and not changed", async () => {
  const home = homes.folder();
  const index = await openLocalIndex(await home.open(), { world });
  await index.add(stories(0, 1));
  await index.close();
  const file = path.join(home.folder ?? "", "head-1");
  const newer = JSON.stringify({ version: 99, sequence: 2 });
  writeFileSync(path.join(home.folder ?? "", "head-2"), sealBytes(new TextEncoder().encode(newer)));
  await expect(openLocalIndex(await home.open(), { world })).rejects.toThrow(NewerFormatError);
  rmSync(path.join(home.folder ?? "", "head-2"));
  expect(readFileSync(file).length).toBeGreaterThan(0);
  expect(await urlsOf(await openLocalIndex(await home.open(), { world }))).toHaveLength(1);
});

test("removed words are gone from every blob in IndexedDB", async () => {
  const home = homes.IndexedDB();
  const blobs = await home.open();
  const index = await openLocalIndex(blobs, { world });
  const secret = "Zwetschgenkuchen";
  const told = { ...stories(0, 1)[0]!.document, url: "https://secret.example/", text: `The recipe for ${secret} is told here.` };
  const prepared = { document: told, fingerprints: fingerprintDocument(told, world) };
  await index.add([...stories(1, 200), prepared]);
  const inLog = { ...told, url: "https://secret.example/2" };
  await index.add([{ document: inLog, fingerprints: fingerprintDocument(inLog, world) }]);
  await removeAddresses(index, [told.url, inLog.url]);
  for (const id of [0, ...(await blobs.segments())]) {
    const { head } = await loadState(blobs);
    const segment = head?.segments.find((candidate) => candidate.id === id);
    const bytes = id === 0 ? (await blobs.readHead()).map(([, blob]) => blob) : await blobs.read(segment ? [...keysOf(segment)] : []);
    for (const blob of bytes) {
      const inflated = await blobs.inflate((blob ?? new Uint8Array()).subarray(0, -4)).catch(() => new Uint8Array());
      for (const content of [blob ?? new Uint8Array(), inflated]) expect(new TextDecoder().decode(content)).not.toContain(secret);
    }
  }
});
