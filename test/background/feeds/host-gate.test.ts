import { expect, test } from "vitest";
import { createHostGate } from "../../../src/background/feeds/host-gate.ts";

test("a host is asked by one request at a time with a pause between, other hosts meanwhile; a failure holds nobody up", async () => {
  const clock = { now: 0 };
  const events: string[] = [];
  const gate = createHostGate(() => clock.now, (milliseconds) => {
    clock.now += milliseconds;
    return Promise.resolve();
  });
  let running = 0;
  const ask = (name: string, url: string, fails = false) =>
    gate(url, 2_000, async () => {
      if (url.includes("a.example")) expect(++running).toBe(1);
      events.push(`${name}@${clock.now}`);
      await Promise.resolve();
      if (url.includes("a.example")) running--;
      if (fails) throw new Error("lost");
    }).catch(() => events.push(`${name} failed`));
  await Promise.all([ask("a1", "https://a.example/1", true), ask("a2", "https://a.example/2"), ask("b1", "https://b.example/1")]);
  await ask("a3", "https://a.example/3");
  expect(events.filter((event) => event.startsWith("a"))).toEqual(["a1@0", "a1 failed", "a2@2000", "a3@4000"]);
  expect(events).toContain("b1@0");
});

test("a clock set back makes no wait longer than the pause", async () => {
  const clock = { now: 1e12 };
  const waits: number[] = [];
  const gate = createHostGate(() => clock.now, async (milliseconds) => void waits.push(milliseconds));
  await gate("https://a.example/", 2_000, () => Promise.resolve());
  clock.now = 0;
  await gate("https://a.example/", 2_000, () => Promise.resolve());
  expect(waits).toEqual([2_000]);
});
