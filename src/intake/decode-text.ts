/** Text files in the encodings that spreadsheets, reference managers and PowerShell write. */
import { peekHead } from "./bytes.ts";
import { problem, UnreadableError } from "./import-record.ts";

/** An encoding is told from so many bytes. */
const SAMPLE_BYTES = 262_144;

/** The text in pieces, without a byte order mark. Throws `UnreadableError` where the encoding cannot be told. Broken bytes become U+FFFD. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const peeked = await peekHead(chunks, SAMPLE_BYTES);
  const encoding = encodingOf(peeked.head);
  if (encoding === undefined) {
    await peeked.chunks.return(undefined);
    throw new UnreadableError(problem("unknown-encoding"));
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of peeked.chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The same bytes as UTF-8 where they are UTF-16, else unchanged. */
export async function* asUtf8(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoding = encodingOf(head);
  if (encoding !== "utf-16le" && encoding !== "utf-16be") {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
}

/** The encoding of a text's beginning; undefined where bytes alone cannot tell it. */
export function encodingOf(head: Uint8Array): string | undefined {
  const marked = markOf(head);
  if (marked !== undefined) return marked;
  if (head.length >= 4 && head[1] === 0 && head[3] === 0 && head[0] !== 0) return "utf-16le";
  if (head.length >= 4 && head[0] === 0 && head[2] === 0 && head[1] !== 0) return "utf-16be";
  try {
    // Streaming: the sample may end inside a character.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return mostlyUtf8(head) ? "utf-8" : isWestern(head) ? "windows-1252" : undefined;
  }
}

function markOf(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

/** A few broken bytes in a UTF-8 file: the rows that hold them are named, the rest is read. */
function mostlyUtf8(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const beyond = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return beyond > 4 * broken;
}

/**
 * Whether bytes beyond ASCII read as letters and signs of Western languages in windows-1252. In Cyrillic or Greek
 * encodings long runs of them stand together; in Central European ones signs such as ³ or ¹ stand inside words.
 */
function isWestern(head: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(head);
  const runs = text.match(/[\u00C0-\u00FF]{4,}/g)?.length ?? 0;
  const inside = text.match(/[A-Za-z][¡-¿×÷\u0080-\u009F][A-Za-z]/g)?.length ?? 0;
  const letters = text.match(/[\u00C0-\u00FF]/g)?.length ?? 0;
  return runs * 10 <= letters && inside * 10 <= letters;
}
