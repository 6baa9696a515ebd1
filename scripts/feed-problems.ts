/** What is wrong with the list of feeds, each problem as a sentence that says what to do. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deadReasons, feedKinds, type ListedFeed } from "../src/core/directory/hosts/listed-feed.ts";

const file = path.resolve(import.meta.dirname, "../src/data/feeds.json");

/** The list's lines as they stand, so that the shape of the file can be checked too. */
export const readFeedList = (): string => readFileSync(file, "utf8");

/** Checks the text of the list against the ids of the directory. */
export function findFeedProblems(list: string, sources: ReadonlySet<string>): string[] {
  const feeds: ListedFeed[] = JSON.parse(list);
  const oneALine = `[\n${feeds.map((feed) => JSON.stringify(feed)).join(",\n")}\n]\n`;
  return [
    ...(list === oneALine ? [] : ["feeds.json: write one feed a line as JSON.stringify does, between a line with [ and one with ]."]),
    ...feeds.flatMap((feed, at) => orderProblems(feed, feeds[at - 1])),
    ...repeatedAddresses(feeds),
    ...feeds.flatMap((feed) => fieldProblems(feed, sources)),
  ];
}

function orderProblems({ id }: ListedFeed, before: ListedFeed | undefined): string[] {
  if (before === undefined || before.id < id) return [];
  return [before.id === id ? `"${id}" stands twice: give each feed an id of its own.` : `"${id}" comes after "${before.id}": sort the file by id.`];
}

function repeatedAddresses(feeds: ListedFeed[]): string[] {
  const owners = new Map<string, string>();
  return feeds.flatMap(({ id, url }) => {
    const owner = owners.get(url);
    owners.set(url, owner ?? id);
    return owner === undefined ? [] : [`"${owner}" and "${id}" have the address ${url}: keep one.`];
  });
}

const fields = new Set(["id", "source", "url", "title", "lang", "kind", "readAt", "dead"]);

function fieldProblems(feed: ListedFeed, sources: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(`"${feed.id}": ${problem}`);
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(feed.id)) say("the id has other characters than small letters, digits, dots and hyphens.");
  if (!sources.has(feed.source)) say(`source "${feed.source}" is no id of the directory: add the source there first.`);
  if (!feed.id.startsWith(feed.source)) say(`the id does not begin with its source: begin it with "${feed.source}".`);
  if (!isWebAddress(feed.url)) say(`url "${feed.url}" is no web address without a fragment.`);
  if (!isWebAddress(feed.readAt)) say(`readAt "${feed.readAt}" is no web address: name the page where the feed's address was read.`);
  if (feed.title.trim() === "" || feed.title !== feed.title.trim()) say("the title is empty or has spaces around it.");
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(feed.lang)) say(`lang "${feed.lang}" is no code: use "de", "zh-Hant".`);
  if (!feedKinds.includes(feed.kind)) say(`kind "${feed.kind}" is unknown: use one of ${feedKinds.join(", ")}.`);
  if (feed.dead && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(feed.dead.since)) say(`dead.since "${feed.dead.since}" is no year, month or day.`);
  if (feed.dead && !deadReasons.includes(feed.dead.why)) say(`dead.why "${feed.dead.why}" is unknown: use one of ${deadReasons.join(", ")}.`);
  for (const field of Object.keys(feed)) if (!fields.has(field)) say(`the field "${field}" is unknown: take it out.`);
  return problems;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hash, href } = new URL(text);
  return /^https?:$/.test(protocol) && hash === "" && href === text;
}
