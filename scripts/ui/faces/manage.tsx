/** The rooms of the manage page in every state. */
import type { ComponentChildren } from "preact";
import type { ImportEntry } from "../../../src/messages/contract.ts";
import type { Failure } from "../../../src/messages/failure.ts";
import type { BackupState, Overview, RetentionEffect } from "../../../src/messages/keeping.ts";
import type { MakingState } from "../../../src/pages/manage/backup/backup-section.tsx";
import { BackupSection } from "../../../src/pages/manage/backup/backup-section.tsx";
import type { BackupLook, LookOutcome } from "../../../src/pages/manage/backup/read-backup-file.ts";
import type { RestoreState } from "../../../src/pages/manage/backup/restore-section.tsx";
import { RestoreSection } from "../../../src/pages/manage/backup/restore-section.tsx";
import type { DeleteProps } from "../../../src/pages/manage/deletion/delete-section.tsx";
import { DeleteDialog, DeleteSection } from "../../../src/pages/manage/deletion/delete-section.tsx";
import type { DocumentsProps } from "../../../src/pages/manage/documents/documents-section.tsx";
import { DocumentsSection } from "../../../src/pages/manage/documents/documents-section.tsx";
import { EditDialog } from "../../../src/pages/manage/documents/edit-dialog.tsx";
import type { ImportState } from "../../../src/pages/manage/imports/import-section.tsx";
import type { Undoing } from "../../../src/pages/manage/imports/history-section.tsx";
import { HistorySection } from "../../../src/pages/manage/imports/history-section.tsx";
import { ImportSection } from "../../../src/pages/manage/imports/import-section.tsx";
import type { ImportReport } from "../../../src/pages/manage/imports/run-import.ts";
import { PasteSection } from "../../../src/pages/manage/imports/paste-section.tsx";
import manageCss from "../../../src/pages/manage/manage.css?inline";
import type { ManageRoom } from "../../../src/pages/manage/manage-room.ts";
import { Manage } from "../../../src/pages/manage/manage.tsx";
import { CheckSection, type CheckState } from "../../../src/pages/manage/overview/check-section.tsx";
import { NumbersSection } from "../../../src/pages/manage/overview/numbers-section.tsx";
import { StatusSection } from "../../../src/pages/manage/overview/status-section.tsx";
import type { RetentionProps } from "../../../src/pages/manage/retention/retention-section.tsx";
import { RetentionSection } from "../../../src/pages/manage/retention/retention-section.tsx";
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

