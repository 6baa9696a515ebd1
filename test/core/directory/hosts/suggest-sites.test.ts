import { describe, expect, test } from "vitest";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { suggestSites } from "../../../../src/core/directory/hosts/suggest-sites.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";

const directory = createDirectory(compileDirectory(directorySources));
const hosts = (words: string, lang = "en") => suggestSites(directory, words, lang, 8).map(({ host }) => host);

describe("suggestSites", () => {
  test.each([
    ["the beginning of a name", "le mon", "lemonde.fr"],
    ["a later word of a name", "monde", "lemonde.fr"],
    ["an address", "tagesschau.d", "tagesschau.de"],
    ["without accents", "agencia efe", "efe.com"],
    ["in the language of the interface", "РИА", "ria.ru"],
  ])("%s", (_, words, host) => expect(hosts(words, /\p{Script=Cyrillic}/u.test(words) ? "ru" : "en")).toContain(host));

  test.each(["", "   ", "zzzzqq", "onde fr"])("nothing for “%s”", (words) => expect(hosts(words)).toEqual([]));

  test("what begins with the words comes before what holds them later", () => {
    const names = suggestSites(directory, "news", "en", 40).map(({ name, host }) => name.toLowerCase().startsWith("news") || host.startsWith("news"));
    expect(names).toEqual(names.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("no more than asked for, and each with a host", () => {
    const sites = suggestSites(directory, "a", "en", 3);
    expect(sites).toHaveLength(3);
    expect(sites.every(({ host }) => host.includes("."))).toBe(true);
  });
});
