/** Pages that the person reads, kept where they asked for it: per site or everywhere, and never from private windows. */
import { siteOf, isOneOf, isRemembered } from "../messages/site-rules.ts";
import type { ReadingScope } from "../messages/contract.ts";
import { browser } from "../platform/browser.ts";
import type { StoredFacts } from "../store/facts-block.ts";
import { addDocuments, documentOf, refusalOf } from "./add-documents.ts";
import { localIndex, writeIndex } from "./local-index.ts";
import { siteRules } from "./site-rules.ts";
import { readTabState } from "./tab-states.ts";
import { tidyIndexSoon } from "./tidy-index.ts";

/** A page that goes on changing while it is read, as live blogs do, is one version for this long, its last one; milliseconds. */
const visit = 30 * 60_000;

/** Whether a page of that address in that tab is to be remembered once it was read. */
export async function isToBeRemembered(tabId: number, url: string): Promise<boolean> {
  if (!/^https?:\/\//.test(url) || !isRemembered(await siteRules(), new URL(url).hostname)) return false;
  return !(await browser.tabs.get(tabId)).incognito;
}

/** Remembers what the tab shows, as it was traced; answers whether the index has a new document. */
export async function rememberPage(tabId: number, now: number): Promise<boolean> {
  const state = await readTabState(tabId);
  if (state?.state !== "traced" || !(await isToBeRemembered(tabId, state.trace.page.url))) return false;
  const document = documentOf(state.trace, { way: "read", at: new Date(now).toISOString() });
  const versions = await (await localIndex()).versions(document.url);
  // However it was kept before: what somebody imported is not to go with what is forgotten of reading.
  if (versions.some(({ text }) => text === document.text)) return false;
  await addDocuments([document]);
  // What somebody pinned within that time was pinned to stay.
  await writeIndex((index) => index.removeVersions(document.url, ({ kept }) => kept?.way === "read" && !kept.pinned && kept.at !== document.kept?.at && now - Date.parse(kept.at) < visit));
  return true;
}

/** How many remembered pages are in the scope. */
export async function countRemembered(scope: ReadingScope, now: number): Promise<number> {
  return (await localIndex()).count(inScope(scope, now));
}

/** Forgets the remembered pages of the scope, and nothing that came another way; answers how many. */
export async function forgetRemembered(scope: ReadingScope, now: number): Promise<number> {
  const result = await writeIndex((index) => index.removeWhere(inScope(scope, now)));
  tidyIndexSoon();
  if (!result.ok) throw refusalOf(result);
  return result.removed;
}

function inScope({ hours, site }: ReadingScope, now: number): (facts: StoredFacts) => boolean {
  return ({ kept, url }) => {
    if (kept?.way !== "read") return false;
    // A clock that was set back leaves times to come: they are recent too.
    if (hours !== null && Date.parse(kept.at) < now - hours * 3_600_000) return false;
    return site === null || (URL.canParse(url) && isOneOf([siteOf(site)], new URL(url).hostname));
  };
}
