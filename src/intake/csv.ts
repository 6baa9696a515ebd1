/** Tables with a header row: CSV, TSV and what spreadsheets of other countries call so (semicolons). Every row is a document. */
import { addressOfDoi, languageTag } from "./bibliography-item.ts";
import { readCsvColumns, type CsvColumns } from "./csv-columns.ts";
import { separatorOf } from "./csv-separator.ts";
import { decodeText } from "./decode-text.ts";
import type { ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument } from "./json-lines-document.ts";
import { splitCsv } from "./split-csv.ts";
import { readDate } from "./written-date.ts";

const MAX_ROW_MEGABYTES = 8;
const SNIFF_CHARACTERS = 16_384;
/** Columns named when none fits. */
const MOST_NAMED = 12;

/** Reads the chunks of one file in order; holds one row at a time. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, { now }: Pick<ReadingTools, "now">): AsyncGenerator<ImportRecord> {
  const { separator, rows } = await sniffSeparator(decodeText(chunks));
  let header: string[] | undefined;
  let columns: CsvColumns | undefined;
  for await (const { line, cells } of splitCsv(rows, separator)) {
    const at = { line };
    if (cells === "too-large") yield { at, problem: problem("too-large", MAX_ROW_MEGABYTES) };
    else if (cells === "not-closed") yield { at, problem: problem("not-closed") };
    else if (header === undefined || columns === undefined) {
      // Excel's own first line, which names the separator.
      if (/^sep=.?$/i.test(cells.join(separator).trim())) continue;
      header = cells;
      columns = readCsvColumns(cells);
      if (columns !== undefined) continue;
      yield { at, problem: problem("no-columns", cells.slice(0, MOST_NAMED).map((cell) => cell.trim().slice(0, 40)).join(", ")) };
      return;
    } else yield { at, ...readRow(cells, header, columns, now) };
  }
}

function readRow(cells: string[], header: string[], columns: CsvColumns, now: number) {
  if (cells.slice(header.length).some((cell) => cell.trim() !== "")) return { problem: problem("wrong-cells", cells.length, header.length) };
  const fields: Record<string, string> = {};
  for (const [field, places] of columns) {
    const value = places.map((place) => cells[place]?.trim() ?? "").find((cell) => cell !== "");
    if (value !== undefined) fields[field] = value;
  }
  // The mark that a decoder leaves for bytes that are not of the file's encoding.
  if (Object.values(fields).some((value) => value.includes("\uFFFD"))) return { problem: problem("wrong-encoding") };
  const { doi, lang, publishedAt, updatedAt } = fields;
  const date = (written: string | undefined) => written && (readDate(written) ?? written);
  return readImportDocument({ ...fields, url: fields["url"] ?? addressOfDoi(doi), lang: languageTag(lang), publishedAt: date(publishedAt), updatedAt: date(updatedAt) }, now);
}

async function sniffSeparator(pieces: AsyncGenerator<string>): Promise<{ separator: string; rows: AsyncGenerator<string> }> {
  let head = "";
  while (head.length < SNIFF_CHARACTERS) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  return { separator: separatorOf(head), rows: again(head, pieces) };
}

async function* again(head: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== "") yield head;
  yield* pieces;
}
