/** Traces one page for the command line: detection, index, chain. */
import { assembleTrace } from "../core/assemble-trace.ts";
import { detectAttributions } from "../core/detect/detect-attributions.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { IndexReader } from "../core/match/index-reader.ts";
import type { PageText, Trace } from "../core/model.ts";
import { packFor } from "../data/languages/packs.ts";

/** `reader` is undefined where no index was named. */
export async function tracePage(page: PageText, directory: Directory, _reader: IndexReader | undefined): Promise<Trace> {
  const { attributions, mentions } = detectAttributions(page, packFor(page.lang), directory);
  return assembleTrace({
    page,
    publisher: directory.byUrl(page.url)?.id ?? null,
    attributions,
    mentions,
    matches: new Map(),
    reuse: [],
    documents: new Map(),
  });
}
