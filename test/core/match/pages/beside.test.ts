import { describe, expect, test } from "vitest";
import type { Match, SourceDocument, Span, Trace, TracedAttribution } from "../../../../src/core/model.ts";
import { setBeside } from "../../../../src/core/match/pages/beside.ts";
import { excerptAround } from "../../../../src/core/match/words/excerpt.ts";
import { createMemoryReader } from "../memory-reader.ts";

const german = [
  "Der Hafen von Varnow bleibt bis Freitag geschlossen.",
  "Bei einem Brand am 13. September waren 27 Lagerhallen zerstört worden.",
  "„Wir werden 340 Millionen Euro in den Wiederaufbau stecken“, sagte Bürgermeister Grigori Malenkow in London.",
  "Das Wetter war an diesem Tag trocken und windstill.",
  "Die Polizei ermittelt gegen drei Mitarbeiter der Firma Kranotek.",
];
const russian = [
  "Порт Варнова останется закрытым до пятницы.",
  "При пожаре 13 сентября были уничтожены 27 складов.",
  "«Мы вложим в восстановление 340 миллионов евро», — заявил в Лондоне мэр Григорий Маленков.",
  "Полиция ведёт расследование в отношении трёх сотрудников компании «Кранотек».",
];
const text = german.join(" ");
const wire: SourceDocument = { url: "https://wire.test/port", title: "Порт", lang: "ru", text: russian.join(" "), publishedAt: "2024-09-15" };

const at = (whole: string, words: string): Span => {
  const start = whole.indexOf(words);
  return [start, start + words.length];
};
const cited = "Wir werden 340 Millionen Euro in den Wiederaufbau stecken";
const attribution: TracedAttribution = {
  id: "a1", kind: "quote", content: [at(text, cited)], quoted: [], cue: null, evidence: at(text, german[2] ?? ""), path: [{ class: "agency", id: "wire", name: "Wire", host: null, span: null }],
  stance: "asserts", links: [], stated: "explicit", rule: "test", confidence: 1, matches: [],
};
const trace = { page: { url: "https://page.test/1", host: "page.test", title: "", lang: "de", publishedAt: null, publisher: null }, text, attributions: [attribution], mentions: [], hints: [], reuse: [], chain: { nodes: [], edges: [], origins: { named: [], unnamed: 0, unresolved: 0 } } } satisfies Trace;

function matchIn(document: SourceDocument, words: string, changes: Partial<Match> = {}): Match {
  return { document: document.url, relation: "edited", score: 1, publishedAt: document.publishedAt ?? null, title: document.title, publisher: null, quote: at(document.text, words), excerpt: words, drift: [], reasons: [], ...changes };
}
const beside = (documents: SourceDocument[], match: Match, asked: TracedAttribution | undefined = attribution) => setBeside(createMemoryReader(documents), { trace, attribution: asked, match });

describe("setBeside", () => {
  test("pairs the sentences of a translation around the cited one, with what each pair shares", async () => {
    const found = await beside([wire], matchIn(wire, russian[2] ?? "", { relation: "translated" }));
    expect(found?.pairs.map(({ here, there, cited }) => [german.indexOf(here), russian.indexOf(there), cited])).toEqual([[0, 0, false], [1, 1, false], [2, 2, true], [3, -1, false], [4, 3, false]]);
    expect(found?.pairs[2]?.reasons).toContainEqual({ code: "same-names", values: expect.arrayContaining(["Маленков / Malenkow"]) });
  });

  test("shows one pair where the page cites a document that it does not translate", async () => {
    const reasons: Match["reasons"] = [{ code: "cited-publisher", values: ["wire"] }, { code: "same-numbers", values: ["340"] }];
    const found = await beside([wire], matchIn(wire, russian[2] ?? "", { relation: "translated", reasons }));
    expect(found?.pairs).toEqual([{ here: german[2], there: russian[2], cited: true, reasons: reasons.slice(1) }]);
  });

  test("pairs nothing where only the document is known", async () => {
    const found = await beside([wire], matchIn(wire, "", { relation: "translated", quote: null }));
    expect([found?.pairs, found?.there]).toEqual([[], null]);
    expect(found?.here?.words).toBe(cited);
  });

  test("names the version that has the words, and the dates of the others", async () => {
    const first = { ...wire, text: "Zuerst hieß es anders. Der Hafen bleibt zu.", publishedAt: "2024-09-14" };
    const second = { ...wire, text: "Der Hafen bleibt zu.", publishedAt: "2024-09-14", updatedAt: "2024-09-16", status: "corrected" as const, supersedes: "https://wire.test/0" };
    const found = await beside([first, second, wire], matchIn(second, "Der Hafen bleibt zu."));
    expect(found?.version).toMatchObject({ updatedAt: "2024-09-16", status: "corrected", supersedes: "https://wire.test/0" });
    expect(found?.otherVersions).toEqual(["2024-09-14", "2024-09-15"]);
    expect(found?.there).toEqual({ before: "", words: "Der Hafen bleibt zu.", after: "" });
  });

  test("shows what page and document share word for word, as it stands on the page", async () => {
    const copy: SourceDocument = { url: "https://copy.test/1", title: "", lang: "de", text: `Neu hinzugekommen: ${german.slice(0, 2).join(" ")} Und dann noch etwas ganz anderes.` };
    const found = await setBeside(createMemoryReader([copy]), { trace, attribution: undefined, match: matchIn(copy, german[0] ?? "", { relation: "reused" }) });
    expect(found?.passages.map(({ words }) => words)).toEqual([german.slice(0, 2).join(" ").replace(/\.$/, "")]);
    expect(found?.here).toBeNull();
  });

  test.each<[string, SourceDocument[]]>([
    ["is gone", []],
    ["has other words now", [{ ...wire, text: "Anderes." }]],
  ])("is undefined where the document %s", async (_, documents) => {
    expect(await beside(documents, matchIn(wire, russian[2] ?? ""))).toBeUndefined();
  });
});

describe("excerptAround", () => {
  test("keeps to the paragraph and cuts at spaces", () => {
    const long = `Erster Absatz.\n${"viele Worte davor ".repeat(20)}GENAU DAS${" und danach".repeat(30)}\nDritter.`;
    const { before, words, after } = excerptAround(long, at(long, "GENAU DAS"));
    expect(words).toBe("GENAU DAS");
    expect(before).toMatch(/^… (?:viele|Worte|davor) /);
    expect(after).toMatch(/(?:und|danach) …$/);
    expect(before.length + after.length).toBeLessThan(340);
  });

  test.each([["short text", "a b c", "b", { before: "a ", words: "b", after: " c" }], ["no spaces", `${"字".repeat(300)}X${"字".repeat(300)}`, "X", { before: `… ${"字".repeat(160)}`, words: "X", after: `${"字".repeat(160)} …` }]])("%s", (_, whole, words, expected) => {
    expect(excerptAround(whole, at(whole, words))).toEqual(expected);
  });
});
