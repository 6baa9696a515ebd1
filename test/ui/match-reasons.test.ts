import { describe, expect, test } from "vitest";
import { reasonLines } from "../../src/ui/match-reasons.ts";
import { english } from "./message-files.ts";

describe("reasonLines", () => {
  test.each<[string, string[], string[]]>([
    ["words-kept", ["12", "13"], ["12 of 13 words agree"]],
    ["part-of-quote", ["4", "1300"], ["4 of 1,300 words agree"]],
    ["share-reused", ["41", "186"], ["41 of 100 words of this page, 186 in all"]],
    ["shared-words", ["Kran", "Pier"], ["Rare words in both: Kran and Pier"]],
    ["same-numbers", ["4711 / 4711", "12 / 12"], ["Both name: 4711 / 4711 and 12 / 12"]],
    ["same-words", ["13"], []],
    ["earliest-copy", [], ["Earliest copy in your index"]],
    ["not-credited", ["x"], []],
    ["a code of a later version", ["x"], []],
  ])("%s", (code, values, lines) => expect(reasonLines([{ code, values }], english)).toEqual(lines));
});
