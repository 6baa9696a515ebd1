/** Bytes of the index change on the disk: the check on the manage page finds them, and repairing costs no more than the texts that are gone. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { SourceDocument } from "../../src/core/model.ts";
import { TEXT_PART } from "../../src/store/parts.ts";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

/** Enough for a segment of their own. */
const size = 200;
const story = (n: number): SourceDocument => ({ url: `https://repair.example/${n}`, title: `Repaired ${n}`, text: `Lock keeper ${n} of the canal counted ${n * 3} boats and ${n * 7} barges on that day, the waterways office said.` });

export async function checkRepair({ browser, control, check }: Suite): Promise<void> {
  await check("a damaged index is found by the check on the manage page, repaired, and what is lost is named", async () => {
    await control.ask("index/add", { documents: Array.from({ length: size }, (_, n) => story(n)) });
    const before = (await control.ask("index/status", {})).documents;
    const page = await browser.openOwnPage("src/pages/manage/index.html", "#check");
    await pressIn(page, "Check the index");
    await until("all is sound", async () => (await outcome(page)).startsWith("Everything is as it should be."));
    await page.evaluate(damageNewestText, TEXT_PART);
    await pressIn(page, "Check the index");
    await until("the damage is found", async () => (await outcome(page)).includes("damaged on the disk"));
    await pressIn(page, "Repair");
    await until("it is repaired", async () => (await outcome(page)).includes("whole again"));
    const addresses = await page.$$eval(".lost-addresses li", (lines) => lines.map(({ textContent }) => textContent ?? ""));
    const named = addresses.length;
    const { documents, health } = await control.ask("index/status", {});
    assert.ok(named > 0 && named <= 16, `${named} lost addresses are named`);
    assert.deepEqual({ documents, health }, { documents: before - named, health: "ok" });
    // Whoever still has them adds them again; the block may have held some of other checks, too.
    const ours = addresses.filter((address) => address.startsWith("https://repair.example/")).length;
    const { added, unchanged } = await control.ask("index/add", { documents: Array.from({ length: size }, (_, n) => story(n)) });
    assert.deepEqual({ added, unchanged }, { added: ours, unchanged: size - ours });
    await page.close();
  });
}

const outcome = (page: Page): Promise<string> => page.$eval("section:has(#check) [role=status]", (status) => status.textContent ?? "");

const pressIn = (page: Page, label: string): Promise<void> =>
  until(`the button “${label}”`, () => page.evaluate((words) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>("section:has(#check) button")].find(({ textContent }) => textContent === words);
    button?.click();
    return button !== undefined;
  }, label)).then(() => undefined);

/** Changes one byte of the newest segment's first block of texts. Runs in the page. */
async function damageNewestText(part: number): Promise<void> {
  const { databases } = await chrome.storage.local.get<{ databases?: { index: string } }>("databases");
  const done = <Result>(request: IDBRequest<Result>) => new Promise<Result>((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });
  const database = await done(indexedDB.open(databases?.index ?? "wiretrace-index"));
  const store = database.transaction("blobs", "readwrite").objectStore("blobs");
  const keys = (await done(store.getAllKeys())) as [number, number, number][];
  const newest = Math.max(...keys.map(([segment]) => segment));
  const key = keys.find(([segment, of]) => segment === newest && of === part);
  if (key === undefined) throw new Error("the newest segment has no texts");
  const bytes: Uint8Array = await done(store.get(key));
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await done(store.put(bytes, key));
  database.close();
}
