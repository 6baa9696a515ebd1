/** Adds import files to an index in large batches: each becomes a segment, so nothing is written twice. */
import { setFlagsFromString } from "node:v8";
import type { SourceDocument } from "../core/model.ts";
import { importFiles } from "../intake/import-files.ts";
import type { LocalIndex } from "../store/local-index.ts";
import { prepareDocument } from "../core/match/documents/prepare-document.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import { explainProblem, namePlace } from "./explain-problem.ts";
import { listImportFiles } from "./import-paths.ts";
import type { ExitCode, Io } from "./io.ts";
import { parseHtml } from "./parse-html.ts";
import { world } from "./world.ts";

/** A batch is held in memory with its fingerprints: about 10 MB at this size. */
const BATCH_DOCUMENTS = 1_024;
const BATCH_CHARACTERS = 4_000_000;
const PROGRESS_MILLISECONDS = 1_000;

/** Adds every good document of the files and folders. 0: all was used; 1: some was not, or Ctrl-C came; 2: a file or the index could not be used. */
export async function addFiles(index: LocalIndex, files: readonly string[], io: Io): Promise<ExitCode> {
  // A page's nodes live for a moment. V8 would let the space for such grow and fill with garbage, and what outlives it wait until the
  // rest has multiplied: a web archive of 1 GB then took 300 to 860 MB at its peak, with these 210 MB, and was no slower.
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=30");
  const adding = new Adding(index, io);
  const stopped = await adding.addAll(files);
  // What was read before a file that is not there is written all the same.
  const failure = [stopped, await adding.finish()].filter((reason) => reason !== undefined).join("\n") || undefined;
  if (failure !== undefined) io.stderr.write(`${failure}\n`);
  io.stderr.write(`${adding.summary()}${io.signal.aborted ? " Interrupted: run the same command again to go on." : ""}\n`);
  if (failure !== undefined) return 2;
  return adding.skipped > 0 || io.signal.aborted ? 1 : 0;
}

class Adding {
  skipped = 0;
  #passed = 0;
  #counts = { added: 0, replaced: 0, unchanged: 0 };
  #batch: PreparedDocument[] = [];
  #characters = 0;
  #shown = Date.now();

  constructor(
    private readonly index: LocalIndex,
    private readonly io: Io,
  ) {}

  /** Adds all files; the answer is why it could not go on. */
  async addAll(files: readonly string[]): Promise<string | undefined> {
    try {
      const tally = await importFiles(listImportFiles(files, this.io), { now: Date.now(), parseHtml }, {
        signal: this.io.signal,
        onDocument: (document) => this.#take(document),
        onNote: ({ file, at, problem, kept }) => {
          if (!kept) this.skipped++;
          this.io.stderr.write(`${file}${namePlace(at)}: ${kept ? "" : "skipped: "}${explainProblem(problem)}\n`);
        },
        // Lets Ctrl-C through.
        pause: () => new Promise((resolve) => setImmediate(resolve)),
      });
      this.#passed = tally.passed;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Writes what is left and tidies up. */
  async finish(): Promise<string | undefined> {
    try {
      await this.#flush();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const result = await this.index.compact({ signal: this.io.signal, onProgress: ({ done, total }) => this.#show(`Tidying up: ${Math.min(99, Math.floor((100 * done) / total))} %`) });
    if (result.ok) return undefined;
    return result.reason === "damaged" ? "Part of the index is damaged: run `wiretrace index verify`." : `Tidying up failed (${result.reason}): ${result.detail}`;
  }

  summary(): string {
    const { added, replaced, unchanged } = this.#counts;
    const passed = this.#passed > 0 ? ` ${this.#passed} pictures and other parts that are no pages were passed over.` : "";
    return `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${this.skipped} skipped.${passed}`;
  }

  async #take(document: SourceDocument): Promise<void> {
    this.#batch.push(prepareDocument(document, world));
    this.#characters += document.text.length;
    if (this.#batch.length >= BATCH_DOCUMENTS || this.#characters >= BATCH_CHARACTERS) await this.#flush();
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    if (batch.length === 0) return;
    const result = await this.index.add(batch);
    if (!result.ok) throw new Error(`Nothing of the last ${batch.length} documents was added (${result.reason}): ${result.detail}`);
    this.#counts.added += result.added;
    this.#counts.replaced += result.replaced;
    this.#counts.unchanged += result.unchanged;
    this.#show(this.summary());
  }

  #show(progress: string): void {
    if (Date.now() - this.#shown < PROGRESS_MILLISECONDS) return;
    this.#shown = Date.now();
    this.io.stderr.write(`${progress}\n`);
  }
}
