/** Web Annotation, PROV-O and schema.org Claim, read by a JSON-LD processor against their vocabularies. */
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { claims } from "../../../src/core/export/claims.ts";
import { provenance } from "../../../src/core/export/prov.ts";
import { webAnnotations } from "../../../src/core/export/web-annotation.ts";
import { documentLoader } from "./contexts.ts";
import { sampleTrace } from "../../fixtures/faces/sample-trace.ts";

const input = { trace: sampleTrace, readAt: "2026-02-03T10:00:00Z" };

/** `safe` refuses every term that the context does not know. */
const triples = async (document: unknown) => (await jsonld.toRDF(document, { format: "application/n-quads", documentLoader, safe: true })).split("\n");
const having = (lines: string[], part: string) => lines.filter((line) => line.includes(part));

describe("webAnnotations", () => {
  test("every term is one of the vocabulary, every attribution an annotation", async () => {
    const lines = await triples(webAnnotations(input));
    expect(having(lines, "<http://www.w3.org/ns/oa#Annotation>")).toHaveLength(sampleTrace.attributions.length);
  });

  test("both selectors point at the same words", () => {
    for (const { target } of webAnnotations(input).items)
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(sampleTrace.text.slice(position?.start, position?.end)).toBe(quote?.exact);
        expect(sampleTrace.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
      }
  });
});

describe("provenance", () => {
  test("a stated quotation was quoted from its relay, whose words derive from the origin", async () => {
    const lines = await triples(provenance(input));
    expect(having(lines, "#wiretrace-a5> <http://www.w3.org/ns/prov#wasQuotedFrom>")).toHaveLength(1);
    expect(having(lines, "#wiretrace-a5-0> <http://www.w3.org/ns/prov#wasDerivedFrom>")).toHaveLength(1);
    expect(having(lines, "#wiretrace-a5-1> <http://www.w3.org/ns/prov#wasAttributedTo> <https://scrf.gov.ru/>")).toHaveLength(1);
  });

  test("what the index found and what is inferred or uncertain is never a derivation", async () => {
    const lines = await triples(provenance(input));
    const derivations = lines.filter((line) => /prov#(wasDerivedFrom|wasQuotedFrom|hadPrimarySource|wasRevisionOf)/.test(line));
    // A document may state what it rests on itself; nothing rests on a document that was only found.
    expect(derivations.filter((line) => /> <https:\/\/(?:ria|agency)\.example/.test(line))).toEqual([]);
    expect(derivations.filter((line) => /#wiretrace-a[38]>/.test(line))).toEqual([]);
    expect(having(lines, "hadPrimarySource")).toEqual([]);
    expect(having(lines, "#wiretrace-a3> <urn:wiretrace:terms:inferredFrom>")).toHaveLength(1);
    expect(having(lines, "#wiretrace-a8> <urn:wiretrace:terms:possiblyFrom>")).toHaveLength(1);
  });
});

describe("claims", () => {
  test("every term is schema.org's; no rating, no first appearance", async () => {
    const lines = await triples(claims(input));
    expect(having(lines, "<http://schema.org/Claim>")).toHaveLength(6);
    expect(lines.filter((line) => /firstAppearance|[rR]ating/.test(line))).toEqual([]);
  });

  test("the claimant is the furthest source named; a source without a name is none; less certain claims stay out", () => {
    const authors = claims(input)["@graph"].map(({ author }) => author?.name);
    expect(authors).toEqual(["KCNA", "KCNA", "den Hafendirektor", "Security Council of Russia", "RIA Novosti", undefined]);
  });
});
