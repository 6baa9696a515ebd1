/**
 * Web archives (WARC 1.0 and 1.1): the pages that a crawler was answered with, one record each. Everything that is no page is
 * passed over without being held.
 */
import { ByteReader } from "./byte-reader.ts";
import { readHeaderFields } from "./header-fields.ts";
import { readHtmlPage, MAX_PAGE_MEGABYTES } from "./html-page.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { readHttpPage } from "./http-page.ts";
import type { ImportProblem, ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument } from "./json-lines-document.ts";

const MAX_BODY = MAX_PAGE_MEGABYTES * 1_000_000;
const MAX_LINE = 8_192;
/** Bytes looked through for the next record after one whose length was wrong. */
const MAX_SEARCH = 64_000_000;

/** Reads the chunks of one archive, unpacked, in order; holds one page at a time. */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, tools: ReadingTools): AsyncGenerator<ImportRecord> {
  const reader = new ByteReader(chunks);
  try {
    for (let record = 1; ; record++) {
      const at = { record };
      const start = await findRecord(reader);
      if (start === "end") return;
      if (start === "lost") {
        yield { at, problem: problem("bad-record") };
        return;
      }
      if (start === "found-later") yield { at, problem: problem("bad-record") };
      const head = await readHeaderFields(reader);
      if (head === "ended") {
        yield { at, problem: problem("cut-off") };
        return;
      }
      const length = head === "too-long" ? NaN : Number(head.fields.get("content-length"));
      if (head === "too-long" || !Number.isSafeInteger(length) || length < 0) {
        yield { at, problem: problem("bad-record") };
        continue;
      }
      const kind = kindOf(head.fields);
      const wanted = kind === "passed" ? 0 : Math.min(length, MAX_BODY + MAX_LINE);
      const body = await reader.bytes(wanted);
      const passedOver = await reader.skip(length - wanted);
      if (body.length + passedOver < length) {
        yield { at, problem: problem("cut-off") };
        return;
      }
      if (kind === "passed") yield { at, passed: true };
      else if (length > wanted) yield { at, problem: problem("too-large", MAX_PAGE_MEGABYTES) };
      else yield { at, ...(await readBody(kind, head.fields, body, tools)) };
    }
  } finally {
    await reader.close();
  }
}

type Kind = "response" | "page" | "text" | "passed";

function kindOf(fields: ReadonlyMap<string, string>): Kind {
  const type = fields.get("warc-type")?.toLowerCase();
  const media = fields.get("content-type")?.toLowerCase() ?? "";
  if (type === "response" && media.startsWith("application/http") && /^https?:/i.test(addressOf(fields))) return "response";
  if (type === "resource" && /^(?:text\/html|application\/xhtml\+xml)/.test(media)) return "page";
  // The plain text that Common Crawl makes of its pages.
  return type === "conversion" && media.startsWith("text/plain") ? "text" : "passed";
}

/** Some writers set the address in angle brackets, as an early draft of the standard did. */
const addressOf = (fields: ReadonlyMap<string, string>): string => (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");

type Body = { problem: ImportProblem } | { passed: true } | Exclude<ReturnType<typeof readImportDocument>, { problem: ImportProblem }>;

async function readBody(kind: Exclude<Kind, "passed">, fields: ReadonlyMap<string, string>, body: Uint8Array, tools: ReadingTools): Promise<Body> {
  const url = addressOf(fields);
  if (kind === "response") return readHttpPage(body, url, tools);
  if (kind === "page") return readHtmlPage(body, { url, name: url }, tools);
  const text = new TextDecoder().decode(body);
  const lang = guessLanguage(text, "");
  return readImportDocument({ url, title: text.slice(0, 200).split("\n")[0]?.trim() ?? "", text, lang: lang === "und" ? undefined : lang }, tools.now);
}

/** Reads the version line of the next record: where it should be, or behind what a wrong length left over. */
async function findRecord(reader: ByteReader): Promise<"found" | "found-later" | "end" | "lost"> {
  let searched = 0;
  let odd = false;
  while (searched < MAX_SEARCH) {
    const raw = await reader.line(MAX_LINE);
    if (raw.length === 0) return odd ? "lost" : "end";
    searched += raw.length;
    const line = new TextDecoder().decode(raw).trim();
    if (/^WARC\/\d\.\d+$/.test(line)) return odd ? "found-later" : "found";
    if (line !== "") odd = true;
  }
  return "lost";
}
