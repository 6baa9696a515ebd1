/** All feeds whose time has come, a few at once and one per host. */
import type { FollowedFeed } from "../../messages/feeds.ts";
import { fetchArticles } from "./fetch-articles.ts";
import type { FeedWorld } from "./feed-world.ts";
import { pollFeed } from "./poll-feed.ts";
import { isDue } from "./schedule.ts";

/** Feeds asked at once, so that one that takes its time holds up no other. */
const LANES = 4;
/** Chrome ends a worker that has been busy with one event for five minutes. */
const LONGEST_PASS = 200_000;

/** Polls until nothing is due, or until the pass has lasted long enough. Answers what went wrong beyond what feeds themselves record. */
export async function pollDue(world: FeedWorld): Promise<unknown[]> {
  const started = world.now();
  const goOn = (): boolean => Math.abs(world.now() - started) < LONGEST_PASS;
  const errors: unknown[] = [];
  const seen = new Set<string>();
  let line: string[] = [];
  let looking: Promise<void> | undefined;
  // Who comes to the end of the line looks once more: a feed may have been followed or refreshed meanwhile.
  const look = async (): Promise<void> => {
    const due = (await world.records.all()).filter((feed) => !seen.has(feed.id) && (isDue(feed, world.now()) || hasWork(feed)));
    line = due.toSorted((a, b) => a.nextAt - b.nextAt).map(({ id }) => id);
    for (const id of line) seen.add(id);
    looking = undefined;
  };
  const next = async (): Promise<string | undefined> => {
    if (line.length === 0) await (looking ??= look());
    return line.shift();
  };
  const lane = async (): Promise<void> => {
    while (goOn()) {
      const id = await next();
      if (id === undefined) return;
      try {
        await pollOne(world, id, goOn);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return errors;
}

async function pollOne(world: FeedWorld, id: string, goOn: () => boolean): Promise<void> {
  const feed = await world.records.read(id);
  if (feed !== undefined && isDue(feed, world.now())) await pollFeed(world, id);
  const polled = await world.records.read(id);
  if (polled !== undefined && hasWork(polled)) await fetchArticles(world, id, goOn);
}

/** Articles wait, and the index takes documents as far as is known. */
export const hasWork = ({ waiting, paused, failure }: FollowedFeed): boolean => waiting > 0 && !paused && failure?.code !== "full" && failure?.code !== "unsaved";
