/**
 * How full must an index be to be useful? `node scripts/run.mjs bench/how-full.ts`
 * The sources that the pages of a corpus cite most, as far as the shipped list has feeds of them, are followed, and others of the
 * list in the pages' languages up to twenty: on a local server in the formats publishers use, read by the real polling, once with
 * summaries alone and once with full texts. Then every page is traced, and it is counted for how many citations a document is found.
 *
 * What the feeds hold is made at run time: an article for each citation of a followed source, and for each on a page that credits
 * it for the text; large agencies have no public feeds, so in a second round one outlet followed in the page's language carries
 * what is theirs. Each article has the cited words among sentences of other pages that cite nobody, at a random place. A quotation stands
 * there as it is cited; in indirect speech every fifth word is another. So the shares say what the way through feed, index and
 * match loses, given that the source published the words at all; how often it does, only a reader's own index can tell. What is
 * cited from whom is as the pages say it.
 */
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { createFeedRecords } from "../src/background/feeds/feed-records.ts";
import type { FeedWorld } from "../src/background/feeds/feed-world.ts";
import { fetchLimited } from "../src/background/feeds/fetch-limited.ts";
import { newFeed } from "../src/background/feeds/new-feed.ts";
import { pollDue } from "../src/background/feeds/poll-due.ts";
import { parseHtml } from "../src/cli/parse-html.ts";
import { readHtml } from "../src/cli/read-html.ts";
import { tracePage, type TracingParts } from "../src/cli/trace-page.ts";
import { world } from "../src/cli/world.ts";
import { rememberDetectors } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { prepareDocument } from "../src/core/match/documents/prepare-document.ts";
import type { PageText, TracedAttribution } from "../src/core/model.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import listedFeeds from "../src/data/feeds.json" with { type: "json" };
import { packFor } from "../src/data/languages/packs.ts";
import { readArticle } from "../src/intake/read-article.ts";
import { openLocalIndex, type LocalIndex } from "../src/store/local-index.ts";
import { memoryStorage, oneAfterAnother } from "../test/background/feeds/memory-storage.ts";
import { writeFeed, type ServedFormat, type ServedItem } from "./feed-files.ts";
import { memoryBlobs } from "./memory-blobs.ts";
import { seeded } from "./seeded.ts";

const FEEDS = 20;
/** Items of a feed beside those that are cited: feeds show twenty to fifty. */
const OTHERS = 30;
/** Sentences of an article, and characters of a summary: common values of agencies' feeds. */
const SENTENCES = 14;
const SUMMARY = 240;
const FORMATS: ServedFormat[] = ["rss", "atom", "rdf", "json"];

type Article = ServedItem & { text: string; lang: string };
/** `sources`: directory ids of those who may have published the words: whom they are cited from, and whom the page credits for its text. `byAgency`: one of them is an agency. */
type Cited = { page: PageText; attribution: TracedAttribution; words: string; sources: string[]; byAgency: boolean };
/** A page and what of it cites nobody. */
type Read = { page: PageText; cited: Cited[]; rest: string[] };

const corpus = path.resolve("../shared/corpus/pages");
const directory = createDirectory(compileDirectory(directorySources));
const parts: TracingParts = { directory, detectorFor: rememberDetectors(packFor, directory), reader: undefined };
const random = seeded(6);

await run();
// Vite's module runner keeps the process alive.
process.exit(0);

