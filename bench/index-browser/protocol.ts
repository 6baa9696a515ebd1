/** What the bench asks its extension's worker, through a page of the extension. */
import type { BlobKey } from "../../src/store/blobs.ts";

/** Before each blob sent: segment, part, block and the number of its bytes, as 64-bit floats; a segment's id has more than 32 bits. */
export const BLOB_HEADER_BYTES = 32;
/** The header of a portion that says where the next begins; missing at the last. */
export const NEXT_HEADER = "x-next";

export type Ask = { size: number } & (
  /** Copies a portion of an index that was built outside: Firefox ends an event page that is busy with one message for long. */
  | { do: "load"; url: string }
  /** Fetches documents from the bench's server and adds them in batches as an import does. */
  | { do: "add"; url: string; from: number; count: number }
  /** All quotes of a page at once. */
  | { do: "quotes"; quotes: string[] }
  /** The same number of gets, bare. */
  | { do: "gets"; keys: BlobKey[] }
  /** Keys of blobs there are, drawn at random. */
  | { do: "keys"; count: number; seed: number }
);

/** What each request is answered with. */
export type Answers = { add: AddAnswer; load: { next: number | null }; quotes: QuotesAnswer; gets: { totalMs: number; bytes: number }; keys: BlobKey[] };
/** `firstMs`: until the first quote's matches were told, of the milliseconds until all were. */
export type QuotesAnswer = { answers: { url: string; text: string }[][]; gets: number; totalMs: number; firstMs: number };
export type AddAnswer = { seconds: number; segments: number; documents: number };
