/**
 * How often is a stated confidence right? `node bench/run.mjs calibration GOLD.jsonl …` reads passages with gold items
 * (`test/gold/README.md`) and prints, per band of confidence, how many attributions to a medium are right and how many items
 * the band finds, then the same by kind and by rule. An attribution is right when an item of its kind (quote and statement
 * are one) names a source of its path and the evidence covers half of the item's words. Continued ones (`inferred`) are left out.
 */
import { rememberDetectors } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import { readText } from "../src/page/read-text.ts";
import { isItem, readPassages, type Passage } from "./gold.ts";

type Judged = { confidence: number; kind: string; rule: string; right: boolean };

/** The line from which on attributions are painted on pages. */
const shown = 0.8;
const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

const passages = readPassages(process.argv.slice(2));
if (passages.length === 0) {
  console.error("Usage: node bench/run.mjs calibration GOLD.jsonl …");
  process.exit(2);
}
const detectorFor = rememberDetectors(packFor, createDirectory(compileDirectory(directorySources)));
const judged = passages.flatMap(judge);
const items = passages.reduce((sum, passage) => sum + passage.items.length, 0);

console.log("| confidence | attributions | right | % | of all items found at or above |\n|---|---|---|---|---|");
for (const [at, low] of bands.slice(0, -1).entries()) {
  const high = bands[at + 1] ?? 1;
  const inside = judged.filter(({ confidence }) => confidence >= low && confidence < high);
  const above = judged.filter(({ confidence, right }) => right && confidence >= low).length;
  console.log(`| ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)} | ${count(inside)} | ${((100 * above) / items).toFixed(1)} % |`);
}
table("kind", ({ kind }) => kind);
table("rule", ({ rule }) => rule);

/** One row for each answer of `of`: those that are shown, and those below. */
function table(title: string, of: (one: Judged) => string): void {
  console.log(`\n| ${title} | from ${shown} | right | % | below | right | % |\n|---|---|---|---|---|---|---|`);
  const names = [...new Set(judged.map(of))].sort();
  for (const name of names) {
    const own = judged.filter((one) => of(one) === name);
    console.log(`| ${name} | ${count(own.filter(({ confidence }) => confidence >= shown))} | ${count(own.filter(({ confidence }) => confidence < shown))} |`);
  }
}

function count(some: Judged[]): string {
  const right = some.filter((one) => one.right).length;
  return `${some.length} | ${right} | ${some.length === 0 ? "" : ((100 * right) / some.length).toFixed(1)}`;
}

/** The passage's attributions to media. Each item is given to the surest that names it. */
function judge({ lang, text, items: gold }: Passage): Judged[] {
  const page = readText(text, { url: "", lang, language: () => lang });
  const { attributions } = detectorFor(lang).detect(page);
  const media = attributions.filter((one) => one.stated === "explicit" && one.path.some((source) => source.class === "agency" || source.class === "outlet" || source.class === "site"));
  const free = new Set(gold);
  return [...media]
    .sort((a, b) => b.confidence - a.confidence)
    .map((one) => {
      const found = [...free].filter((item) => isItem(page.text, one, item));
      for (const item of found) free.delete(item);
      return { confidence: one.confidence, kind: one.kind, rule: one.rule, right: found.length > 0 };
    });
}
