import { joinBytes } from "../core/join-bytes.ts";

const NEWLINE = 10;

/** Takes lines and counted bytes from a stream of chunks; holds one chunk. */
export class ByteReader {
  #rest = new Uint8Array(0) as Uint8Array;
  readonly #iterator: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** The next line with its end, at most `most` bytes of it; empty at the end of the stream. */
  async line(most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most && (await this.#fill())) {
      const end = this.#rest.indexOf(NEWLINE);
      const part = this.#take(Math.min(end < 0 ? this.#rest.length : end + 1, most - length));
      parts.push(part);
      length += part.length;
      if (part.at(-1) === NEWLINE) break;
    }
    return joinBytes(parts);
  }

  /** Up to `length` bytes; fewer only at the end of the stream. */
  async bytes(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const part = this.#take(Math.min(left, this.#rest.length));
      parts.push(part);
      left -= part.length;
    }
    return joinBytes(parts);
  }

  /** Passes over bytes; answers how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#fill())) left -= this.#take(Math.min(left, this.#rest.length)).length;
    return length - left;
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  #take(length: number): Uint8Array {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#iterator.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }
}
