/** What a page shows of us, seen from the page's own side. */
import type { Page } from "puppeteer-core";
import { highlightNames } from "../../src/content/highlights.ts";

export type Passage = { text: string; x: number; y: number; box: { left: number; top: number; right: number; bottom: number } };

/** The highlighted passages, in page order, with a point inside the first line of each. */
export function passagesOn(page: Page): Promise<Passage[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    return ranges.map((range) => {
      const line = range.getClientRects()[0];
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { text: range.toString(), x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + (line?.height ?? 0) / 2, box: { left, top, right, bottom } };
    });
  }, highlightNames.passage);
}

/** The passage that holds the words, scrolled into the window. */
export async function passageWith(page: Page, words: string): Promise<Passage> {
  await page.evaluate((name, wanted) => {
    const range = ([...(CSS.highlights.get(name) ?? [])] as Range[]).find((range) => range.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }, highlightNames.passage, words);
  const found = (await passagesOn(page)).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no highlighted passage holds "${words}"`);
  return found;
}
