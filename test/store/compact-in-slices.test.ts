import { expect, test } from "vitest";
import { compactInSlices } from "../../src/store/compact-in-slices.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { homes } from "./homes.ts";
import { makeDocument } from "./make-documents.ts";
import { world } from "../world.ts";

test("the lock is given back between slices until nothing is due", { timeout: 30_000 }, async () => {
  const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
  for (let from = 0; from < 780; from += 130) await index.add(Array.from({ length: 130 }, (_, i) => makeDocument(from + i)));
  expect((await index.status()).segments).toBe(6);
  let holds = 0;
  const result = await compactInSlices((slice) => {
    holds++;
    return slice(index);
  });
  expect(result).toEqual({ ok: true });
  expect(holds).toBeGreaterThanOrEqual(2);
  expect((await index.status()).segments).toBe(1);
  expect(await index.reader.documentCount()).toBe(780);
  expect(await index.verify()).toMatchObject({ ok: true });
});
