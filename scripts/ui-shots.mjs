// Screenshots of every face in every state into out/ui, with axe on each, and with --sheets many in one picture: `node scripts/ui-shots.mjs [chromium|firefox] [part of a name] [--sheets]`.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launch } from "puppeteer-core";
import { previewComponents } from "./ui/serve-components.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [browserName = "chromium", wanted = ""] = process.argv.slice(2).filter((word) => word !== "--sheets");
// They take as long again as a third of the shots.
const withSheets = process.argv.includes("--sheets");
const facesOnSheet = 16;
const out = path.join(root, "out/ui", browserName);
mkdirSync(out, { recursive: true });
const axe = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

// Zoom of 200 % halves the page's own pixels.
const views = [
  { name: "light", width: 400 },
  { name: "dark", width: 400, dark: true },
  { name: "320", width: 320 },
  { name: "360", width: 360 },
  { name: "600", width: 600 },
  { name: "forced", width: 400, forced: true },
  { name: "rtl", width: 400, lang: "ar" },
  { name: "zoom", width: 720, zoom: 2 },
];

/** What can differ in another view of a loaded face; the rest of axe's rules read the document, which is the same. */
const ruled = { colours: ["color-contrast", "link-in-text-block"], sizes: ["target-size", "scrollable-region-focusable"] };
/** Browsers that work side by side, one page each: a page in the background draws no frames. */
const workers = 2;

const server = await previewComponents();
const origin = server.resolvedUrls.local[0];
const shots = [];
const errors = [];
let violations = 0;
const start = Date.now();
try {
  const faces = await withPage(facesOf);
  const open = [...faces];
  await Promise.all(
    Array.from({ length: workers }, () =>
      withPage(async (page) => {
        const session = browserName === "chromium" ? await page.createCDPSession() : undefined;
        for (let face = open.shift(); face !== undefined; face = open.shift()) await shootFace(page, session, face);
      }),
    ),
  );
  if (withSheets) await withPage((page) => makeSheets(page, faces));
  console.log(`${faces.length} faces, ${shots.length} shots in ${browserName} in ${Math.round((Date.now() - start) / 1000)} s: ${violations} violations found by axe, ${errors.length} page errors`);
  process.exitCode = violations + errors.length > 0 ? 1 : 0;
} finally {
  if (errors.length > 0) console.error(errors);
  await server.close();
}

/** Does the work in a browser of its own. */
async function withPage(work) {
  const browser = await launchBrowser(browserName);
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => errors.push(String(error)));
    return await work(page);
  } finally {
    await browser.close();
  }
}

async function facesOf(page) {
  await page.goto(origin, { waitUntil: "load" });
  await page.waitForSelector("h2 a");
  return (await page.$$eval("h2 a", (links) => links.map((link) => link.textContent))).filter((name) => name.includes(wanted));
}

/** Loads the face once in each language, and looks at it in every view of that language. */
async function shootFace(page, session, face) {
  let loaded;
  for (const view of viewsOf(face)) {
    const { width, lang = "en", zoom = 1 } = view;
    await page.setViewport({ width: width / zoom, height: 400, deviceScaleFactor: zoom });
    const first = loaded !== lang;
    if (first) {
      await page.goto(`${origin}?face=${face}&lang=${lang}`, { waitUntil: "load" });
      await page.waitForSelector("main");
      await page.evaluate(axe);
      // Some faces press a button of their own once they are drawn, and another one after that.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      loaded = lang;
    }
    await setMedia(page, session, view);
    await shoot(page, face, view, first ? undefined : view.dark || view.forced ? ruled.colours : ruled.sizes);
  }
}

/** `rules`: those of axe to look at; undefined for all. */
async function shoot(page, face, { name }, rules) {
  const found = await page.evaluate(async (rules) => {
    // Colours that glide into another scheme are looked at when they have arrived; what turns for ever is left turning.
    for (const animation of document.getAnimations()) if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    const { violations } = await globalThis.axe.run(document, rules ? { runOnly: { type: "rule", values: rules } } : {});
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, rules);
  const [overflow, tall] = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight > clientHeight];
  });
  if (overflow > 0) found.push(`scrolls sideways by ${overflow} px`);
  violations += found.length;
  for (const line of found) console.error(`${face} ${name}: ${line}`);
  // Chromium shifts the picture of a whole page that runs from right to left and fits its window.
  await page.screenshot({ path: path.join(out, `${face}-${name}.png`), fullPage: tall });
  shots.push({ face, view: name });
}

/** All faces of one view beside each other in one picture, so that they can be looked at together. */
async function makeSheets(page, faces) {
  await page.setViewport({ width: 1680, height: 400 });
  for (const { name: view } of views) {
    const shown = faces.filter((face) => shots.some((shot) => shot.face === face && shot.view === view));
    for (let part = 0; part * facesOnSheet < shown.length; part++) {
      const pictures = shown.slice(part * facesOnSheet, (part + 1) * facesOnSheet).map((face) => {
        const picture = readFileSync(path.join(out, `${face}-${view}.png`)).toString("base64");
        return `<figure><figcaption>${face}</figcaption><img src="data:image/png;base64,${picture}"></figure>`;
      });
      await page.setContent(`<style>body{margin:8px;background:#888;font:14px sans-serif;columns:4;column-gap:8px}figure{margin:0 0 8px;break-inside:avoid}img{max-width:100%;display:block}</style>${pictures.join("")}`);
      await page.screenshot({ path: path.join(out, `sheet-${view}-${part + 1}.png`), fullPage: true });
    }
  }
}

/** A long list of faces differs in one part only: those that only say a sentence are shot light, dark, in forced colours and right to left. */
function viewsOf(face) {
  const rich = /traced|card-relayed|^welcome|lookup-found|manage-remember-sites|manage-(overview|documents|feeds|import)$|panel/.test(face);
  const present = views.filter(({ lang = "en" }) => existsSync(path.join(root, "public/_locales", lang)));
  // Firefox cannot be told to force colours.
  const possible = present.filter(({ forced }) => !forced || browserName === "chromium");
  return rich ? possible : possible.filter(({ name }) => ["light", "dark", "forced", "rtl"].includes(name));
}

async function setMedia(page, session, { dark = false, forced = false }) {
  if (session) {
    // Through the protocol itself: puppeteer's own call knows no forced colours.
    const features = [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "forced-colors", value: forced ? "active" : "none" },
    ];
    await session.send("Emulation.setEmulatedMedia", { features });
  } else {
    // WebDriver BiDi emulates no media features yet; the colour scheme of the root decides light-dark() just the same.
    await page.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), dark ? "dark" : "light");
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

function launchBrowser(name) {
  const executablePath = name === "firefox" ? "/usr/bin/firefox-esr" : "/usr/bin/chromium";
  if (name === "firefox") return launch({ browser: "firefox", executablePath, headless: true });
  return launch({ executablePath, headless: true, pipe: true, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
}
