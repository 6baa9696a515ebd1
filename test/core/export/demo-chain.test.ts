/**
 * The demo's whole chain as files, each read back by a tool of its own ecosystem: a JSON-LD processor, citation-js, a
 * CSV reader, a DOM. What is read from the files is what the trace says.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { bibtex } from "../../../src/core/export/bibtex.ts";
import { claims } from "../../../src/core/export/claims.ts";
import { cslJson } from "../../../src/core/export/csl-json.ts";
import { csv } from "../../../src/core/export/csv.ts";
import { html } from "../../../src/core/export/html.ts";
import { markdown } from "../../../src/core/export/markdown.ts";
import { traceOfOne } from "../../../src/core/export/one-attribution.ts";
import { provenance } from "../../../src/core/export/prov.ts";
import { receipt } from "../../../src/core/export/receipt.ts";
import { receiptHtml } from "../../../src/core/export/receipt-html.ts";
import { ris } from "../../../src/core/export/ris.ts";
import { webAnnotations } from "../../../src/core/export/web-annotation.ts";
import { rememberDetectors } from "../../../src/core/detect/create-detector.ts";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import type { SourceDocument, Trace, TracedAttribution } from "../../../src/core/model.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";
import { packFor } from "../../../src/data/languages/packs.ts";
import { prepareDocument } from "../../../src/core/match/documents/prepare-document.ts";
import { tracePage } from "../../../src/cli/trace-page.ts";
import { createMemoryReader } from "../match/memory-reader.ts";
import { english } from "../../ui/message-files.ts";
import { readDocument } from "../../page/read-in-linkedom.ts";
import { documentLoader } from "./contexts.ts";
import { world } from "../../world.ts";

const demo = path.resolve(import.meta.dirname, "../../../demo");
const url = "http://localhost/story/ulan-bator";
const readAt = "2026-02-03T10:00:00Z";
const riaWords = "Im Mittelpunkt der Gespräche in Ulan-Bator";
let trace: Trace;
let ria: TracedAttribution;

beforeAll(async () => {
  const directory = createDirectory(compileDirectory(directorySources));
  const detectorFor = rememberDetectors(packFor, directory);
  const documents = readFileSync(path.join(demo, "documents.jsonl"), "utf8").split("\n").filter(Boolean).map((line): SourceDocument => JSON.parse(line));
  const reader = createMemoryReader(documents.map((document) => prepareDocument(document, world).document));
  const { document } = parseHTML(readFileSync(path.join(demo, "article.html"), "utf8"));
  trace = await tracePage(readDocument(document, url).page, { directory, detectorFor, reader });
  const found = trace.attributions.find(({ content }) => content.some((span) => trace.text.slice(...span).includes(riaWords)));
  if (!found) throw new Error("The demo's quotation of the Security Council was not found.");
  ria = found;
}, 60_000);

const input = () => ({ trace, readAt });
const triples = async (document: unknown) => (await jsonld.toRDF(document, { format: "application/n-quads", documentLoader, safe: true })).split("\n");
const having = (lines: string[], ...parts: string[]) => lines.filter((line) => parts.every((part) => line.includes(part)));
const documentsFound = () => new Set([...trace.attributions.flatMap(({ matches }) => matches), ...trace.reuse].map(({ document }) => document));

describe("the demo's chain in other people's tools", () => {
  test("the demo finds the agency's and the office's documents, so that there is a chain to save", () => {
    expect([...documentsFound()].map((address) => new URL(address).hostname).sort()).toEqual(["montsame.mn", "ria.ru", "www.reuters.com", "www.scrf.gov.ru"]);
  });

  test("PROV-O: page, quotation, relay, origin; documents are found and cite their own sources", async () => {
    const lines = await triples(provenance(input()));
    const words = `#wiretrace-${ria.id}>`;
    expect(having(lines, words, "prov#wasQuotedFrom", `#wiretrace-${ria.id}-0>`)).toHaveLength(1);
    expect(having(lines, `#wiretrace-${ria.id}-0>`, "prov#wasDerivedFrom", `#wiretrace-${ria.id}-1>`)).toHaveLength(1);
    expect(having(lines, `#wiretrace-${ria.id}-1>`, "prov#wasAttributedTo", "scrf.gov.ru")).toHaveLength(1);
    // The Russian dispatch names the council itself: that is the document's statement, and so provenance.
    expect(having(lines, "<https://ria.ru/20250304/ulan-bator-2003471890.html> <http://www.w3.org/ns/prov#was").length).toBeGreaterThan(0);
    // What only the index says is no derivation of the page's words.
    for (const address of documentsFound()) expect(having(lines, "prov#was", `> <${address}>`)).toEqual([]);
    expect(having(lines, "hadPrimarySource")).toEqual([]);
  });

  test("Web Annotation: one annotation per attribution, whose words stand where it says", async () => {
    const lines = await triples(webAnnotations(input()));
    expect(having(lines, "<http://www.w3.org/ns/oa#Annotation>")).toHaveLength(trace.attributions.length);
    for (const { target } of webAnnotations(input()).items)
      for (const { selector } of target) expect(trace.text.slice(selector[1]?.start, selector[1]?.end)).toBe(selector[0]?.exact);
  });

  test("schema.org Claim: the council claims, the page is the appearance", async () => {
    const graph = claims(input())["@graph"];
    const claim = graph.find(({ text }) => text.includes(riaWords));
    expect(claim).toMatchObject({ "@type": "Claim", author: { name: expect.stringContaining("Sicherheitsrat") as string }, appearance: { url } });
    expect(having(await triples(claims(input())), "<http://schema.org/Claim>")).toHaveLength(graph.length);
  });

  test.each([
    ["CSL-JSON", () => new Cite(cslJson(input())).data],
    ["BibTeX", () => new Cite(bibtex(input())).data],
    ["RIS", () => new Cite(ris(input())).data],
  ] as const)("%s: the page and every document found", (_, read) => {
    const addresses = read().map(({ URL }) => URL);
    expect(addresses[0]).toBe(url);
    expect(new Set(addresses.slice(1))).toEqual(documentsFound());
  });

  test("CSV: one line per attribution", () => {
    const lines = csv(input()).trim().split("\r\n");
    expect(lines).toHaveLength(1 + trace.attributions.length);
    expect(lines.find((line) => line.includes(riaWords))).toContain("ria.ru");
  });

  test("Markdown and HTML: origin, relay, words and documents, for people", () => {
    const { document } = parseHTML(html(input(), english));
    const section = document.getElementById(ria.id);
    expect(section?.querySelector("h2")?.textContent).toMatch(/Sicherheitsrat.*, through RIA/i);
    expect(section?.querySelector("blockquote")?.textContent).toContain(riaWords);
    expect([...(section?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual(ria.matches.map((match) => match.document));
    for (const address of ria.matches.map((match) => match.document)) expect(markdown(input(), english)).toContain(`<${address}>`);
  });

  test("receipt: the hash is that of the text in it, and the printed page shows it", () => {
    const textHash = createHash("sha256").update(trace.text).digest("hex");
    const all = { ...input(), textHash, versions: { program: "0.1.0", directory: "d", pack: "p" }, index: { documents: 4, since: readAt, bytes: 1 } };
    const read = JSON.parse(JSON.stringify(receipt(all))) as { text: { sha256: string }; trace: Trace };
    expect(createHash("sha256").update(read.trace.text).digest("hex")).toBe(read.text.sha256);
    expect(parseHTML(receiptHtml(all, english)).document.body.textContent).toContain(textHash);
  });

  test("one attribution alone: the same files hold it, its documents and nothing else", async () => {
    const one = { trace: traceOfOne(trace, ria.id), readAt };
    expect(csv(one).trim().split("\r\n")).toHaveLength(2);
    expect(new Set(cslJson(one).slice(1).map(({ URL }) => URL))).toEqual(new Set(ria.matches.map((match) => match.document)));
    const lines = await triples(provenance(one));
    expect(having(lines, "montsame.mn")).toEqual([]);
    expect(having(lines, "prov#wasQuotedFrom", `#wiretrace-${ria.id}>`)).toHaveLength(1);
  });
});
