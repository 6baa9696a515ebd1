/** The command line: picks the command and ends the process with its exit code. */
import { help } from "./help.ts";
import { runIndexCommand } from "./index-command.ts";
import type { ExitCode, Io } from "./io.ts";
import { runMatchCommand } from "./match-command.ts";
import { runTraceCommand } from "./trace-command.ts";

const commands: Record<string, (args: string[], io: Io) => Promise<ExitCode>> = {
  trace: runTraceCommand,
  index: runIndexCommand,
  match: runMatchCommand,
};

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
process.once("SIGTERM", () => interrupted.abort());
// `wiretrace trace … | head` closes our output early: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

const io: Io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, signal: interrupted.signal };
const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];

if (command && !args.includes("--help")) {
  process.exitCode = await command(args, io);
} else if (command || name === "--help" || name === "help") {
  process.stdout.write(help(command ? name : ""));
} else {
  process.stderr.write(`wiretrace: ${name ? `there is no command "${name}"` : "which command?"}\n\n${help("")}`);
  process.exitCode = 2;
}
