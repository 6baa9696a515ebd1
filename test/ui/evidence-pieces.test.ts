import { describe, expect, test } from "vitest";
import type { Span } from "../../src/core/model.ts";
import { evidencePieces } from "../../src/ui/evidence-pieces.ts";

const shown = (text: string, evidence: Span, ...content: Span[]) =>
  evidencePieces(text, { evidence, content }).map(({ text, attributed }) => (attributed ? `[${text}]` : text)).join("");

describe("evidencePieces", () => {
  test.each<[string, string, Span, Span[], string]>([
    ["no words set off", "He said yes.", [0, 12], [], "He said yes."],
    ["words in the middle", "He said yes.", [0, 12], [[8, 11]], "He said [yes]."],
    ["two parts in wrong order", "abcdef", [0, 6], [[4, 5], [1, 2]], "a[b]cd[e]f"],
    ["parts that reach beyond the sentence", "one two", [0, 3], [[2, 7]], "on[e]"],
    ["parts outside the sentence", "one two", [0, 3], [[4, 7]], "one"],
  ])("%s", (_, text, evidence, content, expected) => expect(shown(text, evidence, ...content)).toBe(expected));

  test("a long sentence is cut around the attributed words", () => {
    const text = `${"x".repeat(1000)}yes${"z".repeat(1000)}`;
    const pieces = evidencePieces(text, { evidence: [0, 2003], content: [[1000, 1003]] });
    expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(330);
    expect(pieces.find(({ attributed }) => attributed)?.text).toBe("yes");
    expect(pieces.at(0)?.text).toBe("… ");
    expect(pieces.at(-1)?.text).toBe(" …");
  });
});
