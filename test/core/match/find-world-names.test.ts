import { describe, expect, test } from "vitest";
import { findWorldNames } from "../../../src/core/match/find-world-names.ts";
import { tokenize } from "../../../src/core/match/tokenize.ts";

const countries = (text: string, lang: string) => findWorldNames(tokenize(text), text, lang).filter(({ kind }) => kind === "country").map(({ key }) => key);

describe("a country", () => {
  test.each([
    ["de", "Die britische Regierung und die Schweizer Behörden", ["GB", "CH"]],
    ["de", "die Interessen Großbritanniens", ["GB"]],
    ["en", "the British and Palestinian delegations", ["GB", "PS"]],
    ["fr", "le ministre américain et la Corée du Nord", ["US", "KP"]],
    ["ru", "интересы Великобритании и США", ["GB", "US"]],
    ["ru", "индонезийского цунами", ["ID"]],
    ["ja", "英国とアメリカ", ["GB", "US"]],
    ["ko", "영국은 미국과", ["GB", "US"]],
  ])("in %s is the same by its short name and by its adjective: %s", (lang, text, keys) => {
    expect(countries(text, lang)).toEqual(keys);
  });

  test.each([
    ["en", "the inner circle of canned indices"],
    ["de", "der Index, Kanaldeckel und Austern"],
  ])("in %s is none that merely begins like one: %s", (lang, text) => {
    expect(countries(text, lang)).toEqual([]);
  });
});
