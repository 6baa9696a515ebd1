/** The entries of a BibTeX file: `@type{key, field = {value} # macro, …}`, its string macros filled in. */
import { problem, type ImportProblem } from "./import-record.ts";

export type BibtexEntry = { line: number; fields: Map<string, string> } | { line: number; problem: ImportProblem };

/** Of one entry. */
const MOST_MEGABYTES = 4;
const MOST_CHARACTERS = MOST_MEGABYTES * 1_000_000;

/** Splits text that comes in pieces; text between entries is a comment. Cost: linear, one entry in memory. */
export async function* splitBibtex(pieces: AsyncIterable<string>): AsyncGenerator<BibtexEntry> {
  const macros = new Map<string, string>();
  for await (const { line, type, body } of splitBodies(pieces)) {
    if (type === "comment" || type === "preamble") continue;
    if (typeof body !== "string") {
      yield { line, problem: body };
      continue;
    }
    const fields = readFields(type === "string" ? body : body.replace(/^[^,]*,?/, ""), macros);
    if (type === "string") for (const [name, value] of fields) macros.set(name, value);
    else yield { line, fields };
  }
}

/** An entry's body, or why it has none. */
type Body = { line: number; type: string; body: string | ImportProblem };

/** What stands between the braces of each `@type{…}`. An entry that never closes ends where the next line starts with an entry. */
async function* splitBodies(pieces: AsyncIterable<string>): AsyncGenerator<Body> {
  let line = 1;
  let entry: { line: number; type: string; end: string; lines: string[]; depth: number; size: number } | undefined;
  for await (const text of linesOf(pieces)) {
    const opening = /^\s*@\s*([A-Za-z]+)\s*[{(]/.exec(text);
    if (opening !== null) {
      if (entry !== undefined) yield { line: entry.line, type: entry.type, body: problem("not-closed") };
      entry = { line, type: (opening[1] ?? "").toLowerCase(), end: opening[0].endsWith("(") ? ")" : "}", lines: [], depth: 1, size: 0 };
    }
    if (entry !== undefined) {
      const start = opening === null ? 0 : opening[0].length;
      const { end, depth } = closing(text, start, entry);
      entry.depth = depth;
      entry.size += text.length;
      if (entry.size <= MOST_CHARACTERS) entry.lines.push(text.slice(start, end));
      const tooLarge = entry.size > MOST_CHARACTERS;
      if (depth === 0 || tooLarge) {
        yield { line: entry.line, type: entry.type, body: tooLarge ? problem("too-large", MOST_MEGABYTES) : entry.lines.join("\n") };
        entry = undefined;
      }
    }
    line++;
  }
  if (entry !== undefined) yield { line: entry.line, type: entry.type, body: problem("not-closed") };
}

function closing(text: string, start: number, { depth: from, end }: { depth: number; end: string }): { end: number; depth: number } {
  let depth = from;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === end && depth === 1) return { end: at, depth: 0 };
    else if (sign === "{") depth++;
    else if (sign === "}") depth--;
  }
  return { end: text.length, depth };
}

/** `name = value # value, …`; values in braces, quotation marks, or bare numbers and macros. */
function readFields(body: string, macros: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>();
  let at = 0;
  for (;;) {
    const name = /^[\s,]*([^\s=,{}"#]+)\s*=\s*/.exec(body.slice(at, at + 400));
    if (name === null) return fields;
    at += name[0].length;
    let value = "";
    for (;;) {
      const part = readValue(body, at, macros);
      value += part.value;
      at = part.end;
      const joined = /^\s*#\s*/.exec(body.slice(at, at + 100));
      if (joined === null) break;
      at += joined[0].length;
    }
    const key = (name[1] ?? "").toLowerCase();
    if (!fields.has(key)) fields.set(key, value.trim());
    const rest = body.indexOf(",", at);
    if (rest < 0) return fields;
    at = rest + 1;
  }
}

function readValue(body: string, start: number, macros: ReadonlyMap<string, string>): { value: string; end: number } {
  const opening = body[start];
  if (opening !== "{" && opening !== '"') {
    const bare = /^[^\s,#{}"]*/.exec(body.slice(start, start + 200))?.[0] ?? "";
    return { value: macros.get(bare.toLowerCase()) ?? bare, end: start + bare.length };
  }
  let depth = 0;
  for (let at = start + (opening === '"' ? 1 : 0); at < body.length; at++) {
    const sign = body[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0 && opening === "{") return { value: body.slice(start + 1, at), end: at + 1 };
    else if (sign === '"' && opening === '"' && depth === 0) return { value: body.slice(start + 1, at), end: at + 1 };
  }
  return { value: body.slice(start + 1), end: body.length };
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let size = 0;
  let carried = "";
  for await (const piece of pieces) {
    const text = carried + piece;
    // The two signs of one line end may come apart.
    carried = text.endsWith("\r") ? "\r" : "";
    const lines = (carried === "" ? text : text.slice(0, -1)).split(/\r\n|[\n\r]/);
    for (const line of lines.slice(0, -1)) {
      yield size > MOST_CHARACTERS ? "" : [...parts, line].join("");
      parts = [];
      size = 0;
    }
    const rest = lines.at(-1) ?? "";
    size += rest.length;
    // A line without end is not held.
    if (size > MOST_CHARACTERS) parts = [];
    else parts.push(rest);
  }
  yield size > MOST_CHARACTERS ? "" : parts.join("");
}
