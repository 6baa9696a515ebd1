import { describe, expect, test } from "vitest";
import type { PathSource, SourceDocument } from "../../../../src/core/model.ts";
import { alignSentences } from "../../../../src/core/match/translated/align-sentences.ts";
import { anchorSentences } from "../../../../src/core/match/translated/anchored-sentences.ts";
import { matchQuote } from "../../../../src/core/match/match-quote.ts";
import { tokenize } from "../../../../src/core/match/words/tokenize.ts";
import { createMemoryReader } from "../memory-reader.ts";
import { createWriter } from "../write-news.ts";
import { world } from "../../../world.ts";

const german = [
  "Der Hafen von Varnow bleibt bis Freitag geschlossen.",
  "Bei einem Brand am 13. September waren 27 Lagerhallen zerstört worden.",
  "„Wir werden 340 Millionen Euro in den Wiederaufbau stecken“, sagte Bürgermeister Grigori Malenkow in London.",
  "Die Polizei ermittelt gegen drei Mitarbeiter der Firma Kranotek.",
  "Ministerin Helena Sandström will nächste Woche aus Schweden anreisen.",
];
const russian = [
  "Порт Варнова останется закрытым до пятницы.",
  "При пожаре 13 сентября были уничтожены 27 складов.",
  "«Мы вложим в восстановление 340 миллионов евро», — заявил в Лондоне мэр Григорий Маленков.",
  "Полиция ведёт расследование в отношении трёх сотрудников компании «Кранотек».",
  "Министр Хелена Сандстрём собирается приехать из Швеции на следующей неделе.",
];
const unrelated: SourceDocument[] = [
  { url: "https://ru.test/1", title: "", lang: "ru", text: "В Тамске открылась выставка деревянных игрушек. Её посетили 1200 детей из 14 школ. Билеты стоят 150 рублей." },
  { url: "https://ru.test/2", title: "", lang: "ru", text: "Сборная Дании обыграла команду Турции со счётом 3:1. Второй матч пройдёт в Лондоне 20 октября." },
  { url: "https://en.test/1", title: "", lang: "en", text: createWriter(3).prose(12) },
];
const translation: SourceDocument = { url: "https://wire.test/port", title: "", lang: "ru", text: russian.join(" "), publishedAt: "2024-09-15", publisher: "wire" };
const quote = german[2] ?? "";
const wire: PathSource = { class: "agency", id: "wire", name: "Wire", host: "wire.test", span: null };

describe("a translated page", () => {
  const reader = createMemoryReader([...unrelated, translation]);
  const ask = (text: string, path: PathSource[] = []) => matchQuote(reader, { quote, text, lang: "de", publishedAt: "2024-09-16", path });

  test("leads each quote to its sentence in the document of the other language, with the reasons", async () => {
    const [match, ...others] = await ask(german.join(" "));
    expect(others).toEqual([]);
    expect(match).toMatchObject({ document: "https://wire.test/port", relation: "translated", excerpt: russian[2], drift: [] });
    expect(translation.text.slice(...(match?.quote ?? [0, 0]))).toBe(russian[2]);
    expect(match?.reasons).toEqual(expect.arrayContaining([{ code: "same-names", values: expect.arrayContaining(["Маленков / Malenkow"]) }, { code: "same-numbers", values: expect.arrayContaining(["340"]) }]));
  });

  test("is found with sentences dropped and swapped", async () => {
    const order = [1, 0, 2, 4];
    const [match] = await ask(order.map((i) => german[i]).join(" "));
    expect(match?.excerpt).toBe(russian[2]);
  });

  test("is not found where no document tells its story", async () => {
    const other = createMemoryReader(unrelated);
    expect(await matchQuote(other, { quote, text: german.join(" "), lang: "de", publishedAt: null })).toEqual([]);
  });

  test("is never looked for by the quote alone", async () => {
    expect(await matchQuote(reader, { quote, lang: "de", publishedAt: null })).toEqual([]);
  });

  test("of two sentences is found although they changed places", async () => {
    const short = createMemoryReader([...unrelated, { ...translation, text: [russian[2], russian[1]].join(" ") }]);
    const [match] = await matchQuote(short, { quote: german[2] ?? "", text: [german[1], german[2]].join(" "), lang: "de", publishedAt: "2024-09-16", path: [] });
    expect(match).toMatchObject({ relation: "translated", excerpt: russian[2] });
  });

  test("leads a headline to the headline, where neither has a mark at its end and they are one sentence with what follows", async () => {
    const titled = createMemoryReader([...unrelated, { ...translation, text: `Порт Варнова получит новые склады за 340 миллионов евро ${russian.join(" ")}` }]);
    const headline = "Hafen von Varnow bekommt neue Lagerhallen für 340 Millionen Euro";
    for (const text of [[headline, ...german], [german[0], headline, ...german.slice(1)]]) {
      const [match] = await matchQuote(titled, { quote: headline, text: text.join(" "), lang: "de", publishedAt: "2024-09-16" });
      expect(match?.excerpt).toBe("Порт Варнова получит новые склады за 340 миллионов евро");
    }
  });

  test("leads words inside a sentence to the part that says them", async () => {
    const words = "Wir werden 340 Millionen Euro in den Wiederaufbau stecken";
    const [match] = await matchQuote(reader, { quote: words, text: german.join(" "), lang: "de", publishedAt: "2024-09-16" });
    expect(match?.excerpt).toBe("Мы вложим в восстановление 340 миллионов евро");
  });

  test("leads a sentence that was moved far away to its own", async () => {
    const moved = [german[4], german[0], german[1], german[3], german[2]].join(" ");
    const [match] = await matchQuote(reader, { quote: german[4] ?? "", text: moved, lang: "de", publishedAt: "2024-09-16" });
    expect(match?.excerpt).toBe(russian[4]);
  });

  test("may be another story, if its path names the publisher of the one sentence", async () => {
    const around = ["Die Oper in Hallin sucht seit dem Sommer einen Dirigenten.", "Der Kartenverkauf läuft trotzdem gut."];
    const text = [around[0], quote, around[1]].join(" ");
    expect(await ask(text)).toEqual([]);
    const [match] = await ask(text, [wire]);
    expect(match).toMatchObject({ document: "https://wire.test/port", excerpt: russian[2] });
    expect(match?.reasons[0]).toEqual({ code: "cited-publisher", values: ["wire"] });
  });
});

describe("aligning sentences", () => {
  const anchored = (sentences: string[], lang: string) => anchorSentences(sentences.join(" "), tokenize(sentences.join(" ")), lang, world);
  const beads = (page: string[], other: string[]) => alignSentences(anchored(page, "de"), anchored(other, "ru"), () => 6).beads.map(({ first, otherFirst }) => [first, otherFirst]);

  test.each([
    ["in order", [0, 1, 2, 3, 4], [[0, 0], [1, 1], [2, 2], [3, 3], [4, 4]]],
    ["with one dropped", [0, 2, 3, 4], [[0, 0], [1, 2], [2, 3], [3, 4]]],
    ["with two swapped", [0, 2, 1, 3, 4], [[0, 0], [1, 2], [2, 1], [3, 3], [4, 4]]],
  ])("finds the pairs %s", (_, order, expected) => {
    expect(beads(order.map((i) => german[i] ?? ""), russian)).toEqual(expected);
  });

  test("finds what several lines of a list became that lost their marks in the translation", () => {
    const list = [...russian.slice(0, 3).map((sentence) => sentence.replace(/\.$/, "")), russian[3]].join(" ");
    expect(beads(german, [list, russian[4] ?? ""])).toEqual([[0, 0], [4, 1]]);
  });
});
