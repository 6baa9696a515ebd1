import { PassThrough, Readable } from "node:stream";
import type { ExitCode, Io } from "../../src/cli/io.ts";

export type Ran = { exit: ExitCode; stdout: string; stderr: string };

/** Runs a command in this process with `input` as standard input. */
export async function runCommand(command: (args: string[], io: Io) => Promise<ExitCode>, args: string[], input = ""): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const read = Promise.all([collect(stdout), collect(stderr)]);
  const exit = await command(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, signal: new AbortController().signal });
  stdout.end();
  stderr.end();
  const [out, err] = await read;
  return { exit, stdout: out, stderr: err };
}

async function collect(stream: PassThrough): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
