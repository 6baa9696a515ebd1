import { describe, expect, test } from "vitest";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import { finish } from "../../../src/core/steps.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";

const directory = createDirectory(JSON.parse(JSON.stringify(compileDirectory(directorySources))));

/** Each hit as "printed=id", with the affixes that were taken off: "prefix+printed+suffix=id". */
const namesIn = (text: string, lang: string): string[] =>
  finish(directory.findNames(text, lang)).map(({ span, ids, prefix, suffix }) => {
    expect(text.slice(span[0] - prefix.length, span[0])).toBe(prefix);
    expect(text.slice(span[1], span[1] + suffix.length)).toBe(suffix);
    return `${[prefix, text.slice(...span), suffix].filter(Boolean).join("+")}=${ids.join("/")}`;
  });

describe("findNames", () => {
  test.each<[lang: string, text: string, names: string[]]>([
    ["de", "So berichtete die Korean Central News Agency (KCNA) gestern.", ["Korean Central News Agency=kcna", "KCNA=kcna"]],
    ["de", "Die Agentur RIA zitierte den russischen Föderalen Sicherheitsrat.", ["RIA=ria", "russischen Föderalen Sicherheitsrat=ru-scrf"]],
    ["de", "Der russische Föderale Sicherheitsrat tagte.", ["russische Föderale Sicherheitsrat=ru-scrf"]],
    ["de", "ein Beschluss des russischen Föderalen Sicherheitsrates", ["russischen Föderalen Sicherheitsrates=ru-scrf"]],
    ["ru", "сообщили Интерфаксу в МИД РФ", ["Интерфакс+у=interfax", "МИД РФ=ru-mid"]],
    ["tr", "Reuters’a konuşan kaynak", ["Reuters+’a=reuters"]],
    ["fi", "STT:n mukaan", ["STT+:n=stt"]],
    ["ar", "وقال لرويترز إن", ["ل+رويترز=reuters"]],
    ["he", "אמר לרויטרס כי", ["ל+רויטרס=reuters"]],
    ["ko", "조선중앙통신은 14일 보도했다", ["조선중앙통신+은=kcna"]],
    ["zh", "据新华社报道", ["新华社=xinhua"]],
    ["fr", "selon l’AFP", ["AFP=afp"]],
    ["en", "KOREAN CENTRAL NEWS AGENCY", ["KOREAN CENTRAL NEWS AGENCY=kcna"]],
  ])("%s: finds the names in %j", (lang, text, names) => {
    expect(namesIn(text, lang)).toEqual(names);
  });

  test.each<[lang: string, text: string]>([
    ["en", "Thomson Reuters shares fell"],
    ["en", "read it on www.reuters.com or write to desk@reuters.com"],
    ["en", "reutersque"],
    ["zh", "共同社区的居民"],
    ["de", "Ernst Reuter war Bürgermeister"],
  ])("%s: finds no name in %j", (lang, text) => {
    expect(namesIn(text, lang)).toEqual([]);
  });
});

describe("byUrl", () => {
  test.each([
    ["https://baoquocte.vn/what-is-in-the-gap-286239.html", "baoquocte.vn"],
    ["https://jp.reuters.com/article/1", "reuters"],
    ["//www.tass.ru/a?b#c", "tass"],
    ["https://xn--c1anggbdpdf.xn--p1ai/", undefined],
    ["https://example.org/reuters.com", undefined],
    ["https://www.gov.cn/yaowen/1", "cn-gov"],
    ["https://swj.dl.gov.cn/notice", undefined],
    ["https://www.mfa.gov.cn/web/1", "cn-fmprc"],
  ])("%s belongs to %s", (url, id) => {
    expect(directory.byUrl(url)?.id).toBe(id);
  });

  test("baoquocte.vn is shown by its own name in Vietnamese", () => {
    expect(directory.displayName("baoquocte.vn", "vi")).toBe("Báo Thế giới và Việt Nam");
  });
});
