// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { SourceFacts } from "../../src/core/directory/source-facts.ts";
import type { PathSource } from "../../src/core/model.ts";
import { shortName, SourceLine } from "../../src/ui/source-line.tsx";
import { renderFace, wordsOf } from "./render-face.tsx";

const apa: SourceFacts = { id: "apa", class: "agency", name: "Austria Presse Agentur", short: "APA", country: "AT" };
const azertac: SourceFacts = { id: "apa-az", class: "agency", name: "Azeri-Press Agency", short: "APA", country: "AZ" };
const facts = new Map([apa, azertac, { ...apa, id: "apa-ots" }].map((fact) => [fact.id, fact]));
const ofi: SourceFacts = { id: "ofi", class: "agency", name: "Office of Information", country: "FR" };
const source = (alternatives: string[]): PathSource => ({ class: "agency", id: "apa", name: "APA", host: "apa.at", span: null, alternatives });

test.each<[string, string[], string]>([
  ["one bearer", [], "Austria Presse AgenturNews agency · Austria"],
  ["two bearers in two countries", ["apa-az"], "APA (Austria or Azerbaijan?)News agency · the name has other bearers"],
  ["two bearers in one country", ["apa-ots"], "APANews agency · the name has other bearers"],
  ["a bearer nobody knows", ["nobody"], "APANews agency · the name has other bearers"],
])("%s", (_what, alternatives, words) => {
  expect(wordsOf(renderFace(<SourceLine source={source(alternatives)} facts={facts} />))).toBe(words);
});

test.each<[string, string, string | undefined, string]>([
  ["an agency known by its letters", "Agence France-Presse", "AFP", "AFP"],
  ["one whose letters stand behind a hyphen", "Sport-Informations-Dienst", "SID", "SID"],
  ["one word with a code of the trade", "Reuters", "RTRS", "Reuters"],
  ["one word, whose letters are of another script", "Kabar", "КАБАР", "Kabar"],
  ["without letters", "Agencia Pública", undefined, "Agencia Pública"],
])("the short name of %s", (_what, name, short, shown) => {
  expect(shortName({ id: "x", name: "as printed" }, new Map([["x", { id: "x", class: "agency", name, short }]]))).toBe(shown);
});

const ministries = new Map(["CN", "TW", "DE"].map((country): [string, SourceFacts] => [country, { id: country, class: "institution", name: `Foreign Ministry of ${country}`, country }]));
const ministry = { id: null, name: "外交部", office: "foreign-ministry" } as const;
const office = (alternatives?: string[]): PathSource => ({ ...ministry, class: "institution", host: null, span: null, ...(alternatives && { alternatives }) });

test.each<[string, PathSource, string]>([
  ["of one of two countries", office(["CN", "TW"]), "外交部 (China or Taiwan?)Foreign ministry · the page does not say whose"],
  ["of one of three", office(["CN", "TW", "DE"]), "外交部 (China, Taiwan, or Germany?)Foreign ministry · the page does not say whose"],
  ["of any country", office(), "Foreign ministry (which country is not said)Institution · 外交部"],
  ["whose countries are not loaded yet", office(["XX", "YY"]), "外交部Foreign ministry · the page does not say whose"],
  ["for which a person speaks", { class: "person", id: null, name: "毛宁", host: null, span: null, speaksFor: { ...ministry, alternatives: ["CN", "TW"] } }, "毛宁 for 外交部 (China or Taiwan?)Person"],
  ["of any country, for which a person speaks", { class: "person", id: null, name: "毛宁", host: null, span: null, speaksFor: ministry }, "毛宁 for Foreign ministry (which country is not said)Person"],
])("an office %s", (_what, open, words) => {
  expect(wordsOf(renderFace(<SourceLine source={open} facts={ministries} />))).toBe(words);
});

test.each<[string, NonNullable<SourceFacts["ended"]>, string]>([
  ["a year that somebody says", { year: 1944, by: [], source: "news.example" }, "until 1944 (according to news.example)"],
  ["a year nobody knows", { year: undefined, by: [], source: "news.example" }, "no longer exists (according to news.example)"],
  ["one successor", { year: 1944, by: ["Agence France-Presse"], source: "news.example" }, "until 1944; then Agence France-Presse (according to news.example)"],
  ["two successors, from memory", { year: 1945, by: ["Jiji Press", "Kyodo News"], source: "unchecked" }, "until 1945; then Jiji Press and Kyodo News (not checked)"],
])("what is no more: %s", (_what, ended, words) => {
  const known = new Map([[ofi.id, { ...ofi, ended }]]);
  expect(wordsOf(renderFace(<SourceLine source={{ class: "agency", id: "ofi", name: "OFI", host: null, span: null }} facts={known} />))).toBe(`Office of InformationNews agency · France · ${words}`);
});
