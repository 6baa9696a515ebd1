import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rememberDetectors } from "../../../src/core/detect/create-detector.ts";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import { isSure } from "../../../src/core/sure.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";
import { packFor } from "../../../src/data/languages/packs.ts";
import { detectInText } from "../../../src/intake/detect-in-text.ts";
import { messagesOf } from "../../ui/message-files.ts";

const detectorFor = rememberDetectors(packFor, createDirectory(compileDirectory(directorySources)));
const locales = readdirSync(path.resolve(import.meta.dirname, "../../../public/_locales"));

describe("the sample of the welcome page", () => {
  test.each(locales)("in %s both agencies and the ministry are found, all of them sure", async (locale) => {
    const text = messagesOf(locale)["welcomeSample"]?.message ?? "";
    const lang = messagesOf(locale)["interfaceLanguage"]?.message ?? "";
    const { attributions } = await detectInText({ text, url: "", lang }, detectorFor);
    const sure = attributions.filter(isSure).flatMap(({ path }) => path.map(({ id }) => id));
    expect([...new Set(sure)]).toEqual(expect.arrayContaining(["afp", "reuters"]));
    expect(attributions.filter(isSure).flatMap(({ path }) => path.map(({ class: kind }) => kind))).toContain("institution");
  });
});
