// Screenshots of every face in every state into out/ui, with axe on each: `node scripts/ui-shots.mjs [chromium|firefox] [part of a name]`.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launch } from "puppeteer-core";
import { previewComponents } from "./ui/serve-components.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [browserName = "chromium", wanted = ""] = process.argv.slice(2);
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

const server = await previewComponents();
const origin = server.resolvedUrls.local[0];
const browser = await launchBrowser(browserName);
let violations = 0;
let session;
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(origin, { waitUntil: "load" });
  await page.waitForSelector("h2 a");
  const faces = (await page.$$eval("h2 a", (links) => links.map((link) => link.textContent))).filter((name) => name.includes(wanted));
  for (const face of faces) await shootFace(page, face);
  if (errors.length > 0) console.error(errors);
  console.log(`${faces.length} faces in ${browserName}: ${violations} violations found by axe, ${errors.length} page errors`);
  process.exitCode = violations + errors.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}

/** A face is loaded once for each language: width, colours and zoom change under it, as they do for a reader. */
async function shootFace(page, face) {
  let shown;
  for (const view of viewsOf(face)) {
    const { lang = "en", width, zoom = 1 } = view;
    await page.setViewport({ width: width / zoom, height: 400, deviceScaleFactor: zoom });
    if (lang !== shown) {
      await page.goto(`${origin}?face=${face}&lang=${lang}`, { waitUntil: "load" });
      await page.waitForSelector("main");
      // Some faces press a button of their own once they are drawn.
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50)));
      await page.evaluate(axe);
      shown = lang;
    }
    await setMedia(page, view);
    await shoot(page, face, view.name);
  }
}

async function shoot(page, face, name) {
  const found = await page.evaluate(async () => {
    // Colours that glide into another scheme are looked at when they have arrived; what turns for ever is left turning.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const gliding = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(gliding.map(({ finished }) => finished));
    const { violations } = await globalThis.axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`), ...wide];
  });
  violations += found.length;
  for (const line of found) console.error(`${face} ${name}: ${line}`);
  await page.screenshot({ path: path.join(out, `${face}-${name}.png`), fullPage: true });
}

/** A long list of faces differs in one part only: those that only say a sentence are shot light, dark, in forced colours and right to left. */
function viewsOf(face) {
  const rich = /traced|card-relayed|^welcome|lookup-found|manage-remember-sites|manage-(overview|documents|feeds|import)$|panel/.test(face);
  const present = views.filter(({ lang = "en" }) => existsSync(path.join(root, "public/_locales", lang)));
  // Firefox cannot be told to force colours.
  const possible = present.filter(({ forced }) => !forced || browserName === "chromium");
  return rich ? possible : possible.filter(({ name }) => ["light", "dark", "forced", "rtl"].includes(name));
}

async function setMedia(page, { dark = false, forced = false }) {
  if (browserName === "chromium") {
    // Through the protocol itself: puppeteer's own call knows no forced colours.
    session ??= await page.createCDPSession();
    const features = [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "forced-colors", value: forced ? "active" : "none" },
    ];
    await session.send("Emulation.setEmulatedMedia", { features });
    return;
  }
  // WebDriver BiDi emulates no media features yet; the colour scheme of the root decides light-dark() just the same.
  await page.evaluate((scheme) => { document.documentElement.style.colorScheme = scheme; }, dark ? "dark" : "light");
}

function launchBrowser(name) {
  const executablePath = name === "firefox" ? "/usr/bin/firefox-esr" : "/usr/bin/chromium";
  if (name === "firefox") return launch({ browser: "firefox", executablePath, headless: true });
  return launch({ executablePath, headless: true, pipe: true, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
}
