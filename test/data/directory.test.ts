/** The directory's data holds together, and a fault in it is named with what to do. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readDirectoryFiles, readStatesWithoutAgency, type DirectoryFiles } from "../../scripts/directory-files.ts";
import { findProblems } from "../../scripts/directory-problems.ts";
import { compileDirectory } from "../../src/core/directory/names/compile-directory.ts";
import { tablesFor } from "../../src/core/directory/names/further-names.ts";
import type { DirectoryEntry } from "../../src/core/directory/entry.ts";
import { directorySources } from "../../src/data/directory/sources.ts";
import { packs } from "../../src/data/languages/packs.ts";

const compiled = compileDirectory(directorySources);

const unchecked = { name: "unchecked", hosts: "unchecked", country: "unchecked" };
const entry = (fields: Partial<DirectoryEntry>): DirectoryEntry => ({
  id: "aa",
  class: "agency",
  name: { en: "Aaa News" },
  short: [],
  aliases: [],
  hosts: [],
  src: unchecked,
  ...fields,
});
const directoryOf = (agencies: DirectoryEntry[], shared: DirectoryFiles["shared"] = {}): DirectoryFiles => ({
  files: { agencies, institutions: [], outlets: [], "pr-wires": [] },
  shared,
});

describe("the directory's data", () => {
  test("has no problems", () => {
    expect(findProblems(readDirectoryFiles())).toEqual([]);
  });

  test("covers what is promised", () => {
    const { files } = readDirectoryFiles();
    expect(files.agencies.length).toBeGreaterThanOrEqual(260);
    expect(files.institutions.length).toBeGreaterThanOrEqual(200);
    expect(files.outlets.length).toBeGreaterThanOrEqual(4500);
  });

  test("notes no state as without an agency that has one at work", () => {
    const working = readDirectoryFiles().files.agencies.filter((agency) => agency.dissolved === undefined).map(({ country }) => country);
    expect(Object.keys(readStatesWithoutAgency()).filter((country) => working.includes(country))).toEqual([]);
  });

  test.each(packs.map(({ lang }) => lang))("has names that fit in 60 KB gzipped for a page in %s", (lang) => {
    const { names, tables } = compiled;
    const weigh = (table: string): number => gzipSync(table, { level: 9 }).length;
    const own = tablesFor(lang, Object.keys(tables)).map((table) => weigh(tables[table] ?? ""));
    expect(own.reduce((sum, weight) => sum + weight, weigh(names))).toBeLessThanOrEqual(60_000);
  });
});

test.each<[fault: string, directory: DirectoryFiles, problem: RegExp]>([
  ["a duplicate id", directoryOf([entry({}), entry({})]), /"aa" stands twice: merge/],
  ["an unsorted file", directoryOf([entry({ id: "bb" }), entry({ name: { en: "Other News" } })]), /"aa" comes after "bb": sort/],
  ["a name claimed twice", directoryOf([entry({}), entry({ id: "bb" })]), /"Aaa News" is claimed by aa, bb: take it from all but one, or list it/],
  ["a listed name that one entry dropped", directoryOf([entry({})], { ABC: ["aa", "bb"] }), /"ABC" is no name of aa, bb: take it out/],
  ["a host with two owners", directoryOf([entry({ hosts: ["a.org"] }), entry({ id: "bb", name: { en: "B" }, hosts: ["a.org"] })]), /host "a.org" belongs to "aa" and "bb"/],
  ["a country code that is none", directoryOf([entry({ country: "UK" })]), /country "UK" is no ISO 3166-1 code: use/],
  ["a language code that is none", directoryOf([entry({ languages: ["german"] })]), /language "german" is no code: use/],
  ["the kind of a medium in its name", directoryOf([entry({ name: { en: "Print: The Harbour" } })]), /"aa": the name "Print: The Harbour" begins with the kind of medium: leave/],
  ["a chain's word before a title", directoryOf([entry({ name: { en: "Coast dailies - Northern" } })]), /joins a chain's word and a title: write the title/],
  ["an HTML entity", directoryOf([entry({ name: { en: "Bread &amp; Salt" } })]), /has an HTML entity: write the sign/],
  ["half a bracket", directoryOf([entry({ aliases: [{ text: "Harbour News (HN", risk: 1 }] })]), /"aa": the name "Harbour News \(HN" has half a bracket/],
  ["two names in one", directoryOf([entry({ aliases: [{ text: "Harbour News / Coast News", risk: 1 }] })]), /holds two names: make an alias/],
  ["a name in capitals", directoryOf([entry({ name: { en: "HARBOUR CHRONICLE" } })]), /is written in capitals: write it/],
  ["a comma behind a name", directoryOf([entry({ name: { en: "Harbour News," } })]), /ends with a sign that parts cells/],
  ["an everyday word that stands alone", directoryOf([entry({ aliases: [{ text: "Report", risk: 0 }] })]), /"Report" is an everyday word: give it risk/],
  ["a name inside a common word", directoryOf([entry({ aliases: [{ text: "发言", lang: "zh", risk: 0 }] })]), /"发言" stands inside the common word "[^"]+" \(zh\): give it risk/],
  ["a host with a path", directoryOf([entry({ hosts: ["www.a.org/news"] })]), /host "www.a.org\/news" is no host/],
  ["a field without a source", directoryOf([entry({ country: "DE", src: { name: "unchecked" } })]), /where country was read: add src.country/],
  ["a link to somebody else's site", directoryOf([entry({ hosts: ["a.org"], links: { press: "https://b.org/press" }, src: { ...unchecked, "links.press": "https://c.org/" } })]), /press leads to b.org, which is none of its hosts/],
  ["a search without a place for words", directoryOf([entry({ hosts: ["a.org"], links: { search: "https://a.org/s" }, src: { ...unchecked, "links.search": "https://c.org/" } })]), /search "https:\/\/a.org\/s" has not one {query}/],
  ["a link from memory", directoryOf([entry({ hosts: ["a.org"], links: { editions: { fr: "https://fr.a.org/" } }, src: { ...unchecked, "links.editions": "unchecked" } })]), /no public place where edition fr was read/],
  ["a successor nobody knows", directoryOf([entry({ dissolved: 1944, successor: ["zz"], src: { ...unchecked, successor: "unchecked" } })]), /"aa": successor "zz" is no entry: give the id/],
  ["a successor of what still exists", directoryOf([entry({ successor: ["bb"], src: { ...unchecked, successor: "unchecked" } }), entry({ id: "bb", name: { en: "B" } })]), /"aa": has a successor and still exists: give the year/],
  ["a successor without a source", directoryOf([entry({ dissolved: 1944, successor: ["bb"] }), entry({ id: "bb", name: { en: "B" } })]), /"aa": says nothing about where successor was read: add src.successor/],
  ["a successor that closed before", directoryOf([entry({ dissolved: 1944, successor: ["bb"] }), entry({ id: "bb", name: { en: "B" }, dissolved: 1930 })]), /"aa": successor "bb" closed in 1930, before it: correct/],
  ["a closed agency without a word about who took over", directoryOf([entry({ dissolved: 1944 })]), /"aa": is closed and says nothing about who took over: give ids as successor, \[\] where nobody did/],
  ["nobody who took over, without a source", directoryOf([entry({ dissolved: 1944, successor: [] })]), /"aa": says nothing about where successor was read/],
  ["an end without a source", directoryOf([entry({ dissolved: "unknown", successor: "unknown" })]), /"aa": says nothing about where dissolved was read/],
  ["a successor at a time nobody knows", directoryOf([entry({ dissolved: "unknown", successor: ["bb"] }), entry({ id: "bb", name: { en: "B" } })]), /"aa": has a successor and no year in which it closed: find/],
  ["a circle of successors", directoryOf([entry({ dissolved: 1944, successor: ["bb"] }), entry({ id: "bb", name: { en: "B" }, dissolved: 1944, successor: ["aa"] })]), /"aa": succeeds itself in a circle: take successor out[^]*"bb": succeeds itself/],
  ["an entry in the wrong file", directoryOf([entry({ class: "outlet" })]), /move it to outlets.json/],
])("%s is named with what to do", (_, directory, problem) => {
  expect(findProblems(directory).join("\n")).toMatch(problem);
});
