/** The requests about followed feeds. */
import type { Handlers } from "../../messages/answer.ts";
import type { Requests } from "../../messages/contract.ts";
import type { FollowedFeed } from "../../messages/feeds.ts";
import { loadDirectory } from "../assets.ts";
import { discoverFeeds } from "./discover-feeds.ts";
import { extensionWorld, feedRecords } from "./extension-world.ts";
import { newFeed } from "./new-feed.ts";
import { releaseSites } from "./release-sites.ts";
import { runPolls, scheduleNext } from "./run-polls.ts";

type FeedRequest = Extract<keyof Requests, `feeds/${string}`>;

/** Handlers of every `feeds/…` request. */
export const feedRequests: Handlers<FeedRequest> = {
  async "feeds/list"() {
    return { feeds: await feedRecords.all() };
  },
  async "feeds/follow"({ feeds }) {
    const directory = await loadDirectory();
    const at = new Date();
    const fresh = await feedRecords.follow(feeds.map((choice) => newFeed({ ...choice, source: choice.source ?? directory.byUrl(choice.url)?.id }, at)));
    // The answer does not wait for the feeds: they tell for themselves how it went.
    void runPolls();
    return { followed: fresh.length };
  },
  async "feeds/unfollow"({ ids }) {
    await feedRecords.unfollow(ids);
    await releaseSites();
    await scheduleNext();
    return {};
  },
  async "feeds/restore"({ ids }) {
    await feedRecords.restore(ids);
    await scheduleNext();
    return {};
  },
  async "feeds/pause"({ ids, paused }) {
    await changeAll(ids, (feed) => ({ ...feed, paused }));
    await scheduleNext();
    return {};
  },
  async "feeds/refresh"({ ids }) {
    const wanted = ids.length > 0 ? ids : (await feedRecords.all()).filter(({ paused }) => !paused).map(({ id }) => id);
    await changeAll(wanted, (feed) => ({ ...feed, nextAt: 0 }));
    await runPolls();
    return {};
  },
  async "feeds/full-texts"({ id, on }) {
    await changeAll([id], (feed) => ({ ...feed, fullTexts: on }));
    if (!on) await releaseSites();
    return {};
  },
  "feeds/discover": ({ url }) => discoverFeeds(extensionWorld, url),
};

async function changeAll(ids: string[], change: (feed: FollowedFeed) => FollowedFeed): Promise<void> {
  for (const id of ids) await feedRecords.change(id, change);
}
