/** Asking for the sites of feeds, for them alone. */
import { browser } from "../platform/browser.ts";
import { changeFeedSites } from "../platform/feed-sites.ts";
import { siteOrigins, type SiteAccess } from "./host-access.ts";

/**
 * Asks for access to the sites of the addresses; true where it is given. Call it first in the click handler: Firefox grants
 * nothing after an `await`. `before` is the access as it was last read.
 */
export async function permitFeedSites(urls: string[], before: SiteAccess): Promise<boolean> {
  const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
  const asked = browser.permissions.request({ origins: hosts.flatMap(siteOrigins) });
  const fresh = before.all ? [] : hosts.filter((host) => !before.hosts.includes(host) && !before.feeds.includes(host));
  // Noted while the question is still open: the grant itself already starts tracing on sites that are not noted.
  await changeFeedSites({ add: fresh });
  const granted = await asked;
  if (!granted) await changeFeedSites({ remove: fresh });
  return granted;
}
