/**
 * The side panel follows the tab in front. In Chromium it is the real one, opened by a click; WebDriver sees no sidebar of
 * Firefox, so there the same page stands in a tab and is told which window to follow.
 */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { setScheme, violations } from "./check-accessibility.ts";
import { until } from "./checks.ts";
import type { ControlPage } from "./control-page.ts";
import { demoArticle, demoDocuments, riaWords } from "./demo.ts";
import type { ExtensionBrowser } from "./extension-browser.ts";
import { passagesOn } from "./page-view.ts";
import type { Suite } from "./suite.ts";

const story = "http://panel.example/story";
const plain = "http://panel.example/other/story";

/** Before any site is granted: the panel opens beside a page that it may not read. */
export async function checkPanelWithoutAccess({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://closed.example/story";
  server.serve(url, demoArticle());
  await check("the panel beside a page without access says to click the icon, and reads nothing", async () => {
    const page = await browser.openPage(url);
    const panel = await openPanel(browser, control);
    await page.bringToFront();
    await until("the panel says what to do", () => panel.evaluate(() => (document.querySelector("main")?.textContent ?? "").includes("Click the Wiretrace icon")));
    assert.deepEqual(await passagesOn(page), []);
    await panel.close().catch(() => undefined);
    await page.close();
  });
}

export async function checkPanel({ browser, control, server, check }: Suite): Promise<void> {
  server.serve(story, demoArticle());
  server.serve(plain, `<!doctype html><html lang="de"><title>Eis</title><article><h1>Das Eis steht noch</h1>${"<p>Die Fähre legt eine Woche später ab. Auf dem See steht noch Eis, sagte der Hafenmeister der Nachrichtenagentur dpa.</p>".repeat(4)}</article></html>`);
  // Pages that other checks kept hold the demo's words in its own language, and then no translation is looked for.
  await until("the index is empty", () => control.ask("deletion/delete", { documents: true, parts: [] }));
  // Firefox may just be putting the worker to sleep, and then nobody takes the message.
  await until("the demo index is filled", () => control.ask("index/add", { documents: demoDocuments() }));
  const first = await browser.openPage(story);
  await until("the article is traced", async () => (await passagesOn(first)).length > 0);
  const panel = await openPanel(browser, control);
  const words = (): Promise<string> => panel.evaluate(() => document.querySelector("main")?.textContent ?? "");
  const shows = (what: string) => until(`the panel shows ${what}`, async () => (await words()).includes(what) && (await words()));
  const press = (label: string): Promise<void> =>
    panel.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>("button, summary")].find((each) => each.textContent?.trim() === wanted && each.checkVisibility());
      if (!button) throw new Error(`no “${wanted}” among ${[...document.querySelectorAll("button")].map((each) => each.textContent).join(" | ")}`);
      button.focus();
      button.click();
    }, label);

  await check("the side panel shows what the tab in front rests on", async () => {
    await first.bringToFront();
    await shows("RIA Novosti");
  });

  let second: Page | undefined;
  await check("the panel follows a switch to another tab, and back", async () => {
    second = await browser.openPage(plain);
    await shows("dpa");
    assert.doesNotMatch(await words(), /RIA Novosti/);
    await first.bringToFront();
    await shows("RIA Novosti");
  });

  await check("the panel follows the tab to another page", async () => {
    await second?.bringToFront();
    await shows("dpa");
    await second?.goto(story.replace("panel", "moved"), { waitUntil: "load" }).catch(() => undefined);
    await until("the old page is gone from the panel", async () => !(await words()).includes("dpa"));
  });

  await check("closing the tab brings the next one into the panel", async () => {
    await second?.close();
    await first.bringToFront();
    await shows("RIA Novosti");
  });

  const axeFindsNothing = (what: string): Promise<void> =>
    check(`axe finds nothing on ${what}, light and dark`, async () => {
      for (const scheme of ["dark", "light"] as const) {
        await setScheme(panel, scheme);
        // Colours fade from one scheme to the other.
        await new Promise((resolve) => setTimeout(resolve, 400));
        assert.deepEqual(await violations(panel), [], scheme);
      }
    });
  await axeFindsNothing("the panel's lists");

  await check("the chain's picture is walked with arrow keys and opened with Enter", async () => {
    await press("As a picture");
    await until("the picture is drawn", () => panel.evaluate(() => document.querySelectorAll(".box").length > 5));
    const walked = await panel.evaluate(() => {
      const names: (string | null)[] = [];
      const step = (key: string) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        names.push(document.activeElement?.getAttribute("data-node") ?? document.activeElement?.localName ?? null);
      };
      document.querySelector<SVGElement>(".box[tabindex='0']")?.focus();
      for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Home"]) step(key);
      return names;
    });
    assert.equal(walked.at(-1), "page");
    assert.ok(new Set(walked).size >= 3, `the focus moved: ${walked.join(", ")}`);
    await panel.evaluate(() => document.querySelector(".box-document")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })));
    await until("details are open", () => panel.evaluate(() => document.activeElement?.closest(".details") !== null));
  });

  await axeFindsNothing("the picture with a box open");

  await check("the picture is saved as SVG and PNG that stand by themselves", async () => {
    const files = await savedPictures(panel);
    const [svg, png] = [files.find(({ type }) => type === "image/svg+xml"), files.find(({ type }) => type === "image/png")];
    assert.ok(svg, "an SVG was saved");
    assert.ok(svg.text.includes("found in your index"), "the legend is in the drawing");
    assert.doesNotMatch(svg.text, /class=|var\(--|tabindex/);
    assert.ok(svg.text.includes("Traced on"), "the drawing says when it was made");
    assert.ok(png && png.width > 400 && png.height > 400 && png.colours > 1, `the PNG is no blank sheet: ${JSON.stringify(png)}`);
  });

  await check("a translated match is read beside the page, sentence by sentence", async () => {
    await press("As a list");
    await panel.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    await panel.evaluate(() => {
      const button = document.querySelector<HTMLElement>("[data-beside^='https://ria.ru']");
      button?.focus();
      button?.click();
    });
    const text = await until("the sentences stand side by side", async () => {
      const shown = await panel.evaluate(() => document.querySelector(".pair-cited")?.textContent ?? "");
      return shown !== "" && shown;
    });
    assert.ok(text.includes(riaWords), "the page's sentence");
    assert.match(text, /[А-я]{5}/, "the document's sentence");
    assert.equal(await panel.evaluate(() => document.querySelector(".beside del, .beside ins")), null, "no wording is compared");
  });
  await axeFindsNothing("a document beside the page");

  await check("the way back leads to where the reader was", async () => {
    await press("Back to the sources");
    await until("the lists are back, and the focus where it was", () => panel.evaluate(() => document.querySelector(".beside") === null && document.activeElement?.hasAttribute("data-beside") === true));
  });

  await check("an edited match is read beside the page, word by word", async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>("[data-beside^='https://montsame.mn']")?.click());
    await until("the wording is compared", () => panel.evaluate(() => (document.querySelector(".beside")?.textContent ?? "").includes("Compared with the version of")));
    await press("Back to the sources");
  });
  await first.close();
  await panel.close().catch(() => undefined);
}

