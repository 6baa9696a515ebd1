/**
 * PROV-O (https://www.w3.org/TR/prov-o/) as JSON-LD: the chain as linked data, for archives and research.
 *
 * Only what the page states becomes provenance: a quotation `wasQuotedFrom`, reported speech and republication
 * `wasDerivedFrom`. What the index found is a relation of its own with its evidence, never a derivation; what is inferred
 * says so; the furthest source known is an agent, never `hadPrimarySource`.
 */
import type { Match, PathSource, TracedAttribution, Trace } from "../model.ts";
import { isSure } from "../sure.ts";
import type { ExportInput } from "./export-input.ts";
import { attributedWords, partIri, sourceIri } from "./export-input.ts";
import { chainNodes, type ProvNode as Node } from "./prov-chain.ts";

const namespaces = {
  prov: "http://www.w3.org/ns/prov#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  wt: "urn:wiretrace:terms:",
};

export function provenance({ trace, readAt }: ExportInput) {
  const nodes = [pageNode(trace, readAt), ...trace.attributions.flatMap((attribution) => attributionNodes(trace, attribution)), ...trace.reuse.map(documentNode), ...chainNodes(trace)];
  return { "@context": namespaces, "@graph": unique(nodes) };
}

function pageNode(trace: Trace, readAt: string): Node {
  return {
    "@id": pageIri(trace),
    "@type": "prov:Entity",
    "dct:title": trace.page.title,
    "dct:language": trace.page.lang,
    ...(trace.page.publishedAt && { "dct:issued": trace.page.publishedAt }),
    "wt:readAt": { "@type": "xsd:dateTime", "@value": readAt },
    ...(trace.reuse.length > 0 && { "wt:found": trace.reuse.map(foundNode) }),
  };
}

/** The attributed words, the report of each relay, and the agents behind them. */
function attributionNodes(trace: Trace, attribution: TracedAttribution): Node[] {
  const words: Node = {
    "@id": partIri(trace, attribution.id),
    "@type": "prov:Entity",
    "dct:isPartOf": { "@id": pageIri(trace) },
    "prov:value": attributedWords(trace.text, attribution),
    "wt:kind": attribution.kind,
    "wt:stance": attribution.stance,
    "wt:rule": attribution.rule,
    "wt:confidence": attribution.confidence,
    ...(attribution.matches.length > 0 && { "wt:found": attribution.matches.map(foundNode) }),
  };
  const reports = attribution.path.map(
    (source, depth): Node => ({
      "@id": partIri(trace, `${attribution.id}-${depth}`),
      "@type": "prov:Entity",
      "rdfs:label": `What ${source.name} said`,
      "prov:wasAttributedTo": { "@id": sourceIri(source) },
    }),
  );
  const steps = [words, ...reports];
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next) step[property(attribution, index)] = { "@id": next["@id"] };
  }
  return [...steps, ...attribution.path.map(agentNode), ...attribution.matches.map(documentNode)];
}

/** Which relation the page states; the words between two relays are reported, whatever the page does with them. */
function property({ kind, stated, confidence }: TracedAttribution, index: number): string {
  // What may be wrong is stated as a fact by no format.
  if (!isSure({ confidence })) return "wt:possiblyFrom";
  if (stated === "inferred" && index === 0) return "wt:inferredFrom";
  return kind === "quote" && index === 0 ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom";
}

function agentNode(source: PathSource): Node {
  const kinds: Partial<Record<PathSource["class"], string>> = { person: "prov:Person", agency: "prov:Organization", outlet: "prov:Organization", institution: "prov:Organization", company: "prov:Organization" };
  return {
    "@id": sourceIri(source),
    "@type": ["prov:Agent", ...(kinds[source.class] ? [kinds[source.class] ?? ""] : [])],
    "rdfs:label": source.name,
    ...(source.speaksFor && { "prov:actedOnBehalfOf": { "@id": sourceIri({ ...source.speaksFor, host: null }), "@type": "prov:Agent", "rdfs:label": source.speaksFor.name } }),
  };
}

function documentNode(match: Match): Node {
  return { "@id": match.document, "@type": "prov:Entity", "dct:title": match.title, ...(match.publishedAt && { "dct:issued": match.publishedAt }) };
}

const foundNode = (match: Match) => ({ "wt:document": { "@id": match.document }, "wt:relation": match.relation, "wt:score": match.score });

const pageIri = (trace: Trace): string => trace.page.url || partIri(trace, "text");

function unique(nodes: Node[]): Node[] {
  // A document is told where words were found in it and where it cites others: both are kept.
  const byId = new Map<string, Node>();
  for (const node of nodes) byId.set(node["@id"], { ...byId.get(node["@id"]), ...node });
  return [...byId.values()];
}
