/**
 * How fast are the directory's names found, and what does loading them cost?
 * `node bench/run.mjs names` loads the same spellings into ours, both forms of @monyone/aho-corasick, `ahocorasick`
 * and one RegExp, and lets each walk the same text in one run. Ours also folds case and accents, checks
 * boundaries, takes affixes off and ranks entries; the others only find strings.
 */
import { gzipSync } from "node:zlib";
import { AhoCorasick } from "@monyone/aho-corasick";
import { AhoCorasick as DoubleArray } from "@monyone/aho-corasick/fast";
import Classic from "ahocorasick";
import { compileDirectory, spellingsOf } from "../src/core/directory/names/compile-directory.ts";
import { buildFoldTable } from "../src/core/directory/names/fold.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { buildNameTable } from "../src/core/directory/names/name-table.ts";
import { finish } from "../src/core/steps.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { openNewsMaker } from "./make-news.ts";

const rounds = 9;
const megabyte = 1_000_000;

const news = openNewsMaker();
const text = Array.from({ length: 2000 }, (_, n) => news.make(n).text).join("\n").slice(0, 2 * megabyte);
const page = text.slice(0, 20_000);
const names = [...new Set(directorySources.entries.flatMap((entry) => spellingsOf(entry).filter((one) => !one.label).map((one) => one.text)))];
// Without the facts that cards show: finding names needs none of them.
const compiled = { ...compileDirectory(directorySources), facts: "" };
const asset = JSON.stringify(compiled);
// What a page in English loads: names that only some pages print come with the languages that do.
const latin = JSON.stringify({ ...compiled, tables: compiled.tables["en"] === undefined ? {} : { en: compiled.tables["en"] } } satisfies typeof compiled);

console.log(`${names.length} spellings, ${(text.length / megabyte).toFixed(1)} million characters of ${news.source}, Node ${process.version}`);
console.log(`asset ${kilobytes(asset)} KB gzip: names on every page ${kilobytes(compiled.names)}, on some ${Object.entries(compiled.tables).map(([table, lines]) => `${table} ${kilobytes(lines)}`).join(", ")}, heads ${kilobytes(compiled.heads)}, offices and countries ${kilobytes(compiled.phrases + JSON.stringify([compiled.countryWords, compiled.notOfState]))}`);

const escape = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
const pattern = (): RegExp => new RegExp(names.toSorted((a, b) => b.length - a.length).map(escape).join("|"), "g");

/** What any scan in this language must do per unit: read it, look up whether a word begins and how it is folded. */
const letters = buildFoldTable(compiled.folded);
const { kind, shift } = letters;
function walk(words: string): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const own = kind[code] ?? 0;
    if (own !== 1 || before !== 1) sum += code + (shift[code] ?? 0);
    before = own;
  }
  return sum;
}

/**
 * What any scan must do that asks of each word whether a name begins with it: tell words apart, fold the first four letters,
 * and look them up once. It finds nothing and forgets the answer.
 */
const seen = new Uint8Array(1 << 16);
function hashWords(words: string): number {
  let sum = 0;
  const end = words.length - 3;
  for (let at = 0; at < end; at += 1) {
    if (kind[words.charCodeAt(at)] !== 1) continue;
    let hash = 0;
    for (let step = 0; step < 4; step += 1) {
      const code = words.charCodeAt(at + step);
      hash = Math.imul(hash, 0x9e3b) + code + (shift[code] ?? 0);
    }
    sum += seen[hash & 0xffff] ?? 0;
    while (at + 1 < end && kind[words.charCodeAt(at + 1)] === 1) at += 1;
  }
  return sum;
}

const engines: { name: string; load: () => (words: string) => number }[] = [
  { name: "ours, everything", load: () => loadOurs() },
  { name: "ours, places only", load: () => loadPlaces() },
  { name: "floor: two look-ups a letter, no names", load: () => walk },
  { name: "floor: one look-up a word, no names", load: () => hashWords },
  { name: "@monyone/aho-corasick", load: () => countWith(new AhoCorasick(names)) },
  { name: "@monyone/aho-corasick/fast", load: () => countWith(new DoubleArray(names)) },
  { name: "ahocorasick", load: () => loadClassic() },
  { name: "one RegExp", load: () => loadRegExp() },
];

const rows = engines.map(({ name, load }) => {
  const first = timed(load);
  const find = first.value;
  find(page);
  const load9 = median(Array.from({ length: name.startsWith("ours") ? rounds : 2 }, () => timed(load).ms));
  const scan = median(Array.from({ length: name.startsWith("one") ? 1 : rounds }, () => timed(() => find(text)).ms));
  const small = median(Array.from({ length: rounds }, () => timed(() => find(page)).ms));
  return { engine: name, "first load ms": first.ms.toFixed(1), "load ms": load9.toFixed(1), "MB/s": (text.length / 1000 / scan).toFixed(0), "20 KB page ms": small.toFixed(2), found: find(text) };
});
console.table(rows);

function loadOurs(): (words: string) => number {
  const directory = createDirectory(JSON.parse(latin));
  return (words) => finish(directory.findNames(words, "en")).length;
}

/** The table of names without boundaries and bearers, which is what the others do. */
function loadPlaces(): (words: string) => number {
  const parsed = JSON.parse(latin);
  const table = buildNameTable(parsed, buildFoldTable(parsed.folded));
  table.addForms("en");
  return (words) => {
    let found = 0;
    for (let at = table.nextPlace(words, 0); at < words.length; at = table.nextPlace(words, at + 1)) found += table.rowsAt(words, at).length;
    return found;
  };
}

function countWith(engine: { matchInText(words: string): unknown[] }): (words: string) => number {
  return (words) => engine.matchInText(words).length;
}

function loadClassic(): (words: string) => number {
  const engine = new Classic(names);
  return (words) => engine.search(words).length;
}

function loadRegExp(): (words: string) => number {
  const expression = pattern();
  return (words) => [...words.matchAll(expression)].length;
}

/** Time of the processor, not of the clock: other work on the machine does not count. */
function timed<Value>(work: () => Value): { ms: number; value: Value } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, value };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(part: string): string {
  return (gzipSync(part, { level: 9 }).length / 1000).toFixed(1);
}
