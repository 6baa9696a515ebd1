/** Earlier versions of a page in the index, and what changed since. */
import { findPageChanges } from "../core/match/pages/page-changes.ts";
import type { Kept, Trace } from "../core/model.ts";
import type { PageVersion } from "../messages/contract.ts";
import { localIndex } from "./local-index.ts";

/** Of a page that changes daily the last versions tell most. */
const mostVersions = 5;
/** Feeds and pasted texts hold parts of a page: what they leave out is no change. */
const wholePages: ReadonlySet<Kept["way"]> = new Set(["page", "read", "import"]);

/** Versions whose words differ from the page as traced, newest first. */
export async function changedVersions({ page, text }: Trace): Promise<PageVersion[]> {
  const versions = await (await localIndex()).versions(page.url);
  return versions
    .filter(({ kept }) => kept === undefined || wholePages.has(kept.way))
    .toReversed()
    .slice(0, mostVersions)
    .map((version): PageVersion => ({ publishedAt: version.updatedAt ?? version.publishedAt ?? null, kept: version.kept ?? null, changes: findPageChanges(text, version.text) }))
    .filter(({ changes }) => changes.length > 0);
}
