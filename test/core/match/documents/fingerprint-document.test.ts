import { describe, expect, test } from "vitest";
import { fingerprintDocument } from "../../../../src/core/match/documents/fingerprint-document.ts";
import { findAnchors, isTelling } from "../../../../src/core/match/anchors/anchors.ts";
import { nameSkeletons } from "../../../../src/core/match/anchors/name-skeleton.ts";
import { readNumber } from "../../../../src/core/match/anchors/numbers.ts";
import { shingleHashes, winnow } from "../../../../src/core/match/words/shingles.ts";
import { normalizeWord, tokenize } from "../../../../src/core/match/words/tokenize.ts";
import { world } from "../../../world.ts";

const words = (text: string) => tokenize(text).map((token) => text.slice(token.start, token.end));

describe("tokens", () => {
  test.each([
    ["Don’t pay 1,750 euros.", ["Don’t", "pay", "1,750", "euros"]],
    ["外交部9月13日说", ["外", "交", "部", "9", "月", "13", "日", "说"]],
    ["Der 「Chef」 kam", ["Der", "Chef", "kam"]],
    ["ที่นี่", ["ที่", "นี่"].flatMap((w) => words(w))],
    ["", []],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    ["Straße", "straße"],
    ["１２３", "123"],
    ["ЁЛКА", "елка"],
    ["مُحَمَّد", "محمد"],
    ["1.750", "1750"],
    ["don’t", "dont"],
  ])("%s is compared as %s", (word, norm) => expect(normalizeWord(word)).toBe(norm));
});

describe("shingles", () => {
  test("every run of four words shares a fingerprint with a text that holds it", () => {
    const text = "The harbour master said on Monday that no vessel had left the port since the storm began";
    const kept = fingerprintDocument({ url: "u", title: "", text }, world).shingle;
    const tokens = text.split(" ");
    for (let i = 0; i + 4 <= tokens.length; i++) {
      const hashes = shingleHashes(tokenize(tokens.slice(i, i + 4).join(" ")));
      expect([...hashes].some((hash) => kept.includes(hash)), tokens.slice(i, i + 4).join(" ")).toBe(true);
    }
  });

  test("minima of a wide window are minima of the index's window", () => {
    const hashes = Uint32Array.from({ length: 200 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 0);
    const narrow = new Set(winnow(hashes, 2));
    expect(winnow(hashes, 16).every((position) => narrow.has(position))).toBe(true);
  });
});

describe("anchors", () => {
  test.each([
    [["Trump", "Трампа", "트럼프", "ترامب"]],
    [["London", "Лондон", "런던", "لندن", "ロンドン", "伦敦", "Λονδίνο"]],
    [["Johnson", "Джонсоном", "존슨", "جونسون"]],
  ])("%j share a skeleton", (names) => {
    const shared = names.map((name) => nameSkeletons(name)).reduce((a, b) => a.filter((key) => b.includes(key)));
    expect(shared).not.toEqual([]);
  });

  test.each([
    ["1,750", "", "en", "1750"],
    ["3,5", "Mio", "de", "3500000"],
    ["300만", "", "ko", "3000000"],
    ["2", "billion", "en", "2000000000"],
    ["2", "Billionen", "de", "2000000000000"],
    ["١٥", "", "ar", "15"],
    ["20th", "", "en", "20"],
    ["mil", "", "es", undefined],
  ])("%s %s (%s) is %s", (raw, next, lang, value) => expect(readNumber(raw, next, lang, world.numberWords)).toBe(value));

  test.each([
    ["de", "Am 13. September reiste er nach Russland.", ["country:RU", "day:09-13"]],
    ["ru", "13 сентября он прибыл в Россию", ["country:RU", "day:09-13"]],
    ["ko", "그는 9월 13일 러시아에 도착했다", ["country:RU", "day:09-13"]],
    ["zh", "他于9月13日抵达俄罗斯", ["country:RU", "day:09-13"]],
    ["vi", "Ông đến Nga ngày 13 tháng 9", ["country:RU", "day:09-13"]],
    ["ar", "وصل إلى روسيا في 13 سبتمبر", ["country:RU", "day:09-13"]],
    ["en", "He arrived in Russia on September 13.", ["country:RU", "day:09-13"]],
  ])("%s: %s", (lang, text, keys) => {
    const found = findAnchors(tokenize(text), text, lang, world).map((anchor) => anchor.key);
    expect(found).toEqual(expect.arrayContaining(keys));
  });

  test.each([
    ["de", "Demonstranten für das Referendum", "ru", "демонстранты за референдум"],
    ["fr", "une démonstration de transport", "uk", "демонстрація транспорту"],
  ])("%s and %s: words that sound alike are anchors of sentences, and find no documents", (lang, text, other, said) => {
    const keys = (words: string, code: string) => findAnchors(tokenize(words), words, code, world).flatMap(({ kind, key }) => (kind === "cognate" ? [key] : []));
    expect(keys(text, lang).filter((key) => keys(said, other).includes(key))).toHaveLength(2);
    expect(findAnchors(tokenize(text), text, lang, world).filter((anchor) => anchor.kind === "cognate" && isTelling(anchor))).toEqual([]);
  });

  test.each([
    ["en", "five friends lost their father", "ru", "пятеро друзей потеряли отца"],
    ["ko", "우리는 국경에서 다섯 명의 아버지를 찾았다", "de", "Wir fanden fünf Väter an der Grenze"],
    ["ar", "صديق بين لاجئين على الحدود", "vi", "người bạn tị nạn ở biên giới"],
  ])("%s and %s share the words that news uses most", (lang, text, other, said) => {
    const keys = (words: string, code: string) => findAnchors(tokenize(words), words, code, world).flatMap(({ kind, key }) => (kind === "topic" ? [key] : []));
    expect(new Set(keys(text, lang).filter((key) => keys(said, other).includes(key))).size).toBeGreaterThanOrEqual(3);
  });
});
