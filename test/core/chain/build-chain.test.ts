import { describe, expect, test } from "vitest";
import { buildChain } from "../../../src/core/chain/build-chain.ts";
import type { ChainDocument } from "../../../src/core/chain/chain-document.ts";
import type { Chain, Match, PathSource, TracedAttribution } from "../../../src/core/model.ts";

const page = { url: "https://page.example/a", title: "A page", publishedAt: "2024-09-20" };
const ria = source("ria", "RIA Novosti", "agency");
const council = source("ru-scrf", "Security Council of Russia", "institution");
const reuters = source("reuters", "Reuters", "agency");

describe("buildChain", () => {
  test("a relayed quote is a path from the page over the relay to the origin", () => {
    expect(draw(chainOf([cited("a1", [ria, council])]))).toEqual([
      "page -quoted/stated-> ria",
      "ria -quoted/stated-> ru-scrf",
    ]);
  });

  test("two attributions of one source share its node", () => {
    const chain = chainOf([cited("a1", [ria]), cited("a2", [ria, council])]);
    expect(chain.nodes.map((n) => n.ref)).toEqual([page.url, "ria", "ru-scrf"]);
  });

  test("A citing B and B citing A are no cycle, because they are different claims", () => {
    const chain = chainOf([cited("a1", [ria, reuters]), cited("a2", [reuters, ria])]);
    expect(chain.edges.some((edge) => edge.cyclic)).toBe(false);
    expect(chain.nodes).toHaveLength(5);
  });

  test("under a republication of the whole text the citations hang beneath it, inferred; photo credits do not", () => {
    const chain = chainOf([
      cited("a1", [ria, council]),
      cited("a2", [source("kcna", "KCNA", "agency")], { kind: "credit" }),
      cited("a3", [source("baoquocte", "Báo Quốc tế", "outlet")], { kind: "republication", scope: "whole" }),
    ]);
    expect(draw(chain)).toEqual([
      "baoquocte -quoted/inferred-> ria",
      "ria -quoted/stated-> ru-scrf",
      "page -credited/stated-> kcna",
      "page -republished/stated-> baoquocte",
    ]);
  });

  test("a continued source is inferred", () => {
    expect(draw(chainOf([cited("a1", [ria], { stated: "inferred" })]))).toEqual(["page -quoted/inferred-> ria"]);
  });

  test("a matched document hangs beneath the relay that published it and brings its own sources", () => {
    const attribution = cited("a1", [ria], { matches: [matched("https://ria.example/1", { publisher: "ria" })] });
    const dispatch = document("https://ria.example/1", "2024-09-14", [cited("x", [council], { content: [[0, 10]] })]);
    expect(draw(chainOf([attribution], [dispatch]))).toEqual([
      "page -quoted/stated-> ria",
      "ria -matched/found-> https://ria.example/1",
      "https://ria.example/1 -quoted/stated-> ru-scrf",
    ]);
  });

  test("what a document cites for other words stays out", () => {
    const attribution = cited("a1", [ria], { matches: [matched("https://ria.example/1", { quote: [0, 10] })] });
    const dispatch = document("https://ria.example/1", "2024-09-14", [cited("x", [council], { content: [[50, 60]] })]);
    expect(draw(chainOf([attribution], [dispatch]))).toEqual([
      "page -quoted/stated-> ria",
      "page -matched/found-> https://ria.example/1",
    ]);
  });

  test("a republication goes on through all that the text at its address cites", () => {
    const match = matched("https://herald.example/1", { relation: "translated", publisher: "herald", quote: null, reasons: [{ code: "gives-address", values: [] }] });
    const attribution = cited("a1", [source("herald", "Herald", "outlet")], { kind: "republication", scope: "whole", matches: [match] });
    const text = document("https://herald.example/1", "2024-09-14", [cited("x", [ria, council], { content: [[50, 60]] })]);
    expect(draw(chainOf([attribution], [text]))).toEqual([
      "page -republished/stated-> herald",
      "herald -matched/found-> https://herald.example/1",
      "https://herald.example/1 -quoted/stated-> ria",
      "ria -quoted/stated-> ru-scrf",
    ]);
    expect(draw(chainOf([{ ...attribution, matches: [{ ...match, reasons: [] }] }], [text]))).toHaveLength(2);
  });

  test("a document that is known to be later is no source of the words", () => {
    const later = matched("https://late.example/1", { publishedAt: "2024-10-01" });
    expect(draw(chainOf([cited("a1", [ria], { matches: [later] })]))).toEqual(["page -quoted/stated-> ria"]);
  });

  test("documents that match each other on every hop are cut and marked as a cycle", () => {
    const one = document("https://one.example/", "2024-09-14", [
      cited("x", [reuters], { matches: [matched("https://two.example/")] }),
    ]);
    const two = document("https://two.example/", "2024-09-14", [
      cited("y", [ria], { matches: [matched("https://one.example/")] }),
    ]);
    const chain = chainOf([cited("a1", [ria], { matches: [matched("https://one.example/")] })], [one, two]);
    expect(chain.edges.filter((edge) => edge.cyclic)).toHaveLength(1);
    expect(hasCycle(chain)).toBe(false);
  });

  test("a reused document that the page does not credit is found, not credited", () => {
    const reuse = matched("https://wire.example/1", { relation: "reused", reasons: [{ code: "not-credited", values: [] }] });
    const chain = buildChain({ page, attributions: [], reuse: [reuse], documents: new Map() });
    expect(chain.edges).toMatchObject([{ from: "page", relation: "matched", state: "found", uncredited: true, order: "earlier" }]);
  });

  test("a correction names the version it replaces", () => {
    const corrected: ChainDocument = { ...document("https://wire.example/2", "2024-09-15", []), status: "corrected", supersedes: "https://wire.example/1" };
    const chain = chainOf([cited("a1", [ria], { matches: [matched("https://wire.example/2")] })], [corrected]);
    expect(draw(chain)).toContain("https://wire.example/2 -corrects/stated-> https://wire.example/1");
  });
});

