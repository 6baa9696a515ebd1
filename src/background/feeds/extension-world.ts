/** The real world for feeds: the browser's network, permissions and storage, and the index. */
import { askReader } from "../../messages/ask.ts";
import { browser } from "../../platform/browser.ts";
import { askHiddenPage } from "../../platform/hidden-page.ts";
import { addDocuments } from "../add-documents.ts";
import { loadDirectory } from "../assets.ts";
import { createFeedRecords } from "./feed-records.ts";
import type { FeedWorld } from "./feed-world.ts";
import { fetchLimited } from "./fetch-limited.ts";
import { createHostGate } from "./host-gate.ts";

/** The page that reads articles, as the build names it. */
const readerPage = "src/pages/reader/index.html";

/** What is kept about followed feeds. */
export const feedRecords = createFeedRecords(browser.storage.local, (change) => navigator.locks.request("wiretrace-feed-records", change));

export const extensionWorld: FeedWorld = {
  now: Date.now,
  random: Math.random,
  records: feedRecords,
  gate: createHostGate(Date.now, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  fetch: fetchLimited,
  hasAccess,
  add: addDocuments,
  async publisherOf(url) {
    return (await loadDirectory()).byUrl(url)?.id ?? new URL(url).host;
  },
  async readArticle(html, url) {
    return (await askHiddenPage(readerPage, { html, url }, (payload) => askReader("article/read", payload))) ?? undefined;
  },
};

/** Whether the address's site is permitted. Without the port: Firefox knows none in patterns. */
export function hasAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
