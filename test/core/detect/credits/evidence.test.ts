import { describe, expect, test } from "vitest";
import type { PageText } from "../../../../src/core/model.ts";
import { creditsOf, readingOf, summary } from "./read-table.ts";

const read = (lang: string, lines: string[], extra?: Partial<PageText>) => {
  const reading = readingOf({ lang, lines }, extra);
  return creditsOf(reading).map((candidate) => ({
    ...candidate,
    text: reading.page.text.slice(...candidate.evidence),
    names: candidate.path.map((source) => source.span && reading.page.text.slice(...source.span)),
  }));
};

describe("what a credit shows", () => {
  test.each([
    ["the dateline", "en", ["LONDON, May 3 (Reuters) - Shares in two large retailers fell on Friday after both companies warned of weaker demand.", "~"], "LONDON, May 3 (Reuters) -", ["Reuters"]],
    ["the dateline with the place behind the agency", "it", ["(ANSA) - ROMA, 3 MAG - Il Consiglio dei ministri ha approvato il decreto sulle infrastrutture dopo una lunga riunione.", "~"], "(ANSA) - ROMA, 3 MAG -", ["ANSA"]],
    ["the dateline and its closing word", "zh", ["新华社北京5月3日电 国家有关部门三日宣布，今年将在全国新建一百座中小型水库，以改善农村地区的供水条件。", "~"], "新华社北京5月3日电", ["新华社"]],
    ["the caption", "de", ["c: Ein Bus steht vor dem Rathaus. (Quelle: KCNA) |", "~"], "Ein Bus steht vor dem Rathaus. (Quelle: KCNA)", ["KCNA"]],
    ["the sentence with the material", "en", ["~", "~", "With additional reporting by Reuters"], "With additional reporting by Reuters", ["Reuters"]],
    ["the footer", "de", ["~", "~", "f: Quelle: https://baoquocte.vn/ein-besuch-123456.html"], "Quelle: https://baoquocte.vn/ein-besuch-123456.html", ["https://baoquocte.vn/ein-besuch-123456.html"]],
    ["the phrase of republication", "de", ["~", "~", "Dieser Artikel erschien zuerst bei Spiegel Online."], "Dieser Artikel erschien zuerst bei Spiegel Online.", ["Spiegel Online"]],
  ] as const)("%s is the evidence", (_, lang, lines, evidence, names) => {
    const found = read(lang, [...lines]);
    expect(found.map((one) => one.text)).toEqual([evidence]);
    expect(found.flatMap((one) => one.names)).toEqual([...names]);
  });

  test("of a long paragraph the last sentence is shown with its sign-off", () => {
    expect(read("de", ["~", "~", `${"Die Gemeinde will den alten Bahnhof umbauen und sucht dafür noch Handwerker aus der Gegend. ".repeat(2)}Sie zahlt nach Tarif. (dpa)`]).map((one) => one.text)).toEqual(["Sie zahlt nach Tarif. (dpa)"]);
  });
});

describe("whose credit it is", () => {
  test.each([
    ["k: picture alliance / dpa / Max Muster", ["picture-alliance", "dpa", "Max Muster"]],
    ["k: Max Muster/AFP via Getty Images", ["getty", "afp", "Max Muster"]],
    ["k: AP Photo/Jane Doe", ["ap", "Jane Doe"]],
    ["k: KCNA via Reuters", ["reuters", "kcna"]],
    ["k: @rettung_trier via X / Reuters", ["reuters", "@rettung_trier"]],
  ])("%s is a chain from the page outwards", (line, path) => {
    expect(read("de", [line, "~"]).map((one) => one.path.map((source) => source.id ?? source.name))).toEqual([path]);
  });

  test("the page's own outlet is none", () => {
    const own = { host: "www.spiegel.de", url: "https://www.spiegel.de/a" };
    expect(read("de", ["~", "~", "f: Quelle: Spiegel Online, dpa"], own).map(summary)).toEqual(["wire:dpa"]);
    expect(read("de", ["~", "~", "f: Quelle: https://www.spiegel.de/artikel-1"], own)).toEqual([]);
  });

  test("the same picture's credit counts once, another picture's again", () => {
    const page = (pictures: string[]) => {
      const reading = readingOf({ lang: "en", lines: ["c: A bus stops outside the town hall. (AP)", "k: AP", "~"] });
      pictures.forEach((picture, index) => Object.assign(reading.page.blocks[index] ?? {}, { picture }));
      return creditsOf(reading).map(summary);
    };
    expect(page(["one", "one"])).toEqual(["credit:ap"]);
    expect(page(["one", "two"])).toEqual(["credit:ap", "credit:ap"]);
  });

  test("an abbreviation that the page introduces for something else is no agency", () => {
    expect(read("en", ["The Armed Forces of the Philippines (AFP) said on Friday that its ships were on a routine patrol near the reef.", "~", "The ships will stay. (AFP)"])).toEqual([]);
  });

  test("a name that only its link explains is known by the link's host", () => {
    const line = "(via Quiet Weblog)";
    const prose = readingOf({ lang: "en", lines: ["~"] }).page.text.length + 1;
    const links = [{ href: "https://quiet-weblog.example.com/post", span: [prose + 5, prose + 17] as [number, number] }];
    expect(read("en", ["~", line], { links }).map((one) => [one.kind, one.path[0]?.host, one.path[0]?.name])).toEqual([["wire", "quiet-weblog.example.com", "Quiet Weblog"]]);
  });
});

describe("how much of the text a wire has", () => {
  test.each([
    ["BERLIN (dpa) – Der Bundestag hat am Donnerstag ein Gesetz zur Pflege beschlossen, das im Herbst in Kraft treten soll.", ["whole"]],
    ["Berlin (dpa/AFP) - Nach langen Verhandlungen einigten sich die Länder auf einen gemeinsamen Plan für den Nahverkehr.", ["part", "part"]],
  ])("%s", (line, scopes) => {
    expect(read("de", [line, "~"]).map((one) => one.scope)).toEqual(scopes);
  });

  test("an agency beside an editor, and material, are a part; a republication is the whole", () => {
    expect(read("de", ["~", "~", "ino/dpa"]).map((one) => one.scope)).toEqual(["part"]);
    expect(read("de", ["~", "~", "Mit Material von dpa"]).map((one) => one.scope)).toEqual(["part"]);
    expect(read("de", ["~", "~", "Zuerst erschienen auf tagesschau.de"]).map((one) => one.scope)).toEqual(["whole"]);
  });
});

describe("how sure it is", () => {
  const confidence = (lines: string[], extra?: Partial<PageText>) => read("de", lines, extra)[0]?.confidence ?? 0;

  test("an advertisement's marker before the footer and a hint to the same source make it surer", () => {
    const footer = "f: Quelle: https://www.tagesschau.de/inland/bericht-101.html";
    const plain = confidence(["~", "~", footer]);
    expect(confidence(["~", "~", "[Anzeige_2]", footer])).toBeGreaterThan(plain);
    expect(confidence(["~", "~", footer], { hints: [{ field: "canonical", value: "https://www.tagesschau.de/", id: "tagesschau.de" }] })).toBeGreaterThan(plain);
  });

  test("a name glued to a caption is less sure than a labelled one", () => {
    const glued = read("en", ["c: A bus stops outside the old town hall in Leeds AP", "~"])[0]?.confidence ?? 0;
    const labelled = read("en", ["c: A bus stops outside the old town hall. Photo: AP", "~"])[0]?.confidence ?? 0;
    expect(glued).toBeLessThan(0.8);
    expect(labelled).toBeGreaterThan(0.9);
  });
});
