/** What a page's text cites, where its words come from, and how both hang together. */
import { assembleTrace } from "../core/assemble-trace.ts";
import type { PageText, Trace } from "../core/model.ts";
import { searchIndex, type IndexAnswer } from "../core/search-index.ts";
import { readCitations } from "../intake/detect-in-text.ts";
import { loadDetector, loadDirectory } from "./assets.ts";
import { inSlices } from "./in-slices.ts";
import { localIndex } from "./local-index.ts";

/**
 * Builds the whole trace of a text. Detection runs here and not in the page: one worker holds the names and rules that every tab
 * would have to load, and a long page keeps no reader from scrolling. Undefined when the signal aborts before.
 * `early` is given what is known so far, to be assembled if somebody is to see it: first what was detected, then matches as they come.
 */
export async function tracePage(page: PageText, signal: AbortSignal, early?: (assemble: () => Trace) => void): Promise<Trace | undefined> {
  // The index is opened while the page is read. Whoever needs it hears of a failure.
  const index = localIndex();
  index.catch(() => undefined);
  const [directory, detector] = await Promise.all([loadDirectory(), loadDetector(page.lang)]);
  const detected = await inSlices(detector.detectInSteps(page), signal);
  if (detected === undefined) return undefined;
  const { attributions, mentions } = detected;
  const publisher = directory.byUrl(page.url)?.id ?? null;
  const assemble = (found: IndexAnswer) => assembleTrace({ page, publisher, attributions, mentions, ...found });
  // A page without attributions may still reuse a document: that nothing was found is told when it is known.
  const tell = attributions.length > 0 && early ? (found: IndexAnswer) => early(() => assemble(found)) : undefined;
  tell?.({ matches: new Map(), reuse: [], documents: new Map() });
  const { reader } = await index;
  const found = await searchIndex(reader, page, { attributions, mentions, publisher }, directory, (document) => readCitations(document, loadDetector), tell);
  return signal.aborted ? undefined : assemble(found);
}
