/** Adds import files to an index in large batches: each becomes a segment, so nothing is written twice. */
import { createReadStream } from "node:fs";
import type { SourceDocument } from "../core/model.ts";
import { rememberDetectors } from "../core/detect/create-detector.ts";
import { compileDirectory } from "../core/directory/compile-directory.ts";
import { createDirectory } from "../core/directory/create-directory.ts";
import { directorySources } from "../data/directory/sources.ts";
import { packFor } from "../data/languages/packs.ts";
import { readJsonLines } from "../intake/json-lines.ts";
import { prepareDocument } from "../intake/prepare-document.ts";
import type { LocalIndex } from "../store/local-index.ts";
import type { PreparedDocument } from "../core/match/prepared-document.ts";
import type { ExitCode, Io } from "./io.ts";

/** A batch is held in memory with its fingerprints: about 60 MB at this size. */
const BATCH_DOCUMENTS = 8_192;
const BATCH_CHARACTERS = 32_000_000;
const PROGRESS_MILLISECONDS = 1_000;

/** Adds every good line of the files. 0: all lines were used; 1: some were not, or Ctrl-C came; 2: a file or the index could not be used. */
export async function addFiles(index: LocalIndex, files: readonly string[], io: Io): Promise<ExitCode> {
  const adding = new Adding(index, io);
  for (const file of files) {
    const failure = await adding.addFile(file);
    if (failure !== undefined) {
      io.stderr.write(`${failure}\n`);
      return 2;
    }
    if (io.signal.aborted) break;
  }
  const failure = await adding.finish();
  if (failure !== undefined) io.stderr.write(`${failure}\n`);
  io.stderr.write(`${adding.summary()}${io.signal.aborted ? " Interrupted: run the same command again to go on." : ""}\n`);
  if (failure !== undefined) return 2;
  return adding.skipped > 0 || io.signal.aborted ? 1 : 0;
}

class Adding {
  skipped = 0;
  #counts = { added: 0, replaced: 0, unchanged: 0 };
  #batch: PreparedDocument[] = [];
  #characters = 0;
  #shown = Date.now();
  readonly #detectorFor = rememberDetectors(packFor, createDirectory(compileDirectory(directorySources)));

  constructor(
    private readonly index: LocalIndex,
    private readonly io: Io,
  ) {}

  /** Adds a file; the answer is why it could not go on. */
  async addFile(file: string): Promise<string | undefined> {
    const chunks = file === "-" ? bytesOf(this.io.stdin) : createReadStream(file, { highWaterMark: 1 << 20 });
    try {
      for await (const read of readJsonLines(chunks, Date.now())) {
        if (this.io.signal.aborted) return undefined;
        if ("reason" in read) {
          this.skipped++;
          this.io.stderr.write(`${file}:${read.line}: skipped: ${read.reason}\n`);
          continue;
        }
        for (const note of read.notes) this.io.stderr.write(`${file}:${read.line}: ${note}\n`);
        const failure = await this.#take(read.document);
        if (failure !== undefined) return failure;
      }
      return undefined;
    } catch (error) {
      return `${file}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** Writes what is left and tidies up. */
  async finish(): Promise<string | undefined> {
    const failure = await this.#flush();
    if (failure !== undefined) return failure;
    const result = await this.index.compact({ signal: this.io.signal, onProgress: ({ done, total }) => this.#show(`Tidying up: ${Math.min(99, Math.floor((100 * done) / total))} %`) });
    if (result.ok) return undefined;
    return result.reason === "damaged" ? "Part of the index is damaged: run `wiretrace index verify`." : `Tidying up failed (${result.reason}): ${result.detail}`;
  }

  summary(): string {
    const { added, replaced, unchanged } = this.#counts;
    return `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${this.skipped} skipped.`;
  }

  async #take(document: SourceDocument): Promise<string | undefined> {
    this.#batch.push(await prepareDocument(document, this.#detectorFor));
    this.#characters += document.text.length;
    return this.#batch.length >= BATCH_DOCUMENTS || this.#characters >= BATCH_CHARACTERS ? this.#flush() : undefined;
  }

  async #flush(): Promise<string | undefined> {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    if (batch.length === 0) return undefined;
    const result = await this.index.add(batch);
    if (!result.ok) return `Nothing of the last ${batch.length} documents was added (${result.reason}): ${result.detail}`;
    this.#counts.added += result.added;
    this.#counts.replaced += result.replaced;
    this.#counts.unchanged += result.unchanged;
    this.#show(this.summary());
    return undefined;
  }

  #show(progress: string): void {
    if (Date.now() - this.#shown < PROGRESS_MILLISECONDS) return;
    this.#shown = Date.now();
    this.io.stderr.write(`${progress}\n`);
  }
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
