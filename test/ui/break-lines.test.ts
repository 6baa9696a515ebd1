import { describe, expect, test } from "vitest";
import { breakLines } from "../../src/ui/break-lines.ts";

describe("breakLines", () => {
  test.each<[string, string, string[]]>([
    ["short words on one line", "RIA desk", ["RIA desk"]],
    ["at a space", "Security Council of Russia", ["Security", "Council of", "Russia"]],
    ["what is left over is cut with a sign", "one two three four five six seven", ["one two", "three four", "five six…"]],
    ["a long word is cut inside", "Nachrichtenagentur", ["Nachrichte", "nagentur"]],
    ["wide characters count double", "俄罗斯联邦安全会议", ["俄罗斯联邦", "安全会议"]],
    ["nothing", " ", []],
  ])("%s", (_, words, lines) => expect(breakLines(words, 10, 3)).toEqual(lines));
});
