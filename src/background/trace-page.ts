/** What the index makes of a page's attributions: matches, reuse and the chain. */
import { assembleTrace } from "../core/assemble-trace.ts";
import type { Trace } from "../core/model.ts";
import { searchIndex } from "../core/search-index.ts";
import { readCitations } from "../intake/detect-in-text.ts";
import type { Requests } from "../messages/contract.ts";
import { loadDetector, loadDirectory } from "./assets.ts";
import { localIndex } from "./local-index.ts";

/** Builds the whole trace of what was detected on a page. */
export async function tracePage({ page, attributions, mentions }: Requests["page/detected"]["ask"]): Promise<Trace> {
  const directory = await loadDirectory();
  const publisher = directory.byUrl(page.url)?.id ?? null;
  const { reader } = await localIndex();
  const found = await searchIndex(reader, page, { attributions, mentions, publisher }, directory, (document) => readCitations(document, loadDetector));
  return assembleTrace({ page, publisher, attributions, mentions, ...found });
}
