import { expect, test } from "vitest";
import { createLatest } from "../../src/background/latest.ts";

/** Work that ends when it is told to, and says whether it was still wanted. */
function job() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: async (signal: AbortSignal) => ended.then(() => !signal.aborted) };
}

test("later work for the same key takes the place of earlier work, and of no other key's", async () => {
  const latest = createLatest<number>();
  const [first, second, other] = [job(), job(), job()];
  const answers = [latest.run(1, first.work), latest.run(2, other.work), latest.run(1, second.work)];
  for (const { end } of [first, second, other]) end();
  expect(await Promise.all(answers)).toEqual([false, true, true]);
});

test("what is ended is no longer wanted; new work for the key is", async () => {
  const latest = createLatest<string>();
  const [ended, next] = [job(), job()];
  const answer = latest.run("tab", ended.work);
  latest.end("tab");
  const fresh = latest.run("tab", next.work);
  ended.end();
  expect(await answer).toBe(false);
  next.end();
  expect(await fresh).toBe(true);
});

test("work that fails lets the next begin", async () => {
  const latest = createLatest<number>();
  await expect(latest.run(1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await latest.run(1, (signal) => Promise.resolve(signal.aborted))).toBe(false);
});
