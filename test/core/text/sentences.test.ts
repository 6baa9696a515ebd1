import { describe, expect, test } from "vitest";
import type { LanguagePack } from "../../../src/core/detect/language-pack.ts";
import type { PageText } from "../../../src/core/model.ts";
import { finish } from "../../../src/core/steps.ts";
import { findQuotations } from "../../../src/core/text/quotations.ts";
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

const sentencesOf = (page: PageText, pack: LanguagePack) => finish(splitSentences(page, pack, finish(findQuotations(page, pack))));

describe("splitSentences", () => {
  test.each(table)("keeps %s", (_why, lang, text, expected) => {
    const page = pageOf([text], lang);
    expect(sentencesOf(page, packFor(lang)).map((s) => page.text.slice(...s.span))).toEqual(expected);
  });

  test("crosses no block", () => {
    const page = pageOf(["Eins", "Zwei. Drei"], "de");
    expect(sentencesOf(page, packFor("de")).map((s) => [s.block, page.text.slice(...s.span)])).toEqual([[0, "Eins"], [1, "Zwei."], [1, "Drei"]]);
  });
});