async function openPanel(browser: ExtensionBrowser, control: ControlPage): Promise<Page> {
  const windowId = await control.page.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  if (browser.name === "firefox") return browser.openOwnPage(`src/pages/sidepanel/index.html?window=${windowId}`, "main");
  await control.page.bringToFront();
  await control.page.evaluate((id) => {
    const button = document.createElement("button");
    button.id = "open-panel";
    button.textContent = "open the panel";
    button.addEventListener("click", () => void chrome.sidePanel.open({ windowId: id }));
    document.body.prepend(button);
  }, windowId);
  await control.page.click("#open-panel");
  const target = await browser.browser.waitForTarget((each) => each.url().includes("/pages/sidepanel/"), { timeout: 10_000 });
  await control.page.evaluate(() => document.querySelector("#open-panel")?.remove());
  const panel = await target.asPage();
  await panel.waitForSelector("main");
  return panel;
}

type Saved = { type: string; text: string; width: number; height: number; colours: number };

/** Presses both buttons and reads the files on their way out, before the browser's own saving takes them. */
function savedPictures(panel: Page): Promise<Saved[]> {
  return panel.evaluate(async () => {
    const blobs: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return original(blob);
    };
    // Nothing is downloaded meanwhile.
    const press = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "click");
    Object.defineProperty(HTMLAnchorElement.prototype, "click", { configurable: true, value: () => undefined });
    const buttons = () => [...document.querySelectorAll<HTMLButtonElement>(".picture > .item-actions button")];
    for (const index of [0, 1]) {
      buttons()[index]?.click();
      for (let wait = 0; wait < 100 && (wait < 2 || buttons().some(({ disabled }) => disabled)); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    URL.createObjectURL = original;
    if (press) Object.defineProperty(HTMLAnchorElement.prototype, "click", press);
    const read = async (blob: Blob) => {
      if (blob.type !== "image/png") return { type: blob.type, text: await blob.text(), width: 0, height: 0, colours: 0 };
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0));
      return { type: blob.type, text: "", width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size };
    };
    return Promise.all([...new Set(blobs)].map(read));
  });
}
