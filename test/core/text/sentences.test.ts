import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { packFor } from "../../../src/data/languages/packs.ts";
import { pageOf } from "./page-of.ts";

const table: [why: string, lang: string, text: string, expected: string[]][] = [
  ["ordinals", "de", "Am 14. September kam er. Am 3. Mai ging sie.", ["Am 14. September kam er.", "Am 3. Mai ging sie."]],
  ["abbreviations", "de", "Er traf z. B. Dr. Weber. Das reichte.", ["Er traf z. B. Dr. Weber.", "Das reichte."]],
  ["initials", "en", "C. Q. Brown spoke. Then he left.", ["C. Q. Brown spoke.", "Then he left."]],
  ["full stops in a quotation", "de", "„Das ist gut. Das bleibt so“, sagte er. Dann ging er.", ["„Das ist gut. Das bleibt so“, sagte er.", "Dann ging er."]],
  ["a quotation that ends the sentence", "de", "Er sagte: „Das ist gut.“ Dann ging er.", ["Er sagte: „Das ist gut.“", "Dann ging er."]],
  ["a question before its speaker", "en", "“Why?” he asked. Nobody knew.", ["“Why?” he asked.", "Nobody knew."]],
  ["Chinese", "und", "他走了。她来了！", ["他走了。", "她来了！"]],
];

describe("splitSentences", () => {
  test.each(table)("keeps %s", (_why, lang, text, expected) => {
    const page = pageOf([text], lang);
    expect(splitSentences(page, packFor(lang)).map((s) => page.text.slice(...s.span))).toEqual(expected);
  });

  test("crosses no block", () => {
    const page = pageOf(["Eins", "Zwei. Drei"], "de");
    expect(splitSentences(page, packFor("de")).map((s) => [s.block, page.text.slice(...s.span)])).toEqual([[0, "Eins"], [1, "Zwei."], [1, "Drei"]]);
  });
});
