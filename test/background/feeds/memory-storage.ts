/** What feeds need of a browser to keep their records, in memory: for tests and benches. */
import type { Storage } from "../../../src/background/feeds/feed-records.ts";

/** A storage that keeps its values in `kept`, as text like a browser; `before` is waited for at every access. */
export function memoryStorage(kept: Record<string, string>, before: () => Promise<void> = () => Promise.resolve()): Storage {
  return {
    async get(keys) {
      await before();
      return Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key)).map(([key, value]): [string, unknown] => [key, JSON.parse(value)]));
    },
    async set(values) {
      await before();
      for (const [key, value] of Object.entries(values)) kept[key] = JSON.stringify(value);
    },
    async remove(keys) {
      await before();
      for (const key of keys) delete kept[key];
    },
  };
}

/** Runs changes one after the other, as a lock of the browser does. */
export function oneAfterAnother(): <Result>(change: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const done = last.then(change);
    last = done.catch(() => undefined);
    return done;
  };
}
