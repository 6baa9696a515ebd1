import type { Embed, PageText, Span } from "../core/model.ts";
import type { EmbedSite, Entry, Line, Outline } from "./entry.ts";
import { findHeadline } from "./find-headline.ts";
import { contains, findRoot } from "./find-root.ts";
import { isLaidOut } from "./is-hidden.ts";
import { type LdNode, namesOf, readArticles, typesOf } from "./json-ld.ts";
import { leaveOut } from "./leave-out.ts";
import { leaveOutCards } from "./leave-out-cards.ts";
import { collapse, rawText } from "./line-text.ts";
import { measureSubtrees } from "./measure-subtrees.ts";
import { nameBareCaptions } from "./name-bare-captions.ts";
import { numberEntries } from "./number-entries.ts";
import { outlineDocument } from "./outline-document.ts";
import { createPageRanges, type PageRanges } from "./page-ranges.ts";
import { hostOf, readHints } from "./read-hints.ts";
import { readPublished } from "./read-published.ts";
import { selectLines } from "./select-lines.ts";
import { settleRoles } from "./settle-roles.ts";
import { createTextWriter } from "./text-writer.ts";
import { writeBlocks } from "./write-blocks.ts";

/** A headline longer than this is a text set as one. */
const longestTitle = 1000;

export type ReadingContext = {
  /** Address of the page; "" where there is none. */
  url: string;
  /** Tells the language of a text; `declared` is what the page says, "" where it says nothing. */
  language: (text: string, declared: string) => string;
};

/** A page read: its text, and the ways between the text and the DOM. */
export type PageReading = { page: PageText } & PageRanges;

/**
 * Reads the article of a document: one string with blocks, links, embeds and the page's own metadata. Changes
 * nothing and never throws on a page, however broken. Cost: linear in the document's nodes and text.
 */
export function readPage(document: Document, { url, language }: ReadingContext): PageReading {
  const outline = outlineDocument(document);
  measureSubtrees(outline);
  settleRoles(outline.entries);
  nameBareCaptions(outline);
  const articles = readArticles(outline.structured);
  const article = chooseArticle(articles, url, outline);
  const headline = findHeadline(outline, titlesOf(outline, article));
  leaveOut(outline, headline?.container);
  const root = findRoot(outline, headline?.container) ?? outline.entries[0];
  const resolve = createResolver(document, url);
  const writer = createTextWriter();
  if (root !== undefined) leaveOutCards(outline, root, headline?.container);
  const chosen = root === undefined ? [] : selectLines(outline, root, headline).filter(({ line }) => isLaidOut(line.container.element));
  const { blocks, links, lines } = writeBlocks(chosen, writer, resolve);
  const text = writer.text();
  if (root !== undefined) numberEntries(blocks, lines, root, outline.entries, articles.some((node) => typesOf(node).includes("LiveBlogPosting")));
  const shown = headline !== undefined && lines.includes(headline) ? collapse(rawText(headline, longestTitle)) : "";
  const page: PageText = {
    text,
    blocks,
    links,
    embeds: root === undefined ? [] : placeEmbeds(outline, root, lines, blocks.map((block) => block.span), text.length, resolve),
    hints: readHints(outline, article, hostOf(url), resolve),
    lang: language(text, outline.lang),
    url,
    host: hostOf(url),
    title: shown || (titlesOf(outline, article)[0] ?? ""),
    publishedAt: readPublished(outline, article),
  };
  return { page, ...createPageRanges(writer.segments, text.length) };
}

/** The page's own titles, best first. */
function titlesOf({ metas, title }: Outline, article: LdNode | undefined): string[] {
  const named = ["og:title", "twitter:title"].flatMap((name) => metas.filter((meta) => meta.name === name).map((meta) => meta.content));
  return [...named, ...namesOf(article?.["headline"]), title].filter((text) => text.trim() !== "");
}

/** The article that the page is about: the one with its address, else with its title, else the first. */
function chooseArticle(articles: LdNode[], url: string, outline: Outline): LdNode | undefined {
  const titles = titlesOf(outline, undefined);
  return (
    articles.find((node) => url !== "" && [node["url"], node["@id"], ...namesOf(node["mainEntityOfPage"])].includes(url)) ??
    articles.find((node) => namesOf(node["headline"]).some((name) => titles.some((title) => title.includes(name)))) ??
    articles[0]
  );
}

function createResolver(document: Document, url: string): (href: string) => string | undefined {
  const base = /^https?:/i.test(url) ? url : document.baseURI;
  const context = /^https?:/i.test(base) ? base : undefined;
  const known = new Map<string, string | undefined>();
  return (href) => {
    if (!known.has(href)) known.set(href, absolute(href, context));
    return known.get(href);
  };
}

function absolute(href: string, base: string | undefined): string | undefined {
  try {
    return new URL(href.trim(), base).href;
  } catch {
    return undefined;
  }
}

/** Embeds inside the root with the span of their own text, or the empty span before the next block. */
function placeEmbeds(outline: Outline, root: Entry, lines: Line[], spans: Span[], length: number, resolve: (href: string) => string | undefined): Embed[] {
  const order = new Map(lines.map((line, index) => [line, index]));
  return outline.embeds.flatMap((site) => {
    const href = resolve(site.href);
    if (href === undefined || site.entry.out || !contains(root, site.entry)) return [];
    return [{ href, span: spanOfSite(site, outline.lines, order, spans, length) }];
  });
}

function spanOfSite({ entry, whole, line: from }: EmbedSite, all: Line[], order: Map<Line, number>, spans: Span[], length: number): Span {
  let span: Span | undefined;
  for (let index = from; index < all.length; index++) {
    const line = all[index];
    const block = line === undefined ? undefined : order.get(line);
    if (line === undefined || block === undefined) continue;
    const here = spans[block];
    if (here === undefined) continue;
    if (!whole || !contains(entry, line.container)) {
      span ??= [here[0], here[0]];
      break;
    }
    span = [span?.[0] ?? here[0], here[1]];
  }
  return span ?? [length, length];
}
