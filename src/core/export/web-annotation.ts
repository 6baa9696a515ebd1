/**
 * Web Annotation (https://www.w3.org/TR/annotation-model/): each passage with its source, for tools that annotate pages.
 * An annotation page of one annotation per attribution; selectors by quote and by position in the text as read.
 */
import type { Span, TracedAttribution } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { partIri, pathWords, sourceIri } from "./export-input.ts";

/** Characters of context around the exact words, as Hypothesis keeps them. */
const context = 32;

export function webAnnotations({ trace, readAt }: ExportInput) {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: partIri(trace, "annotations"),
    type: "AnnotationPage",
    items: trace.attributions.map((attribution) => ({
      id: partIri(trace, attribution.id),
      type: "Annotation",
      motivation: "identifying",
      created: readAt,
      body: bodies(attribution),
      target: spansOf(attribution).map((span) => ({ source: trace.page.url || partIri(trace, "text"), selector: selectors(trace.text, span) })),
    })),
  };
}

function bodies({ kind, path, stated, rule, confidence }: TracedAttribution) {
  const how = stated === "inferred" ? "inferred from the sentence before" : "stated";
  return [
    ...path.map((source) => ({ type: "SpecificResource", purpose: "identifying", source: sourceIri(source) })),
    {
      type: "TextualBody",
      purpose: "describing",
      format: "text/plain",
      language: "en",
      value: `${kind}: ${pathWords(path)} (${how}; rule ${rule}, certainty ${confidence})`,
    },
  ];
}

const spansOf = ({ content, evidence }: TracedAttribution): Span[] => (content.length > 0 ? content : [evidence]);

function selectors(text: string, [start, end]: Span) {
  return [
    { type: "TextQuoteSelector", exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context) },
    { type: "TextPositionSelector", start, end },
  ];
}
