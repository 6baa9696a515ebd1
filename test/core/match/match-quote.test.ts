import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/core/model.ts";
import { openLibrary } from "../../../src/core/match/library.ts";
import { matchQuestions } from "../../../src/core/match/match-questions.ts";
import { matchQuote } from "../../../src/core/match/match-quote.ts";
import { questionOf } from "../../../src/core/match/question.ts";
import { createMemoryReader } from "./memory-reader.ts";
import { createWriter } from "./write-news.ts";

const harbour =
  "The harbour master said on Monday that no vessel had left the port of Varnow since the storm began. " +
  "Nobody was hurt, although three warehouses lost their roofs. \"We will not open the locks before the water falls below four metres,\" she told reporters. " +
  "The rail line to the refinery stays closed until the end of the week, the operator announced.";
const parliament =
  "Deputies voted 212 to 98 for the budget after eleven hours of debate. The finance minister called the compromise painful but necessary. " +
  "Opposition leaders promised to challenge the fuel levy before the constitutional court.";
const documents: SourceDocument[] = [
  { url: "https://agency.test/harbour", title: "Harbour closed", text: harbour, lang: "en", publishedAt: "2024-03-04" },
  { url: "https://agency.test/budget", title: "Budget passed", text: parliament, lang: "en", publishedAt: "2024-03-05" },
  { url: "https://zh.test/1", title: "港口", text: "港务局长星期一表示，自风暴开始以来没有船只离开港口。三座仓库的屋顶被掀翻，但无人受伤。", lang: "zh" },
];
const reader = createMemoryReader(documents);
const ask = async (quote: string, lang = "en") => (await matchQuote(reader, { quote, lang, publishedAt: null })).map((match) => ({ ...match, words: match.quote && documents.find((d) => d.url === match.document)?.text.slice(...match.quote) }));

