/** Followed feeds and the list to choose from, as they stand now, and what can be done with them. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { FeedList } from "../../core/directory/hosts/listed-feed.ts";
import { ask } from "../../messages/ask.ts";
import type { FeedChoice, FollowedFeed } from "../../messages/feeds.ts";
import { browser } from "../../platform/browser.ts";
import type { Attempt } from "../failures.ts";
import { permitFeedSites } from "../feed-access.ts";
import { onAccessChange, siteAccess, type SiteAccess } from "../host-access.ts";

export type Feeds = {
  /** Undefined until the worker has answered. */
  followed: FollowedFeed[] | undefined;
  /** Empty until it is loaded. */
  list: FeedList;
  /** Hosts that the person did not permit when last asked; nothing was changed then. */
  denied: string[];
  /** Follows the feeds; call it first in the click handler, it asks for their sites. Answers how many are new. */
  follow: (choices: FeedChoice[]) => Promise<number>;
  /** Asks for the sites of the addresses, then does the work; the same holds. Undefined where they were not permitted. */
  permitted: <Result>(urls: string[], work: () => Promise<Result>) => Promise<Result | undefined>;
};

/** For the manage page and the welcome page. `reading` waits for what is read, and tells what fails. */
export function useFeeds(reading: Attempt): Feeds {
  const [followed, setFollowed] = useState<FollowedFeed[]>();
  const [list, setList] = useState<FeedList>({ feeds: [], sources: {} });
  const [denied, setDenied] = useState<string[]>([]);
  const access = useRef<SiteAccess>({ hosts: [], all: false, feeds: [] });

  const read = async () => setFollowed((await ask("feeds/list", {})).feeds);
  const readAccess = async () => {
    access.current = await siteAccess();
  };
  useEffect(() => {
    reading(Promise.all([read(), readAccess(), loadList().then(setList)]));
    const stops = [onAccessChange(() => reading(readAccess())), onFeedChange(() => reading(read()))];
    return () => stops.forEach((stop) => stop());
  }, []);

  const permitted: Feeds["permitted"] = async (urls, work) => {
    const granted = await permitFeedSites(urls, access.current);
    setDenied(granted ? [] : [...new Set(urls.map((url) => new URL(url).hostname))]);
    return granted ? work() : undefined;
  };
  return {
    followed,
    list,
    denied,
    permitted,
    async follow(choices) {
      const answer = await permitted(choices.map(({ url }) => url), () => ask("feeds/follow", { feeds: choices }));
      return answer?.followed ?? 0;
    },
  };
}

async function loadList(): Promise<FeedList> {
  return (await fetch(browser.runtime.getURL("data/feeds.json"))).json() as Promise<FeedList>;
}

/** Polls write often: so much later the page reads once. */
const settle = 200;

/** Calls back after feeds were polled or changed. Answers how to stop. */
function onFeedChange(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (changes: object): void => {
    if (!Object.keys(changes).some((key) => key === "feeds" || key.startsWith("feed:"))) return;
    clearTimeout(timer);
    timer = setTimeout(listener, settle);
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => {
    clearTimeout(timer);
    browser.storage.local.onChanged.removeListener(hear);
  };
}
