/**
 * Why is a gold item missed? `node bench/run.mjs misses [--list REASON] GOLD.jsonl …` puts every missed item under the first
 * step that lost it, prints the counts per kind, and the items of one reason on demand.
 *
 * - `no name`: the directory's scan finds no name of the item's source inside its evidence;
 * - `not accepted`: the name is found and its mention rejected;
 * - `no form`: the mention stands, and nothing is attributed to anybody over the item's words;
 * - `other source`, `other kind`: something is attributed there, to somebody else or as something else.
 */
import { createDetector } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { finish } from "../src/core/steps.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import { readText } from "../src/page/read-text.ts";
import { covers, isItem, isSource, readPassages, type Item, type Passage } from "./gold.ts";

const args = process.argv.slice(2);
const wanted = args[0] === "--list" ? args[1] : undefined;
const passages = readPassages(wanted === undefined ? args : args.slice(2));
if (passages.length === 0) {
  console.error("Usage: node bench/run.mjs misses [--list REASON] GOLD.jsonl …");
  process.exit(2);
}
const directory = createDirectory(compileDirectory(directorySources));
const detectors = new Map(passages.map(({ lang }) => [lang, createDetector(packFor(lang), directory)]));
const missed = passages.flatMap(missesOf);
const kinds = [...new Set(missed.map(({ item }) => item.kind))].sort();

console.log(`| reason | ${kinds.join(" | ")} | all |\n|---${"|---".repeat(kinds.length)}|---|`);
for (const reason of ["no name", "not accepted", "no form", "other source", "other kind"]) {
  const own = missed.filter((one) => one.reason === reason);
  console.log(`| ${reason} | ${kinds.map((kind) => own.filter(({ item }) => item.kind === kind).length).join(" | ")} | ${own.length} |`);
}
for (const { id, item, reason, found } of missed) {
  if (reason === wanted) console.log(`${id} ${item.kind} ${item.source} ${JSON.stringify(item.evidence)} ${found.join(" ; ")}`);
}

type Miss = { id: string; item: Item; reason: string; found: string[] };

function missesOf({ id, lang, text, items }: Passage): Miss[] {
  const page = readText(text, { url: "", lang, language: () => lang });
  const { attributions, mentions } = detectors.get(lang)?.detect(page) ?? { attributions: [], mentions: [] };
  const names = finish(directory.findNames(page.text, lang));
  return items.flatMap((item) => {
    if (attributions.some((one) => isItem(page.text, one, item))) return [];
    const start = page.text.indexOf(item.evidence);
    const isInside = ({ span }: { span: readonly [number, number] }) => span[0] >= start && span[1] <= start + item.evidence.length;
    const isNamed = (ids: string[]) => ids.some((one) => [null, ...(directory.entry(one)?.hosts ?? [])].some((host) => isSource(item.source, { id: one, host, name: one })));
    const over = attributions.filter((one) => covers(page.text, one, item));
    const found = over.map((one) => `${one.kind} ${one.path.map(({ name }) => name).join(" < ")} (${one.rule})`);
    const reason = over.some((one) => one.path.some((source) => isSource(item.source, source)))
      ? "other kind"
      : !names.some((name) => isInside(name) && isNamed(name.ids))
        ? "no name"
        : !mentions.some((mention) => isInside(mention) && isNamed([mention.id, ...mention.alternatives]))
          ? "not accepted"
          : over.length > 0
            ? "other source"
            : "no form";
    return [{ id, item, reason, found }];
  });
}
