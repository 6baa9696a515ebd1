import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ReasonCode } from "../../src/core/model.ts";
import { reasonLines } from "../../src/ui/match-reasons.ts";
import { sampleFacts } from "../fixtures/faces/sample-trace.ts";
import { english, textIn } from "./message-files.ts";

const root = path.resolve(import.meta.dirname, "../..");
const locales = readdirSync(path.join(root, "public/_locales"));
const pair = ["Шойгу / Schoigu", "Ulan-Bator"];

const lines: Record<ReasonCode, [values: string[], line: string]> = {
  "same-words": [["13"], "13 of 13 words agree"],
  "words-kept": [["12", "13"], "12 of 13 words agree"],
  "part-of-quote": [["4", "1300"], "4 of 1,300 words agree"],
  "other-order": [["7", "9"], "7 of 9 words agree"],
  "shared-words": [["Kran", "Pier"], "Rare words in both: Kran and Pier"],
  "cited-publisher": [["kcna"], "Published by KCNA, which this page names"],
  "gives-address": [[], "Stands at the address that this page gives"],
  "same-names": [pair, "Both name: Шойгу / Schoigu and Ulan-Bator"],
  "same-numbers": [["4711 / 4711", "12"], "Same numbers: 4711 / 4711 and 12"],
  "same-days": [["4 марта / 4. März"], "Same dates: 4 марта / 4. März"],
  "same-countries": [["Монголия / Mongolei"], "Same countries: Монголия / Mongolei"],
  "same-times": [["осенью / Herbst"], "Same times: осенью / Herbst"],
  "same-topics": [["порт / Hafen"], "Same topics: порт / Hafen"],
  "share-reused": [["41", "186"], "41 of 100 words of this page, 186 in all"],
  "near-duplicate": [[], "Nearly all of this page stands in it"],
  "earliest-copy": [[], "Earliest copy in your index"],
  "published-earlier": [[], "Published before this page"],
  "published-later": [[], "Published after this page"],
  "order-unknown": [[], "Which came first is unknown."],
  "version-of": [["https://ria.example/1"], "Another version of https://ria.example/1"],
  corrected: [[], "Marked as corrected"],
  withdrawn: [[], "Marked as withdrawn"],
  "not-credited": [
    ["kcna"],
    "No credit found in the text read; licensed use may need none. Both may come from a third text, such as a press release or a statement.",
  ],
};
const cases = Object.entries(lines) as [ReasonCode, [string[], string]][];

describe("reasonLines", () => {
  test.each(cases)("%s", (code, [values, line]) => expect(reasonLines([{ code, values }], english, sampleFacts)).toEqual([line]));

  test.each(locales)("has a sentence of its own for every reason, with its values, in %s", (locale) => {
    const text = textIn(locale);
    for (const [code, [values, line]] of cases) {
      const [found = ""] = reasonLines([{ code, values }], text, sampleFacts);
      expect(found, code).not.toMatch(/\$\d|^$/);
      if (locale !== "en") expect(found, code).not.toBe(line);
      for (const value of values.filter((each) => /\p{L}/u.test(each) && code !== "cited-publisher" && code !== "not-credited")) expect(found.replaceAll(/[\u2068\u2069]/g, ""), code).toContain(value);
    }
  });

  test("every code that matching writes is among them", () => {
    const sources = readdirSync(path.join(root, "src/core/match"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(path.join(root, "src/core/match", file), "utf8")).join("\n");
    const written = [...sources.matchAll(/code: "([a-z-]+)"|: "(same-[a-z]+)"/g)].map((found) => found[1] ?? found[2]);
    expect(new Set(written).size).toBeGreaterThan(14);
    expect(written.filter((code) => !(code !== undefined && code in lines))).toEqual([]);
  });

  test("what two reasons would say alike is said once", () => {
    expect(reasonLines([{ code: "words-kept", values: ["3", "4"] }, { code: "part-of-quote", values: ["3", "4"] }], english, sampleFacts)).toHaveLength(1);
  });
});
