/** axe on our pages, light and dark; the live card through the browser's accessibility tree, as axe sees no closed root. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page, SerializedAXNode } from "puppeteer-core";
import { manageRooms } from "../../src/pages/manage/manage-room.ts";
import { until } from "./checks.ts";
import { demoArticle, demoDocuments, riaWords } from "./demo.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";
import { walkByTab } from "./walk-by-tab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function checkAccessibility({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://access.example/story";
  server.serve(url, demoArticle());
  const page = await browser.openPage(url);
  await until("passages are painted", async () => (await passagesOn(page)).length > 0).catch(() => undefined);
  const tabId = await control.tabId(url).catch(() => -1);

  await check("axe finds nothing on the popup, light and dark", async () => {
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    await findNothing(popup);
    await popup.close();
  });

  // Rooms with something in them have more that can be wrong, and more to reach.
  await control.ask("index/add", { documents: demoDocuments().slice(0, 12) });
  await control.ask("sites/never", { host: "never.example", wanted: true });
  await control.ask("directory/change", { change: { id: "reuters", change: "hidden" } });
  for (const { name } of manageRooms) {
    await check(`the room "${name}" of the manage page: axe finds nothing, light and dark, and Tab reaches and shows every control`, async () => {
      // Anew for each room, so that the walk begins at its top: where Firefox comes back from its own buttons by WebDriver's keys it draws no outline.
      const manage = await browser.openOwnPage(`src/pages/manage/index.html#${name}`, "main h2");
      await manage.bringToFront();
      await findNothing(manage);
      assert.deepEqual(await walkByTab(manage), { missed: [], unseen: [] });
      await manage.close();
    });
  }
  await control.ask("sites/never", { host: "never.example", wanted: false });
  await control.ask("directory/take-back", { id: "reuters" });

  await check("the card is dark where the person's screen is", async () => {
    await page.bringToFront();
    await setScheme(page, "dark");
    const { x, y } = await passageWith(page, riaWords);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 4 });
    const { scheme } = await until("the card is open", () => control.card(tabId));
    assert.equal(scheme, "light dark");
    await page.keyboard.press("Escape");
    await setScheme(page, "light");
  });

  if (browser.name === "chromium") {
    await check("the open card is in the accessibility tree: a named dialog with its sources and a way out", async () => {
      await page.bringToFront();
      const { x, y } = await passageWith(page, riaWords);
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y, { steps: 4 });
      await until("the card is open", () => control.card(tabId));
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const dialog = tree && find(tree, (node) => node.role === "dialog");
      assert.ok(dialog, "a dialog in the tree");
      assert.ok(dialog.name, "the dialog has a name");
      const names = flatten(dialog).map(({ name }) => name ?? "").join(" ");
      assert.match(names, /RIA Novosti/);
      assert.ok(find(dialog, ({ role, name }) => role === "button" && /close/i.test(name ?? "")), "a button that closes");
    });
  }
  await page.close();
}

/** Sets the colour scheme. WebDriver has no media emulation in Firefox: there the scheme is set where the faces read it. */
export async function setScheme(page: Page, scheme: "light" | "dark"): Promise<void> {
  try {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  } catch {
    await page.evaluate((value) => document.documentElement.style.setProperty("color-scheme", value), scheme);
  }
}

async function findNothing(page: Page): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await setScheme(page, scheme);
    assert.deepEqual([scheme, ...(await violations(page))], [scheme]);
  }
  await setScheme(page, "light");
}

/** What axe finds on the page. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  // Firefox draws few frames of a tab in the background: there a fade from one scheme to the other outlasts any wait.
  await page.evaluate(() => document.getAnimations().forEach((each) => each instanceof CSSTransition && each.finish()));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

const flatten = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
const find = (node: SerializedAXNode, wanted: (node: SerializedAXNode) => boolean): SerializedAXNode | undefined => flatten(node).find(wanted);
