import fc from "fast-check";
import { expect, test } from "vitest";
import { createWordTable, numberOf, unknownWord } from "../../../../src/core/detect/words/sentence/word-table.ts";

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

test.each([
  ["vowel marks", "صرّح", "صرح"],
  ["the lengthening stroke", "قـــال", "قال"],
  ["a hamza on an alef", "أعلن", "اعلن"],
  ["letters of an Arabic keyboard", "می‌گوید", "مي‌گويد"],
  ["a joiner that is left out", "می‌گوید", "میگوید"],
  ["the ezafe over a final he", "روزنامهٔ", "روزنامه"],
  ["the dot below as a sign of its own", "\u{95b}\u{94b}\u{930}", "\u{91c}\u{93c}\u{94b}\u{930}"],
  ["the dot below left out", "ज़ोर", "जोर"],
  ["the moon dot", "माँग", "मांग"],
  ["the mark of a Hebrew abbreviation", "״", "\""],
])("a word is found however it is spelt: %s", (_, listed, printed) => {
  const table = createWordTable(["1", listed, "2"]);
  expect(numberOf(table, `<${printed}>`, 1, 1 + printed.length)).toBe(1);
  expect(numberOf(createWordTable([printed]), listed, 0, listed.length)).toBe(0);
  expect(numberOf(table, `${printed}3`, 0, printed.length + 1)).toBe(unknownWord);
});
