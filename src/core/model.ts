/**
 * The words of Wiretrace, as types. Everything here is plain data that survives JSON.
 * All spans are half-open `[start, end)` in UTF-16 code units of the page text they belong to.
 */

import type { Office } from "./directory/entry.ts";

/** `[start, end)` in UTF-16 code units of the page text. */
export type Span = [start: number, end: number];

/** What a block of the page is to its reader. `other` is article text of no special role (lists, tables). */
export type BlockRole =
  | "headline"
  | "subhead"
  | "lead"
  | "byline"
  | "paragraph"
  | "blockquote"
  | "list"
  | "caption"
  | "credit"
  | "correction"
  | "footer"
  | "other";

/** One block of the page text: blocks are in page order, do not overlap and are separated by "\n". */
export type Block = {
  role: BlockRole;
  span: Span;
  /** Same value for all blocks that belong to the same picture, video or graphic, so that a repeated credit counts once. */
  picture?: string;
  /** Number of the live-blog entry the block belongs to, counted from 0; undefined outside live blogs. */
  entry?: number;
};

/** A hyperlink inside the article text; `href` is absolute. */
export type Link = { href: string; span: Span };

/** An embedded post, video or document inside the article: where its block stands and what it points to. */
export type Embed = { href: string; span: Span };

/** What the page's own metadata says about its source; `id` is the directory entry, null where none is known. */
export type Hint = {
  field:
    | "author"
    | "publisher"
    | "sourceOrganization"
    | "isBasedOn"
    | "citation"
    | "creditText"
    | "copyrightHolder"
    | "syndication-source"
    | "original-source"
    | "canonical";
  value: string;
  id: string | null;
};

/** A page (or plain text) read into one string. */
export type PageText = {
  text: string;
  blocks: Block[];
  links: Link[];
  embeds: Embed[];
  hints: Hint[];
  /** Primary language subtag as the packs name them ("de", "zh", "nb"); "und" where nothing tells it. */
  lang: string;
  /** Address of the page; "" for plain text without one. */
  url: string;
  host: string;
  title: string;
  /** ISO 8601 as printed by the page (a day or an instant, precision kept); null where the page does not say. */
  publishedAt: string | null;
};

/** What kind of source an entry or a cited party is. */
export type SourceClass =
  | "agency"
  | "outlet"
  | "institution"
  | "company"
  | "person"
  | "account"
  | "work"
  | "pr-wire"
  | "unnamed"
  | "site";

/** One link of an attribution's path. */
export type PathSource = {
  class: SourceClass;
  /** Directory id; null for sources the directory does not know. */
  id: string | null;
  /** The directory's name for known sources, else the words as printed. */
  name: string;
  host: string | null;
  /** Where the page names it; for a source continued from an earlier sentence, that sentence's place. */
  span: Span | null;
  /** The office or company a spokesperson speaks for. */
  speaksFor?: Spoken;
  /** How many people an `unnamed` source is said to be ("two officials"); undefined where the page does not say. */
  count?: number;
  /** Other directory ids the same name may mean, when the page does not decide. */
  alternatives?: string[];
  /** An office that every state has, and the page does not say whose: `id` is null, `alternatives` are the likeliest where they are few. */
  office?: Office;
};

export type AttributionKind = "quote" | "statement" | "wire" | "credit" | "republication";
export type Stance = "asserts" | "denies" | "declines" | "alleges" | "unverified";
export type Scope = "whole" | "part" | "unknown";
/** `explicit`: the sentence names its source. `inferred`: it continues the last source named. */
export type Stated = "explicit" | "inferred";

/** One citation on the page. */
export type Attribution = {
  id: string;
  kind: AttributionKind;
  /** The attributed words (quotation marks included); empty for wire, credit and republication. */
  content: Span[];
  /** The parts of `content` that stand in quotation marks, marks excluded. */
  quoted: Span[];
  cue: Span | null;
  /** The sentence, caption or credit line that shows it. */
  evidence: Span;
  /** From the page outwards: [relay, …, origin]. Never empty. */
  path: PathSource[];
  stance: Stance;
  scope?: Scope;
  links: Link[];
  stated: Stated;
  /** Name of the rule that fired, e.g. "wire/dateline", "words/preposition". */
  rule: string;
  /** 0..1; at 0.8 and above at least 95 of 100 are right on the corpora. */
  confidence: number;
};

/** Who somebody speaks for; `office` and `alternatives` as in `PathSource`. */
export type Spoken = { id: string | null; name: string; office?: Office; alternatives?: string[] };

/** A span that names a source of the directory. `alternatives` are other ids the name may mean, likeliest first. */
export type Mention = { span: Span; id: string; class: SourceClass; alternatives: string[] };

export type MatchRelation = "exact" | "edited" | "partial" | "reworded" | "translated" | "reused";

