/** What the index makes of a page's attributions: matches, reuse and the chain. */
import { assembleTrace } from "../core/assemble-trace.ts";
import type { Trace } from "../core/model.ts";
import type { Requests } from "../messages/contract.ts";
import { loadDirectory } from "./assets.ts";

/** Builds the whole trace of what was detected on a page. */
export async function tracePage({ page, attributions, mentions }: Requests["page/detected"]["ask"]): Promise<Trace> {
  const directory = await loadDirectory();
  return assembleTrace({ page, publisher: directory.byUrl(page.url)?.id ?? null, attributions, mentions, matches: new Map(), reuse: [], documents: new Map() });
}
