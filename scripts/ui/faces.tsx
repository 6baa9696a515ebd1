/** Every face in every state, with made-up props. */
import type { VNode } from "preact";
import type { IndexStatus, TabState } from "../../src/messages/contract.ts";
import type { AddState } from "../../src/pages/popup/add-page.tsx";
import popupCss from "../../src/pages/popup/popup.css?inline";
import { Popup } from "../../src/pages/popup/popup.tsx";
import manageCss from "../../src/pages/manage/manage.css?inline";
import type { ImportState } from "../../src/pages/manage/import-section.tsx";
import { DeleteDialog } from "../../src/pages/manage/delete-section.tsx";
import type { ManageProps } from "../../src/pages/manage/manage.tsx";
import { Manage } from "../../src/pages/manage/manage.tsx";
import cardCss from "../../src/ui/card.css?inline";
import { Card } from "../../src/ui/card.tsx";
import { emptyTrace, sampleAttribution, sampleFacts, sampleTrace } from "../../test/fixtures/faces/sample-trace.ts";

type Face = { name: string; css: string; render: () => VNode };

const nothing = () => undefined;
const status: IndexStatus = { documents: 1204, since: "2025-03-09T10:00:00Z", bytes: 3_400_000, quota: 10_000_000_000, health: "ok" };
const noDocuments: IndexStatus = { ...status, documents: 0, since: null, bytes: 0 };

const traced: TabState = { state: "traced", trace: sampleTrace, tracedAt: 0 };
const popupStates: Record<string, TabState> = {
  traced,
  nothing: { state: "traced", trace: emptyTrace, tracedAt: 0 },
  unchecked: { state: "unchecked" },
  checking: { state: "checking" },
  "no-access": { state: "no-access", host: "www.hafenzeitung.example" },
  "no-access-here": { state: "no-access", host: "" },
  failed: { state: "failed", failure: { code: "left", detail: "" } },
  "browser-page": { state: "unreadable", reason: "browser-page" },
  pdf: { state: "unreadable", reason: "pdf" },
  store: { state: "unreadable", reason: "store" },
  file: { state: "unreadable", reason: "file" },
  empty: { state: "unreadable", reason: "empty" },
  "too-large": { state: "unreadable", reason: "too-large" },
};

function popup(name: string, state: TabState, adding: AddState = { step: "idle" }, index = status): Face {
  const access = state.state === "unreadable" ? undefined : { host: "spiegelung.example", site: true, all: false };
  const on = { trace: nothing, show: nothing, addPage: nothing, switchSite: nothing, switchAll: nothing, openPanel: nothing, manage: nothing, copy: () => Promise.resolve(), markWrong: nothing, undoWrong: nothing, save: nothing };
  return { name: `popup-${name}`, css: popupCss, render: () => <Popup state={state} facts={sampleFacts} status={index} access={access} adding={adding} marked={name === "marked"} on={on} /> };
}

function card(name: string, id: string): Face {
  return {
    name: `card-${name}`,
    css: `${cardCss} body { padding: 16px; }`,
    render: () => (
      <main>
        <Card attribution={sampleAttribution(id)} pageText={sampleTrace.text} pageName="spiegelung.example" facts={sampleFacts} onShowAll={nothing} onClose={nothing} />
      </main>
    ),
  };
}

const rows = [
  { url: "https://ria.example/2024/05/04/porty", title: "Рабочая группа соберётся осенью", lang: "ru", publishedAt: "2024-05-04", publisher: "RIA Novosti", characters: 1830 },
  { url: "https://agency.example/dispatch/99", title: "Vladivostok port hosts delegation", lang: "en", publishedAt: "2024-05-04T08:30:00Z", publisher: "agency.example", characters: 2410 },
  { url: "urn:uuid:0", title: "", lang: "und", publishedAt: null, publisher: null, characters: 64 },
];
const report = { added: 1180, replaced: 12, unchanged: 8, skipped: [{ line: 7, reason: "not valid JSON: Unexpected end of JSON input" }, { line: 1190, reason: "text is missing" }] };

const manageProps: ManageProps = {
  status,
  silent: undefined,
  documents: { words: "", total: 1204, rows, removed: undefined, on: { search: nothing, more: nothing, remove: nothing, undo: nothing } },
  importing: { state: { step: "idle" }, on: { choose: nothing, cancel: nothing } },
  paste: { onAdd: () => Promise.resolve(undefined) },
  sites: { hosts: ["hafenzeitung.example", "www.agency.example"], all: false, on: { addSite: nothing, removeSite: nothing, switchAll: nothing } },
  wrong: { marks: [], on: { remove: nothing, save: nothing } },
  deleting: { documents: 1204, deleted: undefined, onDelete: nothing },
};

function manage(name: string, props: Partial<ManageProps> = {}): Face {
  return { name: `manage-${name}`, css: manageCss, render: () => <Manage {...manageProps} {...props} /> };
}

const importing = (state: ImportState) => ({ importing: { ...manageProps.importing, state } });

/** The side panel after the press on "As a picture". */
const panel: Face = {
  name: "panel-picture",
  css: popupCss,
  render: () => {
    const face = popup("panel", traced).render();
    setTimeout(() => document.querySelectorAll<HTMLElement>(".views button")[1]?.click());
    return { ...face, props: { ...face.props, onSavePicture: nothing } };
  },
};

export const faces: Face[] = [
  panel,
  card("relayed-quote", "a5"),
  card("statement", "a2"),
  card("inferred", "a3"),
  card("credit", "a1"),
  card("unnamed", "a7"),
  card("republication", "a9"),
  card("ambiguous", "a8"),
  ...Object.entries(popupStates).map(([name, state]) => popup(name, state)),
  popup("marked", traced),
  popup("added", traced, { step: "added" }, noDocuments),
  popup("not-added", traced, { step: "failed", failure: { code: "full", detail: "" } }, { ...status, health: "lost" }),
  manage("filled", {
    wrong: {
      ...manageProps.wrong,
      marks: [{ url: "https://spiegelung.example/a", lang: "de", rule: "words/office", kind: "statement", path: ["Reuters", "Das Ministerium"], evidence: "Das Ministerium wies den Bericht zurück.", markedAt: "2026-02-03T10:00:00Z" }],
    },
  }),
  manage("empty", { status: noDocuments, documents: { ...manageProps.documents, total: 0, rows: [] }, sites: { ...manageProps.sites, hosts: [] } }),
  manage("removed", { documents: { ...manageProps.documents, removed: { title: "Vladivostok port hosts delegation", step: "removed" } } }),
  manage("nothing-found", { documents: { ...manageProps.documents, words: "kran", total: 0, rows: [] } }),
  manage("importing", importing({ step: "running", name: "dispatches.jsonl", bytes: 640_000, size: 1_000_000, report })),
  manage("imported", importing({ step: "ended", name: "dispatches.jsonl", outcome: { end: "done", report } })),
  manage("import-failed", importing({ step: "ended", name: "dispatches.jsonl", outcome: { end: "failed", failure: { code: "full", detail: "" }, report } })),
  manage("silent", { status: undefined, silent: { code: "silent", detail: "" } }),
  {
    name: "manage-delete",
    css: manageCss,
    render: () => (
      <>
        <Manage {...manageProps} />
        <DeleteDialog documents={1204} onClose={nothing} onConfirm={nothing} />
      </>
    ),
  },
];
