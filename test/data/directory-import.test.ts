import { describe, expect, test } from "vitest";
import { readCsv } from "../../scripts/directory-csv.ts";
import { mergeRows } from "../../scripts/directory-merge.ts";
import { readWikidata } from "../../scripts/directory-wikidata.ts";
import type { DirectoryEntry } from "../../src/core/directory/entry.ts";

const havana: DirectoryEntry = { id: "havana", class: "agency", name: { en: "Havana News" }, short: [], aliases: [], hosts: ["havana.example"], wikidata: "Q1", src: { name: "unchecked" } };

describe("importing", () => {
  test.each([
    ["Print: The Harbour", "The Harbour"],
    ["News portals: Seven", "Seven"],
    ["UA:Second", "UA:Second"],
    ["Coast dailies - Northern", "Coast Northern"],
    ["Bread &amp; Salt&#039;s", "Bread & Salt's"],
    ["Harbour  News (HN", "Harbour News"],
    ["Harbour News (Coast)", "Harbour News (Coast)"],
  ])("takes %s as the name %s", (alias, name) => {
    const { entries } = mergeRows([havana], [{ at: "line 2", fields: { id: "havana", alias } }]);
    expect(entries[0]?.aliases.map(({ text }) => text)).toEqual([name]);
  });

  test("adds names, hosts and missing facts, says what changed, and leaves the old entries alone", () => {
    const { rows, broken } = readCsv('id,alias,lang,host,country\nhavana,"Noticias, La Habana",es,noticias.example,CU\n');
    const merged = mergeRows([havana], rows);
    expect([broken, merged.broken]).toEqual([[], []]);
    expect(merged.changes).toEqual(['  havana: aliases + "Noticias, La Habana" (es), risk 1', "  havana: hosts + noticias.example", "  havana: country + CU"]);
    expect(merged.entries[0]?.hosts).toEqual(["havana.example", "noticias.example"]);
    expect(havana.hosts).toEqual(["havana.example"]);
  });

  test("makes new entries of rows with id, class and name", () => {
    const merged = mergeRows([havana], readCsv("id\tclass\tname\thost\nluna\toutlet\tLuna Daily\tluna.example").rows);
    expect(merged.entries.map((entry) => entry.id)).toEqual(["havana", "luna"]);
    expect(merged.changes).toEqual(['+ luna: new outlet "Luna Daily"', "  luna: hosts + luna.example"]);
  });

  test("a name that is one language's own has a row of its own, once", () => {
    const { rows } = readCsv("id,class,name,lang,alias,risk\nluna,outlet,Luna Daily,es,Luna Daily,0");
    const first = mergeRows([havana], rows).entries;
    expect(first[1]?.aliases).toEqual([{ text: "Luna Daily", lang: "es", risk: 0 }]);
    expect(mergeRows(first, rows).changes).toEqual([]);
  });

  test("what another script calls it is shown there, a programme's name is not", () => {
    const { entries } = mergeRows([havana], readCsv("id,alias,lang\nhavana,Agencia Habana,es\nhavana,ハバナ通信,ja").rows);
    expect(entries[0]?.name).toEqual({ en: "Havana News", ja: "ハバナ通信" });
  });

  test("a file imported twice changes nothing the second time", () => {
    const { rows } = readCsv("id,alias,lang\nhavana,Habana,es");
    expect(mergeRows(mergeRows([havana], rows).entries, rows).changes).toEqual([]);
  });

  test.each([
    ["too few cells", "id,alias\nhavana\nhavana,Habana", /line 2: 1 cells, the header has 2/],
    ["an unknown column", "id,colour\nhavana,red", /line 1: unknown columns colour/],
    ["a host of somebody else", "id,class,name,host\nluna,outlet,Luna,havana.example", /line 2: host "havana.example" belongs to "havana"/],
    ["a new entry without a class", "id,name\nluna,Luna", /line 2: "luna" is new and has no class/],
    ["a country that is none", "id,country\nhavana,Cuba", /line 2: "Cuba" is no country code/],
  ])("%s is named, the rest is taken", (_, text, problem) => {
    const { rows, broken } = readCsv(text);
    expect([...broken, ...mergeRows([havana], rows).broken].join("\n")).toMatch(problem);
  });

  test("reads a saved query result in both forms", () => {
    const full = { results: { bindings: [{ item: { value: "http://www.wikidata.org/entity/Q1" }, label: { value: "ハバナ通信" }, lang: { value: "ja" }, site: { value: "https://www.havana.example/" } }, {}] } };
    const plain = [{ item: "http://www.wikidata.org/entity/Q1", label: "ハバナ通信", lang: "ja" }];
    const read = readWikidata(JSON.stringify(full));
    expect(read.broken).toEqual(["result 2: no item"]);
    expect(mergeRows([havana], read.rows).entries[0]?.name.ja).toBe("ハバナ通信");
    expect(mergeRows([havana], readWikidata(JSON.stringify(plain)).rows).changes).toHaveLength(1);
    expect(readWikidata("<html>").broken).toHaveLength(1);
  });
});
