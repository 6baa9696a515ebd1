/**
 * Gzip and deflate as streams. Browsers' own DecompressionStream stops behind the first member of a gzip file, and web
 * archives have a member for each record; it also cannot be stopped in the middle of a bomb.
 */
import { Z_BUF_ERROR, Z_NO_FLUSH, Z_OK, Z_STREAM_END, zlibInflate, zlibInflateInit2, zlibInflateReset, ZStream } from "pako";
import { problem, UnreadableError } from "./import-record.ts";

const OUTPUT_BYTES = 131_072;
/** Negative: no wrapper. 31: gzip, whose checksum and length are checked at the end of each member. */
const windowBits = { gzip: 31, zlib: 15, raw: -15 };
/** Text and markup unpack to 3–20 times their size, log files and empty tables to 100 times; a bomb to 1,000. */
const MOST_RATIO = 250;
/** Below so many bytes unpacked no ratio is looked at. */
const HARMLESS_BYTES = 67_108_864;

/** The unpacked bytes. Throws `UnreadableError` where the stream is damaged, cut off or a bomb; what came before is good. */
export async function* inflate(chunks: AsyncIterable<Uint8Array>, form: "gzip" | "zlib" | "raw"): AsyncGenerator<Uint8Array> {
  const stream = new ZStream();
  zlibInflateInit2(stream, windowBits[form]);
  stream.output = new Uint8Array(0);
  // Between two members the file may end; what stands behind bare deflate is not looked at.
  let inside = false;
  let ended = false;
  let read = 0;
  let written = 0;
  for await (const chunk of chunks) {
    stream.input = chunk;
    stream.next_in = 0;
    stream.avail_in = chunk.length;
    read += chunk.length;
    // Full output may mean that there is more of it without any more input.
    for (let full = false; !ended && (stream.avail_in > 0 || full); ) {
      if (!inside && form === "gzip" && isPadding(chunk, stream.next_in)) {
        // Tapes and some writers fill up with zeros behind the last member.
        stream.next_in++;
        stream.avail_in--;
        continue;
      }
      if (stream.avail_out === 0) {
        // What was handed on is never written again.
        stream.output = new Uint8Array(OUTPUT_BYTES);
        stream.next_out = 0;
        stream.avail_out = OUTPUT_BYTES;
      }
      const before = stream.next_out;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      if (status !== Z_OK && status !== Z_STREAM_END && status !== Z_BUF_ERROR) throw new UnreadableError(problem("damaged"));
      const piece = stream.output.subarray(before, stream.next_out);
      written += piece.length;
      if (written > HARMLESS_BYTES && written > MOST_RATIO * read) throw new UnreadableError(problem("unpacks-too-far", Math.round(written / 1_000_000)));
      if (piece.length > 0) yield piece;
      inside = true;
      full = stream.avail_out === 0;
      if (status !== Z_STREAM_END) continue;
      inside = false;
      full = false;
      ended = form !== "gzip";
      if (form === "gzip") zlibInflateReset(stream);
    }
  }
  if (inside || read === 0) throw new UnreadableError(problem("cut-off"));
}

const isPadding = (chunk: Uint8Array, at: number): boolean => chunk[at] === 0;
