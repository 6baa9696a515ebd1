/** The page for selected words in every state. */
import { LookupPage } from "../../../src/pages/lookup/lookup-page.tsx";
import type { LookupProps } from "../../../src/pages/lookup/lookup.tsx";
import sheetCss from "../../../src/pages/sheet.css?inline";
import { emptyTrace, sampleFacts, sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import { nothing, type Face } from "./face.ts";

const props: LookupProps = { text: "", from: "", missing: undefined, answer: { step: "idle" }, facts: sampleFacts, on: { type: nothing, lookUp: nothing, trace: nothing } };
const matches = sampleTrace.attributions.flatMap((attribution) => attribution.matches);
const rows = [{ number: 99, kept: null, url: "https://agency.example/dispatch/99", title: "Vladivostok port hosts delegation", lang: "en", publishedAt: "2024-05-04T08:30:00Z", publisher: null, characters: 2410 }];

const lookup = (name: string, given: Partial<LookupProps> = {}): Face => ({ name: `lookup${name}`, css: sheetCss, render: () => <LookupPage {...props} {...given} /> });
const selected = { text: "“We have waited long enough,” the port director told Reuters.", from: "harbourpost.example" };

export const lookupFaces: Face[] = [
  lookup(""),
  lookup("-found", { ...selected, answer: { step: "found", found: { matches, holding: { total: 12, rows } } } }),
  lookup("-not-found", { ...selected, answer: { step: "found", found: { matches: [], holding: { total: 0, rows: [] } } } }),
  lookup("-traced", { ...selected, answer: { step: "traced", trace: sampleTrace } }),
  lookup("-no-source", { ...selected, answer: { step: "traced", trace: emptyTrace } }),
  lookup("-gone", { missing: "gone" }),
  lookup("-failed", { ...selected, answer: { step: "failed", failure: { code: "silent", detail: "" } } }),
];
