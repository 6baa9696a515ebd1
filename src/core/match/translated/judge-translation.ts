/** Whether the best linked document is a translation of the page, or only about the same event. Pure. */
import type { Linked, Links } from "./link-translations.ts";
import { alignSentences } from "./align-sentences.ts";
import { weighTranslation, type AlignedPair } from "./weigh-translation.ts";

// Of 1,722 scrambled pages in nine language pairs 98 of 100 have their translation above, and without it 3 have another document above, judged
// by weights that were fitted on other articles. The three are reports of one match, with its players and times.
const leastScore = 0.7;
// Two neighbours may change places in an alignment: three sentences reversed are nearly in order, and say nothing about chance. They
// are left out where most sentences of both texts have so many bits in common: one sentence of another story has not.
const leastSentencesInOrder = 4;
const leastEvidence = 6;
// Copies of one translation have the same sentences, and must not speak against each other.
const copyShare = 0.7;

/** A document that the page translates, or that translates the page; `score` says how sure that is, 0..1. */
export type Translation = Linked & { score: number };

/** The translations among the linked documents, best first: one, or several copies of one. */
export function judgeTranslations(links: Links): Translation[] {
  return pairBest(links).flatMap(({ copy, pair }) => {
    const score = weighTranslation(pair);
    return score >= leastScore ? [{ ...copy, score }] : [];
  });
}

/** The best linked document and its copies, each with what the judgement goes by. */
export function pairBest({ page, weigh, linked }: Links): { copy: Linked; pair: AlignedPair }[] {
  const best = linked[0];
  if (!best) return [];
  const copies = linked.filter((other) => other === best || isCopy(best, other));
  const rival = linked.find((other) => !copies.includes(other));
  return copies.map((copy) => {
    const { sentences, alignment } = copy;
    const hasOrder = rival === undefined || Math.min(page.length, sentences.length) >= leastSentencesInOrder || !isMostlyShared(copy, page);
    const reversed = hasOrder ? alignSentences(page, sentences.toReversed(), weigh).bits : undefined;
    return { copy, pair: { page, other: sentences, ...alignment, reversed, rival: rival?.alignment.bits, weigh } };
  });
}

function isMostlyShared({ sentences, alignment }: Linked, page: Links["page"]): boolean {
  const shared = alignment.beads.filter((bead) => bead.evidence >= leastEvidence);
  const here = shared.reduce((sum, bead) => sum + bead.end - bead.first, 0);
  const there = shared.reduce((sum, bead) => sum + bead.otherEnd - bead.otherFirst, 0);
  return here > page.length / 2 && there > sentences.length / 2;
}

function isCopy(a: Linked, b: Linked): boolean {
  const lengths = new Set(a.sentences.map((sentence) => sentence.length));
  const same = b.sentences.filter((sentence) => lengths.has(sentence.length)).length;
  return same >= copyShare * Math.max(a.sentences.length, b.sentences.length) && a.facts.lang === b.facts.lang;
}
