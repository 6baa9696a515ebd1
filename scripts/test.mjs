/** `npm test`: everything that must hold before a change lands. Installs what is missing first. */
import { installBrowsers } from "./browsers.mjs";
import { installDependencies } from "./install.mjs";
import { run, step } from "./steps.mjs";

if (!installDependencies() || !installBrowsers()) process.exit(1);

const steps = [
  ["types of core and data, without DOM, Node or browser", () => run("tsc", ["-p", "tsconfig.core.json"])],
  ["types", () => run("tsc", ["-p", "tsconfig.json"])],
  ["lint", () => run("oxlint", ["--type-aware"])],
  ["directory data", () => run("npm", ["run", "--silent", "directory:check"])],
  // Builds come before the unit tests: some of them run the built command line.
  ["builds: command line, Chrome, Firefox", () => run("npm", ["run", "--silent", "build"])],
  ["unit tests", () => run("vitest", ["run", "--reporter=dot"])],
  ["fuzz: a minute of made texts and pages", () => run("vitest", ["run", "--config", "vitest.fuzz.config.ts"])],
  ["sizes", () => run("size-limit", [])],
  ["store lint", () => run("npm", ["run", "--silent", "lint:store"])],
  ["faces in every state: axe, page errors, sideways scrolling", () => run("npm", ["run", "--silent", "ui:shots"])],
  ["end to end in Chromium and Firefox", () => run("npm", ["run", "--silent", "test:e2e"])],
];

// Each step may fail and tell its own; without builds the rest has nothing to look at.
const results = [];
for (const [name, action] of steps) {
  const passed = step(name, action);
  results.push(passed);
  if (!passed && name.startsWith("builds")) break;
}

const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
