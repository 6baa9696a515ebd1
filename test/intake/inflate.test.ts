import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableError } from "../../src/intake/import-record.ts";
import { inflate } from "../../src/intake/inflate.ts";
import { collect, fileOf, joined } from "./read-records.ts";

const unpack = async (bytes: Uint8Array, form: "gzip" | "zlib" | "raw" = "gzip", chunk = 65_536) => Buffer.concat(await collect(inflate(fileOf(bytes, { chunk }).read(), form)));

describe("unpacking", () => {
  test("members of a gzip file follow each other, whatever the chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 50 }), async (members, chunk) => {
        expect(await unpack(Buffer.concat(members.map((member) => gzipSync(member))), "gzip", chunk)).toEqual(Buffer.concat(members));
      }),
    );
  });

  test("zlib and bare deflate are read", async () => {
    const bytes = Buffer.from("abc ".repeat(100_000));
    expect(await unpack(deflateSync(bytes), "zlib", 100)).toEqual(bytes);
    expect(await unpack(deflateRawSync(bytes), "raw", 7)).toEqual(bytes);
  });

  test("zeros behind the last member are padding", async () => {
    expect((await unpack(joined(gzipSync("abc"), new Uint8Array(512)))).toString()).toBe("abc");
  });

  const packed = gzipSync(Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 7919) % 251)));
  test("every cut is told", async () => {
    for (const at of [1, 5, 12, packed.length >> 1, packed.length - 9, packed.length - 1]) await expect(unpack(packed.subarray(0, at)), `${at} bytes`).rejects.toMatchObject({ problem: { code: "cut-off" } });
  });

  test("every flipped bit is told by the stream's own checksum, or changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: packed.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const bytes = Uint8Array.from(packed);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        // The last byte before the checksum may have bits that mean nothing.
        const unpacked = await unpack(bytes).catch((error: unknown) => error);
        if (!(unpacked instanceof UnreadableError)) expect(unpacked).toEqual(await unpack(packed));
      }),
    );
  });

  test("a bomb is stopped long before it is unpacked", async () => {
    const bomb = gzipSync(new Uint8Array(200_000_000), { level: 9 });
    let unpacked = 0;
    const reading = (async () => {
      for await (const chunk of inflate(fileOf(bomb).read(), "gzip")) unpacked += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({ problem: { code: "unpacks-too-far" } });
    expect(unpacked).toBeLessThan(70_000_000);
  });
});
