/** Where a quote stands literally in one document, and how far it was changed. Pure. */
import type { DriftStep, MatchRelation, Span } from "../../model.ts";
import type { ReadDocument } from "../library.ts";
import type { QuotePieces } from "../words/quote-pieces.ts";
import type { Token } from "../words/tokenize.ts";
import { alignRuns, placeWords } from "../words/align-words.ts";
import { findDrift } from "../words/drift.ts";
import { informationOf, lengthInWords } from "../words/information.ts";

/** A quote found in a document. */
export type LiteralPlace = {
  /** `reworded` where words stand in another order: a reordering is no edit of a quotation. */
  relation: Extract<MatchRelation, "exact" | "edited" | "partial" | "reworded">;
  /** 1 for the same words; the share of unchanged words otherwise. */
  score: number;
  quote: Span;
  drift: DriftStep[];
};

// Accepts 98–100 % of quotes with a fifth of the words edited and no wrong document.
const mostChanges = 0.35;
// Shorter quotes match exactly only: two changes in five words make another sentence.
const leastWordsToEdit = 6;
// A run that stands for a quote of which the rest is missing: longer than set phrases ("at the end of the year").
const leastWordsOfPart = 8;
const leastBitsOfPart = 40;
// Under three fifths of a quote, as much may be an everyday clause ("nobody could say on Monday how long that will take, but") to
// which two texts go on about different things: then it must say twice as much, or hold a number.
const leastShareOfPart = 0.6;
const leastBitsOfSmallPart = 80;
// An edited quote has its changes among its words. Where so many words beside its longest run have hardly a counterpart, two
// sentences begin alike or end alike.
const leastWordsBeside = 5;
const leastKeptBeside = 0.35;
// Two neighbours that changed places are an edit; farther moves make another sentence of the same words.
const farthestSwap = 2;
// An ellipsis may stand for a few paragraphs, not for half an article.
const widestGap = 300;

/** Where the quote stands in the document; undefined where too much of it is missing. */
export function findLiteralPlace(quote: QuotePieces, { document, tokens }: ReadDocument): LiteralPlace | undefined {
  const places = placePieces(quote.pieces, tokens);
  const whole = places.every((place) => place !== undefined) ? places.filter((place) => place !== undefined) : undefined;
  if (whole && whole.length > 0 && !isOneRunOnly(quote, whole, tokens)) return describeWhole(quote, whole, document.text, tokens);
  return findPart(quote, document.text, tokens);
}

type Place = { first: number; end: number; changes: number };

// The longest piece is placed first, because it is the surest; the others follow in order on its two sides.
function placePieces(pieces: readonly Token[][], tokens: readonly Token[]): (Place | undefined)[] {
  const places: (Place | undefined)[] = pieces.map(() => undefined);
  const longest = pieces.reduce((best, piece, i) => (piece.length > (pieces[best]?.length ?? 0) ? i : best), 0);
  const main = placePiece(pieces[longest] ?? [], tokens, 0, tokens.length);
  places[longest] = main;
  if (!main) return places;
  let from = main.end;
  for (let i = longest + 1; i < pieces.length; i++) {
    const place = placePiece(pieces[i] ?? [], tokens, from, Math.min(tokens.length, from + widestGap));
    places[i] = place;
    from = place?.end ?? from;
  }
  let to = main.first;
  for (let i = longest - 1; i >= 0; i--) {
    const place = placePiece(pieces[i] ?? [], tokens, Math.max(0, to - widestGap), to);
    places[i] = place;
    to = place?.first ?? to;
  }
  return places;
}

function placePiece(piece: readonly Token[], tokens: readonly Token[], from: number, to: number): Place | undefined {
  const place = placeWords(piece, tokens, from, to);
  const allowed = lengthInWords(piece) < leastWordsToEdit ? 0 : Math.floor(piece.length * mostChanges);
  return place.changes <= allowed ? place : undefined;
}

