import { expect, test } from "vitest";
import { createMarkScan, marksIn } from "../../../../src/core/detect/credits/mark-scan.ts";
import { indexWords } from "../../../../src/core/detect/credits/word-index.ts";

const scan = createMarkScan([indexWords(["foto", "©"]), indexWords(["mit material von", "av"]), indexWords(["出典"])]);

test.each([
  ["foto: jana kern", 1],
  ["fotografie", 0],
  ["ein telefoto", 0],
  ["© jana kern", 1],
  ["mit material von dpa und foto", 3],
  ["mit material vonseiten", 0],
  ["av jana kern", 2],
  ["avis", 0],
  ["記事の出典は", 4],
])("%s: the lists whose words stand whole in it", (text, marks) => {
  expect(marksIn(text, [0, text.length], scan)).toBe(marks);
  // The same stretch within a longer text.
  expect(marksIn(`foto\n${text}\nfoto`, [5, 5 + text.length], scan)).toBe(marks);
});

test("a word that goes on beyond the stretch does not stand in it", () => {
  expect(marksIn("mit material von dpa", [0, 12], scan)).toBe(0);
  expect(marksIn("ein foto von dpa", [0, 8], scan)).toBe(1);
});
