/**
 * The document table in columns: what can be counted and filtered without reading a text. Read once for all documents, then
 * only what was added since: numbers never change, and what stands under a number does not either.
 */
import type { Kept } from "../core/model.ts";
import type { StoredFacts } from "./facts-block.ts";
import { countDocuments } from "./index-state.ts";
import type { IndexState } from "./index-state.ts";
import type { StateReader } from "./state-reader.ts";

/** How a document came into the index; `unknown`: before that was remembered. */
export type KeptWay = Kept["way"] | "unknown";

/** One document as its columns tell it. */
export type TableRow = {
  number: number;
  lang: string;
  publisher: string | null;
  /** Days since 1970 of its publication; undefined where it has no date. */
  published: number | undefined;
  way: KeptWay;
  /** Milliseconds since 1970 when it was kept; undefined where that was not remembered. */
  keptAt: number | undefined;
  pinned: boolean;
  characters: number;
};

/** Documents whose facts are read at once: 64 blobs. */
const STEP = 2_048;
const DAY = 86_400_000;

/** One process's copy of the table; it holds about 60 bytes a document. */
export class DocumentTable {
  #rows: TableRow[] = [];
  /** Every number below has been read. */
  #read = 0;
  /** Strings that most documents share are held once. */
  readonly #strings = new Map<string, string>();
  /** State for which the table was found to be complete, or could not be made so (damaged blobs). */
  #checked: IndexState["head"];
  #loading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: StateReader,
    private readonly current: () => IndexState,
  ) {}

  /** All documents there are, in the order they were added. */
  rows(): Promise<readonly TableRow[]> {
    const loaded = this.#loading.then(() => this.#load());
    this.#loading = loaded.catch(() => undefined);
    return loaded;
  }

  async #load(): Promise<readonly TableRow[]> {
    await this.#readOn();
    const state = this.current();
    this.#rows = this.#rows.filter(({ number }) => !state.removed.has(number));
    // A removal and the merge that purged it may both have happened since the last look, or another process began anew.
    if (this.#rows.length !== countDocuments(state) && this.#checked !== state.head) {
      this.#rows = [];
      this.#read = 0;
      await this.#readOn();
    }
    this.#checked = this.current().head;
    return this.#rows;
  }

  async #readOn(): Promise<void> {
    for (let { next } = this.current(); this.#read < next; ) {
      const numbers = Array.from({ length: Math.min(STEP, next - this.#read) }, (_, i) => this.#read + i);
      for (const facts of await this.reader.storedFacts(numbers)) if (facts) this.#rows.push(this.#rowOf(facts));
      this.#read += numbers.length;
    }
  }

  #rowOf({ number, lang, publisher, publishedAt, kept, characters }: StoredFacts): TableRow {
    const keptAt = kept && /^\d{4}-/.test(kept.at) ? Date.parse(kept.at) : NaN;
    return {
      number,
      lang: this.#shared(lang),
      publisher: publisher === null ? null : this.#shared(publisher),
      published: dayOf(publishedAt),
      way: kept?.way ?? "unknown",
      keptAt: Number.isNaN(keptAt) ? undefined : keptAt,
      pinned: kept?.pinned === true,
      characters,
    };
  }

  #shared(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }
}

/** Days since 1970 of an ISO day, instant, month or year, or of the beginning of an interval. */
export function dayOf(date: string | null): number | undefined {
  const start = date?.split("/").find((end) => end !== "" && end !== "..")?.slice(0, 10) ?? "";
  // Not "+010000-01": years have four digits here and wherever days are counted on.
  const time = /^\d{4}(?:-|$)/.test(start) ? Date.parse(start) : NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
