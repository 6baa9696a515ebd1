/** One file of any format that can be imported, read into documents. */
import { peekHead, readAll } from "./bytes.ts";
import { asUtf8 } from "./decode-text.ts";
import type { ImportFile, ImportRecord, Place, ReadingTools } from "./import-record.ts";
import { problem, UnreadableError } from "./import-record.ts";
import { RECOGNISED_BYTES, recogniseFormat, type ImportFormat, type Recognised } from "./recognise-format.ts";

/** Archives in archives: a web archive is gzipped, and a WACZ file holds such. Deeper nesting is a trick. */
const DEEPEST = 2;

/** Reads the file in order, holding one document at a time. Never throws for what is in the file; where nothing more can be read, the last record says why. */
export async function* readImport(file: ImportFile, tools: ReadingTools): AsyncGenerator<ImportRecord> {
  let at: Place | undefined;
  try {
    for await (const record of readFile(file, tools, 0)) {
      at = record.at ?? at;
      yield record;
    }
  } catch (error) {
    if (error instanceof UnreadableError) yield { at, problem: error.problem };
    else if (isReadFailure(error)) yield { at, problem: problem("unreadable", error.message) };
    else throw error;
  }
}

async function* readFile(file: ImportFile, tools: ReadingTools, depth: number): AsyncGenerator<ImportRecord> {
  const { head, ended, chunks } = await peekHead(file.read(), RECOGNISED_BYTES);
  try {
    yield* readRecognised(recogniseFormat(head, ended, file.name), head, chunks, { file, tools, depth });
  } finally {
    await chunks.return(undefined);
  }
}

type Reading = { file: ImportFile; tools: ReadingTools; depth: number };

async function* readRecognised(recognised: Recognised, head: Uint8Array, chunks: AsyncGenerator<Uint8Array>, { file, tools, depth }: Reading): AsyncGenerator<ImportRecord> {
  if (recognised === "empty") yield { at: undefined, problem: problem("empty-file") };
  else if ("kind" in recognised) yield recognised.kind === "asset" ? { at: undefined, passed: true } : { at: undefined, problem: problem("unknown-format", recognised.kind) };
  else if (recognised.format === "gzip" || recognised.format === "zip") {
    if (depth >= DEEPEST) throw new UnreadableError(problem("unknown-format", "other-archive"));
    if (recognised.format === "zip") yield* readArchive({ file, tools, depth });
    else yield* readPacked(chunks, { file, tools, depth });
  } else yield* await openReader(recognised.format, head, chunks, file, tools);
}

async function* readPacked(chunks: AsyncIterable<Uint8Array>, { file, tools, depth }: Reading): AsyncGenerator<ImportRecord> {
  const { inflate } = await import("./inflate.ts");
  const name = file.name.replace(/\.gz$/i, "");
  yield* readFile({ name, size: undefined, read: () => inflate(chunks, "gzip") }, tools, depth + 1);
}

/** Readers are loaded when a file needs them. */
async function openReader(format: Exclude<ImportFormat, "gzip" | "zip">, head: Uint8Array, chunks: AsyncGenerator<Uint8Array>, { name }: ImportFile, tools: ReadingTools): Promise<AsyncGenerator<ImportRecord>> {
  if (format === "json-lines") return (await import("./json-lines.ts")).readJsonLines(asUtf8(head, chunks), tools);
  if (format === "json-list") return (await import("./json-list.ts")).readJsonList(asUtf8(head, chunks), tools);
  if (format === "csv") return (await import("./csv.ts")).readCsv(chunks, tools);
  if (format === "bibtex") return (await import("./bibtex.ts")).readBibtex(chunks, tools);
  if (format === "warc") return (await import("./warc.ts")).readWarc(chunks, tools);
  if (format === "mhtml") return (await import("./mhtml.ts")).readMhtml(chunks, name, tools);
  return readPageFile(chunks, name, tools);
}

async function* readPageFile(chunks: AsyncGenerator<Uint8Array>, name: string, tools: ReadingTools): AsyncGenerator<ImportRecord> {
  const { MAX_PAGE_MEGABYTES, readHtmlPage } = await import("./html-page.ts");
  const bytes = await readAll(chunks, MAX_PAGE_MEGABYTES * 1_000_000);
  if (bytes === undefined) yield { at: undefined, problem: problem("too-large", MAX_PAGE_MEGABYTES) };
  else yield { at: undefined, ...readHtmlPage(bytes, { url: undefined, name }, tools) };
}

/**
 * A zip archive: of a WACZ file the web archives below `archive/`, else every file that can be imported. Records are counted
 * through all of them.
 */
async function* readArchive({ file, tools, depth }: Reading): AsyncGenerator<ImportRecord> {
  const { readZipEntries } = await import("./zip-entries.ts");
  const entries = await readZipEntries(file);
  const archives = entries.filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name));
  const wanted = archives.length > 0 ? archives : entries.filter(({ name }) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name));
  if (wanted.length === 0) throw new UnreadableError(problem("empty-archive"));
  if (archives.length === 0 && entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype")) throw new UnreadableError(problem("unknown-format", "office"));
  let record = 0;
  for (const entry of wanted) {
    const before = record;
    try {
      for await (const found of readFile(entry, tools, depth + 1)) yield { ...found, at: { record: ++record } };
    } catch (error) {
      // The other files of the archive are read all the same.
      if (!(error instanceof UnreadableError)) throw error;
      yield { at: { record: Math.max(record, before + 1) }, problem: error.problem };
    }
  }
}

/** What the system says when a file was moved, changed or locked while it was read. */
function isReadFailure(error: unknown): error is Error {
  return (error instanceof DOMException && ["NotReadableError", "NotFoundError", "SecurityError"].includes(error.name)) || (error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code));
}
