import { expect, test } from "vitest";
import { sealBytes } from "../../src/store/checksum.ts";
import { decodeTexts, encodeTexts } from "../../src/store/text-block.ts";
import { homes } from "./homes.ts";
import { makeDocument } from "./make-documents.ts";

test("blocks in which citations were kept are read without them", async () => {
  const blobs = await homes.IndexedDB().open();
  const indexed = { ...makeDocument(1).document, number: 1 };
  const { number, url, title, text, lang, publishedAt, publisher } = indexed;
  const row = [number, url, title, text, [{ id: "a1", kind: "quote" }], lang, publishedAt, 0, publisher];
  const old = sealBytes(await blobs.deflate(new TextEncoder().encode(JSON.stringify([row]))));
  expect(await decodeTexts(old, blobs)).toEqual([indexed]);
  expect(await decodeTexts(await encodeTexts([indexed], blobs), blobs)).toEqual([indexed]);
});
