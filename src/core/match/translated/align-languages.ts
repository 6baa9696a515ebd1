/** The sentences of a page and of a document in another language, side by side around the cited words. */
import type { Match, Reason, Span } from "../../model.ts";
import { alignSentences, type Bead } from "./align-sentences.ts";
import { anchorSentences, type AnchoredSentence } from "./anchored-sentences.ts";
import { isTelling } from "../anchors/anchors.ts";
import type { SentencePair } from "../pages/beside.ts";
import { hashText } from "../words/hash.ts";
import type { IndexReader } from "../index-reader.ts";
import { primaryLanguage } from "../words/language-tag.ts";
import { openLibrary } from "../library.ts";
import { unweighedBits, weighAnchors } from "./link-translations.ts";
import { tokenize } from "../words/tokenize.ts";
import { explainBeads } from "./translation-reasons.ts";

type Texts = { page: { text: string; lang: string }; document: { text: string; lang?: string | undefined }; span: Span; match: Match };

/** Pairs shown before and after the cited ones. */
const neighbours = 2;

/** The pairs in the page's order. A document that the page only cites, and does not translate, gives the one cited pair. */
export async function alignLanguages(reader: IndexReader, { page, document, span, match }: Texts): Promise<SentencePair[]> {
  const here = anchorSentences(page.text, tokenize(page.text), primaryLanguage(page.lang), reader.world);
  const isWhole = !match.reasons.some(({ code }) => code === "cited-publisher");
  if (!isWhole) return [citedPair(page.text, here, span, match)];
  const there = anchorSentences(document.text, tokenize(document.text), primaryLanguage(document.lang ?? "und"), reader.world);
  const { beads } = alignSentences(here, there, await weighing(reader, here));
  const touched = beads.flatMap((bead, index) => (touches(span, spanOf(here, bead.first, bead.end)) ? [index] : []));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [citedPair(page.text, here, span, match)];
  const shown = beads.slice(Math.max(0, first - neighbours), last + neighbours + 1);
  return shown.flatMap((bead, index) => {
    const next = shown[index + 1];
    const between = next ? unpaired({ page: page.text, document: document.text }, { here, there }, bead, next) : [];
    const pagePart = spanOf(here, bead.first, bead.end);
    const pair = {
      here: page.text.slice(...pagePart).trim(),
      there: document.text.slice(...spanOf(there, bead.otherFirst, bead.otherEnd)).trim(),
      cited: touches(span, pagePart),
      reasons: explainBeads(pagePart, [bead], here, there),
    };
    return [pair, ...between];
  });
}

async function weighing(reader: IndexReader, sentences: readonly AnchoredSentence[]): Promise<(key: string) => number> {
  const library = await openLibrary(reader);
  const hashes = new Map<string, number>();
  for (const { anchors } of sentences) for (const [key, anchor] of anchors) if (isTelling(anchor)) hashes.set(key, hashText(key));
  const weights = weighAnchors(hashes, await library.postings("anchor", hashes.values()), new Set(), library.documentCount);
  return (key) => weights.get(key) ?? unweighedBits(key);
}

function citedPair(page: string, here: readonly AnchoredSentence[], span: Span, match: Match): SentencePair {
  const sentences = here.filter((sentence) => touches(span, sentence.span));
  const part: Span = [sentences[0]?.span[0] ?? span[0], sentences.at(-1)?.span[1] ?? span[1]];
  const reasons: Reason[] = match.reasons.filter(({ code }) => code !== "cited-publisher");
  return { here: page.slice(...part).trim(), there: match.excerpt.trim(), cited: true, reasons };
}

/** What stands between two neighbouring pairs and has no counterpart: readers must see what a translation left out or added. */
function unpaired(texts: { page: string; document: string }, { here, there }: { here: readonly AnchoredSentence[]; there: readonly AnchoredSentence[] }, bead: Bead, next: Bead): SentencePair[] {
  const alone = { cited: false, reasons: [] };
  return [
    ...here.slice(bead.end, next.first).map(({ span }) => ({ ...alone, here: texts.page.slice(...span).trim(), there: "" })),
    ...there.slice(bead.otherEnd, next.otherFirst).map(({ span }) => ({ ...alone, here: "", there: texts.document.slice(...span).trim() })),
  ];
}

const spanOf = (sentences: readonly AnchoredSentence[], first: number, end: number): Span => [sentences[first]?.span[0] ?? 0, sentences[end - 1]?.span[1] ?? 0];
const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
