/** Runs checks one after the other and prints one line for each. */

export type Checks = {
  /** Runs one check; a failure is printed and counted, and the next one runs. */
  check: (name: string, body: () => Promise<void>) => Promise<void>;
  failed: () => number;
};

/** A check that takes longer than this hangs. */
const longest = 45_000;

/** `label` stands before each line. */
export function createChecks(label: string): Checks {
  let failed = 0;
  return {
    failed: () => failed,
    async check(name, body) {
      const started = Date.now();
      try {
        await withTimeout(body());
        console.log(`ok    ${label}  ${name} (${Date.now() - started} ms)`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${label}  ${name}`);
        console.log(`      ${(error instanceof Error ? error.message : String(error)).replaceAll("\n", "\n      ")}`);
      }
    },
  };
}

/** Asks until the answer is there; fails with `what` after the time. */
export async function until<Value>(what: string, ask: () => Promise<Value | undefined | false>, milliseconds = 8_000): Promise<Value> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not within ${milliseconds} ms${last instanceof Error ? ` (${last.message})` : ""}`);
}

async function withTimeout(body: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${longest} ms`)), longest);
  });
  try {
    await Promise.race([body, late]);
  } finally {
    clearTimeout(timer);
  }
}
