import { hostsOf } from "../../messages/feeds.ts";
import { browser } from "../../platform/browser.ts";
import { changeFeedSites, feedSites } from "../../platform/feed-sites.ts";
import { feedRecords } from "./extension-world.ts";

/** Gives back the access to sites that was asked for feeds which nobody follows any more. */
export async function releaseSites(): Promise<void> {
  const needed = new Set((await feedRecords.all()).flatMap(hostsOf));
  const unneeded = [...(await feedSites())].filter((host) => !needed.has(host));
  if (unneeded.length === 0) return;
  const { origins: granted = [] } = await browser.permissions.getAll();
  // Only what was granted for the host itself: a grant for all sites is another one.
  const origins = unneeded.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]).filter((origin) => granted.includes(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await changeFeedSites({ remove: unneeded });
}
