/** What a person is told to search for, over the directory as it is built. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import { originalHints } from "../../../src/core/match/original-hints.ts";
import type { PathSource, TracedAttribution } from "../../../src/core/model.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";
import { world } from "../../world.ts";

const directory = createDirectory(compileDirectory(directorySources));
const quote = "Im Mittelpunkt der Gespräche in der Mongolei standen 340 Millionen Dollar für die Grenzgewässer, die im Oktober 2025 fließen sollen";
const page = { url: "https://seite.example/a", host: "seite.example", title: "", lang: "de", publishedAt: "2025-03-06T07:30:00+01:00", publisher: null };

const source = (id: string | null, name: string, more: Partial<PathSource> = {}): PathSource => ({ class: "agency", id, name, host: null, span: null, ...more });
const attribution = (...path: PathSource[]): TracedAttribution => ({
  id: "a1", kind: "quote", content: [[0, quote.length]], quoted: [], cue: null, evidence: [0, quote.length], path, stance: "asserts", links: [], stated: "explicit", rule: "words/cited", confidence: 0.9, matches: [],
}); // prettier-ignore
const hints = (...path: PathSource[]) => originalHints({ page, text: quote }, attribution(...path), directory, world);

describe("originalHints", () => {
  test("begins with the furthest source, by its names in its own language and script", () => {
    const { sources } = hints(source("ria", "RIA Novosti"), source("ru-scrf", "Security Council of Russia", { class: "institution" }));
    expect(sources.map(({ id }) => id)).toEqual(["ru-scrf", "ria"]);
    for (const { names } of sources) expect(names.join(" ")).toMatch(/[а-яё]/);
  });

  test("says which names and numbers survive translation, and the country as the source writes it", () => {
    const { names, numbers } = hints(source("ria", "RIA Novosti"));
    expect(names).toEqual(expect.arrayContaining(["Mongolei", "Монголия"]));
    expect(numbers.join(" ")).toContain("340");
  });

  test("the window reaches from two weeks before the page to the day after", () => {
    expect(hints(source("ria", "RIA Novosti")).window).toEqual({ from: "2025-02-20", to: "2025-03-07" });
    expect(originalHints({ page: { ...page, publishedAt: null }, text: quote }, attribution(source("ria", "RIA")), directory, world).window).toBeNull();
  });

  test("searches stay on the source's own site: its words where it speaks the page's language, else what survives translation", () => {
    const inGerman = hints(source("dpa", "dpa")).sources[0]?.searches[0]?.url ?? "";
    expect(decodeURIComponent(inGerman)).toMatch(/site:dpa\.\S+ "Im Mittelpunkt der Gespräche/);
    const inRussian = decodeURIComponent(hints(source("ria", "RIA Novosti")).sources[0]?.searches[0]?.url ?? "");
    expect(inRussian).toContain("site:ria.ru");
    expect(inRussian).not.toContain("Gespräche in");
    expect(inRussian).toContain("Монголия");
  });

  test("a spokesperson is looked for at the office; a source without a name or an address is not searched", () => {
    const speaker = source(null, "Peskow", { class: "person", speaksFor: { id: "ru-scrf", name: "Sicherheitsrat" } });
    expect(hints(speaker).sources[0]?.host).toBe("scrf.gov.ru");
    expect(hints(source(null, "zwei Beamte", { class: "unnamed" })).sources).toEqual([]);
    expect(hints(source(null, "Anna Berg", { class: "person" })).sources[0]).toMatchObject({ names: [], host: null, steps: [], searches: [] });
  });

  test("any page and any host give addresses that can be opened, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom("de", "ru", "zh", "", "und"), fc.option(fc.string({ maxLength: 30 })), (text, lang, publishedAt) => {
        const found = originalHints({ page: { ...page, lang, publishedAt }, text }, { ...attribution(source("ria", "RIA"), source("dpa", "dpa")), content: [[0, text.length]] }, directory, world);
        for (const { steps, searches } of found.sources) for (const { url } of [...steps, ...searches]) expect(URL.canParse(url)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
