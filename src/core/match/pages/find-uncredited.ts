/**
 * The claim "found, not credited": the page reuses an agency's earlier document at length and names no agency for it. Everything
 * that could explain the shared words otherwise speaks against the claim, because a wrong one accuses somebody.
 */
import type { Attribution, SourceClass } from "../../model.ts";
import type { Reuse } from "./find-reuse.ts";
import type { Library } from "../library.ts";
import type { AskingPage } from "../question.ts";
import type { Token } from "../words/tokenize.ts";
import { dateOrder } from "../../chain/date-order.ts";
import { hostOf } from "../../directory/hosts/host-of.ts";
import { quotedSpans } from "../words/quoted-spans.ts";
import { findReusedPassages } from "./reused-passages.ts";

/** What the page says about its sources, as far as credit goes. */
export type Credits = {
  attributions: readonly Pick<Attribution, "kind" | "path" | "content">[];
  /** Directory ids that the page mentions anywhere. */
  mentioned: ReadonlySet<string>;
};

/** The class of a publisher, by directory id or host; undefined for unknown ones. */
export type ClassOf = (publisher: string) => SourceClass | undefined;

// Prose outside quotation marks that is shared with the agency and with nobody before it. A paragraph of background that
// both took from an archive stays below.
const leastProse = 60;
// Of the document's or the page's words: long pages that share one paragraph are no copies.
const leastShare = 0.25;

const textCredits: ReadonlySet<string> = new Set<Attribution["kind"]>(["wire", "republication"]);
const suppliers: ReadonlySet<string> = new Set<SourceClass>(["agency", "pr-wire"]);

/** The numbers of the documents that the page reuses without a credit. */
export async function findUncredited(page: AskingPage, tokens: readonly Token[], reuses: readonly Reuse[], credits: Credits, classOf: ClassOf, library: Library): Promise<Set<number>> {
  // A page that names an agency for its text has credited: which agency had it from which is not for us to say.
  if (credits.attributions.some(({ kind, path }) => textCredits.has(kind) && path.some((source) => suppliers.has(source.class)))) return new Set();
  const explained = explainedTokens(page.text, tokens, credits);
  const claimed = new Set<number>();
  for (const reuse of reuses) {
    const { document } = reuse.read;
    const names = publisherNames(document.publisher, document.url);
    if (!names.some((name) => classOf(name) === "agency")) continue;
    if (names.some((name) => name === page.publisher || credits.mentioned.has(name))) continue;
    if (dateOrder(document.publishedAt, page.publishedAt) !== "earlier") continue;
    const least = Math.max(leastProse, leastShare * Math.min(tokens.length, reuse.read.tokens.length));
    const prose = unexplainedWords(reuse, reuses, explained, names, classOf);
    // Only where a claim would stand is it asked what the agency itself has from others.
    if (prose.size < least) continue;
    const quotedThere = wordsQuotedIn(reuse, await library.citations(reuse.number));
    if ([...prose].filter((at) => !quotedThere.has(at)).length >= least) claimed.add(reuse.number);
  }
  return claimed;
}

function unexplainedWords(reuse: Reuse, reuses: readonly Reuse[], explained: readonly boolean[], names: readonly string[], classOf: ClassOf): Set<number> {
  const left = reuse.passages.onPage.map((shared, i) => shared && !explained[i]);
  for (const other of reuses) {
    const { document } = other.read;
    if (other === reuse || publisherNames(document.publisher, document.url).some((name) => names.includes(name))) continue;
    // Whoever had the words later may have copied the agency too; whoever may have had them before explains them. Another agency
    // does so at any time: the two have them from each other or from a third, and the page from any of them.
    const supplies = publisherNames(document.publisher, document.url).some((name) => suppliers.has(classOf(name) ?? ""));
    if (!supplies && dateOrder(document.publishedAt, reuse.read.document.publishedAt) === "later") continue;
    other.passages.onPage.forEach((shared, i) => {
      if (shared) left[i] = false;
    });
  }
  return new Set(left.flatMap((shared, i) => (shared ? [i] : [])));
}

// What the agency itself attributes to somebody (a statement, a speech) the page may have from that somebody as well.
function wordsQuotedIn({ read, passages }: Reuse, cited: readonly Attribution[]): Set<number> {
  const spans = [...quotedSpans(read.document.text), ...cited.flatMap((attribution) => attribution.content)];
  const words = read.tokens.filter((token) => spans.some(([start, end]) => token.start >= start && token.end <= end));
  const shared = findReusedPassages(passages.pageTokens, words);
  return new Set(shared.onPage.flatMap((found, i) => (found ? [i] : [])));
}

function explainedTokens(text: string, tokens: readonly Token[], credits: Credits): boolean[] {
  const spans = [...quotedSpans(text), ...credits.attributions.flatMap((attribution) => attribution.content)];
  return tokens.map((token) => spans.some(([start, end]) => token.start >= start && token.end <= end));
}

function publisherNames(publisher: string | undefined, url: string): string[] {
  return [publisher ?? "", hostOf(url)].filter((name) => name !== "");
}