describe("origins", () => {
  test("each named root counts once, photo credits not at all", () => {
    const { origins, nodes } = chainOf([
      cited("a1", [ria, council]),
      cited("a2", [reuters, council]),
      cited("a3", [ria]),
      cited("a4", [source("afp", "AFP", "agency")], { kind: "credit" }),
    ]);
    expect(origins.named.map((id) => nodes.find((n) => n.id === id)?.ref)).toEqual(["ru-scrf", "ria"]);
  });

  test("five outlets that repeat one wire in the index have one origin", () => {
    const outlets = [1, 2, 3, 4, 5].map((n) => source(`outlet-${n}`, `Outlet ${n}`, "outlet"));
    const attributions = outlets.map((outlet, n) =>
      cited(`a${n}`, [outlet], { matches: [matched(`https://outlet-${n}.example/`, { publisher: outlet.id })] }),
    );
    const documents = outlets.map((_, n) => document(`https://outlet-${n}.example/`, "2024-09-14", [cited("x", [reuters], { kind: "wire", content: [] })]));
    expect(chainOf(attributions, documents).origins.named).toHaveLength(1);
  });

  test("unnamed sources are counted apart and never merged; undecided names are unresolved", () => {
    const official: PathSource = { class: "unnamed", id: null, name: "an official", host: null, span: [1, 2] };
    const other: PathSource = { ...official, span: [8, 9] };
    const undecided: PathSource = { ...source("apa", "APA", "agency"), alternatives: ["apa-az"] };
    expect(chainOf([cited("a1", [reuters, official]), cited("a2", [reuters, other]), cited("a3", [undecided])]).origins).toEqual({
      named: [],
      unnamed: 2,
      unresolved: 1,
    });
  });
});

function source(id: string, name: string, kind: PathSource["class"]): PathSource {
  return { class: kind, id, name, host: null, span: null };
}

function cited(id: string, path: PathSource[], rest: Partial<TracedAttribution> = {}): TracedAttribution {
  return {
    id, path, kind: "quote", content: [[0, 10]], quoted: [], cue: null, evidence: [0, 20], stance: "asserts",
    links: [], stated: "explicit", rule: "test", confidence: 1, matches: [], ...rest,
  };
}

function matched(url: string, rest: Partial<Match> = {}): Match {
  return {
    document: url, relation: "exact", score: 1, publishedAt: "2024-09-14", title: url, publisher: null,
    quote: [0, 10], excerpt: "", drift: [], reasons: [], ...rest,
  };
}

function document(url: string, publishedAt: string, attributions: TracedAttribution[]): ChainDocument {
  return { url, title: url, publishedAt, publisher: null, status: "current", supersedes: null, attributions };
}

function chainOf(attributions: TracedAttribution[], documents: ChainDocument[] = []): Chain {
  return buildChain({ page, attributions, reuse: [], documents: new Map(documents.map((d) => [d.url, d])) });
}

function draw(chain: Chain): string[] {
  const name = (id: string) => (id === "page" ? "page" : (chain.nodes.find((n) => n.id === id)?.ref ?? "?"));
  return chain.edges.map((e) => `${name(e.from)} -${e.relation}/${e.state}-> ${name(e.to)}`);
}

function hasCycle(chain: Chain): boolean {
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string): boolean => {
    if (open.has(id)) return true;
    if (done.has(id)) return false;
    open.add(id);
    const found = chain.edges.some((e) => !e.cyclic && e.from === id && visit(e.to));
    open.delete(id);
    done.add(id);
    return found;
  };
  return chain.nodes.some((n) => visit(n.id));
}
