/** Backup, wipe, restore: the same answers to two hundred queries, also in the other browser and on the command line. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import type { Trace } from "../../src/core/model.ts";
import { until } from "./checks.ts";
import { quotedDocuments, quotingPages } from "./two-hundred-quotes.ts";
import type { Suite } from "./suite.ts";

const root = path.resolve(import.meta.dirname, "../..");
const addressOf = (page: number): string => `http://letters.example/story/${page}`;

export async function checkBackup({ browser, control, server, exchange, check }: Suite): Promise<void> {
  const out = path.join(root, "out/e2e", browser.name);
  mkdirSync(out, { recursive: true });
  quotingPages().forEach((html, n) => server.serve(addressOf(n), html));
  const file = path.join(out, "backup.wiretrace");
  let before = "";

  /** Every match of every quotation, as one text. */
  const answers = async (): Promise<string> => {
    const all: string[] = [];
    for (const n of quotingPages().keys()) {
      const page = await browser.openPage(addressOf(n));
      const tabId = await control.tabId(addressOf(n));
      const state = await control.ask("trace/tab", { tabId });
      await page.close();
      assert.ok(state.state === "traced", `page ${n} is ${state.state}`);
      all.push(matchesOf(state.trace));
    }
    return all.join("\n");
  };
  const wipe = async (): Promise<void> => {
    const { parts } = await control.ask("deletion/parts", {});
    await control.ask("deletion/delete", { documents: true, parts: parts.map(({ part }) => part) });
  };
  const openRoom = (): Promise<Page> => browser.openOwnPage("src/pages/manage/index.html#backup", "#restore");

  await check("a backup is made on the manage page and handed over as a file", async () => {
    await wipe();
    for (let from = 0; from < 200; from += 50) await control.ask("index/add", { documents: quotedDocuments().slice(from, from + 50) });
    await control.ask("retention/set", { rules: { paste: { days: 90 } } });
    before = await answers();
    assert.equal((before.match(/"relation": "exact"/g) ?? []).length >= 200, true, "two hundred quotations are matched");
    const room = await openRoom();
    await catchFile(room);
    await press(room, "Make a backup");
    await shows(room, /The backup is made \(200 documents/);
    writeFileSync(file, await caughtFile(room));
    exchange.give(browser.name, { file, answers: before });
    const { made, due, fresh } = await control.ask("backup/state", {});
    assert.deepEqual([made?.documents, due, fresh], [200, null, 0]);
    await room.close();
  });

  await check("after everything was deleted it brings back the same answers to 200 queries, and the settings", async () => {
    await wipe();
    assert.equal((await answers()).includes('"relation"'), false, "nothing is matched any more");
    const room = await openRoom();
    await choose(room, file);
    await shows(room, /New: 200/);
    assert.equal((await control.ask("index/status", {})).documents, 0, "looking changes nothing");
    await press(room, "Restore");
    await shows(room, /Restored/);
    assert.equal(await answers(), before);
    assert.deepEqual((await control.ask("retention/state", {})).rules, { paste: { days: 90 } });
    const { rows } = await control.ask("index/search", { words: "", filter: { pinned: true }, offset: 0, limit: 10 });
    assert.equal(rows.length, 4, "pins are back");
    await choose(room, file);
    await shows(room, /Everything in this backup is already here/);
    await room.close();
  });

  await check("restoring after the worker was ended gives the same answers", async () => {
    await control.ask("deletion/delete", { documents: true, parts: [] });
    const room = await openRoom();
    await choose(room, file);
    await shows(room, /New: 200/);
    await browser.killWorker();
    await press(room, "Restore");
    await shows(room, /Restored/);
    assert.equal(await answers(), before);
    await room.close();
  });

  await check("a restore that was left in the middle says so, and the same file completes it", async () => {
    await control.ask("deletion/delete", { documents: true, parts: [] });
    for (const done of [0, 25, 50]) await control.ask("backup/restore", { documents: quotedDocuments().slice(done, Math.min(50, done + 25)), progress: { file: "mine.wiretrace", createdAt: "2026-09-01T00:00:00Z", done, total: 200 } });
    const room = await openRoom();
    await shows(room, /Restoring mine\.wiretrace was interrupted after 50 of 200 documents/);
    await choose(room, file);
    await shows(room, /New: 150 · Already here: 50/);
    await press(room, "Restore");
    await shows(room, /Restored/);
    assert.equal(await answers(), before);
    assert.equal((await control.ask("backup/state", {})).interrupted, null);
    await room.close();
  });

  await check("cut, changed, foreign and newer files say what they are and change nothing", async () => {
    const whole = readFileSync(file);
    const bent = (name: string, bytes: Uint8Array): string => {
      const place = path.join(out, name);
      writeFileSync(place, bytes);
      return place;
    };
    const flipped = Buffer.from(whole);
    flipped[Math.floor(whole.length / 2)] = (flipped[Math.floor(whole.length / 2)] ?? 0) ^ 4;
    const room = await openRoom();
    for (const [place, message] of [
      [bent("cut.wiretrace", whole.subarray(0, whole.length - 200)), /The end of this file is missing|This file is damaged/],
      [bent("flipped.wiretrace", flipped), /This file is damaged|The end of this file is missing/],
      [bent("empty.wiretrace", new Uint8Array()), /This file is empty/],
      [bent("newer.wiretrace", gzipSync('{"wiretrace":"backup","version":99,"createdAt":"2030-01-01T00:00:00Z","program":"9.0"}\n')), /comes from a newer Wiretrace/],
      [bent("lines.wiretrace", Buffer.from('{"url":"a"}\n')), /This is no Wiretrace backup/],
    ] as const) {
      await choose(room, place);
      await shows(room, message);
    }
    assert.equal((await control.ask("index/status", {})).documents, 200);
    await room.close();
  });

  await check("the command line restores the file and gives the same answers", async () => {
    const place = mkdtempSync(path.join(os.tmpdir(), "backup-cli-"));
    try {
      const run = (input: string, ...args: string[]) => execFileSync(process.execPath, [path.join(root, "dist/cli/wiretrace.js"), ...args], { encoding: "utf8", input, maxBuffer: 1e9, stdio: ["pipe", "pipe", "ignore"] });
      assert.match(run("", "index", "restore", "--index", place, file), /"fresh":200/);
      const lines = run(quotingPages().map((html, n) => JSON.stringify({ id: String(n), url: addressOf(n), html })).join("\n"), "trace", "--jsonl", "--index", place).trim().split("\n");
      assert.equal(lines.map((line) => matchesOf(JSON.parse(line))).join("\n"), before);
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  const other = browser.name === "chromium" ? "firefox" : "chromium";
  const theirs = await exchange.take(other);
  if (theirs) {
    await check(`the backup of ${other} restores here, with the same answers as there`, async () => {
      await wipe();
      const room = await openRoom();
      await choose(room, theirs.file);
      await shows(room, /New: 200/);
      await press(room, "Restore");
      await shows(room, /Restored/);
      assert.equal(await answers(), theirs.answers);
      await room.close();
    });
  }

  await check("a lost database is told, with the way to a backup, which brings everything back", async () => {
    await control.ask("retention/set", { rules: { paste: { days: 90 } } });
    // Nothing is set aside any more: the one that is left is the index.
    await control.ask("deletion/finish", {});
    await browser.killWorker();
    const [name = ""] = await control.page.evaluate(async () => (await indexedDB.databases()).flatMap((each) => each.name ?? []).filter((each) => each.startsWith("wiretrace-index")));
    await control.page.evaluate((index) => new Promise<void>((resolve, reject) => {
      const gone = indexedDB.deleteDatabase(index);
      gone.addEventListener("success", () => resolve());
      gone.addEventListener("error", () => reject(gone.error ?? new Error("not deleted")));
    }), name);
    const room = await browser.openOwnPage("src/pages/manage/index.html", "#status");
    await shows(room, /Documents that were here are gone/);
    await (await room.waitForSelector("[role=alert] a"))?.click();
    await choose(room, file);
    await shows(room, /New: 200/);
    await press(room, "Restore");
    await shows(room, /Restored/);
    await room.evaluate(() => void (location.hash = "#overview"));
    await shows(room, /Documents\s*200/);
    assert.equal(await room.$("[role=alert]"), null);
    assert.equal(await answers(), before);
    await room.close();
  });

  await check("a backup is asked for after a thousand new documents, and after thirty days with a new one", async () => {
    const overview = await browser.openOwnPage("src/pages/manage/index.html", "#numbers");
    const reminded = async (): Promise<boolean> => {
      await overview.reload({ waitUntil: [] }).catch(() => undefined);
      await overview.waitForSelector("#numbers");
      // The reminder comes with its own answer.
      await control.ask("backup/state", {});
      return overview.evaluate(() => document.querySelector(".due")?.textContent === "It is time for a backup.");
    };
    const made = (days: number, documents: number) => control.page.evaluate((value) => chrome.storage.local.set({ "backup-made": value }), { at: new Date(Date.now() - days * 86_400_000).toISOString(), documents });
    const add = (from: number, count: number, kept = {}) => control.ask("index/add", { documents: Array.from({ length: count }, (_, n) => ({ url: `https://many.example/${from + n}`, title: "", text: `Note ${from + n} of the harbour office.`, publishedAt: null, ...kept })) });
    await made(1, 200);
    for (let from = 0; from < 900; from += 100) await add(from, 100);
    await add(900, 99);
    assert.equal(await reminded(), false, "not before");
    await add(999, 1);
    await until("the thousandth is told", reminded);
    await made(29, 1_200);
    await add(1_000, 1, { kept: { way: "paste", at: new Date().toISOString() } });
    assert.equal(await reminded(), false, "not before thirty days");
    await made(31, 1_200);
    await until("thirty days are told", reminded);
    // The popup says what the daily look found.
    await control.page.evaluate(() => chrome.alarms.create("retention", { when: Date.now() }));
    await until("the daily look is done", () => control.page.evaluate(async () => (await chrome.storage.local.get<Record<string, unknown>>("backup-due"))["backup-due"] === true), 20_000);
    for (let left = 1; left > 0; ) left = (await control.ask("documents/remove-all", { words: "many.example", filter: {}, limit: 1_000 })).left;
    await overview.close();
  });

  await check("deleting everything deletes what is ticked, and for an hour all of it can be brought back", async () => {
    const room = await browser.openOwnPage("src/pages/manage/index.html#deletion", "#delete");
    const parts = async () => (await control.ask("deletion/parts", {})).parts.filter(({ items }) => items > 0);
    const there = await parts();
    await press(room, "Delete everything…");
    await shows(room, /200 documents[\s\S]*Settings \(1\)[\s\S]*For an hour everything can be brought back/);
    await press(room, "Delete");
    await shows(room, /200 documents were deleted\.[\s\S]*brought back until/);
    assert.equal((await control.ask("index/status", {})).documents, 0);
    assert.deepEqual(await parts(), []);
    // What comes meanwhile stays, and so does the offer, whoever closes the page or ends the worker.
    await control.ask("index/add", { documents: [{ url: "https://since.example/1", title: "Since then", text: "The ferry sailed again on Tuesday, the harbour office said." }] });
    await room.close();
    await browser.killWorker();
    const again = await browser.openOwnPage("src/pages/manage/index.html#deletion", "#delete");
    await press(again, "Bring it back");
    await shows(again, /Everything is back/);
    assert.equal((await control.ask("index/status", {})).documents, 201);
    assert.deepEqual(await parts(), there);
    assert.equal(await answers(), before);
    await press(again, "Delete everything…");
    await press(again, "Delete");
    await shows(again, /201 documents were deleted/);
    await press(again, "Delete for good now");
    await shows(again, /It is gone for good/);
    assert.deepEqual(await control.ask("deletion/state", {}), { deleted: null });
    const { documents, health } = await control.ask("index/status", {});
    assert.deepEqual([documents, health], [0, "ok"]);
    await again.close();
  });
}

/** The matches as one text; browsers send the fields of an object in an order of their own. */
function matchesOf({ attributions }: Pick<Trace, "attributions">): string {
  const sorted = (_: string, value: unknown): unknown => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
  return JSON.stringify(attributions.map(({ id, matches }) => ({ id, matches })), sorted, 1);
}

const shows = (page: Page, words: RegExp): Promise<true> =>
  until(`the page shows ${String(words)}`, async () => words.test(await page.evaluate(() => document.querySelector("main")?.innerText ?? "")) || undefined, 20_000);

/** Presses the button of that name that can be seen. */
async function press(page: Page, name: string): Promise<void> {
  await until(`the button ${name}`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>("button")].findLast((each) => each.checkVisibility() && each.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name),
  );
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector<"input">("section:has(#restore) input[type=file]" as "input", { timeout: 15_000 });
  await input?.uploadFile(file);
}

/** What the page hands to the browser's saving is kept in the page instead. */
async function catchFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      (globalThis as { caught?: Blob | MediaSource }).caught = blob;
      return create(blob);
    };
  });
}

async function caughtFile(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const { caught } = globalThis as { caught?: Blob };
    const bytes = new Uint8Array((await caught?.arrayBuffer()) ?? new ArrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Buffer.from(text, "base64");
}
