import { describe, expect, test } from "vitest";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { homeNames, homes } from "./homes.ts";
import { makeDocument, prepare, testHash, removeAddresses } from "./make-documents.ts";
import { world } from "../world.ts";

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe.each(homeNames)("local index in %s", { timeout: 30_000 }, (kind) => {
  test("an index that does not exist yet is empty and answers", async () => {
    const index = await openLocalIndex(await homes[kind]().open(), { world });
    expect(await index.reader.postings("word", Uint32Array.of(1, 2))).toEqual([
      { documents: new Uint32Array(), total: 0 },
      { documents: new Uint32Array(), total: 0 },
    ]);
    expect(await index.reader.documents([0, 7])).toEqual([undefined, undefined]);
    expect(await index.status()).toMatchObject({ documents: 0, since: null, health: "ok" });
  });

  // More than a thousand at once are sorted in groups.
  test.each([[3, 300], [127, 300], [128, 300], [1000, 300], [1200, 1200]])("%d documents, %d at once, are found, before and after the process dies", async (count, most) => {
    const home = homes[kind]();
    const blobs = await home.open();
    const index = await openLocalIndex(blobs, { world });
    for (let from = 0; from < count; from += most) {
      const batch = numbers(from, Math.min(count, from + most)).map((n) => makeDocument(n));
      expect(await index.add(batch)).toEqual({ ok: true, added: batch.length, replaced: 0, unchanged: 0 });
    }
    await blobs.close();
    for (const opened of [await openLocalIndex(await home.open(), { world })]) {
      expect(await opened.reader.documentCount()).toBe(count);
      const last = makeDocument(count - 1);
      const [own, shared, none] = await opened.reader.postings("word", Uint32Array.of(testHash(`number${count - 1}`), testHash("harbour"), testHash("nowhere")));
      expect(own).toMatchObject({ total: 1 });
      expect(shared?.total).toBe(count);
      expect(shared?.documents.length).toBe(Math.min(count, 500));
      expect(none).toEqual({ documents: new Uint32Array(), total: 0 });
      const number = own?.documents[0] ?? -1;
      expect(await opened.reader.documents([number])).toEqual([{ ...last.document, number }]);
      expect(await opened.reader.facts([number])).toMatchObject([{ number, url: last.document.url, lang: "en", shingles: last.fingerprints.shingles }]);
    }
  });

  test("documents are found at their address and under another slug of their article, before and after a merge", async () => {
    const home = homes[kind]();
    const index = await openLocalIndex(await home.open(), { world });
    const url = "https://herald.example/chuyen-den-cang-286239.html";
    const story = prepare({ ...makeDocument(7).document, url });
    await index.add([...numbers(100, 300).map((n) => makeDocument(n)), story, prepare({ ...story.document, text: `${story.document.text} More.` })]);
    const asked = [url, "http://www.herald.example/ship-in-harbour-286239.html#top", "https://herald.example/ship-286240.html", "https://other.example/x-286239.html", "no address"];
    for (const opened of [index, await openLocalIndex(await home.open(), { world })]) {
      const found = await opened.reader.byAddress(asked);
      const documents = await Promise.all(found.map((own) => opened.reader.documents(own)));
      expect(documents.map((own) => own.map((document) => document?.url))).toEqual([[url, url], [url, url], [], [], []]);
      expect(await opened.compact()).toMatchObject({ ok: true });
    }
    // What is kept and replaced together is one address, never one article: a translation is another text.
    expect(await index.versions(asked[1] ?? "")).toEqual([]);
  });

  test("how a document was kept comes back with it, and makes no other edition of it", async () => {
    const home = homes[kind]();
    const index = await openLocalIndex(await home.open(), { world });
    const kept = { way: "feed", of: "ria", at: "2024-09-13T10:00:00Z" } as const;
    const story = makeDocument(1);
    const stories = numbers(0, 200).map((n) => makeDocument(n)).map((each) => (each.document.url === story.document.url ? prepare({ ...each.document, kept }) : each));
    await index.add(stories);
    // From the log into a segment and back.
    expect(await index.compact()).toMatchObject({ ok: true });
    expect(await index.add([story])).toMatchObject({ unchanged: 1 });
    expect(await removeAddresses(index, [story.document.url])).toMatchObject({ removed: [{ ...story.document, kept }] });
  });

  test("the same document twice is unchanged, new facts replace it, another text stands beside it", async () => {
    const index = await openLocalIndex(await homes[kind]().open(), { world });
    const first = makeDocument(1);
    expect(await index.add([first, first])).toMatchObject({ added: 1, unchanged: 1 });
    expect(await index.add([first])).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
    const withdrawn = prepare({ ...first.document, status: "withdrawn" });
    expect(await index.add([withdrawn])).toMatchObject({ added: 0, replaced: 1 });
    expect(await index.reader.documentCount()).toBe(1);
    const update = prepare({ ...first.document, url: `${first.document.url}?utm_source=x#top`, text: `${first.document.text} UPDATE` });
    expect(await index.add([update])).toMatchObject({ added: 0, replaced: 1 });
    expect(await index.reader.documentCount()).toBe(2);
    expect(await index.add([withdrawn, update])).toMatchObject({ unchanged: 2 });
  });

  test("removed documents come back as an answer and are gone, also from a segment and after the process dies", async () => {
    const home = homes[kind]();
    const blobs = await home.open();
    const index = await openLocalIndex(blobs, { world });
    await index.add(numbers(0, 200).map((n) => makeDocument(n)));
    await index.add([makeDocument(200)]);
    const result = await removeAddresses(index, [makeDocument(5).document.url, makeDocument(200).document.url, "https://nowhere.example/"]);
    expect(result).toEqual({ ok: true, removed: [makeDocument(5).document, makeDocument(200).document] });
    await blobs.close();
    const opened = await openLocalIndex(await home.open(), { world });
    expect(await opened.reader.documentCount()).toBe(199);
    expect(await opened.reader.postings("word", Uint32Array.of(testHash("number5"), testHash("number200")))).toEqual([
      { documents: new Uint32Array(), total: 0 },
      { documents: new Uint32Array(), total: 0 },
    ]);
  });

  test("documents picked by how they were kept go alone: other versions of their addresses stay, before and after merges", async () => {
    const home = homes[kind]();
    const index = await openLocalIndex(await home.open(), { world });
    const read = (n: number, extra: string) => prepare({ ...makeDocument(n, extra).document, kept: { way: "read", at: `2026-09-13T1${n % 10}:00:00Z` } });
    await index.add(numbers(0, 300).map((n) => makeDocument(n)));
    await index.add([...numbers(0, 20).map((n) => read(n, "as read")), read(400, "")]);
    const afterFive = ({ kept }: { kept: { way: string; at: string } | undefined }) => kept?.way === "read" && kept.at >= "2026-09-13T15:00:00Z";
    expect(await index.count(afterFive)).toBe(10);
    expect((await index.versions(makeDocument(7).document.url)).map(({ kept }) => kept?.way)).toEqual([undefined, "read"]);
    expect(await index.removeWhere(afterFive)).toEqual({ ok: true, removed: 10 });
    expect(await index.removeWhere(afterFive)).toEqual({ ok: true, removed: 0 });
    expect(await index.compact()).toMatchObject({ ok: true });
    expect(await index.count(() => true)).toBe(311);
    expect((await index.versions(makeDocument(7).document.url)).map(({ kept }) => kept?.way)).toEqual([undefined]);
    expect((await index.versions(makeDocument(3).document.url)).map(({ kept }) => kept?.way)).toEqual([undefined, "read"]);
    expect(await index.versions("https://nowhere.example/")).toEqual([]);
  });

  test("a text of a million characters comes back whole", async () => {
    const index = await openLocalIndex(await homes[kind]().open(), { world });
    const long = prepare({ url: "https://paper.example/long", title: "", text: "Bericht über ".repeat(80_000) });
    await index.add([...numbers(0, 150).map((n) => makeDocument(n)), long]);
    const [found] = await index.reader.postings("word", Uint32Array.of(testHash("Bericht")));
    const [document] = await index.reader.documents([...(found?.documents ?? [])]);
    expect(document?.text).toBe(long.document.text);
  });
});
