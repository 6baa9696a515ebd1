import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../src/core/model.ts";
import { packs } from "../../../src/data/languages/packs.ts";
import { detectorFor } from "../../core/detect/the-directory.ts";
import { pageOf } from "../../core/text/page-of.ts";
import type { Corpus, Expected } from "./corpus.ts";

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".corpus.ts"));
const corpora = await Promise.all(files.map(async (file) => ((await import(`./${file}`)) as { corpus: Corpus }).corpus));

const detect = (text: string, lang: string) => {
  const page = pageOf(text.split("\n"), lang);
  return { page, attributions: detectorFor(lang).detect(page).attributions };
};

/** The attribution told in the corpus's words, with only the fields that the corpus names. */
function told(attribution: Attribution, text: string, expected: Expected | undefined): Expected {
  return {
    kind: attribution.kind,
    path: attribution.path.map((source) => source.id ?? source.name),
    ...(expected?.content === undefined ? {} : { content: attribution.content.map((span) => text.slice(...span)).join(" … ") }),
    ...(expected?.stance === undefined ? {} : { stance: attribution.stance }),
    ...(attribution.stated === "inferred" ? { inferred: true as const } : {}),
    ...(expected?.count === undefined ? {} : { count: attribution.path.at(-1)?.count }),
  };
}

// No corpus, no pack: what is still to be written shows in every run.
for (const { lang } of packs.filter((pack) => !files.includes(`${pack.lang}.corpus.ts`))) test.todo(`a corpus for ${lang}: write test/data/languages/${lang}.corpus.ts`);

describe.each(corpora)("the corpus of $lang", ({ lang, found, nothing, unpainted }) => {
  test.each(found)("finds: $text", ({ text, expected }) => {
    const { page, attributions } = detect(text, lang);
    expect(attributions.map((one, at) => told(one, page.text, expected[at]))).toEqual(expected);
  });

  const media = (text: string, least: number) =>
    detect(text, lang).attributions.filter((one) => one.confidence >= least && one.path.some((source) => ["agency", "outlet", "site"].includes(source.class))).map((one) => `${one.rule}: ${one.path.map((source) => source.id ?? source.name).join(" < ")}`);

  test.each(nothing)("finds no medium in: %s", (text) => expect(media(text, 0.5)).toEqual([]));

  test.each(unpainted ?? [])("paints no medium in: %s", (text) => expect(media(text, 0.8)).toEqual([]));
});
