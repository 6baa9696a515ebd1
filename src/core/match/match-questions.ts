/** All tiers for the quotes of one page: literal first, then reworded, then another language. */
import type { Match, MatchRelation, Reason } from "../model.ts";
import type { Library } from "./library.ts";
import type { LiteralMatch } from "./literal/match-literally.ts";
import type { ShortMatch } from "./literal/match-short.ts";
import type { RewordedMatch } from "./reworded/match-reworded.ts";
import type { AskingPage, Question } from "./question.ts";
import type { TranslatedMatch } from "./translated/match-translated.ts";
import { describeDocument } from "./documents/describe-document.ts";
import { findDrift } from "./words/drift.ts";
import { matchLiterally } from "./literal/match-literally.ts";
import { matchReworded } from "./reworded/match-reworded.ts";
import { matchShort } from "./literal/match-short.ts";
import { matchTranslated } from "./translated/match-translated.ts";

const relationOrder: MatchRelation[] = ["exact", "edited", "partial", "reworded", "translated", "reused"];

/** Hears of a question whose answer is known before that of the others. */
export type Told = (id: string, matches: Match[]) => void;

/** For each question, the documents its words were found in, best first; every question has an entry. */
export async function matchQuestions(questions: readonly Question[], page: AskingPage, library: Library, told?: Told): Promise<Map<string, Match[]>> {
  const isOpen = (matches: readonly LiteralMatch[]) => matches.every((match) => match.relation === "reworded");
  const tellLiteral = (question: Question, matches: LiteralMatch[]) => isOpen(matches) || told?.(question.id, bestOf(matches.map((match) => describeLiteral(match, question, library))));
  const literal = await matchLiterally(questions, library, told && tellLiteral);
  const open = questions.filter((question) => isOpen(literal.get(question.id) ?? []));
  const reworded = await matchReworded(open, library);
  const translated = await matchTranslated(open, page, library);
  const short = matchShort(open, library);
  // Alignment pairs every sentence of two linked texts, also those that only one of them has: words that the page has from
  // one medium are not looked for in the translation of another's.
  const facts = await library.facts([...translated.values()].flat().map(({ number }) => number));
  const isElsewhere = (question: Question, number: number) => question.isRelayed && !question.isCited(facts.get(number));
  const answers = new Map<string, Match[]>();
  for (const question of questions) {
    const matches = [
      ...(literal.get(question.id) ?? []).map((match) => describeLiteral(match, question, library)),
      ...(short.get(question.id) ?? []).map((match) => describeShort(match, question, library)),
      ...(reworded.get(question.id) ?? []).map((match) => describeReworded(match, library)),
      ...(translated.get(question.id) ?? []).filter(({ number }) => !isElsewhere(question, number)).map((match) => describeTranslated(match, library)),
    ];
    answers.set(question.id, bestOf(matches));
  }
  return answers;
}

// One match a document, the best first.
function bestOf(matches: readonly (Match | undefined)[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches.filter((found) => found !== undefined)) {
    const known = best.get(match.document);
    if (!known || compare(match, known) < 0) best.set(match.document, match);
  }
  return [...best.values()].sort(compare);
}

// Sorting is stable: within one relation and score the order of the tier stands.
function compare(a: Match, b: Match): number {
  return relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) || b.score - a.score;
}

function describeLiteral(match: LiteralMatch, question: Question, library: Library): Match | undefined {
  const described = describeDocument(match.number, library);
  const { relation, score, quote, drift } = match;
  const total = question.pieces.tokens.length;
  const kept = String(Math.round(score * total));
  const reasons: Record<LiteralMatch["relation"], Reason> = {
    exact: { code: "same-words", values: [String(total)] },
    edited: { code: "words-kept", values: [kept, String(total)] },
    partial: { code: "part-of-quote", values: [kept, String(total)] },
    reworded: { code: "other-order", values: [kept, String(total)] },
  };
  return described && { ...described, relation, score, quote, excerpt: library.excerpt(match.number, quote), drift, reasons: [reasons[relation]] };
}

function describeShort({ number, quote, exact }: ShortMatch, { pieces, pointed }: Question, library: Library): Match | undefined {
  const described = describeDocument(number, library);
  const read = library.known(number);
  if (!described || !read) return undefined;
  const there = read.tokens.filter((token) => token.start >= quote[0] && token.end <= quote[1]);
  const drift = findDrift(pieces.tokens, pieces.text, there, read.document.text);
  const reasons: Reason[] = [pointed.includes(number) ? { code: "gives-address", values: [] } : { code: "cited-publisher", values: [described.publisher ?? ""] }];
  return { ...described, relation: exact ? "exact" : "edited", score: exact ? 1 : shortInflectedScore, quote, excerpt: library.excerpt(number, quote), drift, reasons };
}

// Below every edited quote that was found by its own words.
const shortInflectedScore = 0.6;

// A face can list a few words, not a paragraph.
const wordsListed = 8;

function describeReworded(match: RewordedMatch, library: Library): Match | undefined {
  const described = describeDocument(match.number, library);
  const reasons: Reason[] = [{ code: "shared-words", values: match.words.slice(0, wordsListed) }];
  return described && { ...described, relation: "reworded", score: match.score, quote: match.quote, excerpt: library.excerpt(match.number, match.quote), drift: match.drift, reasons };
}

function describeTranslated(match: TranslatedMatch, library: Library): Match | undefined {
  const described = describeDocument(match.number, library);
  const excerpt = match.quote ? library.excerpt(match.number, match.quote) : "";
  return described && { ...described, relation: "translated", score: match.score, quote: match.quote, excerpt, drift: [], reasons: match.reasons };
}
