import fc from "fast-check";
import { expect, test } from "vitest";
import type { DirectoryEntry } from "../../../../src/core/directory/entry.ts";
import { nextSteps, type SoughtWords } from "../../../../src/core/directory/hosts/next-steps.ts";

const plain: DirectoryEntry = { id: "havana", class: "agency", name: { en: "Havana News" }, short: [], aliases: [], hosts: ["havana.example", "en.havana.example"], src: {} };
const linked: DirectoryEntry = {
  ...plain,
  links: { search: "https://havana.example/buscar?q={query}&en=1", archive: "https://havana.example/archivo", editions: { en: "https://en.havana.example/", fr: "https://havana.example/fr" } },
};
const long = "Uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince quinceavos diecisiete";

test.each<[what: string, entry: DirectoryEntry | undefined, sought: SoughtWords, links: string[]]>([
  ["the front page where no link is known", plain, { quote: "a b" }, ["front https://havana.example/"]],
  ["nothing for a source that has no site", { ...plain, hosts: [] }, { quote: "a b" }, []],
  [
    "search, archive and editions where they are known",
    linked,
    { quote: "«El  mar» & tú" },
    ["search https://havana.example/buscar?q=El%20mar%20%26%20t%C3%BA&en=1", "archive https://havana.example/archivo", "edition en https://en.havana.example/", "edition fr https://havana.example/fr"],
  ],
  ["no search without words", { ...linked, links: { search: "https://havana.example/?s={query}" } }, { quote: " “” " }, ["front https://havana.example/"]],
  ["the beginning of a long quotation", { ...linked, links: { search: "https://havana.example/?s={query}" } }, { quote: long }, [`search https://havana.example/?s=${long.split(" ").slice(0, -1).join("%20")}`]],
  ["the words as they are, whatever they mean to a replacement", { ...linked, links: { search: "https://havana.example/?s={query}" } }, { quote: "$& $1" }, ["search https://havana.example/?s=%24%26%20%241"]],
  ["the archived copy of the document's day", undefined, { url: "https://a.example/x#top", date: "2024-09-13T08:00:00Z" }, ["web-archive https://web.archive.org/web/20240913/https://a.example/x"]],
  ["the archived copy of its month", undefined, { url: "http://a.example/x?y=1", date: "2024-09" }, ["web-archive https://web.archive.org/web/202409/http://a.example/x?y=1"]],
  ["the archived copy of an interval's beginning", undefined, { url: "https://a.example/", date: "2024-09-13/2024-09-15" }, ["web-archive https://web.archive.org/web/20240913/https://a.example/"]],
  ["the latest archived copy without a date", undefined, { url: "https://a.example/x", date: null }, ["web-archive https://web.archive.org/web/https://a.example/x"]],
  ["no archived copy of what is no web address", plain, { url: "file:///home/x.html" }, ["front https://havana.example/"]],
])("gives %s", (_, entry, sought, links) => {
  expect(nextSteps(entry, sought).map(({ kind, url, lang }) => [kind, lang, url].filter(Boolean).join(" "))).toEqual(links);
});

test("any quotation and any address give links that can be opened", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.webUrl({ withFragments: true }), fc.string(), (quote, url, date) => {
      for (const step of nextSteps(linked, { quote, url, date })) {
        expect(URL.canParse(step.url)).toBe(true);
        expect(["havana.example", "en.havana.example", "web.archive.org"]).toContain(new URL(step.url).host);
      }
    }),
    // Addresses are slow to make up.
    { numRuns: 40 },
  );
});
