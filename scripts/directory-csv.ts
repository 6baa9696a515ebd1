/** Rows of a CSV (or, by its first line, tab-separated) file with a header; broken rows are named and skipped. */
import type { ImportRow } from "./directory-merge.ts";

const columns = new Set(["id", "class", "name", "lang", "alias", "risk", "host", "country", "languages", "founded", "dissolved", "wikidata", "source"]);

export function readCsv(text: string): { rows: ImportRow[]; broken: string[] } {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const separator = header.includes("\t") ? "\t" : ",";
  const names = splitRow(header, separator);
  const unknown = names.filter((name) => !columns.has(name));
  if (!names.includes("id") || unknown.length > 0)
    return { rows: [], broken: [`line 1: ${unknown.length > 0 ? `unknown columns ${unknown.join(", ")}` : "no column id"}; known are ${[...columns].join(", ")}`] };
  const rows: ImportRow[] = [];
  const broken: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = splitRow(line, separator);
    const at = `line ${index + 2}`;
    if (cells.length !== names.length) broken.push(`${at}: ${cells.length} cells, the header has ${names.length}`);
    else rows.push({ at, fields: Object.fromEntries(names.map((name, cell) => [name, cells[cell]?.trim() ?? ""])) });
  }
  return { rows, broken };
}

/** Cells in double quotes may hold the separator; "" is a quotation mark inside them. */
function splitRow(line: string, separator: string): string[] {
  if (separator === "\t") return line.split("\t");
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "");
}