function isOneRunOnly(quote: QuotePieces, places: readonly Place[], tokens: readonly Token[]): boolean {
  if (places.every((place) => place.changes === 0)) return false;
  const found = tokens.slice(Math.min(...places.map((place) => place.first)), Math.max(...places.map((place) => place.end)));
  const run = longestCommonRun(quote.tokens, found);
  const isBeside = (_: Token, i: number) => i < run.quote || i >= run.quote + run.length;
  const beside = quote.tokens.filter(isBeside);
  if (lengthInWords(beside) < leastWordsBeside) return false;
  const kept = new Set(alignRuns(quote.tokens, found).flatMap((pair) => (pair.same && pair.quote !== undefined ? [pair.quote] : [])));
  const keptBeside = quote.tokens.filter((token, i) => isBeside(token, i) && kept.has(i));
  return informationOf(keptBeside, quote.text) < leastKeptBeside * informationOf(beside, quote.text);
}

function describeWhole(quote: QuotePieces, places: Place[], text: string, tokens: readonly Token[]): LiteralPlace {
  const changes = places.reduce((sum, place) => sum + place.changes, 0);
  const first = Math.min(...places.map((place) => place.first));
  const end = Math.max(...places.map((place) => place.end));
  const span = spanOf(tokens, first, end);
  // Words left out are marked by the quote itself: they are shown as drift but do not lower the score.
  const exact = changes === 0 && places.length === 1;
  const drift = exact ? sameWords(quote) : findDrift(quote.tokens, quote.text, tokens.slice(first, end), text);
  const edited = changes > 0 && isReordered(quote.tokens, tokens, first, end) ? "reworded" : "edited";
  return { relation: exact ? "exact" : edited, score: 1 - changes / quote.tokens.length, quote: span, drift };
}

// True where a word that the quote has elsewhere stands in or just beside the found words, more than a neighbour's swap away.
function isReordered(quote: readonly Token[], tokens: readonly Token[], first: number, end: number): boolean {
  const from = Math.max(0, first - quote.length);
  const around = tokens.slice(from, end + quote.length);
  const pairs = alignRuns(quote, tokens.slice(first, end));
  const kept = new Set(pairs.flatMap((pair) => (pair.same && pair.text !== undefined ? [first + pair.text - from] : [])));
  let at = first - from;
  for (const pair of pairs) {
    if (pair.text !== undefined) at = first + pair.text - from;
    if (pair.quote === undefined || pair.same) continue;
    const hash = quote[pair.quote]?.hash;
    const near = around.some((token, i) => token.hash === hash && !kept.has(i) && Math.abs(i - at) <= farthestSwap);
    if (!near && around.some((token, i) => token.hash === hash && !kept.has(i))) return true;
  }
  return false;
}

function sameWords(quote: QuotePieces): DriftStep[] {
  return [{ op: "same", text: quote.text.slice(quote.tokens[0]?.start ?? 0, quote.tokens.at(-1)?.end ?? 0) }];
}

function findPart(quote: QuotePieces, text: string, tokens: readonly Token[]): LiteralPlace | undefined {
  const run = longestCommonRun(quote.tokens, tokens);
  const part = quote.tokens.slice(run.quote, run.quote + run.length);
  const isSmall = run.length < leastShareOfPart * quote.tokens.length && !part.some((token) => /\p{Nd}/u.test(token.norm));
  const least = isSmall ? leastBitsOfSmallPart : leastBitsOfPart;
  if (lengthInWords(part) < leastWordsOfPart || informationOf(part, quote.text) < least) return undefined;
  const found = tokens.slice(run.text, run.text + run.length);
  return {
    relation: isReordered(quote.tokens, tokens, run.text, run.text + run.length) ? "reworded" : "partial",
    score: run.length / quote.tokens.length,
    quote: spanOf(tokens, run.text, run.text + run.length),
    drift: findDrift(quote.tokens, quote.text, found, text),
  };
}

// Dynamic programming over equal words, one row at a time: O(quote × text).
function longestCommonRun(quote: readonly Token[], text: readonly Token[]): { quote: number; text: number; length: number } {
  let above = new Int32Array(quote.length + 1);
  let row = new Int32Array(quote.length + 1);
  const best = { quote: 0, text: 0, length: 0 };
  for (let j = 0; j < text.length; j++) {
    for (let i = 1; i <= quote.length; i++) {
      const length = quote[i - 1]?.hash === text[j]?.hash ? (above[i - 1] ?? 0) + 1 : 0;
      row[i] = length;
      if (length > best.length) Object.assign(best, { quote: i - length, text: j + 1 - length, length });
    }
    [above, row] = [row, above];
  }
  return best;
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
}
