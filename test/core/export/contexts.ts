/** The contexts of the JSON-LD formats, for a processor that must not fetch. */

/** The published contexts lie on the network; these are the terms of theirs that a trace uses. */
const contexts: Record<string, unknown> = {
  "http://www.w3.org/ns/anno.jsonld": {
    oa: "http://www.w3.org/ns/oa#", as: "http://www.w3.org/ns/activitystreams#", dc: "http://purl.org/dc/elements/1.1/", dcterms: "http://purl.org/dc/terms/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", xsd: "http://www.w3.org/2001/XMLSchema#",
    id: { "@type": "@id", "@id": "@id" }, type: { "@type": "@id", "@id": "@type" },
    Annotation: "oa:Annotation", AnnotationPage: "as:OrderedCollectionPage", SpecificResource: "oa:SpecificResource", TextualBody: "oa:TextualBody", TextQuoteSelector: "oa:TextQuoteSelector", TextPositionSelector: "oa:TextPositionSelector",
    identifying: "oa:identifying", describing: "oa:describing",
    body: { "@type": "@id", "@id": "oa:hasBody" }, target: { "@type": "@id", "@id": "oa:hasTarget" }, source: { "@type": "@id", "@id": "oa:hasSource" }, selector: { "@type": "@id", "@id": "oa:hasSelector" },
    motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" }, purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
    exact: "oa:exact", prefix: "oa:prefix", suffix: "oa:suffix", start: { "@type": "xsd:nonNegativeInteger", "@id": "oa:start" }, end: { "@type": "xsd:nonNegativeInteger", "@id": "oa:end" },
    items: { "@type": "@id", "@id": "as:items", "@container": "@list" }, created: { "@type": "xsd:dateTime", "@id": "dcterms:created" }, format: "dc:format", language: "dc:language", value: "rdf:value",
  },
  "https://schema.org": { "@vocab": "http://schema.org/", url: { "@type": "@id" } },
};
/** Answers the contexts without the network; any other is an error. */
export const documentLoader = (url: string) => {
  const context = contexts[url];
  if (!context) throw new Error(`No context ${url}`);
  return Promise.resolve({ documentUrl: url, document: { "@context": context } });
};
