// Renders icons/*.svg to the PNG sizes that browsers ask for, with headless Chromium: `node scripts/ui-icons.mjs`.
import { readFileSync } from "node:fs";
import path from "node:path";
import { launch } from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";

const icons = path.resolve(import.meta.dirname, "../icons");
/** The small drawing is for sizes at which the large one blurs. */
const drawings = [
  { svg: "icon-small.svg", name: "icon", sizes: [16, 19] },
  { svg: "icon.svg", name: "icon", sizes: [32, 38, 48, 96, 128] },
  { svg: "resting.svg", name: "resting", sizes: [16, 19, 32, 38] },
];

const browser = await launch({ executablePath: findBrowser("chromium"), headless: true, pipe: true, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const { svg, name, sizes } of drawings) for (const size of sizes) await render(page, svg, `${name}-${size}.png`, size);
} finally {
  await browser.close();
}

async function render(page, svg, file, size) {
  const source = Buffer.from(readFileSync(path.join(icons, svg))).toString("base64");
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${source}">`);
  await page.screenshot({ path: path.join(icons, file), omitBackground: true });
}
