/**
 * How fast is text read for its citations, beside libraries that read text for sentences, names and quotations?
 * `node bench/run.mjs detect-peers` lets Wiretrace's detector, wink-nlp and compromise read the same English text in turns
 * in one run. Only ours answers who is cited for which words. wink-nlp cuts sentences, tags words and finds entities;
 * compromise tags words and finds quotations and organizations. All start with their data loaded.
 */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { createDetector } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { en } from "../src/data/languages/en.ts";
import { readText } from "../src/page/read-text.ts";
import { citingArticles } from "./citing-articles.ts";

const rounds = 7;
/** compromise takes seconds for a million characters. */
const characters = 200_000;

const articles = citingArticles(characters);
const total = articles.reduce((sum, text) => sum + text.length, 0);

type Reader = { name: string; read: (text: string) => number; found: string };

const readers: Reader[] = [ours(), winkNlp(), quotations()];
const times = readers.map((): number[] => []);
const counts = readers.map(() => 0);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, { read }] of readers.entries()) {
    const start = performance.now();
    counts[index] = articles.reduce((sum, text) => sum + read(text), 0);
    times[index]?.push(performance.now() - start);
  }
}

const speeds = times.map((one) => total / ((one.toSorted((a, b) => a - b)[rounds >> 1] ?? 0) / 1000));
const fastestPeer = Math.max(...speeds.slice(1));
console.log(`${articles.length} English articles, ${total} characters, medians of ${rounds} rounds, Node ${process.version}\n`);
console.log("| reader | characters a second | of the faster peer | found |\n|---|---|---|---|");
for (const [index, { name, found }] of readers.entries()) {
  const speed = speeds[index] ?? 0;
  console.log(`| ${name} | ${Math.round(speed / 1000).toLocaleString("en")},000 | ${(speed / fastestPeer).toFixed(1)} × | ${counts[index]} ${found} |`);
}
const ratio = (speeds[0] ?? 0) / fastestPeer;
if (ratio < 10) {
  console.error(`\nWanted: at least 10 times the faster peer; measured ${ratio.toFixed(1)}.`);
  process.exitCode = 1;
}

function ours(): Reader {
  const detector = createDetector(en, createDirectory(compileDirectory(directorySources)));
  const read = (text: string): number => detector.detect(readText(text, { url: "https://news.example/story", lang: "en", language: () => "en" })).attributions.length;
  return { name: "Wiretrace", read, found: "attributions" };
}

function winkNlp(): Reader {
  const nlp = wink(model, ["sbd", "pos", "ner"]);
  return { name: "wink-nlp", read: (text) => nlp.readDoc(text).entities().length(), found: "entities" };
}

function quotations(): Reader {
  const read = (text: string): number => {
    const doc = compromise(text);
    return doc.quotations().length + doc.organizations().length;
  };
  return { name: "compromise", read, found: "quotations and organizations" };
}
