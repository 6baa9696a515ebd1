import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../../../src/core/steps.ts";
import { findQuotations } from "../../../src/core/text/quotations.ts";
import { packFor } from "../../../src/data/languages/packs.ts";
import { pageOf } from "./page-of.ts";

const inner = (lines: string[], lang: string) => {
  const page = pageOf(lines, lang);
  return finish(findQuotations(page, packFor(lang))).map((q) => `${q.depth}${q.continues ? "+" : ""} ${page.text.slice(...q.inner)}`);
};

const table: [why: string, lang: string, lines: string[], expected: string[]][] = [
  ["German marks", "de", ["Er sagte: „Das ist gut.“ Dann ging er."], ["0 Das ist gut."]],
  ["a German opening closed by an ASCII mark", "de", ["„Das ist gut\", sagte er und: „Ja.“"], ["0 Das ist gut", "0 Ja."]],
  ["English marks", "en", ["“We agree,” she said, “and we sign.”"], ["0 We agree,", "0 and we sign."]],
  ["nested marks", "en", ["“He said ‘never’ to me,” she said."], ["0 He said ‘never’ to me,", "1 never"]],
  ["an apostrophe is no mark", "en", ["“We don’t know,” the Smiths’ lawyer said. It’s ‘fine’."], ["0 We don’t know,", "0 fine"]],
  ["reversed guillemets", "de", ["»Das ist gut«, sagte er."], ["0 Das ist gut"]],
  ["French guillemets with spaces", "ru", ["«Мы готовы», — сказал он. «Да»."], ["0 Мы готовы", "0 Да"]],
  ["ASCII marks", "en", ["\"One,\" he said. \"Two.\""], ["0 One,", "0 Two."]],
  ["an odd mark that stops nothing", "en", ["He is 5' 11\" tall. \"One,\" he said. \"Two.\""], ["0 One,", "0 Two."]],
  ["an unclosed mark before whole pairs", "de", ["„Das hier bleibt offen. Er sagte: „Ja.“ Und: „Nein.“"], ["0 Ja.", "0 Nein."]],
  ["a quotation over three paragraphs", "en", ["“First part.", "“Second part.", "“Last part,” he said."], ["0 First part.", "0+ Second part.", "0+ Last part,"]],
  ["dash speech", "ru", ["— Мы готовы, — сказал министр."], ["0 Мы готовы, — сказал министр."]],
];

describe("findQuotations", () => {
  test.each(table)("reads %s", (_why, lang, lines, expected) => {
    expect(inner(lines, lang)).toEqual(expected);
  });

  test("never throws, and every span lies inside its block", () => {
    const chars = fc.constantFrom("„", "“", "”", "\"", "«", "»", "'", "’", "a", "B", " ", ".", "\n", "「", "」");
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 60 }), (parts) => {
        const page = pageOf(parts.join("").split("\n"), "de");
        for (const q of finish(findQuotations(page, packFor("de")))) {
          const [start, end] = page.blocks[q.block]?.span ?? [0, 0];
          expect(q.outer[0]).toBeGreaterThanOrEqual(start);
          expect(q.outer[1]).toBeLessThanOrEqual(end);
          expect(q.depth).toBeGreaterThanOrEqual(0);
          expect(q.inner[0]).toBeLessThanOrEqual(q.inner[1]);
        }
      }),
    );
  });
});
