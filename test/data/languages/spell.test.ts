import { describe, expect, test } from "vitest";
import { conjugate } from "../../../src/data/languages/paradigms.ts";
import { distinct, spell, spellMarkers } from "../../../src/data/languages/spell.ts";

describe("phrases written short", () => {
  const classes = { da: ["da", "dal", "dall'"] };

  test.each([
    ["secondo", ["secondo"]],
    ["vist[o|a] da", ["visto da", "vista da"]],
    ["[il |]parere di", ["il parere di", "parere di"]],
    ["visto {da}", ["visto da", "visto dal", "visto dall'", "visto dall’"]],
    ["a [b|c] [d|e]", ["a b d", "a b e", "a c d", "a c e"]],
  ])("%s", (text, all) => {
    expect(spell(text, classes)).toEqual(all);
  });

  test.each([
    ["visto {su}", "names the class {su}"],
    ["vist[o|a da", "not closed"],
  ])("%s is refused", (text, why) => {
    expect(() => spell(text, classes)).toThrow(why);
  });

  test("of two equal markers the sure one counts", () => {
    const sure = spellMarkers({ role: "source", side: "before" }, ["visto da"]);
    const unsure = spellMarkers({ role: "source", side: "before", doubtful: true }, ["vist[o|a] da"]);
    expect(distinct([...sure, ...unsure])).toEqual([...sure, { role: "source", side: "before", doubtful: true, text: "vista da" }]);
  });
});

describe("verbs with their endings", () => {
  test("each verb takes each ending with what it shows", () => expect(conjugate(["сказал"], [["", "m"], ["а", "f"]])).toEqual([["сказал", "m"], ["сказала", "f"]]));

  test("the ending stands where the sign is, and verbs may be written short", () =>
    expect(conjugate(["[за|о]звал~ себя"], [["", "m"], ["и"]])).toEqual([["зазвал себя", "m"], "зазвали себя", ["озвал себя", "m"], "озвали себя"]));
});
