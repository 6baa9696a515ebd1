import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEarlyTeller } from "../../src/background/tell-early.ts";
import type { Trace } from "../../src/core/model.ts";

const traceOf = (title: string): Trace => ({
  page: { url: "", host: "", title, lang: "en", publishedAt: null, publisher: null },
  text: "", attributions: [], mentions: [], hints: [], reuse: [], chain: { nodes: [], edges: [], origins: { named: [], unnamed: 0, unresolved: 0 } },
}); // prettier-ignore

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function teller(tell: (title: string) => Promise<void> = () => Promise.resolve()) {
  const told: string[] = [];
  const early = createEarlyTeller(({ page }) => {
    told.push(page.title);
    return tell(page.title);
  });
  return { told, report: (title: string) => early.report(() => traceOf(title)), end: () => early.end() };
}

describe("what is known early", () => {
  test("is not told where everything is known within a moment", async () => {
    const { told, report, end } = teller();
    report("detected");
    await vi.advanceTimersByTimeAsync(90);
    expect(await end()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
  });

  test("is told after a moment, then seldom, and only as it is last known", async () => {
    const { told, report, end } = teller();
    report("detected");
    report("one match");
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(["one match"]);
    for (const title of ["two matches", "three matches"]) report(title);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(["one match"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(["one match", "three matches"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveLength(2);
    expect(await end()).toBe(true);
  });

  test("comes before the end: who ends waits for what is being told, and nothing follows", async () => {
    let done!: () => void;
    const { told, report, end } = teller(() => new Promise((resolve) => (done = resolve)));
    report("detected");
    await vi.advanceTimersByTimeAsync(100);
    report("one match");
    let hasEnded = false;
    const ending = end().then(() => (hasEnded = true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(hasEnded).toBe(false);
    done();
    await ending;
    report("too late");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(["detected"]);
  });

  test("goes on after a telling that failed", async () => {
    const { told, report } = teller((title) => (title === "detected" ? Promise.reject(new Error("the tab is gone")) : Promise.resolve()));
    report("detected");
    await vi.advanceTimersByTimeAsync(100);
    report("one match");
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual(["detected", "one match"]);
  });
});
