import path from "node:path";
import { expect, test } from "vitest";
import { pageChunk } from "../../scripts/build/page-chunks.ts";

const file = (name: string): string => path.resolve(import.meta.dirname, "../../src", name);

/** Who imports whom; importers are what the bundler tells. */
const imports: Record<string, string[]> = {
  "pages/popup/index.html": ["pages/popup/main.tsx"],
  "pages/popup/main.tsx": ["pages/popup/popup.tsx", "ui/tokens.css", "pages/popup/popup.css"],
  "pages/popup/popup.tsx": ["ui/trace-view.tsx", "messages/ask.ts"],
  "ui/trace-view.tsx": ["ui/icon.tsx"],
  "pages/sidepanel/main.tsx": ["pages/popup/popup.tsx", "ui/chain-picture.tsx", "pages/popup/popup.css"],
  "pages/manage/main.tsx": ["ui/icon.tsx", "ui/tokens.css", "pages/manage/manage.tsx"],
  "background/main.ts": ["messages/ask.ts"],
};
const modules = { getModuleInfo: (id: string) => ({ importers: Object.keys(imports).filter((user) => imports[user]?.some((used) => file(used) === id)).map(file) }) } as unknown as Parameters<typeof pageChunk>[1];

test.each([
  ["what the worker needs too", "messages/ask.ts", "common"],
  ["what pages without a trace need too", "ui/icon.tsx", "interface"],
  ["what only faces of a trace need", "ui/trace-view.tsx", "trace"],
  ["style sheets of all pages", "ui/tokens.css", "interface-look"],
  ["style sheets of faces of a trace", "pages/popup/popup.css", "trace-look"],
  ["a page's entry, which runs when it is loaded", "pages/popup/main.tsx", undefined],
  ["the page itself", "pages/popup/index.html", undefined],
  ["what the popup does not load at once", "ui/chain-picture.tsx", undefined],
  ["what only another page loads", "pages/manage/manage.tsx", undefined],
])("%s: %s", (_, name, expected) => {
  expect(pageChunk(file(name), modules)).toBe(expected);
});