async function run(): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`skipped: the pages stand in ${corpus}, which is not there`);
    return;
  }
  const read: Read[] = [];
  for (const page of readPages()) read.push(await readCitations(page));
  const pages = read.map(({ page }) => page);
  const cited = read.flatMap((one) => one.cited);
  const followed = mostCited(cited, new Set(pages.map(({ lang }) => lang)));
  console.log(`${pages.length} pages in ${new Set(pages.map(({ lang }) => lang)).size} languages; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  tell("citations with words (quotations and indirect speech)", cited.length, cited.length);
  for (const carried of [false, true]) {
    const all = carried ? cited.map((one) => withCarrier(one, followed)) : cited;
    const theirs = all.filter(isOfOne(followed));
    tell(carried ? "these and what outlets followed in the page's language carry of agencies without feeds" : `from one of the ${followed.length} sources followed, or on a page that credits one for its text`, theirs.length, all.length);
    const articles = new Map(followed.map((id) => [id, articlesOf(id, all, read)]));
    for (const fullTexts of [false, true]) await measure(pages, articles, theirs, fullTexts);
    tellWhatIsMissing(all, followed);
  }
}

function isOfOne(followed: readonly string[]): (cited: Cited) => boolean {
  return ({ sources }) => sources.some((id) => followed.includes(id));
}

function readPages(): PageText[] {
  const listed = JSON.parse(readFileSync(path.join(corpus, "index.json"), "utf8")) as { file: string; url: string; lang: string }[];
  const pages = listed.map(({ file, url, lang }) => readHtml(gunzipSync(readFileSync(path.join(corpus, "html", file))).toString("utf8"), { url, lang }));
  return [...pages, readHtml(readFileSync("demo/article.html", "utf8"), { url: "https://demo.example/article" })];
}

async function readCitations(page: PageText): Promise<Read> {
  const { attributions, text } = await tracePage(page, parts);
  const credits = attributions.filter(({ kind }) => kind === "wire" || kind === "republication");
  const hasAgency = (these: readonly TracedAttribution[]) => these.some((one) => one.path.some((source) => source.class === "agency"));
  const cited = attributions.flatMap((attribution): Cited[] => {
    const words = attribution.content.map(([start, end]) => text.slice(start, end)).join(" ").trim();
    return words === "" ? [] : [{ page, attribution, words, sources: [...new Set([attribution, ...credits].flatMap(idsOf))], byAgency: hasAgency([attribution, ...credits]) }];
  });
  const spans = attributions.flatMap(({ evidence, content }) => [evidence, ...content]).toSorted(([a], [b]) => b - a);
  // From behind, so that what is cut out moves nothing that is still to be cut.
  const rest = spans.reduce((left, [start, end]) => `${left.slice(0, start)}\n${left.slice(end)}`, text);
  return { page, cited, rest: rest.match(/[^\n.!?。]{40,240}[.!?。]/gu) ?? [] };
}

function idsOf({ path: sources }: Pick<TracedAttribution, "path">): string[] {
  return sources.flatMap(({ id }) => id ?? []);
}

/** Sources with a feed in the shipped list that works: the most cited first, then others in the pages' languages. */
function mostCited(cited: readonly Cited[], langs: ReadonlySet<string>): string[] {
  const alive = listedFeeds.filter((feed) => !("dead" in feed));
  const withFeed = new Set(alive.map(({ source }) => source));
  const counts = new Map<string, number>();
  for (const { sources } of cited) for (const id of sources) if (withFeed.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  // In turns, so that every language has some.
  const others = Array.from({ length: FEEDS }, (_, n) => [...langs].flatMap((lang) => alive.filter((feed) => feed.lang === lang)[n]?.source ?? [])).flat();
  return [...new Set([...most, ...others])].slice(0, FEEDS);
}

/** The citation with an outlet that carries it, where an agency without a feed said it and one in the page's language is followed. */
function withCarrier(cited: Cited, followed: readonly string[]): Cited {
  const { page, sources, byAgency } = cited;
  const outlets = followed.filter((id) => listedFeeds.some(({ source, lang }) => source === id && lang === page.lang));
  const carrier = outlets[page.text.length % Math.max(1, outlets.length)];
  return !byAgency || carrier === undefined || isOfOne(followed)(cited) ? cited : { ...cited, sources: [...sources, carrier] };
}

function articlesOf(id: string, cited: readonly Cited[], read: readonly Read[]): Article[] {
  const own = cited.filter(({ sources }) => sources.includes(id));
  const made = own.map(({ page, attribution, words }, n) => article(id, n, page, attribution.kind === "quote" ? words : reworded(words, page), read));
  return [...made, ...Array.from({ length: OTHERS }, (_, n) => article(id, own.length + n, own[n % own.length]?.page ?? pick(read).page, undefined, read))];
}

/** An article in the page's language out of sentences of other pages, with the words at a random place. */
function article(id: string, n: number, like: PageText, words: string | undefined, read: readonly Read[]): Article {
  const others = read.filter(({ page }) => page.lang === like.lang && page !== like).flatMap(({ rest }) => rest);
  const pool = others.length > 0 ? others : read.flatMap(({ page, rest }) => (page === like ? [] : rest));
  const sentences = Array.from({ length: SENTENCES }, () => pick(pool).trim());
  const title = pick(pool).trim().split(/\s+/).slice(0, 9).join(" ").slice(0, 90);
  if (words !== undefined) sentences.splice(Math.floor(random() * (SENTENCES + 1)), 0, `“${words}”.`);
  const text = sentences.join(" ");
  const day = like.publishedAt && !Number.isNaN(Date.parse(like.publishedAt)) ? new Date(Date.parse(like.publishedAt) - 26 * 3_600_000).toISOString() : undefined;
  return { url: `/${encodeURIComponent(id)}/${n}`, title, text, lang: like.lang, summary: `${text.slice(0, SUMMARY).replace(/\s\S*$/, "")} …`, publishedAt: day };
}

function reworded(words: string, { text }: PageText): string {
  const all = text.split(/\s+/);
  return words.split(/\s+/).map((word, i) => (i % 5 === 2 ? pick(all) : word)).join(" ");
}

/** Follows the feeds over a local server, polls them, and traces the pages with what came. */
async function measure(pages: readonly PageText[], articles: ReadonlyMap<string, Article[]>, theirs: readonly Cited[], fullTexts: boolean): Promise<void> {
  const { origin, close } = await serve(articles);
  const index = await openLocalIndex(memoryBlobs(), { world });
  const feedWorld = worldOver(index);
  const feeds = [...articles.keys()].map((id) => ({ ...newFeed({ url: `${origin}/feeds/${encodeURIComponent(id)}`, title: id, source: id }, new Date()), fullTexts }));
  await feedWorld.records.follow(feeds);
  for (const error of await pollDue(feedWorld)) console.error(error);
  // A feed holds more articles than one pass may fetch.
  for (let waiting = 1; waiting > 0; waiting = (await feedWorld.records.all()).reduce((sum, feed) => sum + feed.waiting, 0)) await pollDue(feedWorld);
  close();
  const failed = (await feedWorld.records.all()).filter(({ failure }) => failure !== null);
  if (failed.length > 0) console.log(`  ${failed.length} feeds failed: ${failed.map(({ title, failure }) => `${title} ${failure?.code}`).join(", ")}`);
  const found = new Set<string>();
  for (const page of pages) for (const { id, matches } of (await tracePage(page, { ...parts, reader: index.reader })).attributions) if (matches.length > 0) found.add(`${page.url} ${id}`);
  const isFound = ({ page, attribution }: Cited) => found.has(`${page.url} ${attribution.id}`);
  const what = fullTexts ? "full texts" : "summaries alone";
  console.log(`${what}: ${(await index.status()).documents} documents`);
  for (const kind of ["quote", "statement"] as const) {
    const ofKind = theirs.filter(({ attribution }) => attribution.kind === kind);
    tell(`  found, of the followed sources' ${kind === "quote" ? "quotations" : "indirect speech"}`, ofKind.filter(isFound).length, ofKind.length);
  }
}

