import { alarms, stored } from "./fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { localIndex, writeIndex } from "../../src/background/local-index.ts";
import { retentionState, setRetentionRules } from "../../src/background/retention/retention-rules.ts";
import { previewRetention, runDaily, runSlice, scheduleRetention } from "../../src/background/retention/run-retention.ts";
import type { Kept } from "../../src/core/model.ts";
import { makeDocument, prepare } from "../store/make-documents.ts";
import { beginAnew } from "./begin-anew.ts";

const DAY = 86_400_000;
const kept = (days: number, more: Partial<Kept> = {}): Kept => ({ way: "feed", at: new Date(Date.now() - days * DAY).toISOString(), ...more });
const fill = (from: number, count: number, how: Kept) => writeIndex((index) => index.add(Array.from({ length: count }, (_, n) => prepare({ ...makeDocument(from + n).document, kept: how }))));
const count = async () => (await (await localIndex()).status()).documents;

beforeEach(async () => {
  for (const key of Object.keys(stored)) delete stored[key];
  await beginAnew();
  alarms.clear();
});

test("without rules nothing goes, ever", async () => {
  await fill(0, 20, kept(5_000));
  await runDaily();
  expect(await count()).toBe(20);
  expect(await retentionState()).toEqual({ rules: {}, last: null, held: 0 });
});

test("what was shown goes, and no pinned one", async () => {
  await fill(0, 30, kept(40));
  await fill(100, 60, kept(1));
  await fill(200, 5, kept(400, { pinned: true }));
  const rules = { feed: { days: 30 } };
  expect((await previewRetention(rules)).find(({ way }) => way === "feed")).toMatchObject({ documents: 95, pinned: 5, going: 30 });
  await setRetentionRules(rules);
  await runDaily();
  expect(await count()).toBe(65);
  expect(await retentionState()).toMatchObject({ last: { removed: 30 }, held: 0 });
  await runDaily();
  expect(await retentionState()).toMatchObject({ last: { removed: 30 } });
});

test("the daily run holds back where more than half of a kind would go; whoever has looked lets it go in slices", { timeout: 60_000 }, async () => {
  await fill(0, 700, kept(40));
  await fill(1_000, 100, kept(1));
  await fill(2_000, 3, kept(90, { way: "read" }));
  await setRetentionRules({ feed: { days: 30 }, read: { days: 30 } });
  await runDaily();
  expect(await count()).toBe(800);
  expect((await retentionState()).held).toBe(700);
  expect(await runSlice()).toEqual({ removed: 500, left: 200 });
  expect(await runSlice()).toEqual({ removed: 200, left: 0 });
  expect(await count()).toBe(100);
  expect(await retentionState()).toMatchObject({ last: { removed: 200 }, held: 0 });
});

test("rules that cannot be read take nothing", async () => {
  await fill(0, 20, kept(40));
  stored["retention-rules"] = { feed: { days: "0" } };
  await runDaily();
  expect(await count()).toBe(20);
});

test("the alarm is set once", async () => {
  await scheduleRetention();
  const first = alarms.get("retention");
  expect(first).toBeDefined();
  await scheduleRetention();
  expect(alarms.get("retention")).toBe(first);
});
