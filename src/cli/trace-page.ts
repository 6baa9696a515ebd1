/** Traces one page for the command line: detection, index, chain. */
import { assembleTrace } from "../core/assemble-trace.ts";
import type { Detector } from "../core/detect/create-detector.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { IndexReader } from "../core/match/index-reader.ts";
import type { PageText, Trace } from "../core/model.ts";
import { searchIndex } from "../core/search-index.ts";
import { readCitations } from "../intake/detect-in-text.ts";

export type TracingParts = { directory: Directory; detectorFor: (lang: string) => Detector; reader: IndexReader | undefined };

/** `reader` is undefined where no index was named. */
export async function tracePage(page: PageText, { directory, detectorFor, reader }: TracingParts): Promise<Trace> {
  const { attributions, mentions } = detectorFor(page.lang).detect(page);
  const publisher = directory.byUrl(page.url)?.id ?? null;
  const found = reader && (await searchIndex(reader, page, { attributions, mentions, publisher }, directory, (document) => readCitations(document, detectorFor)));
  const { matches, reuse, documents } = found ?? { matches: new Map(), reuse: [], documents: new Map() };
  return assembleTrace({ page, publisher, attributions, mentions, matches, reuse, documents });
}