async function serve(articles: ReadonlyMap<string, Article[]>): Promise<{ origin: string; close: () => void }> {
  const byPath = new Map([...articles.values()].flat().map((one) => [one.url, one]));
  const server = createServer((request, response) => {
    const wanted = request.url ?? "";
    const id = decodeURIComponent(/^\/feeds\/(.+)$/.exec(wanted)?.[1] ?? "");
    const feed = articles.get(id);
    const one = byPath.get(wanted);
    if (feed) {
      const { body, type } = writeFeed(FORMATS[[...articles.keys()].indexOf(id) % FORMATS.length] ?? "rss", id, `${origin}/${encodeURIComponent(id)}`, feed.map((item) => ({ ...item, url: origin + item.url })));
      response.writeHead(200, { "content-type": type }).end(body);
    } else if (one) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="${one.lang}"><title>${one.title}</title><nav><a href="/">Home</a></nav><article><h1>${one.title}</h1>${(one.text.match(/.{1,500}(?:\s|$)/gsu) ?? []).map((part) => `<p>${part}</p>`).join("")}</article></html>`);
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return { origin, close: () => server.close() };
}

/** The worker's world for feeds, over an index in memory; nobody waits between two requests to this machine. */
function worldOver(index: LocalIndex): FeedWorld {
  return {
    now: Date.now,
    random,
    records: createFeedRecords(memoryStorage({}), oneAfterAnother()),
    gate: (_url, _pause, request) => request(),
    fetch: fetchLimited,
    hasAccess: () => Promise.resolve(true),
    async add(documents) {
      const result = await index.add(documents.map((document) => prepareDocument(document, world)));
      if (!result.ok) throw new Error(result.detail);
      return result;
    },
    publisherOf: (url) => Promise.resolve(new URL(url).host),
    readArticle: (html, url) => Promise.resolve(readArticle(parseHtml(html), url)),
  };
}

/** Who else is cited, by what would have to be done for a document of theirs to be found. */
function tellWhatIsMissing(cited: readonly Cited[], followed: readonly string[]): void {
  const withFeed = new Set(listedFeeds.flatMap((feed) => ("dead" in feed ? [] : [feed.source])));
  const missing = new Map<string, number>();
  for (const { sources, attribution } of cited.filter((each) => !isOfOne(followed)(each))) {
    const way = sources.some((id) => withFeed.has(id)) ? "of sources with a listed feed: follow more than twenty" : sources.length > 0 ? "of sources of the directory without a listed feed: list or discover their feeds" : attribution.path.every(({ class: kind }) => kind === "unnamed") ? "of unnamed sources: no feed can have them; the media that quote them can" : "of persons and others outside the directory: follow the outlets that quote them, remember what is read";
    missing.set(way, (missing.get(way) ?? 0) + 1);
  }
  console.log("not of followed sources:");
  for (const [way, count] of [...missing].toSorted(([, a], [, b]) => b - a)) tell(`  ${way}`, count, cited.length);
}

function tell(what: string, count: number, of: number): void {
  console.log(`${what}: ${count}${count === of ? "" : ` of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`}`);
}

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}
