/** Kills at every write step, rotten bytes, full disks and two writers: readable afterwards, nothing lost, nothing half. */
import { describe, expect, test } from "vitest";
import type { LocalIndex } from "../../src/store/local-index.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { failing, Killed } from "./failing-blobs.ts";
import { homeNames, homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { makeDocument, removeAddresses } from "./make-documents.ts";
import { world } from "../world.ts";

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => makeDocument(from + i));

async function urlsOf(index: LocalIndex): Promise<string[]> {
  const urls: string[] = [];
  for await (const { url } of index.exportDocuments()) urls.push(url);
  return urls.sort();
}

type Outcome = "done" | "died" | "refused";

/** Runs the change on a failing home, then looks at what is there with a fresh process. */
async function runFailing(home: Home, at: number, how: "before" | "after" | "quota", change: (index: LocalIndex) => Promise<{ ok: boolean }>): Promise<Outcome> {
  const blobs = await home.open();
  try {
    const result = await change(await openLocalIndex(failing(blobs, at, how), { world }));
    return result.ok ? "done" : "refused";
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return "died";
  } finally {
    await blobs.close();
  }
}

const changes: { name: string; before: number; change: (index: LocalIndex) => Promise<{ ok: boolean }>; after: (urls: string[]) => string[] }[] = [
  { name: "adding one document", before: 20, change: (index) => index.add(numbers(500, 501)), after: (urls) => [...urls, makeDocument(500).document.url] },
  { name: "adding a batch", before: 20, change: (index) => index.add(numbers(500, 700)), after: (urls) => [...urls, ...numbers(500, 700).map(({ document }) => document.url)] },
  { name: "the addition that merges", before: 7 * 130, change: (index) => index.add(numbers(2000, 2130)), after: (urls) => [...urls, ...numbers(2000, 2130).map(({ document }) => document.url)] },
  { name: "restoring", before: 200, change: (index) => index.restore([...numbers(150, 260), makeDocument(3, "another version")].map(({ document }) => document)), after: (urls) => [...urls, ...numbers(200, 260).map(({ document }) => document.url), makeDocument(3).document.url] },
  { name: "removing", before: 200, change: (index) => removeAddresses(index, [makeDocument(3).document.url, makeDocument(150).document.url]), after: (urls) => urls.filter((url) => !/\/(?:3|150)$/.test(url)) },
  { name: "compacting", before: 3 * 130 + 10, change: (index) => index.compact(), after: (urls) => urls },
];

describe.each(homeNames)("in %s", { timeout: 120_000 }, (kind) => {
  describe.each(["before", "after", "quota"] as const)("failure %s a write", (how) => {
    test.each(changes)("$name: all or nothing at every write, and done the second time", { timeout: 120_000 }, async ({ before, change, after }) => {
      for (let at = 0, died = true; died; at++) {
        expect(at).toBeLessThan(60);
        const home = homes[kind]();
        const seed = await openLocalIndex(await home.open(), { world });
        for (let from = 0; from < before; from += 130) await seed.add(numbers(from, Math.min(before, from + 130)));
        const old = await urlsOf(seed);
        await seed.close();

        const outcome = await runFailing(home, at, how, change);
        died = outcome !== "done";

        const index = await openLocalIndex(await home.open(), { world });
        const now = await urlsOf(index);
        const wanted = after(old).sort();
        if (outcome === "done") expect(now).toEqual(wanted);
        else expect([old.join(), wanted.join()]).toContain(now.join());
        expect(await index.verify()).toMatchObject({ ok: true, lost: 0 });
        expect(await index.reader.documentCount()).toBe(now.length);
        expect(await index.status()).toMatchObject({ health: "ok" });

        expect(await change(index)).toMatchObject({ ok: true });
        expect(await index.compact()).toEqual({ ok: true });
        expect(await urlsOf(index)).toEqual(wanted);
        expect(await index.verify()).toMatchObject({ ok: true });
        await index.close();
      }
    });
  });

  test("two that write at once lose nothing", async () => {
    const home = homes[kind]();
    const first = await openLocalIndex(await home.open(), { world });
    const second = kind === "folder" ? first : await openLocalIndex(await home.open(), { world });
    const writes = [0, 1, 2, 3, 4, 5].flatMap((n) => [first.add(numbers(n * 40, n * 40 + 40)), second.add(numbers(1000 + n * 40, 1000 + n * 40 + 40))]);
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
    const index = kind === "folder" ? first : await openLocalIndex(await home.open(), { world });
    expect((await urlsOf(index)).length).toBe(480);
    expect(await index.verify()).toMatchObject({ ok: true });
  });

  test("a reader that does not know of a merge finds everything", async () => {
    const home = homes[kind]();
    const writer = await openLocalIndex(await home.open(), { world });
    for (let from = 0; from < 780; from += 130) await writer.add(numbers(from, from + 130));
    const reader = await openLocalIndex(await home.open(), { world });
    await writer.compact();
    await writer.compact();
    expect((await urlsOf(reader)).length).toBe(780);
    expect(await reader.status()).toMatchObject({ health: "ok" });
  });
});

describe("a folder", () => {
  test("that another process writes to says so", async () => {
    const home = homes.folder();
    const first = await openLocalIndex(await home.open(), { world });
    await first.add(numbers(0, 1));
    const second = await openLocalIndex(await home.open(), { world });
    expect(await second.add(numbers(1, 2))).toMatchObject({ ok: false, reason: "locked" });
    expect(await urlsOf(second)).toHaveLength(1);
    await first.close();
    expect(await second.add(numbers(1, 2))).toMatchObject({ ok: true });
  });
});
