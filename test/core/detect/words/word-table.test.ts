import fc from "fast-check";
import { expect, test } from "vitest";
import { createWordTable, numberOf, unknownWord } from "../../../../src/core/detect/words/word-table.ts";

test("every word is found inside a longer text, and no other stretch is taken for one", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 200 }), fc.string({ maxLength: 6 }), (words, other) => {
      const table = createWordTable(words);
      const text = `<${words.join("|")}>${other}`;
      let at = 1;
      for (const [number, word] of words.entries()) {
        expect(numberOf(table, text, at, at + word.length)).toBe(number);
        at += word.length + 1;
      }
      expect(numberOf(table, text, text.length - other.length, text.length)).toBe(words.includes(other) ? words.indexOf(other) : unknownWord);
    }),
  );
});
