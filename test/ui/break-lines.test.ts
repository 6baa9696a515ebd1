import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, lettersOf } from "../../src/ui/break-lines.ts";

/** Ten Latin letters wide; Chinese ones count double. */
const fits = (words: string) => lettersOf(words).reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0) <= 10;

describe("breakLines", () => {
  test.each<[string, string, string[]]>([
    ["short words on one line", "RIA desk", ["RIA desk"]],
    ["at a space", "Security Council of Russia", ["Security", "Council of", "Russia"]],
    ["what is left over is cut with a sign", "one two three four five six seven", ["one two", "three four", "five six…"]],
    ["a host before its stop", "spiegel.example", ["spiegel", ".example"]],
    ["a compound behind its hyphen", "hafen-nachrichten", ["hafen-", "nachrichte", "n"]],
    ["a long word is cut inside", "Nachrichtenagentur", ["Nachrichte", "nagentur"]],
    ["wide characters count double", "俄罗斯联邦安全会议", ["俄罗斯联邦", "安全会议"]],
    ["nothing", " ", []],
  ])("%s", (_, words, lines) => expect(breakLines(words, 3, fits)).toEqual(lines));

  test("whatever the words, no line is empty or too wide, and enough lines hold every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (words) => {
        const lines = breakLines(words, 200, fits);
        const bare = (text: string) => text.replace(/\s/g, "");
        return lines.every((line) => line !== "" && (fits(line) || lettersOf(line).length === 1)) && bare(lines.join("")) === bare(words);
      }),
    );
  });
});
