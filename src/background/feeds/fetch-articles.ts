/** Full texts of the articles that a feed only summarizes, where the person asked for them and permitted the site. */
import { decodeFile } from "../../intake/decode-file.ts";
import type { FeedItem } from "../../intake/feeds/feed.ts";
import type { FollowedFeed } from "../../messages/feeds.ts";
import { Refusal } from "../../messages/failure.ts";
import type { FeedWorld } from "./feed-world.ts";
import { documentOf } from "./item-documents.ts";
import { withCounts } from "./poll-feed.ts";

const limits = { accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1", mostBytes: 5_000_000, mostMilliseconds: 20_000 };
/** Between two articles of one host: more is read here than from a feed, so more patiently. */
const PAUSE = 3_000;

/** An article that the worker did not survive so often stays as the feed gave it. */
const MOST_TRIES = 2;

/** Fetches the feed's waiting articles one after the other while `goOn` allows; what cannot be had stays as the feed gave it. */
export async function fetchArticles(world: FeedWorld, id: string, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    const feed = await world.records.read(id);
    const memory = await world.records.memory(id);
    const item = memory.queue[0];
    if (feed === undefined || feed.paused || item === undefined) return;
    await world.records.remember(id, { ...memory, tries: memory.tries + 1 }, (record) => record);
    const article = feed.fullTexts && memory.tries < MOST_TRIES ? await articleOf(world, item) : undefined;
    const counts = await addArticle(world, feed, item, article);
    if (counts === undefined) return;
    await takeFirst(world, id, item, { ...counts, articles: article === undefined ? 0 : 1 });
  }
}

/** Adds the article, or the item as it is; undefined where the index takes nothing, which the feed then tells. */
async function addArticle(world: FeedWorld, feed: FollowedFeed, item: FeedItem, article: FeedItem | undefined): Promise<{ added: number; replaced: number } | undefined> {
  const publisher = feed.source ?? (await world.publisherOf(item.url));
  const document = documentOf(article ?? item, { feed, publisher, at: new Date(world.now()) });
  if (document === undefined) return { added: 0, replaced: 0 };
  try {
    return await world.add([document]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error.code === "full" ? "full" : "unsaved";
    await world.records.change(feed.id, (record) => ({ ...record, failure: { code, at: new Date(world.now()).toISOString() } }));
    return undefined;
  }
}

async function takeFirst(world: FeedWorld, id: string, { url }: FeedItem, counts: { added: number; replaced: number; articles: number }): Promise<void> {
  const memory = await world.records.memory(id);
  await world.records.remember(id, { ...memory, queue: memory.queue.filter((waiting) => waiting.url !== url), tries: 0 }, (feed) => {
    const counted = withCounts(feed, counts);
    return { ...counted, counts: { ...counted.counts, articles: counted.counts.articles + counts.articles } };
  });
}

/** The item with the text of its page; undefined where the page may not be read or tells less than the feed. */
async function articleOf(world: FeedWorld, item: FeedItem): Promise<FeedItem | undefined> {
  if (!(await world.hasAccess(item.url))) return undefined;
  const fetched = await world.gate(item.url, PAUSE, () => world.fetch(item.url, limits));
  const html = fetched.state === "read" ? await decodeFile(fetched.bytes, fetched.contentType) : undefined;
  const article = fetched.state === "read" && html !== undefined ? await world.readArticle(html, fetched.url) : undefined;
  // Less than the summary is a page that asks for consent or for money.
  if (article === undefined || article.text.length <= item.text.length) return undefined;
  return { ...item, title: item.title || article.title, text: article.text, publishedAt: item.publishedAt ?? article.publishedAt ?? undefined };
}
