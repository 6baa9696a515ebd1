import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { applyOwnChanges, readOwnChange, type OwnChange, type OwnEntry } from "../../../../src/core/directory/own/own-changes.ts";
import { searchEntries } from "../../../../src/core/directory/search-entries.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";

const shipped = compileDirectory(directorySources);
const withChanges = (...changes: OwnChange[]) => createDirectory(applyOwnChanges(shipped, changes));
const found = (directory: ReturnType<typeof withChanges>, text: string) => finish(directory.findNames(text, "en")).map(({ ids }) => ids[0]);
const harbour: OwnEntry = { name: "Harbour Wire", class: "agency", spellings: ["HW Lindau"], hosts: ["harbourwire.example"], country: "CH" };
const entryOf = (id: string): OwnEntry => {
  const [row] = searchEntries(shipped, [], id, 1);
  if (row === undefined) throw new Error(`no entry ${id}`);
  return row.entry;
};

describe("a reader's changes of the directory", () => {
  test("an added entry is found by its names and host, and shown with its country", () => {
    const directory = withChanges({ id: "own:1", change: "added", entry: harbour });
    expect(found(directory, "Harbour Wire said so, HW Lindau reported.")).toEqual(["own:1", "own:1"]);
    expect(directory.byUrl("https://www.harbourwire.example/a")?.id).toBe("own:1");
    expect(directory.entry("own:1")).toMatchObject({ class: "agency", country: "CH", name: { en: "Harbour Wire" } });
  });

  test("a hidden entry is found no more, by name or host; what was traced keeps its name", () => {
    const directory = withChanges({ id: "kcna", change: "hidden" });
    expect(found(createDirectory(shipped), "KCNA reported.")).toEqual(["kcna"]);
    expect(found(directory, "KCNA reported.")).toEqual([]);
    expect(directory.byUrl("http://www.kcna.kp/en")).toBeUndefined();
    expect(directory.displayName("kcna", "en")).toBe(createDirectory(shipped).displayName("kcna", "en"));
  });

  test("a corrected entry keeps what was left as it was, in every language", () => {
    const before = createDirectory(shipped).entry("kcna");
    const entry = entryOf("kcna.kp");
    const directory = withChanges({ id: "kcna", change: "corrected", entry: { ...entry, name: "Korean Central News", spellings: [...entry.spellings, "Nordkorea-Agentur X"] } });
    expect(directory.displayName("kcna", "en")).toBe("Korean Central News");
    expect(directory.displayName("kcna", "ru")).toBe(before?.name["ru"]);
    expect(found(directory, "Korean Central News, Nordkorea-Agentur X and KCNA")).toEqual(["kcna", "kcna", "kcna"]);
    expect(directory.entry("kcna")?.ownership).toEqual(before?.ownership);
  });

  test("a spelling taken out is found no more", () => {
    const entry = entryOf("kcna.kp");
    const directory = withChanges({ id: "kcna", change: "corrected", entry: { ...entry, spellings: entry.spellings.filter((text) => text !== "KCNA") } });
    expect(found(directory, "KCNA reported.")).toEqual([]);
  });

  test("no change at all for any entry changes nothing that is found", () => {
    const changes = searchEntries(shipped, [], "kcna", 3).map(({ id, entry }): OwnChange => ({ id, change: "corrected", entry }));
    const text = "KCNA, ЦТАК, 朝鮮中央通信 and Reuters";
    expect(finish(withChanges(...changes).findNames(text, "en"))).toEqual(finish(createDirectory(shipped).findNames(text, "en")));
  });

  test.each<[string, Partial<OwnEntry>, unknown[]]>([
    ["nothing", {}, []],
    ["an empty name", { name: " " }, [{ code: "name", value: "" }]],
    ["a sign in a spelling", { spellings: ["a|b"] }, [{ code: "spelling", value: "a|b" }]],
    ["a host that is none", { hosts: ["not a host"] }, [{ code: "host", value: "not a host" }]],
    ["another's host", { hosts: ["https://www.Reuters.com/world"] }, [{ code: "hostTaken", value: "reuters.com", owner: "reuters" }]],
    ["an unknown country", { country: "ZZ" }, [{ code: "country", value: "ZZ" }]],
  ])("problems: %s", (_what, wrong, problems) => {
    const owner = (host: string) => createDirectory(shipped).byUrl(`https://${host}/`)?.id;
    const read = readOwnChange({ id: "own:1", change: "added", entry: { ...harbour, ...wrong } }, owner);
    expect(read.ok ? [] : read.problems).toEqual(problems);
  });

  test("whatever passes the check leaves all other entries as they were", () => {
    const word = fc.string({ minLength: 0, maxLength: 12, unit: "binary" });
    fc.assert(
      fc.property(fc.record({ name: word, class: fc.constantFrom("agency", "outlet"), spellings: fc.array(word, { maxLength: 3 }), hosts: fc.array(fc.domain(), { maxLength: 2 }), country: fc.constantFrom("", "de", "XX", "|") }), (entry) => {
        const read = readOwnChange({ id: "own:1", change: "added", entry }, () => undefined);
        if (!read.ok) return;
        const directory = withChanges(read.change);
        expect(directory.entry("own:1")?.name.en).toBe(entry.name.trim());
        expect(directory.entry("zhonghua-never")).toBeUndefined();
        expect(directory.entry("kcna")?.name).toEqual(createDirectory(shipped).entry("kcna")?.name);
      }),
      { numRuns: 20 },
    );
  });
});

describe("looking entries up", () => {
  test("by name in any script and by host; without words only what was changed", () => {
    expect(searchEntries(shipped, [], "ЦТАК", 5).map(({ id }) => id)).toContain("kcna");
    expect(searchEntries(shipped, [], "reuters.com", 5).map(({ id }) => id)).toContain("reuters");
    expect(searchEntries(shipped, [], "", 5)).toEqual([]);
    expect(searchEntries(shipped, [{ id: "kcna", change: "hidden" }], "", 5)).toMatchObject([{ id: "kcna", change: "hidden" }]);
  });
});
