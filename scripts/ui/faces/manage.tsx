/** The rooms of the manage page in every state. */
import type { ComponentChildren } from "preact";
import type { ImportEntry } from "../../../src/messages/contract.ts";
import type { Failure } from "../../../src/messages/failure.ts";
import type { DeleteProps } from "../../../src/pages/manage/deletion/delete-section.tsx";
import { DeleteDialog, DeleteSection } from "../../../src/pages/manage/deletion/delete-section.tsx";
import type { DocumentsProps } from "../../../src/pages/manage/documents/documents-section.tsx";
import { DocumentsSection } from "../../../src/pages/manage/documents/documents-section.tsx";
import type { ImportState } from "../../../src/pages/manage/imports/import-section.tsx";
import type { Undoing } from "../../../src/pages/manage/imports/history-section.tsx";
import { HistorySection } from "../../../src/pages/manage/imports/history-section.tsx";
import { ImportSection } from "../../../src/pages/manage/imports/import-section.tsx";
import type { ImportReport } from "../../../src/pages/manage/imports/run-import.ts";
import { PasteSection } from "../../../src/pages/manage/imports/paste-section.tsx";
import manageCss from "../../../src/pages/manage/manage.css?inline";
import type { ManageRoom } from "../../../src/pages/manage/manage-room.ts";
import { Manage } from "../../../src/pages/manage/manage.tsx";
import { StatusSection } from "../../../src/pages/manage/overview/status-section.tsx";
import { SitesSection } from "../../../src/pages/manage/sites/sites-section.tsx";
import type { WrongProps } from "../../../src/pages/manage/wrong/wrong-section.tsx";
import { WrongSection } from "../../../src/pages/manage/wrong/wrong-section.tsx";
import { noDocuments, nothing, status } from "./face.ts";
import type { Face } from "./face.ts";

/** One room of the manage page, in the page. */
export function manage(name: string, room: ManageRoom, children: ComponentChildren, silent?: Failure): Face {
  return {
    name: `manage-${name}`,
    css: manageCss,
    render: () => (
      <Manage room={room} silent={silent}>
        <div class="room">{children}</div>
      </Manage>
    ),
  };
}

const rows = [
  { url: "https://ria.example/2024/05/04/porty", title: "Рабочая группа соберётся осенью", lang: "ru", publishedAt: "2024-05-04", publisher: "RIA Novosti", characters: 1830 },
  { url: "https://agency.example/dispatch/99", title: "Vladivostok port hosts delegation", lang: "en", publishedAt: "2024-05-04T08:30:00Z", publisher: "agency.example", characters: 2410 },
  { url: "urn:uuid:0", title: "", lang: "und", publishedAt: null, publisher: null, characters: 64 },
];
const report: ImportReport = {
  added: 1180,
  replaced: 12,
  unchanged: 8,
  tally: { files: 2, documents: 1200, skipped: 3, doubtful: 1, passed: 340 },
  notes: [
    { file: "dispatches.jsonl", at: { line: 7 }, problem: { code: "not-json", values: ["Unexpected end of JSON input"] }, kept: false },
    { file: "dispatches.jsonl", at: { line: 1190 }, problem: { code: "missing", values: ["text"] }, kept: false },
    { file: "crawl.warc.gz", at: { record: 812 }, problem: { code: "cut-off", values: [] }, kept: false },
    { file: "dispatches.jsonl", at: { line: 12 }, problem: { code: "left-out", values: ["publishedAt", "13.9.26"] }, kept: true },
  ],
};
const entry: ImportEntry = { id: "1", names: ["dispatches.jsonl", "crawl.warc.gz"], files: 2, startedAt: "2026-09-13T08:00:00Z", endedAt: "2026-09-13T08:01:00Z", state: "done", added: 1180, replaced: 12, unchanged: 8, skipped: 3 };
const imports: ImportEntry[] = [
  entry,
  { ...entry, id: "2", names: ["library.bib"], files: 1, state: "interrupted", endedAt: null, added: 400, replaced: 0, unchanged: 0, skipped: 0 },
  { ...entry, id: "3", names: ["pages/a.html", "pages/b.html", "pages/c.html"], files: 212, state: "undone", added: 212, replaced: 0, unchanged: 0, skipped: 0 },
];


const documentsProps: DocumentsProps = { words: "", total: 1204, rows, removed: undefined, on: { search: nothing, more: nothing, remove: nothing, undo: nothing } };
const documents = (name: string, props: Partial<DocumentsProps> = {}) => manage(name, "documents", <DocumentsSection {...documentsProps} {...props} />);

const importing = (name: string, state: ImportState, undoing?: Undoing) =>
  manage(
    name,
    "import",
    <>
      <ImportSection state={state} on={{ choose: nothing, cancel: nothing }} />
      <HistorySection imports={state.step === "idle" ? [] : imports} undoing={undoing} busy={undoing !== undefined} on={{ undo: nothing }} />
      <PasteSection onAdd={() => Promise.resolve(undefined)} />
    </>,
  );

const sites = (name: string, hosts: string[]) => manage(name, "sites", <SitesSection hosts={hosts} all={false} suggest={() => Promise.resolve([])} on={{ addSite: nothing, removeSite: nothing, switchAll: nothing }} />);

const marks: WrongProps["marks"] = [
  { url: "https://spiegelung.example/a", lang: "de", rule: "words/office", kind: "statement", path: ["Reuters", "Das Ministerium"], evidence: "Das Ministerium wies den Bericht zurück.", words: "", markedAt: "2026-02-03T10:00:00Z" },
];
const wrong = (name: string, given: WrongProps["marks"]) => manage(name, "wrong", <WrongSection marks={given} on={{ remove: nothing, save: nothing }} />);

const deleting: DeleteProps = { documents: 1204, deleted: undefined, onDelete: nothing };

export const manageFaces: Face[] = [
  manage("overview", "overview", <StatusSection status={status} />),
  manage("overview-empty", "overview", <StatusSection status={noDocuments} />),
  manage("silent", "overview", <StatusSection status={undefined} />, { code: "silent", detail: "" }),
  documents("documents"),
  documents("documents-empty", { total: 0, rows: [] }),
  documents("documents-removed", { removed: { title: "Vladivostok port hosts delegation", step: "removed" } }),
  documents("documents-nothing-found", { words: "kran", total: 0, rows: [] }),
  importing("import", { step: "idle" }),
  importing("import-running", { step: "running", progress: { file: "dispatches.jsonl", bytes: 640_000, size: 1_000_000, report } }),
  importing("import-done", { step: "ended", outcome: { end: "done", report } }),
  importing("import-undoing", { step: "ended", outcome: { end: "cancelled", report } }, { id: "1", removed: 800, restored: 0, step: "running" }),
  importing("import-failed", { step: "ended", outcome: { end: "failed", failure: { code: "full", detail: "" }, report } }),
  sites("sites", ["hafenzeitung.example", "www.agency.example"]),
  sites("sites-none", []),
  wrong("wrong", marks),
  wrong("wrong-none", []),
  manage("deletion", "deletion", <DeleteSection {...deleting} />),
  manage(
    "deletion-asking",
    "deletion",
    <>
      <DeleteSection {...deleting} />
      <DeleteDialog documents={1204} onClose={nothing} onConfirm={nothing} />
    </>,
  ),
];
