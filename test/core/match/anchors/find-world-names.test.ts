import { describe, expect, test } from "vitest";
import { findAnchors } from "../../../../src/core/match/anchors/anchors.ts";
import { findWorldNames } from "../../../../src/core/match/anchors/find-world-names.ts";
import { tokenize } from "../../../../src/core/match/words/tokenize.ts";
import { openWorld } from "../../../../src/core/match/anchors/world.ts";
import { worldFacts } from "../../../../src/data/world/world-facts.ts";
import { world } from "../../../world.ts";

const countries = (text: string, lang: string) => findWorldNames(tokenize(text), text, lang, world).filter(({ kind }) => kind === "country").flatMap(({ keys }) => keys);

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

describe("names that no skeleton links", () => {
  const anchors = (text: string, lang: string) => findAnchors(tokenize(text), text, lang, world).flatMap(({ kind, key }) => (["name", "place", "source", "currency"].includes(kind) ? [key] : []));

  test.each([
    ["金正恩 and Kim Jong-un", ["zh", "金正恩在平壤出席会议"], ["de", "In Pjöngjang sprach Kim Jong-un."]],
    ["キム・ジョンウン and 김정은", ["ja", "キム・ジョンウン総書記が演説した"], ["ko", "김정은은 연설했다"]],
    ["the case of Ким Чен Ын", ["ru", "Встреча с Ким Чен Ыном прошла вчера"], ["en", "The meeting with Kim Jong Un took place yesterday"]],
    ["習近平 and شي جين بينغ", ["ja", "習近平国家主席が到着した"], ["ar", "وصل الرئيس شي جين بينغ"]],
    ["メルケル and Merkel", ["ja", "メルケル首相は辞任しない"], ["de", "Merkel tritt nicht zurück"]],
    ["默克尔 and Меркель", ["zh", "默克尔不会辞职"], ["ru", "Меркель не уходит в отставку"]],
    ["Wien and 维也纳", ["de", "Die Gespräche in Wien dauern an."], ["hu", "Bécsben tárgyalnak."]],
    ["München and Monaco di Baviera", ["de", "ein Zug nach München"], ["it", "un treno per Monaco di Baviera"]],
    ["北京 and Peking", ["ja", "北京で会談した"], ["sv", "De möttes i Peking."]],
    ["cases of Москва", ["ru", "В Москве прошёл дождь"], ["fi", "Moskovassa satoi"]],
    ["דונייצק and Донецьк", ["he", "הקרבות ליד דונצק"], ["uk", "бої під Донецьком"]],
    ["दिल्ली and Δελχί", ["hi", "दिल्ली में बारिश"], ["de", "Regen in Delhi"]],
    ["currencies", ["de", "zwölf Millionen Schweizer Franken"], ["fr", "douze millions de francs suisses"]],
    ["the directory's sources", ["de", "Die Afrikanische Union tagt."], ["zh", "非洲联盟召开会议"]],
  ] as [string, [string, string], [string, string]][])("%s are one", (_, [lang, text], [other, said]) => {
    expect(anchors(text, lang).filter((key) => anchors(said, other).includes(key))).not.toEqual([]);
  });

  test.each([
    ["a vein is not Vienna", "ru", "У него лопнула вена.", /^place/],
    ["a longer katakana name is another", "ja", "メルケルソン氏が来た", /^name:MLKL$/],
    ["a harbour is not Porto", "de", "Das Portal ist offen.", /^place/],
    ["a small word is no town", "de", "Wir essen nice in der halle.", /^place/],
  ] as [string, string, string, RegExp][])("%s", (_, lang, text, key) => expect(anchors(text, lang).filter((found) => key.test(found))).toEqual([]));

  test("500 people and 500 places, each line with its source's form", () => {
    expect(worldFacts.people.length).toBeGreaterThanOrEqual(500);
    expect(worldFacts.places.length).toBeGreaterThanOrEqual(500);
    expect(worldFacts.places.filter((row) => !/^(?:\d+|[A-Z]{2}-[A-Z\d]+)\|[A-Z]{2}\|[^|=]+(?:\|[^|=]+=[\w,-]+)*$/.test(row))).toEqual([]);
    expect(worldFacts.people.filter((row) => !/^[^|=]+(?:\|[^|=]+=[\w,-]+)*$/.test(row))).toEqual([]);
    expect(new Set(worldFacts.places.map((row) => row.split("|")[0])).size).toBe(worldFacts.places.length);
  });
});

describe("the names of a language", () => {
  test.each(["de", "ko", "und"])("are the same built at once and in steps, which are many: %s", (lang) => {
    const steps = openWorld(worldFacts).namesInSteps(lang);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual(world.names(lang));
    expect(count).toBeGreaterThan(10);
  });

  test("are built once", () => {
    const own = openWorld(worldFacts);
    expect(own.namesInSteps("fr").next().done).toBe(false);
    const names = own.names("fr");
    expect(own.namesInSteps("fr").next()).toEqual({ done: true, value: names });
  });
});
