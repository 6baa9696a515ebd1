/** What a command may touch of the process, so that tests can run commands in the same process. */
export type Io = {
  stdin: NodeJS.ReadableStream;
  /** Results only. */
  stdout: NodeJS.WritableStream;
  /** Progress and errors only. */
  stderr: NodeJS.WritableStream;
  /** Aborted on Ctrl-C: finish the current write and stop. */
  signal: AbortSignal;
};

/** 0: all went well. 1: some input could not be used, the rest was answered. 2: the command was used wrongly or could not start. */
export type ExitCode = 0 | 1 | 2;
