/** `wiretrace trace`: pages in, traces out. */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { PageText, Trace } from "../core/model.ts";
import { decodeHtml } from "../page/decode-html.ts";
import { formatTrace } from "./format-trace.ts";
import type { ExitCode, Io } from "./io.ts";
import { openTracer } from "./open-tracer.ts";
import { readHtml } from "./read-html.ts";
import { readInput } from "./read-input.ts";
import { readPlainText } from "./read-plain-text.ts";
import { readTraceLine } from "./trace-line.ts";

type Options = { file: string; url: string; lang: string | undefined; text: boolean; jsonl: boolean; index: string | undefined; format: "json" | "text" };
type Tracer = (page: PageText) => Promise<Trace>;

export async function runTraceCommand(args: string[], io: Io): Promise<ExitCode> {
  const options = readOptions(args);
  if (!options.ok) return fail(io, options.reason);
  const tracer = await openTracer(options.value.index);
  if (!tracer.ok) return fail(io, tracer.reason);
  try {
    return options.value.jsonl
      ? await traceLines(options.value, tracer.trace, io)
      : await traceOne(options.value, tracer.trace, io);
  } finally {
    await tracer.close();
  }
}

function readOptions(args: string[]): { ok: true; value: Options } | { ok: false; reason: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: "string" },
        lang: { type: "string" },
        text: { type: "boolean" },
        jsonl: { type: "boolean" },
        index: { type: "string" },
        format: { type: "string" },
      },
    });
    const format = values.format ?? "json";
    if (positionals.length > 1) return { ok: false, reason: `one file at a time, not ${positionals.length}; for many pages use --jsonl.` };
    if (format !== "json" && format !== "text") return { ok: false, reason: `there is no format "${format}"; use json or text.` };
    const { url = "", lang, text = false, jsonl = false, index } = values;
    return { ok: true, value: { file: positionals[0] ?? "-", url, lang, text, jsonl, index, format } };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

const foreignFiles = {
  binary: "the input is binary, not a page. Save the page as HTML or plain text and try again.",
  pdf: "the input is a PDF. Save its text (pdftotext does) and trace that with --text.",
  image: "the input is a picture. Wiretrace reads text only.",
  archive: "the input is compressed. Unpack it first.",
} as const;

async function traceOne(options: Options, trace: Tracer, io: Io): Promise<ExitCode> {
  const input = await readInput(options.file, io);
  if (!input.ok) return fail(io, input.reason);
  const decoded = decodeHtml(input.bytes);
  if (!decoded.ok) return fail(io, foreignFiles[decoded.reason]);
  const about = { url: options.url, lang: options.lang };
  const page = options.text ? readPlainText(decoded.html, about) : readHtml(decoded.html, about);
  if (page.text.trim() === "") return fail(io, "the page holds no text. Is it drawn by a script? Save the page as the browser shows it and try again.");
  const result = await trace(page);
  io.stdout.write(options.format === "text" ? formatTrace(result) : `${JSON.stringify(result)}\n`);
  return 0;
}

async function traceLines(options: Options, trace: Tracer, io: Io): Promise<ExitCode> {
  const input = await openLines(options.file, io);
  if (!input.ok) return fail(io, input.reason);
  let exit: ExitCode = 0;
  let number = 0;
  for await (const line of input.lines) {
    if (io.signal.aborted) break;
    number += 1;
    if (line.trim() === "") continue;
    const read = readTraceLine(line, number, options);
    if (!read.ok) exit = 1;
    const answer = read.ok ? { id: read.id, ...(await trace(read.page)) } : { id: read.id, error: read.reason };
    await write(io, options.format === "text" && !("error" in answer) ? formatTrace(answer) : `${JSON.stringify(answer)}\n`);
  }
  return exit;
}

async function openLines(file: string, io: Io): Promise<{ ok: true; lines: AsyncIterable<string> } | { ok: false; reason: string }> {
  if (file === "-") return { ok: true, lines: createInterface({ input: io.stdin, crlfDelay: Infinity }) };
  const input = await readInput(file, io);
  if (!input.ok) return input;
  return { ok: true, lines: linesOf(new TextDecoder().decode(input.bytes)) };
}

async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split(/\r?\n/);
}

/** Waits for a slow reader, so that a long run does not pile up in memory. */
async function write(io: Io, text: string): Promise<void> {
  if (io.stdout.write(text)) return;
  await new Promise((resolve) => io.stdout.once("drain", resolve));
}

function fail(io: Io, reason: string): ExitCode {
  io.stderr.write(`wiretrace trace: ${reason}\n`);
  return 2;
}