const rows: DocumentsProps["rows"] = [
  { number: 7, kept: { way: "feed", of: "ria", at: "2024-05-04T09:00:00Z", pinned: true }, url: "https://ria.example/2024/05/04/porty", title: "Рабочая группа соберётся осенью", lang: "ru", publishedAt: "2024-05-04", publisher: "RIA Novosti", characters: 1830 },
  { number: 6, kept: { way: "import", at: "2024-05-04T09:00:00Z" }, url: "https://agency.example/dispatch/99", title: "Vladivostok port hosts delegation", lang: "en", publishedAt: "2024-05-04T08:30:00Z", publisher: "agency.example", characters: 2410 },
  { number: 5, kept: null, url: "urn:uuid:0", title: "", lang: "und", publishedAt: null, publisher: null, characters: 64 },
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


const day = (number: number) => new Date(Date.UTC(2024, 3, number)).toISOString().slice(0, 10);
const overview: Overview = {
  documents: 1204,
  pinned: 1,
  publishers: [{ publisher: "ria", documents: 800 }, { publisher: "agency.example", documents: 380 }, { publisher: null, documents: 24 }],
  publisherCount: 31,
  languages: [{ lang: "ru", documents: 800 }, { lang: "en", documents: 390 }, { lang: "und", documents: 14 }],
  ways: [{ way: "feed", documents: 700 }, { way: "import", documents: 400 }, { way: "unknown", documents: 104 }],
  published: { unit: "day", bins: Array.from({ length: 40 }, (_, n) => ({ start: day(n + 1), documents: n % 7 === 0 ? 0 : 10 + ((n * 37) % 50) })), before: 3, after: 0, undated: 24 },
  kept: { unit: "month", bins: [{ start: "2024-04", documents: 700 }, { start: "2024-05", documents: 400 }], before: 0, after: 0, undated: 104 },
};
const names = new Map([["ria", "RIA Novosti"]]);

const documentsProps: DocumentsProps = {
  words: "",
  filter: {},
  overview,
  names,
  total: 1204,
  rows,
  selected: new Set(),
  removed: undefined,
  onFilter: nothing,
  on: { search: nothing, more: nothing, select: nothing, remove: nothing, removeAll: nothing, undo: nothing, pin: nothing, edit: nothing },
};
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

const backup = (name: string, making: MakingState, restore: RestoreState, state: Partial<BackupState> = {}) => {
  const whole: BackupState = { made: { at: "2024-04-04T10:00:00Z", documents: 1_000 }, fresh: 204, due: null, interrupted: null, ...state };
  return manage(
    name,
    "backup",
    <>
      <BackupSection state={whole} making={making} on={{ make: nothing, cancel: nothing }} />
      <RestoreSection state={restore} interrupted={whole.interrupted} on={{ choose: nothing, cancel: nothing, restore: nothing, forget: nothing }} />
    </>,
  );
};
const look: BackupLook = {
  header: { wiretrace: "backup", version: 1, createdAt: "2024-05-04T10:00:00Z", program: "0.1.0" },
  items: [],
  parts: [
    { part: "settings", fresh: 0, newer: 2, older: 0, same: 0, changing: ["interface-language", "retention-rules"], refused: [] },
    { part: "marks", fresh: 4, newer: 0, older: 0, same: 1, changing: [], refused: [] },
    { part: "directory", fresh: 2, newer: 0, older: 0, same: 0, changing: [], refused: ["Harbour|Wire"] },
  ],
  documents: { fresh: 180, newer: 12, older: 3, same: 1_009 },
  total: 1_204,
  skipped: 0,
  problem: undefined,
};
const file = "wiretrace-2024-05-04.wiretrace";
const looked = (outcome: LookOutcome): RestoreState => ({ step: "looked", name: file, outcome });

const effects: RetentionEffect[] = (["page", "read", "feed", "import", "paste"] as const).map((way, n) => ({ way, documents: 100 * n, bytes: 400_000 * n, pinned: n, going: n === 2 ? 140 : 0, goingBytes: n === 2 ? 500_000 : 0 }));
const retention = (name: string, props: Partial<RetentionProps>) =>
  manage(name, "retention", <RetentionSection state={{ rules: { feed: { days: 30 } }, last: { at: "2024-05-03T10:00:00Z", removed: 12 }, held: 0 }} effects={effects.map((effect) => ({ ...effect, going: 0 }))} running={undefined} on={{ look: nothing, count: () => Promise.resolve(effects), keep: () => Promise.resolve(true) }} {...props} />);

const parts = [{ part: "settings", items: 2 }, { part: "marks", items: 5 }, { part: "feeds", items: 0 }];
const deleting: DeleteProps = { documents: 1204, parts, deleted: null, outcome: undefined, onDelete: nothing, onUndo: nothing, onFinish: nothing };

const checking = (name: string, state: CheckState) => manage(`check-${name}`, "overview", <CheckSection state={state} on={{ check: nothing, cancel: nothing, repair: nothing }} />);

export const manageFaces: Face[] = [
  manage("overview", "overview", <><StatusSection status={status} backupDue onAcceptLoss={nothing} /><NumbersSection overview={overview} names={names} /></>),
  manage("overview-empty", "overview", <StatusSection status={noDocuments} backupDue={false} onAcceptLoss={nothing} />),
  manage("overview-lost", "overview", <StatusSection status={{ ...noDocuments, health: "lost" }} backupDue={false} onAcceptLoss={nothing} />),
  manage("overview-full", "overview", <StatusSection status={{ ...status, bytes: 9_100_000_000 }} backupDue={false} onAcceptLoss={nothing} />),
  manage("silent", "overview", <StatusSection status={undefined} backupDue={false} onAcceptLoss={nothing} />, { code: "silent", detail: "" }),
  checking("idle", { step: "idle" }),
  checking("running", { step: "checking", checked: 1_280, blobs: 9_400 }),
  checking("damaged", { step: "damaged", segments: [3], lost: 16 }),
  checking("repaired", { step: "repaired", lost: 2, lostUrls: ["https://agency.example/20240504/a-story-with-a-rather-long-address-that-wraps-somewhere-1944012345.html", "https://agency.example/2"] }),
  documents("documents"),
  documents("documents-empty", { total: 0, rows: [] }),
  documents("documents-removed", { removed: { title: "Vladivostok port hosts delegation", documents: 1, step: "removed" } }),
  documents("documents-selected", { filter: { lang: "ru", publisher: null }, selected: new Set([5, 6, 7]) }),
  documents("documents-going", { removed: { left: 9_500 } }),
  manage("documents-editing", "documents", <EditDialog row={rows[0] ?? { number: 0, url: "", title: "", lang: "", publishedAt: null, publisher: null, characters: 0, kept: null }} onSave={nothing} onClose={nothing} />),
  documents("documents-nothing-found", { words: "kran", total: 0, rows: [] }),
  importing("import", { step: "idle" }),
  importing("import-running", { step: "running", progress: { file: "dispatches.jsonl", bytes: 640_000, size: 1_000_000, report } }),
  importing("import-done", { step: "ended", outcome: { end: "done", report } }),
  importing("import-undoing", { step: "ended", outcome: { end: "cancelled", report } }, { id: "1", removed: 800, restored: 0, step: "running" }),
  importing("import-failed", { step: "ended", outcome: { end: "failed", failure: { code: "full", detail: "" }, report } }),
  backup("backup", { step: "idle" }, { step: "idle" }),
  backup("backup-due", { step: "idle" }, { step: "idle" }, { made: null, fresh: 1_204, due: "never" }),
  backup("backup-running", { step: "running", documents: 600, total: 1_204 }, { step: "idle" }),
  backup("backup-made", { step: "made", documents: 1_204, bytes: 1_900_000 }, { step: "idle" }),
  backup("backup-failed", { step: "failed", failure: { code: "silent", detail: "" } }, { step: "restoring", name: file, bytes: 600, size: 1_200, documents: 700 }),
  backup("backup-looked", { step: "idle" }, looked({ end: "looked", look })),
  backup("backup-damaged", { step: "idle" }, looked({ end: "looked", look: { ...look, parts: [], total: 900, problem: { problem: "cut", detail: "" } } })),
  backup("backup-newer", { step: "idle" }, looked({ end: "unusable", problem: "newer", detail: "3.0.0" })),
  backup("backup-interrupted", { step: "idle" }, { step: "idle" }, { interrupted: { file, createdAt: "2024-05-04T10:00:00Z", done: 600, total: 1_204 } }),
  backup("backup-restored", { step: "idle" }, { step: "ended", name: file, outcome: { end: "done", documents: look.documents, parts: look.parts } }),
  retention("retention", {}),
  retention("retention-going", { effects }),
  retention("retention-held", { effects, state: { rules: { feed: { days: 1 } }, last: null, held: 140 } }),
  sites("sites", ["hafenzeitung.example", "www.agency.example"]),
  sites("sites-none", []),
  wrong("wrong", marks),
  wrong("wrong-none", []),
  manage("deletion", "deletion", <DeleteSection {...deleting} />),
  manage("deleted", "deletion", <DeleteSection {...deleting} documents={0} deleted={{ until: "2026-03-02T15:04:00Z", documents: 1204, parts }} />),
  manage(
    "deletion-asking",
    "deletion",
    <>
      <DeleteSection {...deleting} />
      <DeleteDialog documents={1204} parts={parts} earlier={false} onClose={nothing} onConfirm={nothing} />
    </>,
  ),
];
