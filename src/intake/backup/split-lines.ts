import { joinBytes } from "../bytes.ts";

const NEWLINE = 10;

/** The lines of the chunks, line ends included; the last may lack its own. `undefined`, and nothing after it, for a line longer than `most` bytes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const finish = () => {
    const line = joinBytes(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end + 1));
      if (length > most) break;
      yield finish();
      from = end + 1;
    }
    if (length <= most) take(chunk.subarray(from));
    if (length > most) {
      yield undefined;
      return;
    }
  }
  if (length > 0) yield finish();
}
