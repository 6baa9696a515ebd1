/** The first minutes: the page after the installation, and that each of its choices asks for its own permission and no other. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { setScheme, violations } from "./check-accessibility.ts";
import { foreignRequests } from "./check-silence.ts";
import { until } from "./checks.ts";
import { allowWithoutPrompt } from "./grant-sites.ts";
import { tabTo } from "./tab-to.ts";
import type { Suite } from "./suite.ts";

const allSites = ["http://*/*", "https://*/*"];
/** A feed of the list, one of those that are served without TLS: the tests' own web has no certificates. */
const feed = { url: "http://rss.adnkronos.com/RSS_PrimaPagina.xml", origins: ["http://rss.adnkronos.com/*", "https://rss.adnkronos.com/*"], item: "Il traghetto per le isole non parte prima che il ghiaccio abbia lasciato il porto" };
const oneSite = ["http://*.lemonde.fr/*", "https://*.lemonde.fr/*"];

/** Runs before anything is granted, and leaves nothing granted. */
export async function checkWelcome({ browser, control, server, check }: Suite): Promise<void> {
  const page = await browser.openedPage("src/pages/welcome/");
  const granted = async (): Promise<string[]> => (await control.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])).toSorted();
  const words = (): Promise<string> => page.evaluate(() => document.body.textContent ?? "");

  await check("the welcome page opens once after the installation, and asks for nothing by itself", async () => {
    await page.waitForSelector("main h2");
    await browser.killWorker();
    await control.ask("index/status", {});
    const open = await control.page.evaluate(async () => (await chrome.tabs.query({})).filter(({ url }) => url?.includes("/pages/welcome/")).length);
    assert.equal(open, 1);
    assert.deepEqual(await granted(), []);
    assert.ok(await page.$('figure svg[role="img"]'), "the picture has a name");
  });

  for (const scheme of ["light", "dark"] as const) {
    await check(`axe finds nothing on the welcome page, ${scheme}`, async () => {
      // Colours fade from one scheme to the other, and stand still in a tab behind.
      await page.bringToFront();
      await setScheme(page, scheme);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.deepEqual(await violations(page), []);
      await setScheme(page, "light");
    });
  }

  await page.bringToFront();
  await recordRequests(page);

  await check("the welcome page's sample is traced on the spot, by keyboard", async () => {
    await tabTo(page, "Trace its sources");
    await page.keyboard.press("Enter");
    await until("the trace is shown", async () => /Names \d sources/.test(await words()));
    assert.match(await words(), /Reuters/);
    assert.deepEqual(await violations(page), [], "axe on the page with the trace");
  });

  await check("by keyboard: a site is found by its outlet's name, and only this site is asked for and granted", async () => {
    for (const pattern of oneSite) await allowWithoutPrompt(browser, pattern);
    await page.bringToFront();
    await tabTo(page, "input");
    await page.keyboard.type("le mond");
    await page.waitForSelector(".suggestions button");
    await tabTo(page, "lemonde.fr");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".sites")?.textContent?.includes("lemonde.fr"));
    await tabTo(page, "Allow on 1 site");
    await page.keyboard.press("Enter");
    await until("the site is granted", async () => (await granted()).length > 0);
    assert.deepEqual(await granted(), oneSite);
    assert.deepEqual(await takeRequests(page), [oneSite]);
    await until("the choice is marked", async () => (await page.$eval('.choice[aria-current="true"] h3', (heading) => heading.textContent ?? "")).includes("On these sites"));
  });

  await check("a site is given back with one press, and the keyboard stays where it was", async () => {
    await tabTo(page, "Remove lemonde.fr", "back");
    await page.keyboard.press("Enter");
    await until("nothing is granted", async () => (await granted()).length === 0);
    await until("the focus is on a field", () => page.evaluate(() => document.activeElement?.localName === "input"));
    assert.doesNotMatch(await words(), /Allow on 1 site/, "what was given back is not asked for again");
  });

  await check("“on all news sites” asks for all sites and nothing else; “only on a click” gives everything back", async () => {
    for (const pattern of allSites) await allowWithoutPrompt(browser, pattern);
    await page.bringToFront();
    await tabTo(page, "Allow on all sites");
    await page.keyboard.press("Enter");
    await until("all sites are granted", async () => (await granted()).length > 0);
    assert.deepEqual(await granted(), allSites);
    assert.deepEqual(await takeRequests(page), [allSites]);
    await tabTo(page, "Only on a click", "back");
    await page.keyboard.press("Enter");
    await until("nothing is granted", async () => (await granted()).length === 0);
    assert.deepEqual(await takeRequests(page), []);
  });

  await check("a refusal of the browser is told, and changes nothing", async () => {
    await page.evaluate(() => {
      chrome.permissions.request = () => Promise.resolve(false) as never;
    });
    await tabTo(page, "Allow on all sites");
    await page.keyboard.press("Enter");
    await until("the refusal is told", async () => (await words()).includes("did not allow it"));
    assert.deepEqual(await granted(), []);
  });

  await check("following, by keyboard: only the feed's site is asked for, its items go into the index, and nothing else is requested", async () => {
    server.serve(feed.url, { type: "application/rss+xml", body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Prima pagina</title><link>http://www.adnkronos.com/</link><language>it</language><item><title>Traghetto</title><link>http://www.adnkronos.com/traghetto</link><description>${feed.item}.</description></item></channel></rss>` });
    for (const pattern of feed.origins) await allowWithoutPrompt(browser, pattern);
    await page.bringToFront();
    await page.reload({ waitUntil: [] }).catch(() => undefined);
    await page.waitForSelector("section:has(#fill) li button");
    await recordRequests(page);
    await tabTo(page, "Search by name, country or language");
    await page.keyboard.type("adnkronos");
    await tabTo(page, "Follow: Adnkronos");
    assert.deepEqual((await control.ask("feeds/list", {})).feeds, [], "nothing is followed until it is chosen");
    await page.keyboard.press("Enter");
    await until("the item is in the index", async () => (await control.ask("index/search", { words: "traghetto", offset: 0, limit: 5 })).rows.some(({ url, kept }) => url === "http://www.adnkronos.com/traghetto" && kept?.way === "feed"), 15_000);
    assert.deepEqual(await takeRequests(page), [feed.origins]);
    assert.deepEqual(await granted(), feed.origins);
    assert.deepEqual(foreignRequests(server.requests()), [feed.url]);
    await until("it is shown as followed", () => page.$eval("section:has(#fill) .list-line", (line) => line.textContent?.includes("Followed")));
    assert.ok(await page.$('.choice[aria-current="true"] button[aria-pressed="true"]'), "access for a feed is no choice to trace its site");
    assert.match(await page.$eval('.choice[aria-current="true"] h3', (heading) => heading.textContent ?? ""), /When I click/);
    await control.ask("feeds/unfollow", { ids: (await control.ask("feeds/list", {})).feeds.map(({ id }) => id) });
    await until("its access is given back", async () => (await granted()).length === 0);
    await control.ask("deletion/delete", { documents: true, parts: [] });
  });

  await check("remembering is off until it is switched on, and needs no permission", async () => {
    assert.deepEqual((await control.ask("sites/rules", {})).remember, { all: false, sites: [] });
    await tabTo(page, "Remember articles on all sites");
    await page.keyboard.press(" ");
    await until("it is on", async () => (await control.ask("sites/rules", {})).remember.all);
    assert.deepEqual(await granted(), []);
    await page.keyboard.press(" ");
    await until("it is off", async () => !(await control.ask("sites/rules", {})).remember.all);
  });

  await check("every step can be left out: the last button leads on, with nothing granted, followed or remembered", async () => {
    const opened = (): Promise<number[]> => control.page.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id, url }) => (id !== undefined && url?.includes("/pages/manage/") ? [id] : [])));
    const before = await opened();
    await tabTo(page, "button Index and settings");
    await page.keyboard.press("Enter");
    const fresh = await until("the manage page opens", async () => (await opened()).find((id) => !before.includes(id)));
    await control.page.evaluate((id) => chrome.tabs.remove(id), fresh);
    assert.deepEqual([await granted(), (await control.ask("feeds/list", {})).feeds, (await control.ask("sites/rules", {})).remember], [[], [], { all: false, sites: [] }]);
  });

  await page.close();
}

type Recorder = { asked?: string[][] };

/** Notes every permission that the page asks for from now on. */
async function recordRequests(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { permissions } = chrome;
    const request = permissions.request.bind(permissions);
    const recorder = globalThis as Recorder;
    recorder.asked = [];
    permissions.request = (wanted: chrome.permissions.Permissions) => {
      recorder.asked?.push((wanted.origins ?? []).toSorted());
      return request(wanted);
    };
  });
}

function takeRequests(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const recorder = globalThis as Recorder;
    const taken = recorder.asked ?? [];
    recorder.asked = [];
    return taken;
  });
}
