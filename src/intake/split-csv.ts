/** Comma-separated values as RFC 4180 and spreadsheets write them: quoted cells, doubled marks, line ends inside quotation marks. */

/** A row and the line on which it begins, counted from 1. */
export type CsvRow =
  | { line: number; cells: string[] }
  /** Larger than the limit; its rest was passed over. */
  | { line: number; cells: "too-large" }
  /** The file ended inside a quoted cell. */
  | { line: number; cells: "not-closed" };

/** Characters of one row. */
const MOST_CHARACTERS = 8_000_000;

/** Splits text that comes in pieces; empty rows are left out. Cost: linear, one row in memory. */
export async function* splitCsv(pieces: AsyncIterable<string>, separator: string): AsyncGenerator<CsvRow> {
  const reader = new RowReader(separator);
  for await (const piece of pieces) {
    for (const row of reader.push(piece)) yield row;
  }
  const last = reader.end();
  if (last !== undefined) yield last;
}

class RowReader {
  #line = 1;
  #start = 1;
  #cells: string[] = [];
  #cell = "";
  #size = 0;
  #mode: "start" | "plain" | "quoted" | "quote-in-quoted" = "start";
  #skipLineFeed = false;

  constructor(private readonly separator: string) {}

  *push(piece: string): Generator<CsvRow> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at] ?? "";
      if (this.#skipLineFeed) {
        this.#skipLineFeed = false;
        // It was counted with its carriage return.
        if (sign === "\n") {
          from = at + 1;
          continue;
        }
      }
      if (sign === "\n") this.#line++;
      if (this.#mode === "quoted") {
        if (sign !== '"') continue;
        this.#take(piece.slice(from, at));
        this.#mode = "quote-in-quoted";
        from = at + 1;
        continue;
      }
      if (this.#mode === "quote-in-quoted" && sign === '"') {
        // A doubled mark is one.
        this.#mode = "quoted";
        from = at;
        continue;
      }
      if (this.#mode === "start" && sign === '"') {
        this.#mode = "quoted";
        from = at + 1;
        continue;
      }
      if (sign !== this.separator && sign !== "\n" && sign !== "\r") {
        this.#mode = "plain";
        continue;
      }
      this.#take(piece.slice(from, at));
      from = at + 1;
      this.#endCell();
      if (sign === this.separator) continue;
      this.#skipLineFeed = sign === "\r";
      if (sign === "\r") this.#line++;
      const row = this.#endRow();
      if (row !== undefined) yield row;
    }
    this.#take(piece.slice(from));
  }

  end(): CsvRow | undefined {
    if (this.#mode === "quoted") return { line: this.#start, cells: "not-closed" };
    if (this.#mode === "start" && this.#cells.length === 0) return undefined;
    this.#endCell();
    return this.#endRow();
  }

  #take(text: string): void {
    this.#size += text.length;
    if (this.#size <= MOST_CHARACTERS) this.#cell += text;
  }

  #endCell(): void {
    // Long rows of separators must not fill the memory either.
    this.#size++;
    if (this.#size <= MOST_CHARACTERS) this.#cells.push(this.#cell);
    this.#cell = "";
    this.#mode = "start";
  }

  #endRow(): CsvRow | undefined {
    const [line, cells, size] = [this.#start, this.#cells, this.#size];
    this.#start = this.#line;
    this.#cells = [];
    this.#size = 0;
    if (size > MOST_CHARACTERS) return { line, cells: "too-large" };
    return cells.length === 1 && cells[0]?.trim() === "" ? undefined : { line, cells };
  }
}
