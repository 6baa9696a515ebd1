/**
 * schema.org `Claim` (https://schema.org/Claim): who claims what and where it appears, for the ClaimReview of fact-checkers.
 * No rating, and never a `firstAppearance`: the index knows the earliest copy it holds, not the first.
 */
import type { PathSource, TracedAttribution, Trace } from "../model.ts";
import { isSure } from "../sure.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords, partIri, pathWords, sourceIri } from "./export-input.ts";

/** One claim per quotation or statement with words; the claimant is the furthest source the page names. */
export function claims({ trace }: ExportInput) {
  const worded = trace.attributions.filter(({ kind, content, confidence }) => isSure({ confidence }) && content.length > 0 && (kind === "quote" || kind === "statement"));
  return { "@context": "https://schema.org", "@graph": worded.map((attribution) => claim(trace, attribution)) };
}

function claim(trace: Trace, attribution: TracedAttribution) {
  const claimant = attribution.path.at(-1);
  return {
    "@type": "Claim",
    "@id": partIri(trace, attribution.id),
    text: attributedWords(trace.text, attribution),
    inLanguage: trace.page.lang,
    ...(claimant && claimant.class !== "unnamed" && { author: party(claimant) }),
    description: `${attribution.stance}: ${pathWords(attribution.path)}`,
    appearance: {
      "@type": "CreativeWork",
      ...(trace.page.url !== "" && { url: trace.page.url }),
      headline: trace.page.title,
      ...(trace.page.publishedAt && { datePublished: trace.page.publishedAt }),
    },
  };
}

function party(source: PathSource) {
  return {
    "@type": source.class === "person" || source.class === "account" ? "Person" : "Organization",
    "@id": sourceIri(source),
    name: source.name,
    ...(source.host && { url: `https://${source.host}/` }),
    ...(source.speaksFor && { affiliation: { "@type": "Organization", name: source.speaksFor.name } }),
  };
}
