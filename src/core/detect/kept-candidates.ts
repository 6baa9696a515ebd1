/** The candidates kept so far, and whether another one can stand beside them. */
import type { PathSource, Span } from "../model.ts";
import type { Candidate } from "./candidate.ts";

export type KeptCandidates = {
  /** True where the candidate uses a printed name for a second thing, or attributes words a second time. */
  conflicts: (candidate: Candidate) => boolean;
  add: (candidate: Candidate) => void;
};

/** Candidates of one rule for the same words from the same evidence: two media in one phrase are two attributions, a long list of them thousands. */
type Phrase = Pick<Candidate, "rule" | "kind" | "evidence" | "content"> & {
  /** Where names of stated candidates stand. */
  statedNames: Places<true>;
  /** The candidates by the place of their first name. */
  byFirstName: Places<Candidate[]>;
};

/** Width in characters of the buckets in which phrases are looked up, so that the choice stays linear in the page's length. */
const phraseBucket = 2048;

export function createKeptCandidates(): KeptCandidates {
  const phrases = new Map<string, Phrase>();
  const buckets = new Map<number, Phrase[]>();
  return {
    conflicts(candidate) {
      const own = phrases.get(phraseKey(candidate));
      if (own && hasTwin(own, candidate)) return true;
      return bucketsOf(candidate).some((key) => (buckets.get(key) ?? []).some((phrase) => phrase !== own && clash(candidate, phrase)));
    },
    add(candidate) {
      const key = phraseKey(candidate);
      let phrase = phrases.get(key);
      if (!phrase) {
        const { rule, kind, evidence, content } = candidate;
        phrase = { rule, kind, evidence, content, statedNames: createPlaces(), byFirstName: createPlaces() };
        phrases.set(key, phrase);
        for (const at of bucketsOf(candidate)) {
          const known = buckets.get(at);
          if (known) known.push(phrase);
          else buckets.set(at, [phrase]);
        }
      }
      const [first] = candidate.path;
      if (first?.span) phrase.byFirstName.at(first.span, () => []).push(candidate);
      if (candidate.stated === "explicit") for (const { span } of candidate.path) if (span) phrase.statedNames.at(span, () => true);
    },
  };
}

const phraseKey = ({ rule, evidence, content }: Candidate): string => `${rule} ${[evidence, ...content].join()}`;

function bucketsOf({ evidence, content }: Candidate): number[] {
  const spans = [evidence, ...content];
  const low = Math.floor(Math.min(...spans.map((span) => span[0])) / phraseBucket);
  const high = Math.floor(Math.max(...spans.map((span) => span[1])) / phraseBucket);
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}

/** A candidate of the phrase whose whole path stands at the same names. */
function hasTwin(phrase: Phrase, { path }: Candidate): boolean {
  const [first] = path;
  if (!first?.span) return false;
  return phrase.byFirstName.over(first.span).some((others) => others.some((other) => other.path.length === path.length && path.every((source, at) => sameName(source, other.path[at]))));
}

/** A continued source keeps the place of its name, where it is no second use of it. */
function clash(candidate: Candidate, phrase: Phrase): boolean {
  if (overlaps(candidate.content, phrase.content)) return true;
  if (candidate.stated !== "explicit" || (candidate.kind === phrase.kind && !sameSpans(candidate.content, phrase.content))) return false;
  return candidate.path.some(({ span }) => span !== null && phrase.statedNames.over(span).length > 0);
}

const sameSpans = (a: Span[], b: Span[]) => a.length === b.length && a.every((span, at) => span[0] === b[at]?.[0] && span[1] === b[at]?.[1]);

const sameName = (a: PathSource, b: PathSource | undefined) => a.span !== null && b?.span != null && meet(a.span, b.span);

const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** More than half of the shorter content is attributed by both. */
function overlaps(a: Span[], b: Span[]): boolean {
  const length = (spans: Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shorter = Math.min(length(a), length(b));
  if (shorter === 0) return false;
  const common = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0), 0);
  return common > shorter / 2;
}

type Places<Value> = {
  /** What is kept for exactly this span, made where it is new. */
  at: (span: Span, make: () => Value) => Value;
  /** What is kept for spans that share a character with this one. */
  over: (span: Span) => Value[];
};

/** Width in characters of the buckets in which names are looked up: most names stand in one or two. */
const nameBucket = 32;

function createPlaces<Value>(): Places<Value> {
  const buckets = new Map<number, Map<string, { span: Span; value: Value }>>();
  const keysOf = ([start, end]: Span): number[] => {
    const low = Math.floor(start / nameBucket);
    return Array.from({ length: Math.floor((end - 1) / nameBucket) - low + 1 }, (_, at) => low + at);
  };
  return {
    at(span, make) {
      const name = span.join();
      const keys = keysOf(span);
      let kept = keys.length > 0 ? buckets.get(keys[0] ?? 0)?.get(name) : undefined;
      if (kept) return kept.value;
      kept = { span, value: make() };
      for (const key of keys) {
        const bucket = buckets.get(key) ?? new Map<string, { span: Span; value: Value }>();
        bucket.set(name, kept);
        buckets.set(key, bucket);
      }
      return kept.value;
    },
    over: (span) => [...new Set(keysOf(span).flatMap((key) => [...(buckets.get(key)?.values() ?? [])]))].filter((kept) => meet(kept.span, span)).map(({ value }) => value),
  };
}
