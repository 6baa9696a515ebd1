import { describe, expect, test } from "vitest";
import { inSlices } from "../../src/background/in-slices.ts";

function* count(to: number): Generator<undefined, number, undefined> {
  for (let i = 0; i < to; i++) yield;
  return to;
}

/** Takes longer than one slice. */
function* slow(): Generator<undefined, string, undefined> {
  for (const start = performance.now(); performance.now() - start < 40; ) yield;
  return "done";
}

describe("work in slices", () => {
  test("gives the result of all steps", async () => {
    expect(await inSlices(count(10_000), new AbortController().signal)).toBe(10_000);
  });

  test("lets other work run on the way", async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    expect(await inSlices(slow(), new AbortController().signal)).toBe("done");
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  test("stops when it is no longer wanted", async () => {
    const control = new AbortController();
    const result = inSlices(slow(), control.signal);
    control.abort();
    expect(await result).toBeUndefined();
  });
});
