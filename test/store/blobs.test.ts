import { describe, expect, test } from "vitest";
import type { Blob, BlobKey } from "../../src/store/blobs.ts";
import { homeNames, homes } from "./homes.ts";

describe.each(homeNames)("blobs in %s", (name) => {
  const there: Blob[] = [[7, 1, 0], [7, 1, 1], [7, 1, 2], [7, 1, 4], [7, 2, 0], [7, 2, 1], [8, 1, 0], [8, 1, 1], [8, 1, 2]].map(([segment = 0, part = 0, block = 0]) => [[segment, part, block], Uint8Array.of(segment, part, block)]);

  test.each<[what: string, keys: BlobKey[]]>([
    ["neighbours", [[7, 1, 0], [7, 1, 1], [7, 1, 2]]],
    ["neighbours with a hole", [[7, 1, 1], [7, 1, 2], [7, 1, 3], [7, 1, 4]]],
    ["neighbours of which the last is missing", [[8, 1, 1], [8, 1, 2], [8, 1, 3]]],
    ["several stretches", [[7, 1, 0], [7, 1, 1], [7, 2, 0], [7, 2, 1], [8, 1, 0], [8, 1, 1]]],
    ["keys in no order, and one of them twice", [[8, 1, 1], [7, 2, 1], [7, 2, 0], [8, 1, 1]]],
    ["nothing that is there", [[9, 1, 0], [9, 1, 1]]],
    ["no keys", []],
  ])("are read in the order of their keys: %s", async (_, keys) => {
    const blobs = await homes[name]().open();
    for (const segment of [7, 8]) await blobs.write({ put: there.filter(([key]) => key[0] === segment), seal: segment });
    const expected = keys.map((key) => there.find(([other]) => other.join() === key.join())?.[1]);
    const arrived: [at: number, bytes: number[]][] = [];
    const found = await blobs.read(keys, (bytes, at) => void arrived.push([at, [...bytes]]));
    expect(found.map((bytes) => bytes && [...bytes])).toEqual(expected.map((bytes) => bytes && [...bytes]));
    expect(arrived.sort(([a], [b]) => a - b)).toEqual(expected.flatMap((bytes, at) => (bytes ? [[at, [...bytes]]] : [])));
    await blobs.close();
  });

  test("a blob that cannot be taken fails the reading", async () => {
    const blobs = await homes[name]().open();
    await blobs.write({ put: there.filter(([key]) => key[0] === 7), seal: 7 });
    const reading = blobs.read([[7, 1, 0], [7, 1, 1], [7, 1, 4]], () => {
      throw new Error("no room");
    });
    await expect(reading).rejects.toThrow("no room");
    await blobs.close();
  });
});
