import { describe, expect, test } from "vitest";
import { citationLine } from "../../../src/core/export/citation-line.ts";
import { csv } from "../../../src/core/export/csv.ts";
import { markdown } from "../../../src/core/export/markdown.ts";
import type { Trace } from "../../../src/core/model.ts";
import { sampleAttribution, sampleTrace } from "../../fixtures/faces/sample-trace.ts";

const readAt = "2026-02-03T10:00:00Z";

/** A reader of RFC 4180, as plain as the format. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)|\r\n/g)) {
    rows.at(-1)?.push((quoted ?? "").replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The sample with its page's text replaced, spans kept. */
const withText = (text: string): Trace => ({ ...sampleTrace, text, attributions: [{ ...sampleAttribution("a6"), content: [[0, text.length]], evidence: [0, text.length] }] });

describe("csv", () => {
  test("has one line per attribution, all of the same width", () => {
    const rows = readCsv(csv({ trace: sampleTrace, readAt }));
    expect(rows).toHaveLength(1 + sampleTrace.attributions.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const a5 = Object.fromEntries(rows[0]?.map((name, index) => [name, rows[5]?.[index]]) ?? []);
    expect(a5).toMatchObject({ id: "a5", origin: "Security Council of Russia", through: "RIA Novosti", document: "https://ria.example/2024/05/04/porty" });
  });

  test.each(["=cmd()", "+1", "-1", "@x"])("%s does not start a formula", (text) => {
    expect(readCsv(csv({ trace: withText(text), readAt }))[1]?.[5]).toBe(`'${text}`);
  });

  test("quotes, commas and line ends stay inside their cell", () => {
    expect(readCsv(csv({ trace: withText('a "b", c\r\nd'), readAt }))[1]?.[5]).toBe('a "b", c\r\nd');
  });
});

describe("markdown", () => {
  test("names origin and relay, the words, and the document", () => {
    const text = markdown({ trace: sampleTrace, readAt });
    expect(text).toContain("**Security Council of Russia, through RIA Novosti** (quote, stated, rule `words/cited`, certainty 0.95)");
    expect(text).toContain("> „Die Arbeitsgruppe tritt im Herbst wieder zusammen und legt einen Fahrplan vor“");
    expect(text).toContain("Found in the local index (edited): [Рабочая группа соберётся осенью](<https://ria.example/2024/05/04/porty>), 2024-05-04");
  });

  test("markup of the page stays text", () => {
    expect(markdown({ trace: withText("<img src=x> [a](javascript:b) *c*\n# d"), readAt })).toContain("> \\<img src=x\\> \\[a\\](javascript:b) \\*c\\* \\# d");
  });
});

describe("citationLine", () => {
  test("keeps the agency beside the words", () => {
    expect(citationLine({ trace: sampleTrace, readAt }, sampleAttribution("a5"))).toBe(
      "„Die Arbeitsgruppe tritt im Herbst wieder zusammen und legt einen Fahrplan vor“ — Security Council of Russia, through RIA Novosti. " +
        "Hafen von Wladiwostok empfängt Delegation, spiegelung.example, 2024-05-05, https://spiegelung.example/a (2026-02-03).",
    );
  });
});
