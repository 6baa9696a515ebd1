/** The candidates kept so far, and whether another one can stand beside them. */
import type { PathSource, Span } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import { createPlaces, meet, type Places } from "./places-of-names.ts";

export type KeptCandidates = {
  /** True where the candidate uses a printed name for a second thing, or attributes words a second time. */
  conflicts: (candidate: Candidate) => boolean;
  add: (candidate: Candidate) => void;
};

/** Candidates of one rule for the same words from the same evidence: two media in one phrase are two attributions, a long list of them thousands. */
type Phrase = Pick<Candidate, "rule" | "kind" | "evidence" | "content"> & {
  /** From the first unit of its words to the last; empty where nothing is said. */
  reach: Span;
  /** Where names of stated candidates stand. */
  statedNames: Places<true>;
  /** The candidates by the place of their first name. */
  byFirstName: Places<Candidate[]>;
};

/** Width in characters of the buckets in which phrases are looked up, so that the choice stays linear in the page's length. */
const phraseBucket = 2048;

export function createKeptCandidates(): KeptCandidates {
  /** By the start of their evidence. */
  const phrases = new Map<number, Phrase[]>();
  const buckets = new Map<number, Phrase[]>();
  const phraseOf = (candidate: Candidate) => phrases.get(candidate.evidence[0])?.find((phrase) => isOf(phrase, candidate));
  return {
    conflicts(candidate) {
      const own = phraseOf(candidate);
      if (own && hasTwin(own, candidate)) return true;
      const reach = reachOf(candidate.content);
      const [low, high] = bucketsOf(candidate);
      for (let key = low; key <= high; key += 1) {
        for (const phrase of buckets.get(key) ?? []) if (phrase !== own && clash(candidate, reach, phrase)) return true;
      }
      return false;
    },
    add(candidate) {
      let phrase = phraseOf(candidate);
      if (!phrase) {
        const { rule, kind, evidence, content } = candidate;
        phrase = { rule, kind, evidence, content, reach: reachOf(content), statedNames: createPlaces(), byFirstName: createPlaces() };
        push(phrases, evidence[0], phrase);
        const [low, high] = bucketsOf(candidate);
        for (let key = low; key <= high; key += 1) push(buckets, key, phrase);
      }
      const [first] = candidate.path;
      if (first?.span) phrase.byFirstName.at(first.span, () => []).push(candidate);
      if (candidate.stated === "explicit") for (const { span } of candidate.path) if (span) phrase.statedNames.at(span, () => true);
    },
  };
}

function push(lists: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}

const isOf = (phrase: Phrase, { rule, evidence, content }: Candidate): boolean => phrase.evidence[1] === evidence[1] && phrase.rule === rule && sameSpans(phrase.content, content);

function reachOf(content: Span[]): Span {
  let [low, high] = [Infinity, 0];
  for (const [start, end] of content) {
    if (start < low) low = start;
    if (end > high) high = end;
  }
  return [low, high];
}

/** The first and the last bucket that evidence and content touch. */
function bucketsOf({ evidence, content }: Candidate): [low: number, high: number] {
  const [start, end] = reachOf(content);
  return [Math.floor(Math.min(evidence[0], start) / phraseBucket), Math.floor(Math.max(evidence[1], end) / phraseBucket)];
}

/** A candidate of the phrase whose whole path stands at the same names. */
function hasTwin(phrase: Phrase, { path }: Candidate): boolean {
  const [first] = path;
  if (!first?.span) return false;
  return phrase.byFirstName.over(first.span).some((others) => others.some((other) => other.path.length === path.length && path.every((source, at) => sameName(source, other.path[at]))));
}

/** A continued source keeps the place of its name, where it is no second use of it. */
function clash(candidate: Candidate, reach: Span, phrase: Phrase): boolean {
  if (meet(reach, phrase.reach) && overlaps(candidate.content, phrase.content) && !isBorrowed(candidate) && !isBorrowed(phrase)) return true;
  if (candidate.stated !== "explicit") return false;
  for (const { span } of candidate.path) {
    if (span !== null && phrase.statedNames.touches(span)) return candidate.kind !== phrase.kind || sameSpans(candidate.content, phrase.content);
  }
  return false;
}

/** "The report was confirmed by ORF as well.": its words are those of the sentence before, which another source may have said too. */
const isBorrowed = ({ content, evidence, rule }: Pick<Candidate, "content" | "evidence" | "rule">): boolean => content.length > 0 && rule.startsWith("words/") && content.every(([, end]) => end <= evidence[0]);

const sameSpans = (a: Span[], b: Span[]) => a.length === b.length && a.every((span, at) => span[0] === b[at]?.[0] && span[1] === b[at]?.[1]);

const sameName = (a: PathSource, b: PathSource | undefined) => a.span !== null && b?.span != null && meet(a.span, b.span);

/** More than half of the shorter content is attributed by both. */
function overlaps(a: Span[], b: Span[]): boolean {
  const length = (spans: Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shorter = Math.min(length(a), length(b));
  if (shorter === 0) return false;
  const common = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0), 0);
  return common > shorter / 2;
}
