import { describe, expect, test } from "vitest";
import { alignSentences } from "../../../../src/core/match/translated/align-sentences.ts";
import { anchorSentences } from "../../../../src/core/match/translated/anchored-sentences.ts";
import { signsOfTranslation, weighTranslation } from "../../../../src/core/match/translated/weigh-translation.ts";
import { tokenize } from "../../../../src/core/match/words/tokenize.ts";
import { world } from "../../../world.ts";

const german = [
  "Der Hafen von Varnow bleibt bis Freitag geschlossen.",
  "Bei einem Brand am 13. September waren 27 Lagerhallen zerstört worden.",
  "„Wir werden 340 Millionen Euro in den Wiederaufbau stecken“, sagte Bürgermeister Grigori Malenkow in London.",
  "Die Polizei ermittelt gegen 14 Mitarbeiter der Firma Kranotek.",
  "Ministerin Helena Sandström will nächste Woche aus Schweden anreisen.",
];
const translation = [
  "Порт Варнова останется закрытым до пятницы.",
  "При пожаре 13 сентября были уничтожены 27 складов.",
  "«Мы вложим в восстановление 340 миллионов евро», — заявил в Лондоне мэр Григорий Маленков.",
  "Полиция ведёт расследование в отношении 14 сотрудников компании «Кранотек».",
  "Министр Хелена Сандстрём собирается приехать из Швеции на следующей неделе.",
];
const sameEvent = [
  "Мэр Григорий Маленков прервал поездку в Лондон.",
  "Огонь охватил порт Варнова 13 сентября, и полиция перекрыла набережную.",
  "Компания «Кранотек» оценивает ущерб в 90 миллионов евро, работу могут потерять 1400 человек из 19 стран.",
  "Хелена Сандстрём выразила соболезнования от имени Швеции.",
  "До пятницы закрыты и 11 школ.",
];

// What few of some thousand documents have.
const weigh = () => 7;

function compare(other: readonly string[]) {
  const [page, there] = [anchored(german, "de"), anchored(other, "ru")];
  const { beads, bits } = alignSentences(page, there, weigh);
  return { page, other: there, beads, bits, reversed: alignSentences(page, there.toReversed(), weigh).bits, rival: 0, weigh };
}

function anchored(sentences: readonly string[], lang: string) {
  const text = sentences.join(" ");
  return anchorSentences(text, tokenize(text), lang, world);
}

describe("a translation", () => {
  test("is surer than another story of the same event, with its names and its day", () => {
    const [own, other] = [weighTranslation(compare(translation)), weighTranslation(compare(sameEvent))];
    expect(own).toBeGreaterThan(0.99);
    expect(1 - own).toBeLessThan((1 - other) / 20);
  });

  test("has its numbers in place, and pairs its sentences one by one", () => {
    const [own, other] = [signsOfTranslation(compare(translation)), signsOfTranslation(compare(sameEvent))];
    expect(own.numbers).toBeGreaterThan(other.numbers);
    expect(own.single).toBeGreaterThan(other.single);
  });

  test("with nothing to compare it with is judged by its order alone", () => {
    const pair = compare(translation);
    const alone = signsOfTranslation({ ...pair, rival: undefined });
    expect(alone.overRival).toBe(signsOfTranslation({ ...pair, rival: pair.reversed }).overRival);
  });
});
