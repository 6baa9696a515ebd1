/** Sorts a page's attributions into what is read first, what is folded, and by whom the page cites. */
import type { PathSource, TracedAttribution } from "../core/model.ts";
import { certain, sourceKey } from "./summary.ts";

/** All attributions whose nearest source is the same. */
export type SourceGroup = { source: PathSource; attributions: TracedAttribution[] };

export type Grouped = {
  /** Quotations and statements, by nearest source, in the order of the page. */
  words: SourceGroup[];
  /** Agency credits and republication: where the page as a whole comes from. */
  wholePage: TracedAttribution[];
  pictures: TracedAttribution[];
  /** Below 0.8, of any kind. */
  lessCertain: TracedAttribution[];
};

export function groupAttributions(attributions: TracedAttribution[]): Grouped {
  const sure = attributions.filter((attribution) => attribution.confidence >= certain);
  const ofKind = (...kinds: TracedAttribution["kind"][]) => sure.filter(({ kind }) => kinds.includes(kind));
  return {
    words: bySource(ofKind("quote", "statement")),
    wholePage: ofKind("republication", "wire"),
    pictures: ofKind("credit"),
    lessCertain: attributions.filter((attribution) => attribution.confidence < certain),
  };
}

function bySource(attributions: TracedAttribution[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const attribution of attributions) {
    const source = attribution.path[0];
    if (!source) continue;
    // Two unnamed sources are never merged.
    const key = source.class === "unnamed" ? `${attribution.id} unnamed` : sourceKey(source);
    const group = groups.get(key) ?? { source, attributions: [] };
    group.attributions.push(attribution);
    groups.set(key, group);
  }
  return [...groups.values()];
}
