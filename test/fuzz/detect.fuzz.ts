/**
 * Whatever text or markup comes: detection does not throw, its spans lie in the text, and the same input gives the same
 * output. Runs for a minute with a new seed each time; a failure prints seed and path, with which
 * `WIRETRACE_FUZZ_SEED=… npm run test:fuzz` finds it again.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { createDetector, type Detected } from "../../src/core/detect/create-detector.ts";
import type { PageText, Span } from "../../src/core/model.ts";
import { guessLanguage } from "../../src/core/text/guess-language.ts";
import { packFor, packs } from "../../src/data/languages/packs.ts";
import { readText } from "../../src/page/read-text.ts";
import { detectorFor, directory } from "../core/detect/the-directory.ts";
import type { Corpus } from "../data/languages/corpus.ts";
import { readDocument } from "../page/read-in-linkedom.ts";
import { mutated, mutatedMarkup } from "./mutate.ts";

const secondsEach = 30;
const seed = process.env["WIRETRACE_FUZZ_SEED"];
const budget = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: secondsEach * 1000, ...(seed === undefined ? {} : { seed: Number(seed) }) };

const folder = path.resolve(import.meta.dirname, "../data/languages");
const files = readdirSync(folder).filter((file) => file.endsWith(".corpus.ts"));
const corpora = await Promise.all(files.map(async (file) => ((await import(path.join(folder, file))) as { corpus: Corpus }).corpus));
const sentences = corpora.flatMap(({ found, nothing }) => [...found.map(({ text }) => text), ...nothing]);
const fixtures = path.resolve(import.meta.dirname, "../fixtures/pages");
const pages = readdirSync(fixtures).map((name) => readFileSync(path.join(fixtures, name, "source.html"), "utf8"));

test("any text", () => {
  let runs = 0;
  fc.assert(
    fc.property(mutated(sentences), fc.constantFrom(...packs.map(({ lang }) => lang), "und", "xx"), fc.boolean(), (text, lang, guessed) => {
      runs += 1;
      const page = readText(text, { url: "https://zeitung.example/artikel/1", lang, language: guessed ? guessLanguage : () => lang });
      expect(page.text).toBe(text);
      expectSound(page, runs);
    }),
    budget,
  );
  console.log(`${runs} texts`);
});

test("any markup", () => {
  let runs = 0;
  fc.assert(
    fc.property(mutatedMarkup(pages), (html) => {
      runs += 1;
      const read = () => readDocument(parseHTML(html).document).page;
      const page = read();
      expect(read()).toEqual(page);
      expectSound(page, runs);
    }),
    budget,
  );
  console.log(`${runs} pages`);
});

/** Reading a pack takes longer than any of these texts: a new detector is asked for one in so many. */
const fresh = 32;

function expectSound(page: PageText, run: number): void {
  const detected = detectorFor(page.lang).detect(page);
  // A detector that has read other pages before answers as a new one does.
  const other = run % fresh === 0 ? createDetector(packFor(page.lang), directory) : detectorFor(page.lang);
  expect(other.detect(page)).toEqual(detected);
  expect(new Set(detected.attributions.map(({ id }) => id)).size).toBe(detected.attributions.length);
  for (const span of spansOf(detected)) expectInside(span, page.text);
  for (const { path: sources, confidence } of detected.attributions) {
    expect(sources.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

function spansOf({ attributions, mentions }: Detected): Span[] {
  return [
    ...mentions.map(({ span }) => span),
    ...attributions.flatMap((one) => [one.evidence, ...one.content, ...one.quoted, ...(one.cue ? [one.cue] : []), ...one.links.map(({ span }) => span), ...one.path.flatMap(({ span }) => (span ? [span] : []))]),
  ];
}

function expectInside([start, end]: Span, text: string): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}
