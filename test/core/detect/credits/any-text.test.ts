import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { creditsOf, readingOf } from "./read-table.ts";

const pieces = constantFrom("dpa", "AFP", "Reuters", "(", ")", "（", "）", "[", "]", "/", " ", " ", "\n", "Foto:", "Quelle:", "©", "via", "mit", "Von ", "Jane Doe", "https://", "tagesschau.de", "BERLIN", "–", ".", "。", "新华社", "电", "12. Mai", "İ", "\u00ad", "…", "ist", "erschienen", "|", "＝");
const lines = array(array(pieces, { maxLength: 14 }), { minLength: 1, maxLength: 8 });
const marks = ["", "h: ", "b: ", "c: ", "k: ", "f: "];

describe("credits of any text", () => {
  test("every span lies in the page, evidence holds the names, and the same page gives the same answer", () => {
    assert(
      property(lines, constantFrom("de", "zh", "tr", "xx"), (words, lang) => {
        const reading = () => readingOf({ lang, lines: words.map((line, index) => (marks[index % marks.length] ?? "") + line.join("").replaceAll("\n", " ")) });
        const found = creditsOf(reading());
        const { text } = reading().page;
        for (const { evidence: [start, end], path } of found) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(path.length).toBeGreaterThan(0);
          for (const { span } of path) if (span) expect(span[0] >= start && span[1] <= end).toBe(true);
        }
        expect(creditsOf(reading())).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
