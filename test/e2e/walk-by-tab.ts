/** Going through a page by Tab alone: what is never reached, and what one cannot see that one is at. */
import type { Page } from "puppeteer-core";

type Walk = { missed: string[]; unseen: string[] };
type Walked = { places?: Element[] };

/** From the top of the page to its end. The page must be in front. */
export async function walkByTab(page: Page): Promise<Walk> {
  const count = await page.evaluate(() => {
    const controls = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";
    const places = [...document.querySelectorAll(controls)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
    (globalThis as Walked).places = places;
    // The walk begins where a reader's does, with nothing in focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    return places.length;
  });
  const reached = new Set<number>();
  const unseen = new Set<string>();
  // Parts of a date field are stops of their own.
  for (let stop = 0; stop < count + 8 && reached.size < count; stop++) {
    await page.keyboard.press("Tab");
    const { place, seen, name } = await page.evaluate(lookAtFocus);
    if (place >= 0) reached.add(place);
    if (!seen) unseen.add(name);
  }
  const missed = await page.evaluate((there) => ((globalThis as Walked).places ?? []).filter((_, place) => !there.includes(place)).map((each) => each.outerHTML.slice(0, 120)), [...reached]);
  return { missed, unseen: [...unseen] };
}

/** Runs in the page. */
function lookAtFocus(): { place: number; seen: boolean; name: string } {
  const element = document.activeElement;
  const place = ((globalThis as Walked).places ?? []).indexOf(element ?? document.body);
  if (element === null || place < 0) return { place, seen: true, name: "" };
  // A hidden picker of files lends its focus to the button around it.
  const shown = element.matches(".visually-hidden") ? (element.closest("label")?.querySelector(".button") ?? element) : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { top, bottom } = shown.getBoundingClientRect();
  return { place, seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0 && bottom > 0 && top < innerHeight, name: `${element.outerHTML.slice(0, 100)} ${outlineStyle} ${outlineWidth} at ${Math.round(top)} of ${innerHeight}` };
}
