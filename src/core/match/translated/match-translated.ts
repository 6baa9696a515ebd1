/** Tier C: the page's quotes in documents of another language. Documents are linked by what needs no translation, then aligned. */
import type { Reason, Span } from "../../model.ts";
import type { Library } from "../library.ts";
import type { Linked, Links } from "./link-translations.ts";
import type { AskingPage, Question } from "../question.ts";
import { findCitedSentence } from "./cited-sentence.ts";
import { judgeTranslations, type Translation } from "./judge-translation.ts";
import { linkTranslations } from "./link-translations.ts";
import { mapSpan } from "./map-span.ts";
import { findUnpaired } from "./unpaired-sentence.ts";
import { explainBeads } from "./translation-reasons.ts";

/** The document of that number says the same in another language; `quote` is null where its sentence has no counterpart. */
export type TranslatedMatch = { number: number; score: number; quote: Span | null; reasons: Reason[] };

/**
 * For each question that stands in the page's text: the documents that the page as a whole is a translation of, and the sentences
 * of documents by a publisher whom the quote's path names. A quote by itself is never searched for in other languages.
 */
export async function matchTranslated(questions: readonly Question[], page: AskingPage, library: Library): Promise<Map<string, TranslatedMatch[]>> {
  const located = questions.flatMap((question) => (question.span ? [{ question, span: question.span }] : []));
  if (located.length === 0 || library.documentCount === 0) return new Map();
  const links = await linkTranslations(page, library, {
    isAllowed: (facts) => !located.every(({ question }) => question.isOwn(facts)),
    isCited: (facts) => located.some(({ question }) => question.isCited(facts)),
    units: located.map(({ span }) => span),
  });
  const translations = judgeTranslations(links);
  return new Map(
    located.map(({ question, span }) => {
      const whole = translations.map((linked) => matchWhole(span, linked, links, page.text));
      const cited = links.linked.filter((linked) => question.isCited(linked.facts) && !translations.some((other) => other.number === linked.number));
      const single = cited.flatMap((linked) => matchCited(span, linked, links, page, question) ?? []);
      return [question.id, [...whole, ...single].sort((a, b) => b.score - a.score)];
    }),
  );
}

// Bits of one sentence that stand for a third of certainty: a single sentence is never as sure as a whole translation.
const citedEvidence = 30;

function matchWhole(span: Span, linked: Translation, { page, weigh }: Links, text: string): TranslatedMatch {
  const { beads } = linked.alignment;
  const unpaired = findUnpaired(span, { page, other: linked.sentences, weigh }, beads);
  const all = unpaired ? [...beads.filter(({ first, end }) => unpaired.first < first || unpaired.first >= end), unpaired] : beads;
  const quote = mapSpan(span, { page: { text, sentences: page }, other: linked, weigh }, all);
  const reasons = explainBeads(span, all, page, linked.sentences);
  return { number: linked.number, score: linked.score, quote, reasons };
}

function matchCited(span: Span, linked: Linked, links: Links, page: AskingPage, question: Question): TranslatedMatch | undefined {
  if (!isWithinDays(linked.facts.publishedAt, page.publishedAt)) return undefined;
  const found = findCitedSentence(span, links.page, linked.sentences, links.weigh, question.namings(linked.facts));
  if (!found) return undefined;
  const why: Reason = question.pointed.includes(linked.number) ? { code: "gives-address", values: [] } : { code: "cited-publisher", values: [linked.facts.publisher ?? ""] };
  const reasons: Reason[] = [why, ...explainBeads(span, [found], links.page, linked.sentences)];
  return { number: linked.number, score: 1 - Math.exp(-found.evidence / citedEvidence), quote: linked.sentences[found.otherFirst]?.span ?? null, reasons };
}

// News cites news of the last days; a year later the same office meets in the same city again.
const mostDays = 14;
const day = 86_400_000;

function isWithinDays(a: string | null, b: string | null): boolean {
  const [left, right] = [Date.parse((a ?? "").split("/")[0] ?? ""), Date.parse((b ?? "").split("/")[0] ?? "")];
  return Number.isNaN(left) || Number.isNaN(right) || Math.abs(left - right) <= mostDays * day;
}