/**
 * Every reason for a match, or fact about it, that a reader is told. `same-names` and its like compare two languages and
 * carry "spelling there / spelling here"; publishers are directory ids or hosts.
 */
export type ReasonCode =
  | "same-words"
  | "words-kept"
  | "part-of-quote"
  | "other-order"
  | "shared-words"
  | "cited-publisher"
  | "gives-address"
  | "same-names"
  | "same-numbers"
  | "same-days"
  | "same-countries"
  | "same-times"
  | "same-topics"
  | "share-reused"
  | "near-duplicate"
  | "earliest-copy"
  | "published-earlier"
  | "published-later"
  | "order-unknown"
  | "version-of"
  | "corrected"
  | "withdrawn"
  | "not-credited";

/** Why a match was made, as a code and the values a sentence about it needs; the faces put it into words. */
export type Reason = { code: ReasonCode; values: string[] };

/** One step of the word-level difference between the words as quoted and as they stand in the document. */
export type DriftStep = { op: "same" | "removed" | "added"; text: string };

/** An attribution's content, or the page itself, found in a document of the local provenance index. */
export type Match = {
  /** The document's url exactly as imported. */
  document: string;
  relation: MatchRelation;
  /** 0..1, comparable within one relation only. */
  score: number;
  publishedAt: string | null;
  title: string;
  /** Directory id of the document's publisher, or its host. */
  publisher: string | null;
  /** Where the words stand in the document's text; null when only the document is known. */
  quote: Span | null;
  /** The document's words at `quote`, so that a face needs no second request; "" when `quote` is null. */
  excerpt: string;
  /** `removed` stands only in the document, `added` only in the quote; empty for translated matches. */
  drift: DriftStep[];
  reasons: Reason[];
};

/** A text in, or on its way into, the local provenance index. The import format of the command line. */
export type SourceDocument = {
  url: string;
  title: string;
  text: string;
  lang?: string | undefined;
  /** ISO 8601 day or instant, or an interval "a/b"; precision is kept. */
  publishedAt?: string | null | undefined;
  updatedAt?: string | null | undefined;
  publisher?: string | undefined;
  status?: "current" | "corrected" | "withdrawn" | undefined;
  supersedes?: string | undefined;
  translatedFrom?: string | undefined;
  kept?: Kept | undefined;
};

/**
 * How a document came into the index. Matching never reads it, and it makes no other edition of a document: what is added
 * twice stays as it was kept first.
 */
export type Kept = {
  /** `page`: added from a page by hand. `read`: remembered while reading. `paste`: pasted text. */
  way: "page" | "read" | "feed" | "import" | "paste";
  /** The feed's or the import's id. */
  of?: string | undefined;
  /** ISO instant. */
  at: string;
  /** ISO instant of the last change by hand (title, date, pin …); undefined where there was none. */
  changedAt?: string | undefined;
  /** The number under which the index first had it, where a change gave it a new one: lists keep it in its place. Means nothing in another index. */
  place?: number | undefined;
  /** Retention rules leave it alone. */
  pinned?: true | undefined;
};

export type NodeType = "page" | "document" | "source";
/** `ref`: url for pages and documents, directory id or printed name for sources. */
export type ChainNode = {
  id: string;
  type: NodeType;
  ref: string;
  name: string;
  class?: SourceClass;
  publishedAt?: string | null;
  /** First and last instant that `publishedAt` may mean, in milliseconds since 1970 UTC; missing where it cannot be read. */
  when?: [first: number, last: number];
};
export type EdgeRelation =
  | "republished"
  | "quoted"
  | "reported"
  | "credited"
  | "matched"
  | "corrects"
  | "withdraws";
export type EdgeState = "stated" | "found" | "inferred";

/** `from` rests on `to`. */
export type ChainEdge = {
  from: string;
  to: string;
  relation: EdgeRelation;
  state: EdgeState;
  /** Span in the page text; null when the evidence stands in a document. */
  evidence: Span | null;
  attribution: string | null;
  /** Set where a document's passages are reused and the page read names no credit for them. */
  uncredited?: boolean;
  /** Set on the edge that was cut because it would have closed a cycle. */
  cyclic?: boolean;
  /** Whether `to` is known to be earlier than `from`. */
  order?: "earlier" | "unknown";
};

export type Origins = { named: string[]; unnamed: number; unresolved: number };
export type Chain = { nodes: ChainNode[]; edges: ChainEdge[]; origins: Origins };

/** An attribution together with where its words were found. */
export type TracedAttribution = Attribution & { matches: Match[] };

/** The whole answer about one page: what the command line prints and the faces show. */
export type Trace = {
  page: {
    url: string;
    host: string;
    title: string;
    lang: string;
    publishedAt: string | null;
    publisher: string | null;
  };
  text: string;
  attributions: TracedAttribution[];
  mentions: Mention[];
  hints: Hint[];
  /** Documents whose passages the page itself reuses, found by its whole text. */
  reuse: Match[];
  chain: Chain;
};
