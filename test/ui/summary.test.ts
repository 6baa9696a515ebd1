import { describe, expect, test } from "vitest";
import type { PathSource } from "../../src/core/model.ts";
import { isSure } from "../../src/core/sure.ts";
import { certain, summarise } from "../../src/ui/summary.ts";
import { sampleAttribution, sampleTrace, traceOf } from "../fixtures/faces/sample-trace.ts";

const person = (name: string): PathSource => ({ class: "person", id: null, name, host: null, span: null });
const agency = (id: string): PathSource => ({ class: "agency", id, name: id.toUpperCase(), host: null, span: null });
const quote = (...path: PathSource[]) => ({ ...sampleAttribution("a6"), path });

const told = (...paths: PathSource[][]) => {
  const summary = summarise(traceOf(...paths.map((path) => quote(...path))));
  return summary.furthest.map(({ source, through }) => [source.name, ...through.map(({ name }) => name)].join(" < "));
};

test("faces fold what badge, highlights and files leave out", () => {
  expect([certain, certain - 0.001].map((confidence) => isSure({ confidence }))).toEqual([true, false]);
});

describe("summarise", () => {
  test("a relay of a named source is not furthest; a source described but not named is no name", () => {
    const summary = summarise(sampleTrace);
    expect(summary.named).toBe(4);
    expect(summary.furthest.map(({ source }) => source.name)).toEqual(["KCNA", "Security Council of Russia", "Reuters"]);
    expect(summary.described).toBe(1);
    expect(summary.unnamed).toBe(1);
  });

  test.each<[string, PathSource[][], string[]]>([
    ["one source", [[agency("dpa")]], ["DPA"]],
    ["the same source twice", [[agency("dpa")], [agency("dpa")]], ["DPA"]],
    ["a relay", [[agency("ria"), agency("tass")]], ["TASS < RIA"]],
    ["two relays, nearest to the origin first", [[agency("a"), agency("b"), agency("c")]], ["C < B < A"]],
    ["a relay that also speaks for itself", [[agency("ria"), agency("tass")], [agency("ria")]], ["TASS < RIA"]],
    ["a person with a name", [[agency("dpa"), person("Anna Berg")]], ["Anna Berg < DPA"]],
    ["a person described", [[agency("dpa"), person("der Hafendirektor")]], ["DPA"]],
    ["a person described by one noun", [[agency("dpa"), person("Hafendirektor")]], ["DPA"]],
    ["a person in a script without capitals", [[agency("xinhua"), person("王毅")]], ["王毅 < XINHUA"]],
  ])("furthest named: %s", (_, paths, expected) => {
    expect(told(...paths)).toEqual(expected);
  });

  test("where only documents lead further, their sources are told apart; a hidden passage's source is none of them", () => {
    const node = { id: "x1", type: "source" as const, ref: "tass", name: "TASS" };
    const withNode = (attribution: string | null) => ({
      ...sampleTrace,
      chain: {
        nodes: [...sampleTrace.chain.nodes, node],
        edges: [...sampleTrace.chain.edges, { from: "d8", to: "x1", relation: "quoted" as const, state: "stated" as const, evidence: null, attribution }],
        origins: { named: ["s2", "x1"], unnamed: 0, unresolved: 0 },
      },
    });
    expect(summarise(withNode(null)).foundFurther).toEqual(["TASS"]);
    expect(summarise(withNode("hidden")).foundFurther).toEqual([]);
  });

  test("pictures, republication and what is less certain are told apart from the words", () => {
    const summary = summarise(sampleTrace);
    expect(summary.pictures.map(({ name }) => name)).toEqual(["KCNA"]);
    expect(summary.wholePage.map(({ kind }) => kind)).toEqual(["republication"]);
    expect(summarise(traceOf(sampleAttribution("a8"))).named).toBe(0);
  });
});
