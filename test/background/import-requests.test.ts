/** Imports as the worker does them: whatever fails or comes twice, undoing gives back the index there was. */
import "./fake-browser.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addDocuments } from "../../src/background/add-documents.ts";
import { databases } from "../../src/background/databases.ts";
import { importRequests } from "../../src/background/import-requests.ts";
import { localIndex, writeIndex } from "../../src/background/local-index.ts";
import { prepareDocument } from "../../src/core/match/documents/prepare-document.ts";
import type { SourceDocument } from "../../src/core/model.ts";
import { openIndexedDbBlobs } from "../../src/store/indexeddb-blobs.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { makeDocument } from "../store/make-documents.ts";
import { beginAnew } from "./begin-anew.ts";
import { world } from "../world.ts";

const sender = { tabId: undefined, url: "" };
const documents = (from: number, to: number): SourceDocument[] => Array.from({ length: to - from }, (_, n) => makeDocument(from + n).document);
const add = (part: number, these: SourceDocument[]) => importRequests["imports/add"]({ id: "a", part, documents: these }, sender);

async function undo(): Promise<number> {
  for (let steps = 1; ; steps++) if ((await importRequests["imports/undo"]({ id: "a" }, sender)).left === 0) return steps;
}

const titles = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { title } of (await localIndex()).exportDocuments()) found.push(title);
  return found.toSorted();
};

beforeEach(async () => {
  await beginAnew();
  await importRequests["imports/begin"]({ id: "a", names: ["a.jsonl"], files: 1 }, sender);
});
afterEach(() => void vi.restoreAllMocks());

test("undoing takes everything, also where another writer comes between", { timeout: 60_000 }, async () => {
  for (let part = 1; part <= 5; part++) await add(part, documents(part * 500, part * 500 + 500));
  const other = await openLocalIndex(await openIndexedDbBlobs((await databases()).index), { world });
  // So many that a new head is written, which the worker does not know of.
  await other.add(documents(9_000, 9_200).map((document) => prepareDocument(document, world)));
  await other.close();
  expect(await undo()).toBeGreaterThan(1);
  expect(await titles()).toHaveLength(200);
});

test("what a part took the place of comes back, also when the part came again and failed then", async () => {
  const [first, second] = documents(1, 3);
  if (first === undefined || second === undefined) throw new Error("no documents");
  await addDocuments([{ ...first, title: "Before" }]);
  await add(1, [first, second]);
  await writeIndex((index) => index.removeWhere(({ url }) => url === second.url));
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(add(1, [first, second])).rejects.toMatchObject({ code: "full" });
  vi.restoreAllMocks();
  await undo();
  expect(await titles()).toEqual(["Before"]);
});
