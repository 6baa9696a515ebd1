import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BackupItem } from "../../../src/intake/backup/backup-format.ts";
import { readBackup } from "../../../src/intake/backup/read-backup.ts";
import { writeBackup } from "../../../src/intake/backup/write-backup.ts";
import { backupOf, entriesOf, gzipLines, pieces, story } from "./backup-file.ts";

const items: BackupItem[] = [
  { part: "settings", id: "retention", value: { feed: { days: 30 } } },
  { part: "marks", id: "m1", value: { evidence: "“Q”" }, changedAt: "2026-11-01T00:00:00Z" },
];
const header = { wiretrace: "backup", version: 1, createdAt: "2026-11-28T12:00:00Z", program: "0.1.0" };
const last = <Entry>(entries: Entry[]) => entries.at(-1);

describe("a backup", { timeout: 60_000 }, () => {
  test.each([0, 1, 12, 5_000])("of %d documents comes back as it was, items first, documents in order", async (count) => {
    const documents = Array.from({ length: count }, (_, n) => story(n));
    const entries = await entriesOf(await backupOf(documents, items));
    expect(entries).toEqual([
      { kind: "header", header },
      ...items.map((item) => ({ kind: "item", item })),
      ...documents.map((document) => ({ kind: "document", document })),
      { kind: "end", totals: { documents: count, items: 2 } },
    ]);
  });

  test("is the same in pieces of any size", async () => {
    const bytes = await backupOf([story(1), story(2)], items);
    const whole = await entriesOf(bytes);
    for (const size of [1, 2, 7, 100]) expect(await entriesOf(bytes, size)).toEqual(whole);
  });

  test("is JSON Lines under gzip, and each checksum covers what stands before it", async () => {
    const lines = gunzipSync(await backupOf(Array.from({ length: 2_000 }, (_, n) => story(n, 400)), items)).toString().split("\n").slice(0, -1);
    let before = Buffer.alloc(32);
    let block = "";
    let blocks = 0;
    for (const line of lines) {
      const value: { checksum?: string } = JSON.parse(line);
      if (value.checksum === undefined) {
        block += `${line}\n`;
        continue;
      }
      before = createHash("sha256").update(before).update(block).digest();
      expect(value.checksum).toBe(before.toString("hex"));
      block = "";
      blocks++;
    }
    expect(block).toBe("");
    expect(blocks).toBeGreaterThan(3);
  });

  test("is read and written without being held", async () => {
    let made = 0;
    let most = 0;
    let read = 0;
    async function* documents() {
      for (; made < 1_500; made++) {
        most = Math.max(most, made - read);
        // Words that do not compress: what is held would be seen.
        yield { ...story(made), text: Array.from({ length: 400 }, (_, i) => createHash("md5").update(`${made} ${i}`).digest("hex")).join(" ") };
      }
    }
    for await (const entry of readBackup(writeBackup({ createdAt: "", program: "", items: [], documents: documents() }))) if (entry.kind === "document") read++;
    expect(read).toBe(1_500);
    // 13 KB each: a few blocks and the streams' own buffers.
    expect(most).toBeLessThan(400);
  });

  test("that nobody reads on is not read on", async () => {
    const bytes = await backupOf(Array.from({ length: 20_000 }, (_, n) => story(n)));
    let closed = false;
    async function* source() {
      try {
        yield* pieces(bytes, 1_000);
      } finally {
        closed = true;
      }
    }
    for await (const entry of readBackup(source())) if (entry.kind === "document") break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(true);
  });
});

