import { expect, test } from "vitest";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import type { DirectoryEntry } from "../../../src/core/directory/entry.ts";
import { sourceFacts, type Ended } from "../../../src/core/directory/source-facts.ts";

const agency = (fields: Partial<DirectoryEntry> & Pick<DirectoryEntry, "id" | "name">): DirectoryEntry => ({ class: "agency", short: [], aliases: [], hosts: [], src: {}, ...fields });
const later = agency({ id: "later", name: { en: "Later News", de: "Spätere Nachrichten" } });
const ended = (fields: Partial<DirectoryEntry>, lang: string): Ended | undefined => {
  const entries = [agency({ id: "early", name: { en: "Early News" }, ...fields }), later];
  return sourceFacts(createDirectory(compileDirectory({ entries, inflections: {}, traps: [], offices: {}, countryWords: {}, notOfState: {}, worldAgencies: "" })), "early", lang)?.ended;
};
const page = "https://history.example/early";

test.each<[string, Partial<DirectoryEntry>, Ended | undefined]>([
  ["one at work has no end", { founded: 1900 }, undefined],
  ["one without a successor", { dissolved: 1944, src: { dissolved: page } }, { year: 1944, by: [], source: "history.example" }],
  ["the successor's name in the reader's language", { dissolved: 1944, successor: ["later"], src: { dissolved: page, successor: page } }, { year: 1944, by: ["Spätere Nachrichten"], source: "history.example" }],
  ["two places", { dissolved: 1944, successor: ["later"], src: { dissolved: page, successor: "A List" } }, { year: 1944, by: ["Spätere Nachrichten"], source: "history.example, A List" }],
  ["one nobody took over from", { dissolved: 1944, successor: [], src: { dissolved: page, successor: "A List" } }, { year: 1944, by: [], source: "history.example" }],
  ["one of which nobody knows who took over", { dissolved: 1944, successor: "unknown", src: { dissolved: page, successor: "unchecked" } }, { year: 1944, by: [], source: "history.example" }],
  ["one at a time nobody knows", { dissolved: "unknown", successor: "unknown", src: { dissolved: page, successor: "unchecked" } }, { year: undefined, by: [], source: "history.example" }],
  ["a year from memory", { dissolved: 1944, successor: ["later"], src: { successor: page } }, { year: 1944, by: ["Spätere Nachrichten"], source: "unchecked" }],
])("how an agency ended: %s", (_what, fields, expected) => expect(ended(fields, "de")).toEqual(expected));
