import type { ChainDocument } from "./chain/chain-document.ts";
import { buildChain } from "./chain/build-chain.ts";
import type { Attribution, Match, Mention, PageText, Trace } from "./model.ts";

export type TraceParts = {
  page: PageText;
  /** Directory id of the page's own outlet. */
  publisher: string | null;
  attributions: Attribution[];
  mentions: Mention[];
  /** Matches by attribution id. */
  matches: Map<string, Match[]>;
  /** Documents whose passages the page itself reuses. */
  reuse: Match[];
  /** Documents the chain may grow through, by url. */
  documents: Map<string, ChainDocument>;
};

/** The whole answer about one page: what was detected, what the index found, and the chain drawn from both. */
export function assembleTrace(parts: TraceParts): Trace {
  const { page, mentions, reuse, documents } = parts;
  const { url, host, title, lang, publishedAt, text, hints } = page;
  const attributions = parts.attributions.map((attribution) => ({
    ...attribution,
    matches: parts.matches.get(attribution.id) ?? [],
  }));
  return {
    page: { url, host, title, lang, publishedAt, publisher: parts.publisher },
    text,
    attributions,
    mentions,
    hints,
    reuse,
    chain: buildChain({ page, attributions, reuse, documents }),
  };
}