describe("what is no whole backup says which", { timeout: 60_000 }, () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["JSON Lines", Buffer.from('{"url":"https://a.example/","title":"","text":"two words"}\n'), "wrong-file"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "wrong-file"],
    ["one byte", Uint8Array.of(0x1f), "wrong-file"],
    ["gzip of something else", gzipLines("hello"), "wrong-file"],
    ["gzip of nothing", gzipLines(), "wrong-file"],
    ["gzip of other JSON", gzipLines({ url: "https://a.example/" }), "wrong-file"],
    ["a later version", gzipLines({ ...header, version: 2 }, { unknown: true }), "newer"],
    ["a version that is no number", gzipLines({ ...header, version: "1" }), "wrong-file"],
    ["a block without its checksum", gzipLines(header, { document: story(1) }), "cut"],
    ["a wrong checksum", gzipLines(header, { document: story(1) }, { checksum: "00" }), "changed"],
    ["a line without end", gzipLines(header, `{"document":"${"x".repeat(41_000_000)}`), "changed"],
  ])("%s", async (_, bytes, problem) => {
    expect(last(await entriesOf(new Uint8Array(bytes)))).toMatchObject({ kind: "failed", problem });
  });

  test("a file that ends early gives what is whole before that", async () => {
    const bytes = await backupOf(Array.from({ length: 9_000 }, (_, n) => ({ ...story(n), title: createHash("md5").update(String(n)).digest("hex") })), items);
    for (const share of [0.1, 0.5, 0.9]) {
      const entries = await entriesOf(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(last(entries)).toMatchObject({ kind: "failed", problem: "cut" });
      const documents = entries.filter(({ kind }) => kind === "document").length;
      expect(documents).toBeGreaterThan(9_000 * (share - 0.09) - 1_000);
      expect(documents).toBeLessThan(9_000);
      expect(entries.filter(({ kind }) => kind === "item")).toHaveLength(2);
    }
  });

  test("a disk that fails is no fault of the file", async () => {
    const bytes = await backupOf([story(1)]);
    async function* failing() {
      yield bytes.subarray(0, 40);
      throw new Error("The file could not be read.");
    }
    const entries = [];
    for await (const entry of readBackup(failing())) entries.push(entry);
    expect(entries).toEqual([{ kind: "failed", problem: "unreadable", detail: "The file could not be read." }]);
  });

  test("a flipped bit anywhere is noticed, or changes nothing", async () => {
    const bytes = await backupOf(Array.from({ length: 40 }, (_, n) => story(n)), items);
    const whole = await entriesOf(bytes);
    let noticed = 0;
    for (let at = 0; at < bytes.length; at++) {
      const bent = bytes.slice();
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
      const entries = await entriesOf(bent);
      if (last(entries)?.kind === "failed") noticed++;
      else expect(entries, `byte ${at}`).toEqual(whole);
      expect(entries.slice(0, -1), `byte ${at}`).toEqual(whole.slice(0, entries.length - 1));
    }
    // Only the clock, the system's name and what follows our own end may change unseen.
    expect(noticed).toBeGreaterThan(bytes.length - 30);
  });

  test("lines moved, doubled or left out are noticed", async () => {
    const lines = gunzipSync(await backupOf(Array.from({ length: 3_000 }, (_, n) => story(n, 400)))).toString().split("\n").slice(0, -1);
    const second = lines.findIndex((line) => line.startsWith('{"checksum"')) + 1;
    for (const bent of [lines.toSpliced(5, 1), lines.toSpliced(5, 0, lines[5] ?? ""), [...lines.slice(0, 1), ...lines.slice(second)], lines.toSpliced(second + 3, 2, lines[second + 4] ?? "", lines[second + 3] ?? "")]) {
      expect(last(await entriesOf(gzipLines(...bent)))).toMatchObject({ kind: "failed", problem: "changed" });
    }
  });
});

describe("hostile files", { timeout: 60_000 }, () => {
  test("any bytes, any lines: never a throw, and always an end", async () => {
    const line = fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(header)), fc.json().map((value) => `{"document":${value}}`), fc.json().map((value) => `{"item":${value}}`), fc.json().map((value) => `{"end":${value}}`));
    const file = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(line).map((lines) => gzipLines(...lines)), fc.array(line).map((lines) => gzipLines(header, ...lines)));
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 400 }), async (bytes, size) => {
        const entries = await entriesOf(bytes, size);
        expect(["failed", "end"]).toContain(last(entries)?.kind);
        expect(entries.filter(({ kind }) => kind === "failed" || kind === "end")).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test("signed lines that are no documents are passed over, and known fields alone are taken", async () => {
    const values: unknown[] = [null, 7, {}, { url: "", title: "", text: "a b" }, { url: 1, title: "", text: "a b" }, { url: "u", title: "", text: "x".repeat(5_000_001) }];
    const odd = { url: "u", title: "", text: "a b", status: "burnt", lang: 7, publishedAt: null, kept: { way: "stolen", at: "now" }, __proto__: { x: 1 }, extra: true };
    const lines = [header, ...values.map((document) => ({ document })), { document: odd }, { item: { part: 1 } }, { future: true }, { end: { documents: 1, items: 0 } }].map((line) => `${JSON.stringify(line)}\n`);
    const checksum = createHash("sha256").update(Buffer.alloc(32)).update(lines.join("")).digest("hex");
    const entries = await entriesOf(gzipLines(lines.join("").trimEnd(), { checksum }));
    expect(entries.filter(({ kind }) => kind === "skipped")).toHaveLength(values.length + 2);
    expect(entries.filter(({ kind }) => kind === "document")).toEqual([{ kind: "document", document: { url: "u", title: "", text: "a b", publishedAt: null } }]);
    expect(last(entries)?.kind).toBe("end");
  });
});
