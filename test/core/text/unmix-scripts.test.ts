import { expect, test } from "vitest";
import { finish } from "../../../src/core/steps.ts";
import { unmixScripts } from "../../../src/core/text/unmix-scripts.ts";

test.each([
  ["Cyrillic capitals joined to a Latin name are read as Latin ones", "dpa/АР, перевод", "dpa/AP, перевод"],
  ["a word of both scripts is", "по данным АFP", "по данным AFP"],
  ["Cyrillic abbreviations stay", "ТАСС/РИА и АР", "ТАСС/РИА и АР"],
  ["Latin text stays", "dpa/AP", "dpa/AP"],
])("%s", (_, text, expected) => {
  const read = finish(unmixScripts(text));
  expect(read).toBe(expected);
  expect(read).toHaveLength(text.length);
});
