import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPageChanges } from "../../../../src/core/match/pages/page-changes.ts";
import type { DriftStep } from "../../../../src/core/model.ts";

const draw = (steps: DriftStep[]): string => steps.map(({ op, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[op]).join(" ");
const page = (...lines: string[]): string => lines.join("\n\n");

describe("findPageChanges", () => {
  test.each<[string, string, string, string[]]>([
    ["nothing", page("One.", "Two."), page("One.", "Two."), []],
    ["white space and empty lines", page("One  word.", "Two."), "One word.\nTwo.\n", []],
    ["signs alone", "He said “so”.", "He said »so«!", []],
    ["a word", page("The port opens.", "Nine ships lie there.", "End."), page("The port opens.", "Eight ships lie there.", "End."), ["[-Eight-] [+Nine+] ships lie there"]],
    ["a line that came", page("A b.", "New line here.", "C d."), page("A b.", "C d."), ["[+New line here+]"]],
    ["a line that went", page("A b.", "C d."), page("A b.", "Old line here.", "C d."), ["[-Old line here-]"]],
    ["two places are told apart", page("Nine a.", "Middle.", "Nine b."), page("Eight a.", "Middle.", "Eight b."), ["[-Eight-] [+Nine+] a", "[-Eight-] [+Nine+] b"]],
    ["two lines made one", page("A b c", "d e f"), "A b c d e f", []],
    ["all of it", "One two.", "Three four.", ["[-Three four-] [+One two+]"]],
    ["a text without spaces", "港口开放九天", "港口开放八天", ["港口开放 [-八-] [+九+] 天"]],
  ])("%s", (_, now, before, expected) => expect(findPageChanges(now, before).map(draw)).toEqual(expected));

  const lines = fc.array(fc.constantFrom("alpha beta", "gamma", "delta epsilon zeta", "eta"), { maxLength: 12 });

  test("the steps hold the words of both versions that are not set aside, and equal versions give none", () => {
    fc.assert(
      fc.property(lines, lines, (now, before) => {
        const changes = findPageChanges(now.join("\n"), before.join("\n"));
        const words = (op: DriftStep["op"]) => changes.flat().filter((step) => step.op === op).flatMap(({ text }) => text.split(" ")).length;
        const count = (list: string[]) => list.flatMap((line) => line.split(" ")).length;
        // What one version has more than the other is what was added more than removed.
        expect(words("added") - words("removed")).toBe(count(now) - count(before));
        if (now.join() === before.join()) expect(changes).toEqual([]);
      }),
    );
  });

  test("a long page that was rewritten is told at once", () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, line) => `${word} number ${line} of the page`).join("\n");
    const started = performance.now();
    expect(findPageChanges(long("Line"), long("Row")).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
