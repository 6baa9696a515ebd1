import { readHtml } from "../src/cli/read-html.ts";
import { createDetector } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import { articlePage } from "./page-cost/article-page.ts";
const directory = createDirectory(compileDirectory(directorySources));
const page = readHtml(articlePage(1_000_000), { url: "https://zeitung.example/eis", lang: "de" });
const detector = createDetector(packFor("de"), directory);
const least: number[] = [];
let stacks: string[] = [];
for (let run = 0; run < 9; run += 1) {
  const steps = detector.detectInSteps(page);
  for (let at = 0; ; at += 1) {
    const t = performance.now();
    const { done } = steps.next();
    const d = performance.now() - t;
    if (run > 0) least[at] = Math.min(least[at] ?? 1e9, d);
    if (done) break;
  }
}
const total = least.reduce((a, b) => a + b, 0);
console.log("steps", least.length, "sum of least", total.toFixed(0));
console.log([...least.entries()].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([i, d]) => `${i}: ${d.toFixed(2)}`).join("\n"));
void stacks;
