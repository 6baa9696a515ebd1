/**
 * Takes names, hosts and facts from a file into the directory; shows the differences first.
 *   npm run directory:import -- FILE.csv|FILE.json [--apply]
 * CSV: a header line, then rows (docs/directory.md lists the columns). JSON: a saved Wikidata query result.
 * Rows that cannot be used are named, the rest is taken. Exit code 1 when a row could not be used.
 */
import { readFileSync } from "node:fs";
import { readCsv } from "./directory-csv.ts";
import { fileNames, fileOf, readDirectoryFiles, writeEntries } from "./directory-files.ts";
import { mergeRows, type ImportRow } from "./directory-merge.ts";
import { readWikidata } from "./directory-wikidata.ts";

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith("--"));
if (file === undefined) {
  console.error("usage: npm run directory:import -- FILE.csv|FILE.json [--apply]");
  process.exit(2);
}

const text = readFileSync(file, "utf8");
const { rows, broken }: { rows: ImportRow[]; broken: string[] } = file.endsWith(".json") ? readWikidata(text) : readCsv(text);
const { files } = readDirectoryFiles();
const merged = mergeRows(fileNames.flatMap((name) => files[name]), rows);

for (const problem of [...broken, ...merged.broken]) console.error(problem);
for (const change of merged.changes) console.log(change);
console.log(`${merged.changes.length} changes, ${broken.length + merged.broken.length} rows not used`);
if (args.includes("--apply")) {
  for (const name of fileNames) writeEntries(name, merged.entries.filter((entry) => fileOf(entry.class) === name));
  console.log("written; run npm run directory:check");
} else if (merged.changes.length > 0) console.log("nothing written: add --apply to write");
process.exitCode = broken.length + merged.broken.length > 0 ? 1 : 0;
