import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { memoryStorage } from "./memory-storage.ts";

const root = path.resolve(import.meta.dirname, "../..");
const local = memoryStorage();
vi.stubGlobal("chrome", {
  storage: { local },
  runtime: { getURL: (file: string) => file },
  i18n: { getMessage: (key: string, values: string[] = []) => `browser ${[key, ...values].join(" ")}` },
});
vi.stubGlobal("fetch", async (file: string) => new Response(readFileSync(path.join(root, "public", file))));
const { chooseLanguage, chosenLanguage, chosenMessages, messageLookup, onLanguageChange } = await import("../../src/platform/interface-language.ts");
const { interfaceLanguages } = await import("../../src/platform/interface-languages.ts");

beforeEach(() => local.clear());

describe("the language of the interface", () => {
  test("every folder of messages can be chosen, and nothing else", () => {
    expect(interfaceLanguages.map((lang) => lang.replace("-", "_"))).toEqual(readdirSync(path.join(root, "public/_locales")).sort());
  });

  test("nothing chosen: the browser looks up", async () => {
    expect(await chosenLanguage()).toBeUndefined();
    expect(messageLookup(await chosenMessages())("siteRemove", ["a.example"])).toBe("browser siteRemove a.example");
  });

  test.each(interfaceLanguages)("%s chosen: its own words", async (lang) => {
    await chooseLanguage(lang);
    expect(await chosenLanguage()).toBe(lang);
    expect(messageLookup(await chosenMessages())("interfaceLanguage")).toBe(lang);
  });

  test("the choice is taken back", async () => {
    await chooseLanguage("ko");
    await chooseLanguage(undefined);
    expect(await chosenMessages()).toBe("");
  });

  test("a value that an older or newer version left behind is no choice", async () => {
    await local.set({ "interface-language": "tlh" });
    expect(await chosenLanguage()).toBeUndefined();
  });

  test("a change is told, one of other settings is not", async () => {
    const told = vi.fn();
    onLanguageChange(told);
    await local.set({ other: 1 });
    expect(told).not.toHaveBeenCalled();
    await chooseLanguage("de");
    expect(told).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["a $1 b $2", ["x", "y"], "a x b y"],
    ["$2 before $1", ["x", "y"], "y before x"],
    ["$1 left out", [], " left out"],
    ["values are no patterns: $1", ["$2 $&"], "values are no patterns: $2 $&"],
  ])("%s", (message, values, expected) => {
    expect(messageLookup(JSON.stringify({ key: { message } }))("key", values)).toBe(expected);
  });

  test.each(["missing", "constructor", "__proto__"])("no message %s: empty, as browsers answer", (key) => {
    expect(messageLookup("{}")(key)).toBe("");
  });
});
