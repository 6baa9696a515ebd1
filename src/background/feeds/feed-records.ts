/**
 * What is kept about followed feeds, on the disk: the worker dies at any time and must find everything again. Each feed
 * is an entry of its own, so that a change of one rewrites no other.
 */
import type { FeedItem } from "../../intake/feeds/feed.ts";
import type { FollowedFeed } from "../../messages/feeds.ts";

/** What only polling needs to know of a feed. */
export type FeedMemory = {
  /** Hashes of the items seen, so that the same words are not added again: not even those that a person has removed. */
  seen: number[];
  /** Items whose articles are still to be fetched. */
  queue: FeedItem[];
  /** How often the first of them was begun: one that the worker does not survive is given up. */
  tries: number;
};

/** A key-value store: `storage.local`, or a map in tests. Null asks for everything. */
export type Storage = {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

const listKey = "feeds";
const feedPrefix = "feed:";
const memoryPrefix = "feed-memory:";
const feedKey = (id: string): string => feedPrefix + id;
const memoryKey = (id: string): string => memoryPrefix + id;

export type FeedRecords = ReturnType<typeof createFeedRecords>;

/** `alone` runs one change after the other, so that none is lost: a pause clicked while a poll writes its counts. */
export function createFeedRecords(storage: Storage, alone: <Result>(change: () => Promise<Result>) => Promise<Result>) {
  const ids = async (): Promise<string[]> => {
    const { [listKey]: list } = await storage.get([listKey]);
    return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
  };

  /** All followed feeds in the order in which they were followed. Only this file writes their keys. */
  const all = async (): Promise<FollowedFeed[]> => {
    const list = await ids();
    const values = await storage.get(list.map(feedKey));
    return list.flatMap((id) => (values[feedKey(id)] as FollowedFeed | undefined) ?? []);
  };

  /** Undefined for a feed that nobody follows, or follows any more. */
  const read = async (id: string): Promise<FollowedFeed | undefined> => {
    const { [listKey]: list, [feedKey(id)]: feed } = await storage.get([listKey, feedKey(id)]);
    return Array.isArray(list) && list.includes(id) ? (feed as FollowedFeed | undefined) : undefined;
  };

  return {
    all,
    read,

    /** Adds feeds; those followed already, by id or address, stay as they are. Answers the new ones. */
    follow(feeds: FollowedFeed[]): Promise<FollowedFeed[]> {
      return alone(async () => {
        const before = await all();
        const known = new Set(before.flatMap(({ id, url }) => [id, url]));
        const fresh = feeds.filter(({ id, url }) => !known.has(id) && !known.has(url) && known.add(id).add(url));
        const entries = fresh.flatMap((feed): [string, unknown][] => [[feedKey(feed.id), feed], [memoryKey(feed.id), emptyMemory]]);
        // One call: either the list and its entries are there, or neither.
        await storage.set({ ...Object.fromEntries(entries), [listKey]: [...before, ...fresh].map(({ id }) => id) });
        return fresh;
      });
    },

    /** Changes one feed; undefined for a feed that nobody follows any more, which stays gone. */
    change(id: string, change: (feed: FollowedFeed) => FollowedFeed): Promise<FollowedFeed | undefined> {
      return alone(async () => {
        const feed = await read(id);
        if (feed === undefined) return undefined;
        const changed = change(feed);
        await storage.set({ [feedKey(id)]: changed });
        return changed;
      });
    },

    /** Takes feeds off the list. What is known of them stays until `sweep`, so that it can be undone. */
    unfollow(gone: string[]): Promise<void> {
      return alone(async () => storage.set({ [listKey]: (await ids()).filter((id) => !gone.includes(id)) }));
    },

    /** Puts feeds back on the list that were taken off since the last `sweep`. */
    restore(back: string[]): Promise<void> {
      return alone(async () => {
        const list = await ids();
        const kept = await storage.get(back.map(feedKey));
        await storage.set({ [listKey]: [...list, ...back.filter((id) => !list.includes(id) && kept[feedKey(id)] !== undefined)] });
      });
    },

    /** Forgets what nobody follows any more. */
    sweep(): Promise<void> {
      return alone(async () => {
        const list = await ids();
        const kept = new Set(list.flatMap((id) => [feedKey(id), memoryKey(id)]));
        const keys = Object.keys(await storage.get(null)).filter((key) => key.startsWith(feedPrefix) || key.startsWith(memoryPrefix));
        await storage.remove(keys.filter((key) => !kept.has(key)));
      });
    },

    async memory(id: string): Promise<FeedMemory> {
      const { [memoryKey(id)]: memory } = await storage.get([memoryKey(id)]);
      return (memory as FeedMemory | undefined) ?? emptyMemory;
    },

    /** Keeps what polling knows together with how it changes the feed; undefined and nothing kept where it is not followed. */
    remember(id: string, memory: FeedMemory, change: (feed: FollowedFeed) => FollowedFeed): Promise<FollowedFeed | undefined> {
      return alone(async () => {
        const feed = await read(id);
        if (feed === undefined) return undefined;
        const changed = { ...change(feed), waiting: memory.queue.length };
        await storage.set({ [feedKey(id)]: changed, [memoryKey(id)]: memory });
        return changed;
      });
    },
  };
}

const emptyMemory: FeedMemory = { seen: [], queue: [], tries: 0 };
