/**
 * What detection costs in Node, in milliseconds of processor time for a million characters: `node bench/run.mjs detect-cost [--runs N] [TEXT …]`.
 * Texts: `article` (the page of `page-cost/article-page.ts`, in the proportions of real ones), `plain` (German prose that cites nobody), `made` (every other sentence cites), a language of `test/gold`, and any of them
 * with `-line`, as one single line. Processor time, because a shared machine's clock on the wall tells nothing; the least of all runs,
 * because others only make it longer. Two states of the code are compared by running their bundles turn by turn.
 */
import { existsSync } from "node:fs";
import { readHtml } from "../src/cli/read-html.ts";
import { createDetector } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import type { PageText } from "../src/core/model.ts";
import { readText } from "../src/page/read-text.ts";
import { readPassages } from "./gold.ts";
import { articlePage, denseParagraphs } from "./page-cost/article-page.ts";
import { plainParagraphs } from "./page-cost/plain-prose.ts";

const million = 1_000_000;
const args = process.argv.slice(2);
const runs = args[0] === "--runs" ? Number(args[1]) : 7;
const named = args[0] === "--runs" ? args.slice(2) : args;
const wanted = named.length > 0 ? named : ["article", "plain", "made", "de", "en", "ru", "ar", "zh", "ja"];
const directory = createDirectory(compileDirectory(directorySources));

console.log("| text | least | median | attributions |\n|---|---|---|---|");
for (const name of wanted) {
  const page = readWanted(name);
  const { text, lang } = page;
  const detector = createDetector(packFor(lang), directory);
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    found = detector.detect(page).attributions.length;
    const { user, system } = process.cpuUsage(before);
    times.push(((user + system) / 1000) * (million / text.length));
  }
  times.sort((a, b) => a - b);
  console.log(`| ${name} | ${times[0]?.toFixed(0)} | ${times[times.length >> 1]?.toFixed(0)} | ${found} |`);
}

function readWanted(name: string): PageText {
  const [kind = "", line] = name.split("-");
  if (kind === "article") return readHtml(articlePage(million), { url: "https://zeitung.example/eis", lang: "de" });
  const { paragraphs, lang } = kind === "plain" ? { paragraphs: plainParagraphs(million), lang: "de" } : kind === "made" ? { paragraphs: denseParagraphs(million), lang: "de" } : goldParagraphs(kind);
  const text = line === undefined ? paragraphs.join("\n\n") : paragraphs.join(" ").replaceAll("\n", " ");
  return readText(text, { url: "", lang, language: () => lang });
}

/** The language's passages again and again. */
function goldParagraphs(lang: string): { paragraphs: string[]; lang: string } {
  const file = `test/gold/${lang}.jsonl`;
  if (!existsSync(file)) throw new Error(`no text ${lang}`);
  const passages = readPassages([file]).map(({ text }) => text);
  const length = passages.reduce((sum, text) => sum + text.length + 2, 0);
  return { paragraphs: Array.from({ length: Math.ceil(million / length) }, () => passages).flat(), lang };
}
