/**
 * JSON files that hold a list: an array of documents or of bibliography items (CSL-JSON as Zotero, Mendeley and citation
 * managers write it), such an array inside an object (`{"items": […]}`, Better BibTeX), or a single object.
 */
import { readBibliographyItem } from "./bibliography-item.ts";
import { joinBytes } from "../core/join-bytes.ts";
import { peekHead } from "./bytes.ts";
import type { ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument } from "./json-lines-document.ts";
import { parseJson } from "./parse-json.ts";

const MAX_ITEM_MEGABYTES = 32;
/** The list's name stands before it, behind settings of the program that wrote the file. */
const HEAD_BYTES = 65_536;

/** Reads the chunks of one UTF-8 file in order; holds one item at a time. */
export async function* readJsonList(chunks: AsyncIterable<Uint8Array>, { now }: Pick<ReadingTools, "now">): AsyncGenerator<ImportRecord> {
  let record = 0;
  const peeked = await peekHead(chunks, HEAD_BYTES);
  const wrapped = /^[\s\uFEFF]*\{/.test(textOf(peeked.head)) && /"items"\s*:\s*\[/.test(textOf(peeked.head));
  for await (const item of splitItems(peeked.chunks, wrapped)) {
    const at = { record: ++record };
    if (item === "too-large") yield { at, problem: problem("too-large", MAX_ITEM_MEGABYTES) };
    else if (item === "cut-off" || item === "not-object") yield { at, problem: problem(item) };
    else {
      const parsed = parseJson(item);
      yield "problem" in parsed ? { at, ...parsed } : { at, ...readImportDocument(fieldsOf(parsed.value), now) };
    }
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Documents say `text`; everything else is taken for a bibliography's item. */
function fieldsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "text" in value) return value;
  return readBibliographyItem({ ...value });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;
const isBetween = (byte: number) => byte <= 0x20 || byte === 0x2c || byte === 0x3a;

/**
 * The objects that are items, as bytes: those directly in an array, and outermost ones unless they wrap the list. An item
 * larger than the limit is passed over without being held. A number or a text in the list is no item, and is told; beside a list
 * that is wrapped there may be such lists of settings, so there it is told once, where no item was found. Cost: linear, one item
 * in memory.
 */
async function* splitItems(chunks: AsyncIterable<Uint8Array>, wrapped: boolean): AsyncGenerator<Uint8Array | "too-large" | "cut-off" | "not-object"> {
  const state = { depth: 0, inString: false, escaped: false, inWord: false, shell: 0, itemDepth: 0 };
  let [items, strangers] = [0, 0];
  let parts: Uint8Array[] = [];
  let length = 0;
  let open = false;
  const most = MAX_ITEM_MEGABYTES * 1_000_000;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (state.inString) {
        if (state.escaped) state.escaped = false;
        else if (byte === BACKSLASH) state.escaped = true;
        else if (byte === QUOTE) state.inString = false;
        continue;
      }
      if (byte === QUOTE) state.inString = true;
      const inWord = !isOpening(byte) && !isClosing(byte) && !isBetween(byte);
      if (inWord && !state.inWord && !open && state.shell > 0) {
        strangers++;
        if (!wrapped) yield "not-object";
      }
      // A text's own signs are not looked at: what follows it begins anew.
      state.inWord = inWord && byte !== QUOTE;
      if (isOpening(byte)) {
        // Arrays and the object that wraps the list are the shell; what opens inside the list is an item.
        if (!open && byte === 0x7b && (state.shell > 0 || (state.depth === 0 && !wrapped))) {
          open = true;
          items++;
          state.itemDepth = state.depth;
          from = at;
        } else if (!open && byte === 0x5b) state.shell++;
        state.depth++;
      } else if (isClosing(byte)) {
        state.depth--;
        if (open && state.depth === state.itemDepth) {
          take(chunk.subarray(from, at + 1));
          yield length > most ? "too-large" : joinBytes(parts);
          parts = [];
          length = 0;
          open = false;
        } else if (!open && byte === 0x5d) state.shell--;
      }
    }
    if (open) {
      take(chunk.subarray(from));
      from = 0;
    }
  }
  if (open || state.depth > 0) yield "cut-off";
  else if (wrapped && items === 0 && strangers > 0) yield "not-object";
}
