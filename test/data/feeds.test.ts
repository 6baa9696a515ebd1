/** The list of feeds holds together, and a fault in it is named with what to do. */
import { describe, expect, test } from "vitest";
import { fileNames, readDirectoryFiles } from "../../scripts/directory-files.ts";
import { findFeedProblems, readFeedList } from "../../scripts/feed-problems.ts";
import type { ListedFeed } from "../../src/core/directory/hosts/listed-feed.ts";

const sourceIds = (): Set<string> => {
  const { files } = readDirectoryFiles();
  return new Set(fileNames.flatMap((name) => files[name].map(({ id }) => id)));
};

describe("the list of feeds", () => {
  test("has no problems", () => {
    expect(findFeedProblems(readFeedList(), sourceIds())).toEqual([]);
  });
});

const feed = (fields: Partial<ListedFeed>): ListedFeed => ({
  id: "aa-world",
  source: "aa",
  url: "https://aa.example/world.xml",
  title: "World",
  lang: "en",
  kind: "rss",
  readAt: "https://aa.example/feeds",
  ...fields,
});
const listOf = (...feeds: ListedFeed[]): string => `[\n${feeds.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;

test.each<[fault: string, list: string, problem: RegExp]>([
  ["a list in another shape", JSON.stringify([feed({})]), /write one feed a line/],
  ["an unsorted list", listOf(feed({}), feed({ id: "aa-sport", url: "https://aa.example/sport.xml" })), /"aa-sport" comes after "aa-world": sort/],
  ["a duplicate id", listOf(feed({}), feed({ url: "https://aa.example/sport.xml" })), /"aa-world" stands twice/],
  ["a duplicate address", listOf(feed({}), feed({ id: "aa-zwei" })), /"aa-world" and "aa-zwei" have the address/],
  ["a source that is none", listOf(feed({ id: "bb", source: "bb" })), /source "bb" is no id of the directory/],
  ["an id that does not name its source", listOf(feed({ id: "world" })), /begin it with "aa"/],
  ["an address that is none", listOf(feed({ url: "aa.example/world.xml" })), /is no web address/],
  ["no place where it was read", listOf(feed({ readAt: "memory" })), /name the page where/],
  ["an unknown language", listOf(feed({ lang: "english" })), /is no code/],
  ["an unknown kind", listOf(feed({ kind: "xml" as "rss" })), /use one of rss, atom/],
  ["an undated end", listOf(feed({ dead: { since: "lately", why: "gone" } })), /is no year, month or day/],
  ["an unexplained end", listOf(feed({ dead: { since: "2024", why: "dull" as "gone" } })), /use one of gone/],
  ["an unknown field", listOf({ ...feed({}), rating: 5 } as ListedFeed), /the field "rating" is unknown/],
])("%s is named with what to do", (_, list, problem) => {
  expect(findFeedProblems(list, new Set(["aa"])).join("\n")).toMatch(problem);
});
