/** The document import format, line by line: good lines become documents, bad ones a line number and a reason. */
import type { ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument } from "./json-lines-document.ts";
import { parseJson } from "./parse-json.ts";
import { splitLines } from "./split-lines.ts";

/** A line longer than this is skipped without being held in memory. */
const MAX_LINE_MEGABYTES = 32;

/** Reads the chunks of one UTF-8 file in order; holds one line at a time. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, { now }: Pick<ReadingTools, "now">): AsyncGenerator<ImportRecord> {
  for await (const { line, bytes } of splitLines(chunks, MAX_LINE_MEGABYTES * 1_000_000)) {
    const at = { line };
    if (bytes === undefined) yield { at, problem: problem("too-large", MAX_LINE_MEGABYTES) };
    else if (!isBlank(bytes)) {
      const parsed = parseJson(bytes);
      yield "problem" in parsed ? { at, ...parsed } : { at, ...readImportDocument(parsed.value, now) };
    }
  }
}

/** Only white space, or the byte order mark that editors put before an empty first line. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf);
}
