/** Takes Wiretrace out of the open pages of a site that it is never to read again, and brings it back. */
import type { TracerGlobal } from "../messages/tracer.ts";
import { siteOf } from "../messages/site-rules.ts";
import { browser } from "../platform/browser.ts";
import { bootstrapOpenTabs, sitePattern } from "./site-scripts.ts";
import { writeTabState } from "./tab-states.ts";
import { showOnIcon } from "./toolbar-icon.ts";

/** Stops what runs in the site's open tabs and forgets their traces. */
export async function silenceSite(site: string): Promise<void> {
  for (const { id, url = "" } of await browser.tabs.query({ url: sitePattern(site) })) {
    if (id === undefined) continue;
    const state = { state: "never" as const, host: siteOf(new URL(url).hostname) };
    await writeTabState(id, url, state);
    await showOnIcon(id, state);
    // Pages that were never ours to read have nothing to stop.
    await browser.scripting.executeScript({ target: { tabId: id }, func: stopHere }).catch(() => undefined);
  }
}

/** Starts again where the site was granted. */
export async function unsilenceSite(site: string): Promise<void> {
  await bootstrapOpenTabs([sitePattern(site)]);
}

/** Travels to the page as source text, and so uses nothing from outside. */
function stopHere(): void {
  const here = globalThis as TracerGlobal & { wiretraceBootstrap?: AbortController };
  here.wiretraceBootstrap?.abort();
  here.wiretraceTracer?.stop();
}
