/** `wiretrace match`: quotes in, the documents they stand in out. */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { IndexReader } from "../core/match/index-reader.ts";
import { matchQuote } from "../core/match/match-quote.ts";
import type { Match } from "../core/model.ts";
import { openFolderBlobs } from "../store/folder-blobs.ts";
import { folderMarker } from "../store/folder-marker.ts";
import { NewerFormatError } from "../store/head.ts";
import { openLocalIndex } from "../store/local-index.ts";
import { help } from "./help.ts";
import type { ExitCode, Io } from "./io.ts";
import { readMatchLine } from "./match-line.ts";
import type { MatchLine } from "./match-line.ts";
import { world } from "./world.ts";

const defaultTop = 5;

/** Runs the command with the words behind `match`. */
export async function runMatchCommand(args: string[], io: Io): Promise<ExitCode> {
  const options = readOptions(args);
  if ("problem" in options) return fail(io, `${options.problem}\n${help("match")}`);
  if (!existsSync(options.folder)) return fail(io, `There is no index at ${options.folder}.\n`);
  const blobs = openFolderBlobs(options.folder);
  try {
    const index = await openLocalIndex(blobs, { world, marker: folderMarker(options.folder) });
    return options.jsonl ? await answerLines(index.reader, options.top, io) : await answerOne(index.reader, options.top, io);
  } catch (error) {
    if (!(error instanceof NewerFormatError)) throw error;
    return fail(io, `${error.message}\n`);
  } finally {
    await blobs.close();
  }
}

type Options = { folder: string; jsonl: boolean; top: number };

function readOptions(args: string[]): Options | { problem: string } {
  try {
    const { values } = parseArgs({ args, options: { index: { type: "string" }, jsonl: { type: "boolean" }, top: { type: "string" } } });
    const top = values.top === undefined ? defaultTop : Number(values.top);
    if (!values.index) return { problem: "--index DIR is missing." };
    if (!Number.isInteger(top) || top < 1) return { problem: `--top takes a whole number from 1, not "${values.top}".` };
    return { folder: values.index, jsonl: values.jsonl ?? false, top };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function answerLines(reader: IndexReader, top: number, io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number++;
    if (io.signal.aborted) return 1;
    if (line.trim() === "") continue;
    const read = readMatchLine(line);
    if (!read.ok) {
      io.stderr.write(`line ${number}: ${read.reason}\n`);
      io.stdout.write(`${JSON.stringify({ id: read.id, error: read.reason })}\n`);
      code = 1;
    } else io.stdout.write(`${JSON.stringify(await answer(reader, read.line, top))}\n`);
  }
  return code;
}

async function answerOne(reader: IndexReader, top: number, io: Io): Promise<ExitCode> {
  let input = "";
  for await (const chunk of io.stdin) input += String(chunk);
  const read = readMatchLine(input);
  if (!read.ok) return fail(io, `The question could not be used: ${read.reason}\n${help("match")}`);
  io.stdout.write(`${JSON.stringify(await answer(reader, read.line, top), null, 2)}\n`);
  return 0;
}

async function answer(reader: IndexReader, { id, ...query }: MatchLine, top: number): Promise<{ id: string | number | null; matches: object[] }> {
  const matches = await matchQuote(reader, query);
  return { id, matches: matches.slice(0, top).map(printMatch) };
}

function printMatch({ document, relation, score, publishedAt, quote, drift, reasons }: Match): object {
  return { document, relation, score: Math.round(score * 1000) / 1000, publishedAt, quote, drift, reasons };
}

function fail(io: Io, message: string): ExitCode {
  io.stderr.write(message);
  return 2;
}
