import type { BlockRole } from "../core/model.ts";
import type { ClassWords, Doubt } from "./class-words.ts";

/** An element of the page that may be shown, with what its subtree holds. Entries stand in document order. */
export type Entry = {
  index: number;
  /** Index after the last entry of its subtree. */
  end: number;
  parent: Entry | undefined;
  /** Nearest block around it, itself included. */
  container: Entry;
  element: Element;
  tag: string;
  /** Starts and ends a line of text. */
  block: boolean;
  words: ClassWords;
  /** Role that the tag or class names, inherited from the nearest ancestor that names one. Set by `settleRoles`. */
  role: BlockRole | undefined;
  /** Nearest link around it, itself included. */
  link: Entry | undefined;
  /** Why it may not belong to the article; `hard` and `soft` differ in what can save it. */
  doubt: Doubt;
  /** Whether it or an ancestor is hard doubted, or stands in the foot of an article or page. */
  doubted: boolean;
  foot: boolean;
  /** True where it or an ancestor was left out. Set once the whole page is known. */
  out: boolean;
  /** Characters of text in its subtree, and how many of them stand in links. */
  chars: number;
  linked: number;
  /** Prose in its subtree: characters of long lines outside links, CJK characters counted double. */
  prose: number;
  mainHeadings: number;
  linkedHeadings: number;
  /** Pictures in its subtree, and the address of the first. */
  images: number;
  image: string;
};

/** A text node inside a line. */
export type Piece = {
  text: Text;
  parent: Entry;
  /** Something was left out between this piece and the one before: a range must not run across. */
  gap: boolean;
  /** Two inline elements touch here without white space, and the page's style keeps them apart. */
  apart: boolean;
};

/** A run of text between two block borders or line breaks: what becomes a block of the page text. */
export type Line = {
  container: Entry;
  pieces: Piece[];
  chars: number;
  linked: number;
  prose: number;
  /** How many `<br>` follow it. */
  breaks: number;
  /** Its words, once they were asked for. */
  words: string | undefined;
};

/**
 * A place where something foreign is shown: an embedded post, video or document. `whole`: the entry is the
 * embed itself; else it stands in the entry, before the line of that number.
 */
export type EmbedSite = { entry: Entry; href: string; whole: boolean; line: number };

/** The document flattened in one walk. */
export type Outline = {
  entries: Entry[];
  lines: Line[];
  embeds: EmbedSite[];
  metas: { name: string; content: string }[];
  /** Values of `time` elements and marked dates; `published` where the markup says so. */
  dates: { value: string; published: boolean }[];
  /** Texts of the page's JSON-LD, unparsed. */
  structured: string[];
  canonical: string;
  title: string;
  lang: string;
};
