import "./fake-browser.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { beginImport, displacedBy, listImports, noteImport, partCounts, promisePart, retractPart, undoneImports } from "../../src/background/import-journal.ts";
import { beginAnew } from "./begin-anew.ts";

const old = { url: "https://a.example/1", title: "Before", text: "some words" };
const plan = (added: number, displaced = [] as (typeof old)[]) => ({ added, replaced: displaced.length, unchanged: 0, displaced });
const counted = async () => (await listImports(true)).map(({ id, state, added, replaced }) => [id, state, added, replaced]);

beforeEach(beginAnew);

describe("the journal of imports", () => {
  test("a part that comes again is counted once, and keeps what it displaced first", async () => {
    await beginImport("a", ["a.csv"], 1);
    await promisePart("a", 1, plan(99, [old]));
    // The write was done, the answer was lost: now everything is there already.
    await promisePart("a", 1, { added: 0, replaced: 0, unchanged: 100, displaced: [] });
    expect(await counted()).toEqual([["a", "running", 99, 1]]);
    expect(await partCounts("a")).toEqual({ added: 99, replaced: 1, unchanged: 0 });
    const displaced = await displacedBy("a");
    expect(displaced?.documents).toEqual([old]);
    await displaced?.forget();
    expect(await displacedBy("a")).toBeUndefined();
  });

  test("a part that could not be written is taken back", async () => {
    await beginImport("a", ["a.csv"], 1);
    await promisePart("a", 1, plan(100));
    await promisePart("a", 2, plan(50, [old]));
    await retractPart("a", 2);
    expect(await counted()).toEqual([["a", "running", 100, 0]]);
    expect(await displacedBy("a")).toBeUndefined();
    await promisePart("a", 2, plan(50));
    expect(await counted()).toEqual([["a", "running", 150, 0]]);
  });

  test("a part planned anew, because the index changed before it was done, counts as it was done and forgets nothing it displaces", async () => {
    const other = { ...old, url: "https://a.example/2" };
    await beginImport("a", ["a.csv"], 1);
    await promisePart("a", 1, plan(100, [old]));
    await promisePart("a", 1, plan(98, [old, other]));
    expect(await counted()).toEqual([["a", "running", 98, 2]]);
    expect((await displacedBy("a"))?.documents).toEqual([old, other]);
  });

  test("an import that nobody ended is interrupted, at once where none runs and for good when the next begins", async () => {
    await beginImport("a", ["a.csv"], 1);
    expect((await listImports(false)).map(({ state }) => state)).toEqual(["interrupted"]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await beginImport("b", ["b.csv"], 1);
    expect(await counted()).toEqual([["b", "running", 0, 0], ["a", "interrupted", 0, 0]]);
  });

  test("what was undone is known, and an unknown import changes nothing", async () => {
    await beginImport("a", ["a.csv"], 1);
    await noteImport("a", { state: "undone" });
    await noteImport("x", { state: "undone" });
    await promisePart("x", 1, plan(3));
    expect([...(await undoneImports())]).toEqual(["a"]);
    expect(await counted()).toEqual([["a", "undone", 0, 0]]);
  });
});
