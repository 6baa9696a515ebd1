/** One request to a host at a time, with a pause between two: a list of forty feeds must be no burden to anyone. */

/** Runs the request when its host's turn has come; `pause` in milliseconds since the last one ended. */
export type HostGate = <Result>(url: string, pause: number, request: () => Promise<Result>) => Promise<Result>;

/** A gate with a memory of its own; `now` and `wait` in milliseconds. */
export function createHostGate(now: () => number, wait: (milliseconds: number) => Promise<void>): HostGate {
  const turns = new Map<string, Promise<number>>();
  return async (url, pause, request) => {
    const { host } = new URL(url);
    const before = turns.get(host) ?? Promise.resolve(-Infinity);
    let done: (ended: number) => void = () => undefined;
    turns.set(host, new Promise((resolve) => (done = resolve)));
    const rest = (await before) + pause - now();
    // A clock set back while we waited must not make the wait longer.
    if (rest > 0) await wait(Math.min(rest, pause));
    try {
      return await request();
    } finally {
      done(now());
    }
  };
}