describe("a quote", () => {
  test.each([
    ["word for word", "no vessel had left the port of Varnow since the storm began", "exact", "no vessel had left the port of Varnow since the storm began"],
    ["in other marks and capitals", "WE WILL NOT OPEN the locks, before the water falls below four metres", "exact", "We will not open the locks before the water falls below four metres"],
    ["with words changed", "We shall not open the locks before the water drops below four metres", "edited", "We will not open the locks before the water falls below four metres"],
    ["with words left out", "The finance minister called the compromise … necessary", "edited", "The finance minister called the compromise painful but necessary"],
    ["with words put in", "We [the authority] will not open the locks before the water falls", "edited", "We will not open the locks before the water falls"],
    ["of which a part was invented", "Nobody saw it coming at all that evening, and Deputies voted 212 to 98 for the budget after eleven hours of debate", "partial", "Deputies voted 212 to 98 for the budget after eleven hours of debate"],
    ["in a script without spaces", "自风暴开始以来没有船只离开港口", "exact", "自风暴开始以来没有船只离开港口"],
  ])("%s is found as such", async (_, quote, relation, words) => {
    const [best] = await ask(quote, /\p{Script=Han}/u.test(quote) ? "zh" : "en");
    expect(best).toMatchObject({ relation, words, excerpt: words });
  });

  test.each([
    ["of another story", "The orchestra will play without a conductor for the first time in its history"],
    ["of which only a name is shared", "Varnow"],
    ["of common words", "said on Monday that"],
    ["of the same words in another order", "storm the since began port the left vessel Varnow had no of"],
    ["of nothing", ""],
    ["of marks", "… [...] \"\""],
  ])("%s is not found literally", async (_, quote) => {
    const found = quote.trim() === "" ? [] : await ask(quote);
    expect(found.filter((match) => ["exact", "edited", "partial"].includes(match.relation))).toEqual([]);
  });

  test.each([
    ["en", "The troops shot at an aircraft of the Americans above the sea on Tuesday", "On Tuesday soldiers shot at a US plane above the ocean.", "troops"],
    ["de", "Soldaten schossen am Dienstag über dem Meer auf ein Flugzeug der Amerikaner", "Truppen schossen über dem Ozean am Dienstag auf ein Flugzeug der USA.", "soldaten"],
  ])("in %s that means the same by other words of the same thing is found", async (lang, quote, sentence, word) => {
    const writer = createWriter(11);
    const many = createMemoryReader([{ url: "https://agency.test/plane", title: "", text: `${writer.prose(2)} ${sentence} ${writer.prose(2)}`, lang }, ...documents]);
    const [best] = await matchQuote(many, { quote, lang, publishedAt: null });
    expect(best).toMatchObject({ relation: "reworded", document: "https://agency.test/plane", excerpt: sentence });
    expect(best?.reasons[0]?.values).toContain(word);
  });

  test("in other words is found as reworded, with the words that it shares", async () => {
    const [best] = await ask("Opposition politicians want to bring the levy on fuel before the constitutional court");
    expect(best).toMatchObject({ relation: "reworded", document: "https://agency.test/budget", words: "Opposition leaders promised to challenge the fuel levy before the constitutional court." });
    expect(best?.reasons[0]?.values).toEqual(expect.arrayContaining(["levy", "court"]));
  });

  test.each([
    ["en", "The ferry will carry cargo again in May, and after that the works begin", "The bridge will be closed to traffic in autumn, and after that the works begin"],
    ["de", "Der Hafen nimmt im Mai wieder Fracht an, danach beginnen die Arbeiten", "Die Brücke wird im Herbst für den Verkehr gesperrt, danach beginnen die Arbeiten"],
  ])("in %s is not found where few documents are and only an everyday clause is shared", async (lang, quote, other) => {
    const few = createMemoryReader([{ url: "https://wire.test/1", title: "", text: `${other}. The city has put them out to tender.`, lang, publisher: "wire" }, ...documents]);
    expect(await matchQuote(few, { quote, lang, publishedAt: null })).toEqual([]);
  });

  test("tells what was changed word by word", async () => {
    const [best] = await ask("We will never open the locks before the water falls below four metres");
    expect(best?.drift).toEqual([
      { op: "same", text: "We will" },
      { op: "removed", text: "not" },
      { op: "added", text: "never" },
      { op: "same", text: "open the locks before the water falls below four metres" },
    ]);
  });

  test("of two words is found, inflected too, in a document that the page cites and another quote has led to", async () => {
    const text = "Die Gespräche am Dienstag fanden in einer sachlichen und freundschaftlichen Atmosphäre statt. „Wir haben uns auf einen Fahrplan bis zum Herbst geeinigt“, hieß es danach.";
    const own = createMemoryReader([{ url: "https://wire.test/1", title: "", text, lang: "de", publisher: "wire" }, ...documents]);
    const page = "Es war von „freundschaftliche Atmosphäre“ die Rede. „Wir haben uns auf einen Fahrplan bis zum Herbst geeinigt.“";
    const span = (words: string): [number, number] => [page.indexOf(words), page.indexOf(words) + words.length];
    const sought = (id: string, words: string, cited: string) => ({ id, content: [span(words)], quoted: [span(words)], path: [{ class: "agency" as const, id: cited, name: cited, host: null, span: null }] });
    const asking = { text: page, lang: "de", publishedAt: null, url: "", publisher: null };
    const matches = async (cited: string) => {
      const questions = [sought("long", "Wir haben uns auf einen Fahrplan bis zum Herbst geeinigt", cited), sought("short", "freundschaftliche Atmosphäre", cited)].map((each) => questionOf(each, asking)).filter((each) => each !== undefined);
      return (await matchQuestions(questions, asking, await openLibrary(own))).get("short") ?? [];
    };
    expect(await matches("wire")).toMatchObject([{ relation: "edited", excerpt: "freundschaftlichen Atmosphäre", document: "https://wire.test/1" }]);
    expect(await matches("other")).toEqual([]);
  });

  test("of five common words is found in the one document that holds them, behind more of each word than any list keeps", async () => {
    const writer = createWriter(7);
    // All have the words, which the index lists of the first ones only; a few of these have all but one in a row.
    const others = Array.from({ length: 900 }, (_, i): SourceDocument => {
      const alike = i % 2 === 0 ? "Nobody knows if it will make a bid" : "The yard has to say who will make a tender";
      const text = i < 36 ? `${alike}, and a tender is what it has to make.` : `It is a tender that they will make there, or it is none.`;
      return { url: `https://other.test/${i}`, title: "", text: `${text} ${writer.prose(1)}`, lang: "en" };
    });
    const holder: SourceDocument = { url: "https://agency.test/tender", title: "", text: `The dairy wrote to its owners that it will make a tender for the barges. ${writer.prose(2)}`, lang: "en" };
    const common = createMemoryReader([...others.slice(0, 700), holder, ...others.slice(700)]);
    expect(await matchQuote(common, { quote: "it will make a tender", lang: "en", publishedAt: null })).toMatchObject([{ document: holder.url, relation: "exact", excerpt: "it will make a tender" }]);
  });

  test("gives the same answer twice", async () => {
    const quote = "no vessel had left the port of Varnow since the storm";
    expect(await ask(quote)).toEqual(await ask(quote));
  });
});
