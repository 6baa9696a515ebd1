/** What a page's text cites, where its words come from, and how both hang together. */
import { assembleTrace } from "../core/assemble-trace.ts";
import type { PageText, Trace } from "../core/model.ts";
import { searchIndex } from "../core/search-index.ts";
import { readCitations } from "../intake/detect-in-text.ts";
import { loadDetector, loadDirectory } from "./assets.ts";
import { inSlices } from "./in-slices.ts";
import { localIndex } from "./local-index.ts";

/**
 * Builds the whole trace of a text. Detection runs here and not in the page: one worker holds the names and rules that every tab
 * would have to load, and a long page keeps no reader from scrolling. Undefined when the signal aborts before.
 */
export async function tracePage(page: PageText, signal: AbortSignal): Promise<Trace | undefined> {
  const [directory, detector] = await Promise.all([loadDirectory(), loadDetector(page.lang)]);
  const detected = await inSlices(detector.detectInSteps(page), signal);
  if (detected === undefined) return undefined;
  const { attributions, mentions } = detected;
  const publisher = directory.byUrl(page.url)?.id ?? null;
  const { reader } = await localIndex();
  const found = await searchIndex(reader, page, { attributions, mentions, publisher }, directory, (document) => readCitations(document, loadDetector));
  return signal.aborted ? undefined : assembleTrace({ page, publisher, attributions, mentions, ...found });
}
