import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { messagesOf } from "./message-files.ts";

const root = path.resolve(import.meta.dirname, "../..");
const locales = readdirSync(path.join(root, "public/_locales"));
const english = messagesOf("en");
const suffix = /_(zero|one|two|few|many|other)$/;
const plurals = new Set(Object.keys(english).filter((key) => key.endsWith("_other")).map((key) => key.replace(suffix, "")));
const isPlural = (key: string) => suffix.test(key) && plurals.has(key.replace(suffix, ""));
const slots = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(" ");

/** What a language must have: every plain message, and each plural in the forms the language knows. */
function keysFor(lang: string): string[] {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  return [...Object.keys(english).filter((key) => !isPlural(key)), ...[...plurals].flatMap((key) => forms.map((form) => `${key}_${form}`))].sort();
}

describe.each(locales)("messages in %s", (locale) => {
  const messages = messagesOf(locale);
  const lang = messages["interfaceLanguage"]?.message ?? "";

  test("its language is the folder's", () => {
    expect(lang.replace("-", "_")).toBe(locale);
  });

  test("every message is there, in every plural form of the language, and no other", () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(lang));
  });

  test("placeholders agree with English", () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const counterpart = english[key] ?? english[key.replace(suffix, "_other")];
      // "One document" may leave the number out.
      const optional = isPlural(key) && !key.endsWith("_other") && !message.includes("$1") ? "$1" : "";
      return slots(message + optional) !== slots(counterpart?.message ?? "");
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("no message is empty, and the store's description fits", () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === "").map(([key]) => key)).toEqual([]);
    expect(messages["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});

describe("messages", () => {
  test("every English message is used by a face, the manifest or a list of words", () => {
    const sources = ["src", "scripts", "manifest.json"].flatMap(filesBelow).map((file) => readFileSync(file, "utf8")).join("\n");
    const stems = [...new Set(Object.keys(english).map((key) => (isPlural(key) ? key.replace(suffix, "") : key)))];
    // `state_found` is asked for as `state_${state}`.
    const used = (key: string) => sources.includes(`"${key}"`) || sources.includes(`__MSG_${key}__`) || sources.includes(`\`${key.split("_")[0]}_\${`);
    expect(stems.filter((key) => !used(key))).toEqual([]);
  });
});

function filesBelow(place: string): string[] {
  const full = path.join(root, place);
  if (place.endsWith(".json")) return [full];
  return readdirSync(full, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(full, name));
}
