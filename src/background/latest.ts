/** Work of which only the latest counts, by what it is for. */

export type Latest<Key> = {
  /** Aborts what runs for the key, then runs the work with a signal that tells when it is no longer wanted. */
  run: <Result>(key: Key, work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** Aborts what runs for the key. */
  end: (key: Key) => void;
};

export function createLatest<Key>(): Latest<Key> {
  const running = new Map<Key, AbortController>();
  const end = (key: Key): void => {
    running.get(key)?.abort();
    running.delete(key);
  };
  return {
    end,
    async run(key, work) {
      end(key);
      const control = new AbortController();
      running.set(key, control);
      try {
        return await work(control.signal);
      } finally {
        if (running.get(key) === control) running.delete(key);
      }
    },
  };
}
