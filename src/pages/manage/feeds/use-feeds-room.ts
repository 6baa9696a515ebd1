/** The state of the feeds' room: the last question and answer of each of its sections. */
import { useState } from "preact/hooks";
import { writeOpml } from "../../../intake/feeds/write-opml.ts";
import { ask } from "../../../messages/ask.ts";
import { hostsOf, type Discovery, type FollowedFeed } from "../../../messages/feeds.ts";
import { useText } from "../../../ui/text.ts";
import type { ListedFeedsProps } from "../../feeds/listed-feeds.tsx";
import { listedChoice } from "../../feeds/listed-choice.ts";
import { useFeeds } from "../../feeds/use-feeds.ts";
import { saveFile } from "../../save-file.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { AddFeedProps } from "./add-feed-section.tsx";
import type { FollowedProps } from "./followed-section.tsx";

export function useFeedsRoom(): { following: FollowedProps; adding: AddFeedProps; listed: Pick<ListedFeedsProps, "list" | "followed" | "onFollow"> } {
  const text = useText();
  const { changed } = useManage();
  const run = useAttempt();
  const feeds = useFeeds(useAttempt());
  const [reading, setReading] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<FollowedFeed>();
  const [imported, setImported] = useState<FollowedProps["imported"]>();
  const [discovery, setDiscovery] = useState<Discovery | "looking">();
  const followed = new Set(feeds.followed?.flatMap(({ id, url }) => [id, url]));
  const addresses = (feed: FollowedFeed): string[] => hostsOf(feed).map((host) => `https://${host}/`);

  const refresh = (wanted: FollowedFeed[]) =>
    feeds.permitted(wanted.flatMap(addresses), async () => {
      setReading(new Set(wanted.map(({ id }) => id)));
      await ask("feeds/refresh", { ids: wanted.map(({ id }) => id) }).finally(() => setReading(new Set()));
      changed();
    });
  const unfollow = async (feed: FollowedFeed) => {
    await ask("feeds/unfollow", { ids: [feed.id] });
    setRemoved(feed);
  };
  const undo = async (feed: FollowedFeed) => {
    await feeds.permitted(addresses(feed), () => ask("feeds/restore", { ids: [feed.id] }));
    setRemoved(undefined);
  };
  const importList = async (file: File) => {
    // The reader of XML weighs as much as the rest of the page, and few ever load a list.
    const { readOpml } = await import("../../../intake/feeds/read-opml.ts");
    const reading = await readOpml(new Uint8Array(await file.arrayBuffer()));
    if (!reading.ok) return setImported("wrong");
    // Reading the file has used up the click: feeds whose sites are not permitted yet ask for it with "Read now".
    const { followed: fresh } = await ask("feeds/follow", { feeds: reading.outlines });
    return setImported({ followed: fresh, known: reading.outlines.length - fresh, skipped: reading.skipped });
  };
  const exportList = () => {
    const outlines = (feeds.followed ?? []).map(({ url, title, lang }) => ({ url, title, lang: lang ?? undefined }));
    saveFile({ name: "wiretrace-feeds.opml", type: "text/x-opml", content: writeOpml(outlines, "Wiretrace", new Date()) });
  };

  return {
    following: {
      feeds: feeds.followed,
      reading,
      removed,
      denied: feeds.denied,
      imported,
      on: {
        refresh: (wanted) => run(refresh(wanted)),
        pause: (feed, paused) => run(ask("feeds/pause", { ids: [feed.id], paused })),
        fullTexts: (feed, on) => run(on ? feeds.permitted(addresses({ ...feed, fullTexts: true }), () => ask("feeds/full-texts", { id: feed.id, on })) : ask("feeds/full-texts", { id: feed.id, on })),
        unfollow: (feed) => run(unfollow(feed)),
        undo: () => removed && run(undo(removed)),
        importList: (file) => run(importList(file)),
        exportList,
      },
    },
    adding: {
      discovery,
      followed,
      on: {
        look: (url) =>
          run(
            feeds.permitted([url], async () => {
              setDiscovery("looking");
              const asked = ask("feeds/discover", { url });
              // Where nobody answers, one may look again.
              setDiscovery(await asked.catch(() => undefined));
              await asked;
            }),
          ),
        follow: ({ url, title }) => run(feeds.follow([{ url, title }])),
      },
    },
    listed: {
      list: feeds.list,
      followed,
      onFollow: (feed) => run(feeds.follow([listedChoice(feeds.list, feed, text.lang)])),
    },
  };
}
