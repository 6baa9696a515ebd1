/** The feeds' room in every state. */
import feedList from "../../../src/data/feeds.json" with { type: "json" };
import type { FeedList } from "../../../src/core/directory/hosts/listed-feed.ts";
import type { FollowedFeed } from "../../../src/messages/feeds.ts";
import { ListedFeeds } from "../../../src/pages/feeds/listed-feeds.tsx";
import { AddFeedSection, type AddFeedProps } from "../../../src/pages/manage/feeds/add-feed-section.tsx";
import { FollowedSection, type FollowedProps } from "../../../src/pages/manage/feeds/followed-section.tsx";
import { nothing, type Face } from "./face.ts";
import { manage } from "./manage.tsx";

const feed: FollowedFeed = {
  id: "harbour-post-all",
  url: "https://harbourpost.example/feed.xml",
  title: "Harbour Post: All news",
  source: null,
  kind: "rss",
  lang: "en",
  followedAt: "2026-03-01T09:00:00Z",
  paused: false,
  fullTexts: false,
  articleHosts: ["harbourpost.example"],
  waiting: 0,
  etag: null,
  lastModified: null,
  nextAt: 0,
  attempts: 0,
  quiet: 0,
  everyMinutes: null,
  polledAt: "2026-03-14T12:30:00Z",
  readAt: "2026-03-14T12:30:00Z",
  newAt: "2026-03-14T12:30:00Z",
  failure: null,
  counts: { polls: 214, unmodified: 120, failed: 2, added: 1204, replaced: 9, bytes: 3_400_000, articles: 0 },
};
const at = "2026-03-14T12:30:00Z";
const feeds: FollowedFeed[] = [
  feed,
  { ...feed, id: "2", url: "https://ria.example/export/rss2/archive/index.xml", title: "РИА Новости: Все новости", fullTexts: true, waiting: 12 },
  { ...feed, id: "3", url: "https://office.example/press.rss", title: "", readAt: null, articleHosts: [], counts: { ...feed.counts, added: 0 }, failure: { code: "no-access", at } },
  { ...feed, id: "4", url: "https://agency.example/world.rdf", title: "وكالة الأنباء", failure: { code: "server", status: 503, at } },
  { ...feed, id: "5", url: "https://old.example/atom", title: "Old Post", paused: true, failure: { code: "gone", status: 410, at } },
];

const list = { feeds: feedList, sources: { afp: { name: { en: "Agence France-Presse", ru: "Франс Пресс" }, short: ["AFP"], country: "FR", class: "agency" } } } as FeedList;

const followedProps: FollowedProps = {
  feeds,
  reading: new Set(["4"]),
  removed: undefined,
  denied: [],
  imported: undefined,
  on: { refresh: nothing, pause: nothing, fullTexts: nothing, unfollow: nothing, undo: nothing, importList: nothing, exportList: nothing },
};
const addProps: AddFeedProps = { discovery: undefined, followed: new Set(["https://harbourpost.example/feed.xml"]), on: { look: nothing, follow: nothing } };

const room = (name: string, followed: Partial<FollowedProps> = {}, adding: Partial<AddFeedProps> = {}): Face =>
  manage(
    name,
    "feeds",
    <>
      <FollowedSection {...followedProps} {...followed} />
      <AddFeedSection {...addProps} {...adding} />
      <section aria-labelledby="feed-list">
        <h2 id="feed-list">List</h2>
        <ListedFeeds list={list} followed={new Set([list.feeds[0]?.id ?? ""])} onFollow={nothing} pageSize={30} none="" />
      </section>
    </>,
  );

export const feedFaces: Face[] = [
  room("feeds"),
  room("feeds-none", { feeds: [] }, { discovery: { found: [] } }),
  room("feeds-removed", { removed: feed, denied: ["office.example"], imported: { followed: 12, known: 3, skipped: 1 } }, { discovery: { failure: { code: "page" } } }),
  room("feeds-found", { imported: "wrong" }, { discovery: { found: [{ url: "https://harbourpost.example/feed.xml", title: "All", kind: null, items: null }, { url: "https://harbourpost.example/sport.xml", title: "", kind: null, items: null }] } }),
];
