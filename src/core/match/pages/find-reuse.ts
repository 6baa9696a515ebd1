/** Whole pages: documents whose passages the page reuses, near-duplicates and versions included. */
import type { Match, Reason } from "../../model.ts";
import type { Library, ReadDocument } from "../library.ts";
import type { AskingPage } from "../question.ts";
import type { ReusedPassages } from "./reused-passages.ts";
import type { Token } from "../words/tokenize.ts";
import { dateOrder } from "../../chain/date-order.ts";
import { describeDocument } from "../documents/describe-document.ts";
import { rankDocuments } from "../documents/rank-documents.ts";
import { findReusedPassages } from "./reused-passages.ts";
import { readTitleStatus } from "../documents/status-in-title.ts";
import { shingleHashes, winnow } from "../words/shingles.ts";
import type { World } from "../anchors/world.ts";

/** A document that shares passages with the page. */
export type Reuse = { number: number; read: ReadDocument; passages: ReusedPassages; share: number };

// The minima of this window are in every document that shares eighteen words with the page; 20 lookups for an article.
const sketchWindow = 16;
// One shared fingerprint is a set phrase.
const leastShared = 2;
const mostCompared = 12;
// Below this a shared quote or a standing paragraph about a company explains it.
const leastWords = 30;
const leastShare = 0.05;
const nearDuplicate = 0.8;

/** The documents that share passages with the page, the most first. */
export async function findReuse(page: AskingPage, tokens: readonly Token[], library: Library): Promise<Reuse[]> {
  const hashes = shingleHashes(tokens);
  const sketch = winnow(hashes, sketchWindow).map((i) => hashes[i] ?? 0);
  const postings = await library.postings("shingle", sketch);
  const ranked = rankDocuments([{ hashes: sketch, postings, trust: 1, finds: true }], library.documentCount, 2 * mostCompared);
  const facts = await library.facts(ranked.map((candidate) => candidate.number));
  const fit = ranked.filter((candidate) => candidate.shared >= leastShared && facts.get(candidate.number)?.url !== page.url).slice(0, mostCompared);
  const documents = await library.read(fit.map((candidate) => candidate.number));
  return fit
    .flatMap(({ number }) => {
      const read = documents.get(number);
      if (!read) return [];
      const passages = findReusedPassages(tokens, read.tokens);
      const share = passages.words / Math.max(1, tokens.length);
      return passages.words >= leastWords && share >= leastShare ? [{ number, read, passages, share }] : [];
    })
    .sort((a, b) => b.share - a.share || a.number - b.number);
}

/** The reuse as matches with their reasons; `uncredited` holds the numbers of documents that a claim stands for. */
export function describeReuse(reuses: readonly Reuse[], uncredited: ReadonlySet<number>, page: AskingPage, library: Library): Match[] {
  const earliest = findEarliest(reuses);
  return reuses.flatMap((reuse) => {
    const described = describeDocument(reuse.number, library);
    if (!described) return [];
    const { document, tokens } = reuse.read;
    const quote: [number, number] = [tokens[reuse.passages.longest.first]?.start ?? 0, tokens[reuse.passages.longest.end - 1]?.end ?? 0];
    const reasons: Reason[] = [{ code: "share-reused", values: [String(Math.round(reuse.share * 100)), String(reuse.passages.words)] }];
    if (reuse.share >= nearDuplicate) reasons.push({ code: "near-duplicate", values: [] });
    const order = dateOrder(document.publishedAt, page.publishedAt);
    reasons.push({ code: order === "unknown" ? "order-unknown" : `published-${order}`, values: [] });
    if (reuse === earliest) reasons.push({ code: "earliest-copy", values: [] });
    const earlier = document.supersedes ?? findSuperseded(reuse, reuses, library.world);
    if (earlier !== undefined) reasons.push({ code: "version-of", values: [earlier] });
    if (document.status !== undefined && document.status !== "current") reasons.push({ code: document.status, values: [] });
    if (uncredited.has(reuse.number)) reasons.push({ code: "not-credited", values: [described.publisher ?? ""] });
    return [{ ...described, relation: "reused" as const, score: reuse.share, quote, excerpt: document.text.slice(...quote), drift: [], reasons }];
  });
}

// Agencies give every edition an address of its own and mark its headline ("UPDATE 2-", "Berichtigung:"): the edition before it is
// the last one by the same publisher with the same headline that is known to be earlier.
function findSuperseded({ read }: Reuse, reuses: readonly Reuse[], world: World): string | undefined {
  const { document } = read;
  const marked = readTitleStatus(document.title, world);
  if (marked === undefined || document.publisher === undefined) return undefined;
  const before = reuses.map((other) => other.read.document).filter((other) => {
    const sameStory = other.publisher === document.publisher && (readTitleStatus(other.title, world)?.title ?? other.title.trim()) === marked.title;
    return sameStory && other.url !== document.url && dateOrder(other.publishedAt, document.publishedAt) === "earlier";
  });
  return before.sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""))[0]?.url;
}

// Only a copy that is known to be earlier than every other is the earliest.
function findEarliest(reuses: readonly Reuse[]): Reuse | undefined {
  const copies = reuses.filter((reuse) => reuse.share >= nearDuplicate);
  const date = (reuse: Reuse) => reuse.read.document.publishedAt;
  return copies.length < 2 ? undefined : copies.find((copy) => copies.every((other) => other === copy || dateOrder(date(copy), date(other)) === "earlier"));
}
