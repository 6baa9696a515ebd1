import type { Reason, ReasonCode, Span } from "../../model.ts";
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";
import type { Anchor } from "../anchors/anchors.ts";

const codes: Record<Anchor["kind"], ReasonCode> = {
  name: "same-names",
  number: "same-numbers",
  day: "same-days",
  month: "same-days",
  country: "same-countries",
  place: "same-names",
  source: "same-names",
  currency: "same-numbers",
  time: "same-times",
  topic: "same-topics",
  cognate: "same-topics",
};

// A face lists a handful.
const mostListed = 5;
const mostTold = 4;

/** What two texts share: at the quote first, then anywhere; each value is "words there / words here". */
export function explainBeads(span: Span, beads: readonly Bead[], page: readonly AnchoredSentence[], other: readonly AnchoredSentence[]): Reason[] {
  const touches = (bead: Bead) => page.slice(bead.first, bead.end).some((sentence) => sentence.span[1] > span[0] && sentence.span[0] < span[1]);
  const lists = new Map<ReasonCode, Set<string>>();
  for (const bead of [...beads.filter(touches), ...beads.filter((other) => !touches(other))]) {
    for (const { kind, words } of sharedWords(bead, page, other)) {
      const list = lists.get(codes[kind]) ?? new Set();
      if (list.size < mostListed) list.add(words);
      lists.set(codes[kind], list);
    }
  }
  const order = [...new Set(Object.values(codes))];
  return [...lists].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).slice(0, mostTold).map(([code, values]) => ({ code, values: [...values] }));
}

function sharedWords(bead: Bead, page: readonly AnchoredSentence[], other: readonly AnchoredSentence[]): { kind: Anchor["kind"]; words: string }[] {
  const there = new Map(other.slice(bead.otherFirst, bead.otherEnd).flatMap((sentence) => [...sentence.anchors]));
  return page.slice(bead.first, bead.end).flatMap((sentence) =>
    [...sentence.anchors].flatMap(([key, anchor]) => {
      const twin = there.get(key);
      return twin ? [{ kind: anchor.kind, words: twin.words === anchor.words ? anchor.words : `${twin.words} / ${anchor.words}` }] : [];
    }),
  );
}
