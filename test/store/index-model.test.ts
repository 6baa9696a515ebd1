/** Random histories of adding, removing, merging and dying against the naive index. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalIndex } from "../../src/store/local-index.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { homeNames, homes } from "./homes.ts";
import { makeDocument, prepare, testHash, removeAddresses } from "./make-documents.ts";
import { label, NaiveIndex } from "./naive-index.ts";
import { world } from "../world.ts";

type Step =
  | { do: "add"; from: number; count: number; edition: number }
  | { do: "remove"; numbers: number[] }
  | { do: "retitle"; number: number }
  | { do: "compact" }
  | { do: "reopen" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("add" as const), from: fc.nat(600), count: fc.integer({ min: 1, max: 200 }), edition: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("remove" as const), numbers: fc.array(fc.nat(800), { maxLength: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("retitle" as const), number: fc.nat(800) }) },
  { weight: 2, arbitrary: fc.constant({ do: "compact" as const }) },
  { weight: 2, arbitrary: fc.constant({ do: "reopen" as const }) },
);

const story = (n: number, edition: number) => makeDocument(n, edition === 0 ? "" : `edition${edition}`);

async function ask(index: LocalIndex, words: string[]): Promise<string[][]> {
  const lists = await index.reader.postings("word", Uint32Array.from(words, testHash));
  return Promise.all(
    lists.map(async ({ documents, total }) => {
      expect(documents.length).toBe(Math.min(total, 500));
      expect([...documents]).toEqual([...documents].sort((a, b) => a - b));
      return (await index.reader.documents([...documents])).map((document) => (document ? label(document) : "nothing")).sort();
    }),
  );
}

describe.each(homeNames)("any history in %s", (kind) => {
  // Twenty-five histories take five seconds alone and more than a minute beside much else, so what hangs is looked for in each.
  test("leaves exactly the documents that a plain list would hold", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const home = homes[kind]();
        let index = await openLocalIndex(await home.open(), { world });
        const model = new NaiveIndex();
        for (const action of steps) {
          if (action.do === "add") {
            const batch = Array.from({ length: action.count }, (_, i) => story(action.from + i, action.edition));
            expect(await index.add(batch)).toMatchObject({ ok: true });
            model.add(batch);
          } else if (action.do === "remove") {
            const urls = action.numbers.map((n) => makeDocument(n).document.url);
            expect(await removeAddresses(index, urls)).toMatchObject({ ok: true });
            model.remove(urls);
          } else if (action.do === "retitle") {
            const { document } = makeDocument(action.number);
            const renamed = [prepare({ ...document, title: "Another title" })];
            expect(await index.add(renamed)).toMatchObject({ ok: true });
            model.add(renamed);
          } else if (action.do === "compact") {
            expect(await index.compact()).toEqual({ ok: true });
          } else {
            await index.close();
            index = await openLocalIndex(await home.open(), { world });
          }
          expect(await index.reader.documentCount()).toBe(model.documents.length);
        }
        const words = ["number7", "number150", "number333", "edition1", "nowhere"];
        const answers = await ask(index, words);
        words.forEach((word, i) => {
          const expected = model.find(testHash(word));
          if (expected.length <= 500) expect(answers[i]).toEqual(expected);
        });
        expect(await index.verify()).toMatchObject({ ok: true });
        const exported: string[] = [];
        for await (const document of index.exportDocuments()) exported.push(label(document));
        expect(exported.sort()).toEqual(model.documents.map(({ document }) => label(document)).sort());
        await index.close();
      }),
      // A history that fails is told as it is: to shorten it takes minutes, and the clock would end it without a word.
      { numRuns: 25, timeout: 60_000, endOnFailure: true },
    );
  });
});
