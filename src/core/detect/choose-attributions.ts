import type { Attribution, PathSource, Span } from "../model.ts";
import type { Steps } from "../steps.ts";
import type { Candidate } from "./candidate.ts";

/** Candidates compared between two rests. */
const candidatesPerStep = 128;

/** The best set in which no printed name is used for two different things and no words are attributed twice, with ids in page order. */
export function* chooseAttributions(candidates: Candidate[]): Steps<Attribution[]> {
  const kept: Candidate[] = [];
  const index = createIndex();
  for (const [at, candidate] of [...candidates].sort(better).entries()) {
    if (at % candidatesPerStep === 0) yield;
    if (index.conflicts(candidate)) continue;
    index.add(candidate);
    kept.push(candidate);
  }
  return kept
    .sort((a, b) => a.evidence[0] - b.evidence[0] || startOf(a) - startOf(b))
    .map((candidate, at) => ({ id: `a${at + 1}`, ...candidate }));
}

const startOf = (candidate: Candidate) => candidate.path[0]?.span?.[0] ?? candidate.content[0]?.[0] ?? candidate.evidence[0];

/** Stated before inferred, then the surer, then the longer path, then the earlier. */
function better(a: Candidate, b: Candidate): number {
  const stated = Number(b.stated === "explicit") - Number(a.stated === "explicit");
  return stated || b.confidence - a.confidence || b.path.length - a.path.length || a.evidence[0] - b.evidence[0];
}

/** Width of the buckets in which spans are looked up, so that the choice stays linear in the page's length. */
const bucket = 2048;

function createIndex(): { conflicts: (candidate: Candidate) => boolean; add: (candidate: Candidate) => void } {
  const buckets = new Map<number, Candidate[]>();
  const keysOf = ({ evidence, content }: Candidate): number[] => {
    const spans = [evidence, ...content];
    const low = Math.floor(Math.min(...spans.map((span) => span[0])) / bucket);
    const high = Math.floor(Math.max(...spans.map((span) => span[1])) / bucket);
    return Array.from({ length: high - low + 1 }, (_, at) => low + at);
  };
  return {
    conflicts: (candidate) => keysOf(candidate).some((key) => (buckets.get(key) ?? []).some((other) => clash(candidate, other))),
    add(candidate) {
      for (const key of keysOf(candidate)) {
        const known = buckets.get(key);
        if (known) known.push(candidate);
        else buckets.set(key, [candidate]);
      }
    },
  };
}

function clash(a: Candidate, b: Candidate): boolean {
  const shared = a.path.some((source) => b.path.some((other) => sameName(source, other)));
  if (isSibling(a, b)) return shared && a.path.length === b.path.length && a.path.every((source, at) => sameName(source, b.path[at]));
  // A continued source keeps the place of its name, where it is no second use of it.
  if (shared && a.stated === "explicit" && b.stated === "explicit") return a.kind !== b.kind || sameSpans(a.content, b.content) || overlaps(a, b);
  return overlaps(a, b);
}

/** Two media in one phrase are two attributions with the same words. */
const isSibling = (a: Candidate, b: Candidate) => a.rule === b.rule && a.evidence[0] === b.evidence[0] && a.evidence[1] === b.evidence[1] && sameSpans(a.content, b.content);

const sameSpans = (a: Span[], b: Span[]) => a.length === b.length && a.every((span, at) => span[0] === b[at]?.[0] && span[1] === b[at]?.[1]);

const sameName = (a: PathSource, b: PathSource | undefined) => a.span !== null && b?.span != null && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** More than half of the shorter content is attributed by both. */
function overlaps(a: Candidate, b: Candidate): boolean {
  const length = (spans: Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shorter = Math.min(length(a.content), length(b.content));
  if (shorter === 0) return false;
  const common = a.content.reduce((sum, x) => sum + b.content.reduce((inner, y) => inner + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0), 0);
  return common > shorter / 2;
}
