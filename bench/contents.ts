/**
 * Are the right words attributed? `node bench/run.mjs contents [--list] GOLD.jsonl …` takes the items of passages (`test/gold/README.md`) that
 * are found and whose words are noted, and prints per language how many attributions hold those words: most of the noted ones
 * must stand in the attribution's own. `--list` prints the others.
 */
import { rememberDetectors } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import { readText } from "../src/page/read-text.ts";
import { isItem, readPassages, shareOfWords, type Passage } from "./gold.ts";

/** The gold notes the first 60 characters, the last of which may cut a word. */
const mostWords = 0.6;

const args = process.argv.slice(2);
const listed = args[0] === "--list";
const passages = readPassages(listed ? args.slice(1) : args);
if (passages.length === 0) {
  console.error("Usage: node bench/run.mjs contents [--list] GOLD.jsonl …");
  process.exit(2);
}
const detectorFor = rememberDetectors(packFor, createDirectory(compileDirectory(directorySources)));
const judged = passages.flatMap(judge);

console.log("| language | found, with words noted | the right words | % | no words |\n|---|---|---|---|---|");
for (const lang of [...[...new Set(judged.map((one) => one.lang))].sort((a, b) => (a < b ? -1 : 1)), undefined]) {
  const own = judged.filter((one) => lang === undefined || one.lang === lang);
  const right = own.filter((one) => one.right).length;
  console.log(`| ${lang ?? "all"} | ${own.length} | ${right} | ${((100 * right) / Math.max(1, own.length)).toFixed(1)} | ${own.filter((one) => one.words === "").length} |`);
}
if (listed) for (const { id, noted, words, right } of judged) if (!right) console.log(`${id}\n   wanted ${noted}\n   has    ${words}`);

type Judged = { id: string; lang: string; noted: string; words: string; right: boolean };

function judge({ id, lang, text, items }: Passage): Judged[] {
  const page = readText(text, { url: "", lang, language: () => lang });
  const { attributions } = detectorFor(lang).detect(page);
  return items.flatMap((item) => {
    const found = attributions.filter((one) => isItem(page.text, one, item));
    const noted = item.content;
    if (found.length === 0 || noted === undefined || (item.kind !== "quote" && item.kind !== "statement")) return [];
    const words = found.map((one) => one.content.map((span) => page.text.slice(...span)).join(" … ")).sort((a, b) => shareOfWords(b, noted) - shareOfWords(a, noted))[0] ?? "";
    return [{ id, lang, noted, words, right: shareOfWords(words, noted) >= mostWords }];
  });
}
