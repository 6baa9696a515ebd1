// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { SourceFacts } from "../../src/core/directory/source-facts.ts";
import type { PathSource } from "../../src/core/model.ts";
import { SourceLine } from "../../src/ui/source-line.tsx";
import { renderFace, wordsOf } from "./render-face.tsx";

const apa: SourceFacts = { id: "apa", class: "agency", name: "Austria Presse Agentur", short: "APA", country: "AT" };
const azertac: SourceFacts = { id: "apa-az", class: "agency", name: "Azeri-Press Agency", short: "APA", country: "AZ" };
const facts = new Map([apa, azertac, { ...apa, id: "apa-ots" }].map((fact) => [fact.id, fact]));
const source = (alternatives: string[]): PathSource => ({ class: "agency", id: "apa", name: "APA", host: "apa.at", span: null, alternatives });

test.each<[string, string[], string]>([
  ["one bearer", [], "Austria Presse AgenturNews agency · Austria"],
  ["two bearers in two countries", ["apa-az"], "APA (Austria or Azerbaijan?)News agency · the name has other bearers"],
  ["two bearers in one country", ["apa-ots"], "APANews agency · the name has other bearers"],
  ["a bearer nobody knows", ["nobody"], "APANews agency · the name has other bearers"],
])("%s", (_what, alternatives, words) => {
  expect(wordsOf(renderFace(<SourceLine source={source(alternatives)} facts={facts} />))).toBe(words);
});
