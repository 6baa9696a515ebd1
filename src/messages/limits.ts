/** How large anything in a message may be. Beyond these a message is refused, never cut. */

/**
 * Characters of page text; longer pages are told to be too large. The longest novels have about
 * 3 million; a session's storage (10 MB) must hold the trace of one such page.
 */
export const pageTextLimit = 2_000_000;
/** Characters of one document of the local provenance index. */
export const documentTextLimit = 5_000_000;
/** Documents in one batch of an import. */
export const batchLimit = 1_000;
/** Characters of an article's HTML. */
export const articleLimit = 10_000_000;
/** Feeds in one message: more than the longest list of a reader of feeds. */
export const feedLimit = 5_000;
/** Attributions, mentions, links or blocks of one page: ten times the largest page of 2 million characters. */
export const itemLimit = 100_000;
/** Characters of an address. Chrome's own limit is 2 MB, for data addresses, which we never take. */
export const addressLimit = 8_192;
/** Characters of names, titles and other single lines. */
export const lineLimit = 20_000;
/** Links in one path or spans in one attribution. */
export const partLimit = 1_000;
