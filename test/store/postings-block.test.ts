import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitReader, BitWriter, riceParameter } from "../../src/store/bits.ts";
import { isIntact, sealBytes, unsealBytes } from "../../src/store/checksum.ts";
import { blockRange, decodePostingsBlock, encodePostingsBlock, findInBlock } from "../../src/store/postings-block.ts";
import { joinRuns, RunBuilder, runFromPairs, spreadHash } from "../../src/store/postings-run.ts";
import type { PostingsRun } from "../../src/store/postings-run.ts";

const hash = fc.integer({ min: 0, max: 0xffffffff });

function listsOf(run: PostingsRun): [number, number, number[]][] {
  return [...run.hashes].map((value, i) => [value, run.totals[i] ?? 0, [...run.documents.subarray(run.starts[i], run.starts[i + 1])]]);
}

describe("bits", () => {
  test("any numbers come back, whatever their width and Rice parameter", () => {
    const field = fc.record({ value: hash, bits: fc.integer({ min: 1, max: 32 }), rice: fc.integer({ min: 0, max: 31 }), coded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 200 }), (fields) => {
        const writer = new BitWriter();
        const masked = (value: number, bits: number) => (bits === 32 ? value : value & (2 ** bits - 1)) >>> 0;
        for (const { value, bits, rice, coded } of fields) {
          if (coded) writer.writeRice(value, rice);
          else writer.write(masked(value, bits), bits);
        }
        const reader = new BitReader(sealBytes(writer.finish()));
        for (const { value, bits, rice, coded } of fields) expect(coded ? reader.readRice(rice) : reader.read(bits)).toBe(coded ? value : masked(value, bits));
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 0],
    [172, 7],
    [1e6, 19],
  ])("gaps of %d on average get Rice parameter %d", (mean, parameter) => expect(riceParameter(mean)).toBe(parameter));
});

describe("checksum", () => {
  test("any flipped bit and any cut is noticed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), (payload, place) => {
        const sealed = sealBytes(payload);
        expect(unsealBytes(sealed)).toEqual(payload);
        // Inside other bytes, where its words are not aligned.
        const around = new Uint8Array(sealed.length + 3);
        around.set(sealed, 3);
        expect(unsealBytes(around.subarray(3))).toEqual(payload);
        const flipped = sealed.slice();
        const bit = place % (8 * sealed.length);
        flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        expect(isIntact(flipped)).toBe(false);
        expect(isIntact(sealed.subarray(0, place % sealed.length))).toBe(false);
      }),
    );
  });
});

describe("posting lists", () => {
  const pair = fc.record({ hash: fc.oneof(hash, fc.nat(50)), document: fc.integer({ min: 64, max: 9_000 }) });
  const runOf = (pairs: { hash: number; document: number }[], cap: number) => {
    const unique = [...new Map(pairs.map((entry) => [`${entry.hash}/${entry.document}`, entry])).values()].sort((a, b) => a.document - b.document);
    return runFromPairs(Uint32Array.from(unique, (entry) => entry.hash), Uint32Array.from(unique, (entry) => entry.document), cap);
  };

  test("every list is found in its blob, whole when decoded, and nothing else is", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 400 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 20 }), fc.array(hash, { maxLength: 10 }), (pairs, bits, cap, others) => {
        const run = runOf(pairs, cap);
        const frame = { rangeBits: 32 - bits, first: 64, documentBits: 14 };
        const blobs = Array.from({ length: 2 ** bits }, (_, block) => {
          const [from, to] = blockRange(run, block * 2 ** frame.rangeBits, frame.rangeBits);
          return sealBytes(encodePostingsBlock(run, from, to, frame));
        });
        const decoded = joinRuns(blobs.map((blob, block) => decodePostingsBlock(blob, block * 2 ** frame.rangeBits, frame)));
        expect(listsOf(decoded)).toEqual(listsOf(run));
        const find = (wanted: number) => findInBlock(blobs[bits === 0 ? 0 : wanted >>> (32 - bits)] ?? new Uint8Array(), wanted, frame);
        for (const [value, total, documents] of listsOf(run)) expect(find(value)).toEqual({ total, documents: Uint32Array.from(documents) });
        const known = new Set(run.hashes);
        for (const other of others) if (!known.has(other)) expect(find(other)).toBeUndefined();
      }),
    );
  });

  test("lists are cut at the cap, keep their first documents and go on counting", () => {
    const run = runOf(Array.from({ length: 30 }, (_, i) => ({ hash: 5, document: 100 + i })), 4);
    expect(listsOf(run)).toEqual([[5, 30, [100, 101, 102, 103]]]);
  });

  test("an empty list is dropped", () => {
    const builder = new RunBuilder(1);
    builder.end(3, 0);
    builder.add(4, Uint32Array.of(9), 1);
    expect(listsOf(builder.finish())).toEqual([[4, 1, [9]]]);
  });

  test("spreading never makes two hashes one", () => {
    fc.assert(fc.property(hash, hash, (a, b) => (spreadHash(a) === spreadHash(b)) === (a === b)));
  });
});
