import { readdirSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { citationLine } from "../../../src/core/export/citation-line.ts";
import { csv } from "../../../src/core/export/csv.ts";
import { html } from "../../../src/core/export/html.ts";
import { markdown } from "../../../src/core/export/markdown.ts";
import { receiptHtml } from "../../../src/core/export/receipt-html.ts";
import { openQuestions } from "../../../src/core/export/receipt.ts";
import type { Trace } from "../../../src/core/model.ts";
import { createText } from "../../../src/ui/text.ts";
import { english, textIn } from "../../ui/message-files.ts";
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
    const text = markdown({ trace: sampleTrace, readAt }, english);
    expect(text).toContain("**Security Council of Russia, through RIA Novosti**");
    expect(text).toContain("Quotation · stated · Read by rule `words/cited`, certainty 95%");
    expect(text).toContain("> „Die Arbeitsgruppe tritt im Herbst wieder zusammen und legt einen Fahrplan vor“");
    expect(text).toContain("[Рабочая группа соберётся осенью](<https://ria.example/2024/05/04/porty>) · found in the local index: Wording differs · May 4, 2024");
  });

  test("markup of the page stays text", () => {
    expect(markdown({ trace: withText("<img src=x> [a](javascript:b) *c*\n# d"), readAt }, english)).toContain("> \\<img src=x\\> \\[a\\](javascript:b) \\*c\\* \\# d");
  });
});

describe("citationLine", () => {
  test("keeps the agency beside the words", () => {
    expect(citationLine({ trace: sampleTrace, readAt }, sampleAttribution("a5"), english)).toBe(
      "„Die Arbeitsgruppe tritt im Herbst wieder zusammen und legt einen Fahrplan vor“ — Security Council of Russia, through RIA Novosti. " +
        "Hafen von Wladiwostok empfängt Delegation, spiegelung.example, 2024-05-05, https://spiegelung.example/a (2026-02-03).",
    );
  });
});

describe("files for people", () => {
  const locales = readdirSync(path.resolve(import.meta.dirname, "../../../public/_locales"));
  const input = { trace: sampleTrace, readAt };
  const all = { ...input, textHash: "00", versions: { program: "0", directory: "0", pack: "0" }, index: { documents: 2, since: readAt, bytes: 1 } };
  /** A language without words: what is left of a file is the page's, the index's or a string in the code. */
  const wordless = createText((key, values = []) => (key === "interfaceLanguage" ? "ja" : values.join(" ")));
  const textOf = (file: string) => parseHTML(file).document.body.textContent ?? "";

  test.each([
    ["HTML", textOf(html(input, wordless))],
    ["the receipt", textOf(receiptHtml(all, wordless))],
    ["Markdown", markdown(input, wordless).replaceAll("\\", "")],
    ["a citation", citationLine(input, sampleAttribution("a5"), wordless)],
  ])("%s holds no word of its own", (_, file) => {
    const { page, text, attributions } = sampleTrace;
    const given = attributions.flatMap(({ id, rule, path: sources, matches, content, evidence }) => [
      ...matches.flatMap(({ document, title }) => [document, title]),
      ...[...content, evidence].map((span) => text.slice(...span)),
      ...sources.map(({ name }) => name),
      rule,
      id,
    ]);
    const documents = openQuestions(sampleTrace).map(({ subject }) => subject);
    const left = [page.title, page.url, page.host, readAt, "Wiretrace", ...given, ...documents].toSorted((a, b) => b.length - a.length).reduce((rest, known) => (known === "" ? rest : rest.replaceAll(known, "")), file);
    expect(left.match(/[A-Za-zÄÖÜäöüß]{2,}/g)).toBeNull();
  });

  test.each(locales)("in %s the page says its language and direction", (locale) => {
    const { lang, dir } = textIn(locale);
    const { documentElement } = parseHTML(html(input, textIn(locale))).document;
    expect([documentElement.lang, documentElement.dir]).toEqual([lang, dir]);
  });
});
