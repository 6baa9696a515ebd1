/** The popup in every state. */
import type { PageVersion, TabState } from "../../../src/messages/contract.ts";
import type { AddState } from "../../../src/pages/popup/add-page.tsx";
import popupCss from "../../../src/pages/popup/popup.css?inline";
import { Popup } from "../../../src/pages/popup/popup.tsx";
import type { OriginalActions } from "../../../src/pages/popup/find-original.tsx";
import { sampleHints } from "../../../test/fixtures/faces/sample-hints.ts";
import { emptyTrace, sampleFacts, sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import { noDocuments, nothing, status } from "./face.ts";
import type { Face } from "./face.ts";

export const traced: Extract<TabState, { state: "traced" }> = { state: "traced", trace: sampleTrace, tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } };
const popupStates: Record<string, TabState> = {
  traced,
  nothing: { state: "traced", trace: emptyTrace, tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } },
  growing: { ...traced, trace: { ...sampleTrace, attributions: sampleTrace.attributions.map((attribution) => ({ ...attribution, matches: [] })) }, growing: true },
  unchecked: { state: "unchecked" },
  checking: { state: "checking" },
  "no-access": { state: "no-access", host: "www.hafenzeitung.example" },
  "no-access-here": { state: "no-access", host: "" },
  never: { state: "never", host: "spiegelung.example" },
  failed: { state: "failed", failure: { code: "left", detail: "" } },
  "browser-page": { state: "unreadable", reason: "browser-page" },
  pdf: { state: "unreadable", reason: "pdf" },
  store: { state: "unreadable", reason: "store" },
  file: { state: "unreadable", reason: "file" },
  empty: { state: "unreadable", reason: "empty" },
  "too-large": { state: "unreadable", reason: "too-large" },
};

/** How the sample page read twice before. */
const sampleVersions: PageVersion[] = [
  {
    publishedAt: null,
    kept: { way: "read", at: "2026-03-09T10:00:00Z" },
    changes: [[{ op: "same", text: "Die Arbeitsgruppe soll" }, { op: "removed", text: "noch im Sommer" }, { op: "added", text: "im Herbst" }, { op: "same", text: "zusammenkommen" }], [{ op: "added", text: "Ein Sprecher wies das zurück" }]],
  },
  { publishedAt: "2026-03-08", kept: null, changes: [[{ op: "removed", text: "Hafen bleibt zu" }, { op: "added", text: "Hafen öffnet" }]] },
];

const original: OriginalActions = { hints: () => Promise.resolve(sampleHints), attach: () => Promise.resolve({ outcome: "not-found" }) };

/** The popup after a press on "Find the original", and on "Attach" there. */
const searching: Face = {
  name: "popup-original",
  css: popupCss,
  render: () => {
    setTimeout(() => document.querySelector<HTMLElement>(".find > summary")?.click());
    setTimeout(() => document.querySelector<HTMLFormElement>(".find form")?.dispatchEvent(new SubmitEvent("submit", { cancelable: true })), 200);
    return popup("original", traced).render();
  },
};

/** The popup with these props. */
export function popup(name: string, state: TabState, adding: AddState = { step: "idle" }, index = status): Face {
  const host = "host" in state ? state.host : "spiegelung.example";
  const access = state.state === "unreadable" || host === "" ? undefined : { host, site: state.state !== "no-access", all: false, never: state.state === "never", remembered: false, rememberedAll: false };
  const on = { trace: nothing, show: nothing, addPage: nothing, switchSite: nothing, switchAll: nothing, switchRemember: nothing, switchNever: nothing, openPanel: nothing, manage: nothing, copy: () => Promise.resolve(true), markWrong: nothing, undoWrong: nothing, save: nothing, saveReceipt: nothing, original };
  return { name: `popup-${name}`, css: popupCss, render: () => <Popup state={state} facts={sampleFacts} status={index} backupDue={name === "due"} access={access} adding={adding} versions={name === "changed" ? sampleVersions : []} problem={name === "problem" ? { code: "left", detail: "" } : undefined} marked={name === "marked"} wanted={undefined} on={on} /> };
}

export const popupFaces: Face[] = [
  searching,
  ...Object.entries(popupStates).map(([name, state]) => popup(name, state)),
  popup("marked", { ...traced, hidden: ["a5", "a6"] }),
  popup("changed", traced),
  popup("due", traced),
  popup("problem", traced),
  popup("added", traced, { step: "added" }, noDocuments),
  popup("not-added", traced, { step: "failed", failure: { code: "full", detail: "" } }, { ...status, health: "lost" }),
];
