/** The manage page over an index that is full: how long its questions take from a killed worker and from one that is awake, and how it looks. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { Requests } from "../src/messages/contract.ts";
import type { ExtensionBrowser } from "../test/e2e/extension-browser.ts";

type Question = "index/overview" | "index/search" | "index/status" | "backup/state";
/** `words`: one that is rare, one that most documents have, two. */
const questions: { [Name in Question]: [what: string, name: Name, payload: Requests[Name]["ask"]] }[Question][] = [
  ["size and health", "index/status", {}],
  ["the newest 50", "index/search", { words: "", offset: 0, limit: 50 }],
  ["the overview", "index/overview", {}],
  ["whether a backup is due", "backup/state", {}],
  ["a filter by language and pins", "index/search", { words: "", filter: { lang: "en", pinned: true }, offset: 0, limit: 50 }],
  ["a filter by days", "index/search", { words: "", filter: { publishedFrom: "1987-03-01", publishedTo: "1987-03-31" }, offset: 0, limit: 50 }],
  ["a word", "index/search", { words: "harbour", offset: 0, limit: 50 }],
  ["a word that most have", "index/search", { words: "said", offset: 0, limit: 50 }],
  ["two words", "index/search", { words: "coffee export", offset: 0, limit: 50 }],
  ["a word within a filter", "index/search", { words: "coffee", filter: { lang: "en" }, offset: 0, limit: 50 }],
];
const looks = [["wide", 1_280, 900], ["narrow", 390, 844]] as const;

/** Prints the times; `pictures` is the folder for the pictures. */
export async function measurePage(browser: ExtensionBrowser, pictures: string): Promise<void> {
  const page = await browser.openOwnPage("src/pages/manage/index.html", "#status");
  console.log(`${browser.name}: milliseconds of the manage page's questions, from a killed worker / awake`);
  for (const [what, name, payload] of questions) {
    await browser.killWorker();
    const cold = await timeOf(page, name, payload);
    const warm = [await timeOf(page, name, payload), await timeOf(page, name, payload), await timeOf(page, name, payload)].toSorted((a, b) => a - b)[1] ?? 0;
    console.log(`  ${what}: ${Math.round(cold)} / ${Math.round(warm)}`);
  }
  await page.close();
  if (browser.name === "chromium") await takePictures(browser, pictures);
}

function timeOf(page: Page, name: Question, payload: object): Promise<number> {
  return page.evaluate(async (message) => {
    const started = performance.now();
    const reply: { ok?: boolean; reason?: string } | undefined = await chrome.runtime.sendMessage(message);
    if (!reply?.ok) throw new Error(`${message.name}: ${reply?.reason ?? "no answer"}`);
    return performance.now() - started;
  }, { wiretrace: 1, name, payload });
}

async function takePictures(browser: ExtensionBrowser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [room, ready] of [["overview", "#numbers"], ["documents", "#documents ~ * li, section li"], ["deletion", "#delete"], ["import", "#imports"]] as const) {
    const page = await browser.openOwnPage(`src/pages/manage/index.html#${room}`, ready);
    for (const [size, width, height] of looks) {
      await page.setViewport({ width, height });
      for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.screenshot({ path: path.join(folder, `${room}-${size}-${scheme}.png`), fullPage: size === "narrow" && room === "overview" });
      }
    }
    await page.close();
  }
}
