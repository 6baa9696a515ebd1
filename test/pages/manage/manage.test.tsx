// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { Failure } from "../../../src/messages/failure.ts";
import type { SourceDocument } from "../../../src/core/model.ts";
import { DeleteSection } from "../../../src/pages/manage/deletion/delete-section.tsx";
import type { DocumentsProps } from "../../../src/pages/manage/documents/documents-section.tsx";
import { DocumentsSection } from "../../../src/pages/manage/documents/documents-section.tsx";
import type { ImportState } from "../../../src/pages/manage/imports/import-section.tsx";
import type { ImportNote } from "../../../src/intake/import-files.ts";
import type { ImportEntry } from "../../../src/messages/contract.ts";
import { HistorySection, type HistoryProps } from "../../../src/pages/manage/imports/history-section.tsx";
import type { ImportReport } from "../../../src/pages/manage/imports/run-import.ts";
import { ImportSection } from "../../../src/pages/manage/imports/import-section.tsx";
import { PasteSection } from "../../../src/pages/manage/imports/paste-section.tsx";
import { SitesSection } from "../../../src/pages/manage/sites/sites-section.tsx";
import { hostFrom } from "../../../src/pages/sites/host-from.ts";
import { StatusSection } from "../../../src/pages/manage/overview/status-section.tsx";
import { control, press, renderFace, wordsOf } from "../../ui/render-face.tsx";

const row: DocumentsProps["rows"][number] = { number: 7, kept: { way: "feed", at: "2024-05-04T09:00:00Z" }, url: "https://a.example/1", title: "A title", lang: "de", publishedAt: "2024-05-04", publisher: "dpa", characters: 1200 };

const fill = (root: Element, selector: string, value: string) => {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No field ${selector}`);
  void act(() => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
};
const submit = (root: Element) => act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));

describe("StatusSection", () => {
  test("tells documents, since when, size and condition", () => {
    const root = renderFace(<StatusSection backupDue={false} onAcceptLoss={vi.fn()} status={{ documents: 1204, since: "2025-03-09T10:00:00Z", bytes: 3_400_000, quota: 1e10, health: "ok" }} />);
    expect(wordsOf(root.querySelector("dl"))).toBe("Documents1,204SinceMar 9, 2025Size3.4 MB of 10 GB availableConditionAll parts can be read.");
  });
});

describe("DocumentsSection", () => {
  const on = () => ({ search: vi.fn(), more: vi.fn(), select: vi.fn(), remove: vi.fn(), removeAll: vi.fn(), undo: vi.fn(), pin: vi.fn(), edit: vi.fn() });
  const documents = (props: Partial<DocumentsProps>) => {
    const actions = on();
    return { on: actions, root: renderFace(<DocumentsSection words="" filter={{}} overview={undefined} names={new Map()} total={1} rows={[row]} selected={new Set()} removed={undefined} onFilter={vi.fn()} on={actions} {...props} />) };
  };

  test("lists documents with what is known of them", () => {
    const { root } = documents({});
    expect(wordsOf(root.querySelector(".list-line"))).toBe("A titledpa · May 4, 2024 · German · 1,200 characters · From feeds");
  });

  test("removing names the document, and can be undone", () => {
    const first = documents({});
    press(first.root, "Remove “A title”");
    expect(first.on.remove).toHaveBeenCalledWith([row]);
    const after = documents({ rows: [], total: 0, removed: { title: "A title", documents: 1, step: "removed" } });
    expect(wordsOf(after.root.querySelector(".undo"))).toBe("Removed “A title”.Undo");
    press(after.root, "Undo");
    expect(after.on.undo).toHaveBeenCalledOnce();
  });

  test("a search without a hit says so, an address that is no web page is no link", () => {
    expect(wordsOf(documents({ words: "x", rows: [], total: 0 }).root)).toContain("No document holds these words.");
    expect(documents({ rows: [{ ...row, url: "javascript:alert(1)" }] }).root.querySelector("a")).toBeNull();
  });

  test("more rows are offered only where there are more", () => {
    expect(wordsOf(documents({ total: 1 }).root)).not.toContain("Show more");
    press(documents({ total: 2 }).root, "Show more");
  });

  test("typing searches", () => {
    const { root, on: actions } = documents({});
    fill(root, "input[type=search]", "hafen");
    expect(actions.search).toHaveBeenCalledWith("hafen");
  });
});

describe("ImportSection", () => {
  const note = (line: number): ImportNote => ({ file: "a.jsonl", at: { line }, problem: { code: "missing", values: ["text"] }, kept: false });
  const report: ImportReport = { added: 2, replaced: 0, unchanged: 1, tally: { files: 1, documents: 3, skipped: 1, doubtful: 0, passed: 0 }, notes: [note(7)] };
  const section = (state: ImportState, on = { choose: vi.fn(), cancel: vi.fn() }) => ({ on, root: renderFace(<ImportSection state={state} on={on} />) });

  test("takes dropped files", async () => {
    const { root, on } = section({ step: "idle" });
    const file = new File(["{}"], "a.jsonl");
    const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { items: [], files: [file] } });
    await act(async () => void root.querySelector(".drop")?.dispatchEvent(event));
    expect(on.choose).toHaveBeenCalledWith([{ name: "a.jsonl", file }]);
  });

  test("shows how far it is and can be cancelled", () => {
    const { root, on } = section({ step: "running", progress: { file: "a.jsonl", bytes: 50, size: 100, report } });
    expect(root.querySelector("progress")?.getAttribute("value")).toBe("50");
    expect(wordsOf(root)).toContain("3 documents read");
    press(root, "Cancel");
    expect(on.cancel).toHaveBeenCalledOnce();
  });

  test("reports what was added and what was left out, with file, line and reason", () => {
    const { root } = section({ step: "ended", outcome: { end: "done", report } });
    expect(wordsOf(root.querySelector(".report"))).toBe("Import finished2 added1 already thereLeft out: 1a.jsonl, line 7: “text” is missing.");
  });

  test("a file of bad lines only lists the first two hundred", () => {
    const bad = { ...report, tally: { ...report.tally, skipped: 1000 }, notes: Array.from({ length: 1000 }, (_, line) => note(line)) };
    const { root } = section({ step: "ended", outcome: { end: "done", report: bad } });
    expect(root.querySelectorAll(".lines li")).toHaveLength(200);
    expect(wordsOf(root)).toContain("and 800 more lines");
  });
});

describe("HistorySection", () => {
  const entry: ImportEntry = { id: "1", names: ["a.csv"], files: 1, startedAt: "2026-01-01T00:00:00Z", endedAt: null, state: "interrupted", added: 40, replaced: 0, unchanged: 0, skipped: 0 };
  const history = (entries: ImportEntry[], undoing?: HistoryProps["undoing"]) => {
    const on = { undo: vi.fn() };
    return { on, root: renderFace(<HistorySection imports={entries} undoing={undoing} busy={undoing?.step === "running"} on={on} />) };
  };

  test("an interrupted import says what it did and how to go on, and can be undone", () => {
    const { root, on } = history([entry]);
    expect(wordsOf(root)).toContain("interrupted; import the same files again to go on, or undo · 40 added");
    press(root, "Undo the import of a.csv");
    expect(on.undo).toHaveBeenCalledWith("1");
  });

  test.each(["undone", "running"] as const)("one that is %s cannot be undone", (state) => {
    expect(history([{ ...entry, state }]).root.querySelector("button")).toBeNull();
  });

  test("an undoing tells how far it is", () => {
    expect(wordsOf(history([{ ...entry, state: "undoing" }], { id: "1", removed: 30, restored: 2, step: "running" }).root)).toContain("Undoing. Removed: 30. Brought back: 2.");
  });
});

describe("PasteSection", () => {
  const paste = (answer: Failure | undefined) => {
    const added: SourceDocument[] = [];
    const root = renderFace(
      <PasteSection
        onAdd={(document) => {
          added.push(document);
          return Promise.resolve(answer);
        }}
      />,
    );
    return { root, added };
  };

  test("a text without an address gets one of its own", async () => {
    const { root, added } = paste(undefined);
    fill(root, "textarea", "Some words of a message.");
    await submit(root);
    expect(added[0]).toMatchObject({ text: "Some words of a message.", title: "" });
    expect(added[0]?.url).toMatch(/^urn:uuid:/);
    expect(wordsOf(root.querySelector("[role=status]"))).toBe("The text is in your index.");
  });

  test("what cannot be a document is refused with its reason and stays in the form", async () => {
    const { root, added } = paste(undefined);
    fill(root, "textarea", "word");
    await submit(root);
    expect(added).toEqual([]);
    expect(wordsOf(root.querySelector("[role=status]"))).toBe("The text was not added: The text has fewer than two words.");
    expect(root.querySelector("textarea")?.value).toBe("word");
  });

  test("a worker that refuses is heard", async () => {
    const { root } = paste({ code: "full", detail: "" });
    fill(root, "textarea", "Some words.");
    await submit(root);
    expect(wordsOf(root.querySelector("[role=status]"))).toBe("The text was not added: The storage is full. Free some space or remove documents, then try again.");
  });
});

describe("SitesSection", () => {
  const sites = () => {
    const on = { addSite: vi.fn(), removeSite: vi.fn(), switchAll: vi.fn() };
    return { on, root: renderFace(<SitesSection hosts={["a.example"]} all={false} suggest={() => Promise.resolve([])} on={on} />) };
  };

  test("adds what was typed as a host, and says what is none", async () => {
    const { root, on } = sites();
    fill(root, "input", "https://www.b.example/page");
    await submit(root);
    expect(on.addSite).toHaveBeenCalledWith("www.b.example");
    fill(root, "input", "not a site");
    await submit(root);
    expect(wordsOf(root.querySelector("[role=alert]"))).toBe("“not a site” is not an address. Pick a site from the list, or type one like example.org.");
  });

  test("gives a site back", () => {
    const { root, on } = sites();
    press(root, "Remove a.example");
    expect(on.removeSite).toHaveBeenCalledWith("a.example");
  });

  test.each([
    ["b.example", "b.example"],
    [" http://b.example:8080/x ", "b.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["localhost", undefined],
    ["a b", undefined],
    ["", undefined],
  ])("the host in “%s”", (typed, host) => expect(hostFrom(typed)).toBe(host));
});

describe("DeleteSection", () => {
  const undeleted = { deleted: null, outcome: undefined, onUndo: vi.fn(), onFinish: vi.fn() };

  test("what was deleted can be brought back, or let go for good", () => {
    const [onUndo, onFinish] = [vi.fn(), vi.fn()];
    const root = renderFace(<DeleteSection documents={0} parts={[]} {...undeleted} deleted={{ until: "2026-03-02T15:04:00Z", documents: 3, parts: [{ part: "marks", items: 2 }, { part: "feeds", items: 0 }] }} onDelete={vi.fn()} onUndo={onUndo} onFinish={onFinish} />);
    expect(wordsOf(root.querySelector("[role=status]"))).toMatch(/3 documents were deleted\. Also deleted: [^,]+\. It can be brought back until Mar 2, 2026/);
    press(root, "Bring it back");
    press(root, "Delete for good now");
    expect([onUndo.mock.calls.length, onFinish.mock.calls.length]).toEqual([1, 1]);
    press(root, "Delete everything…");
    expect(wordsOf(root.querySelector("dialog"))).toContain("What was deleted before this goes for good.");
  });

  test("asks first and says what goes; cancelling deletes nothing", () => {
    const onDelete = vi.fn();
    const root = renderFace(<DeleteSection documents={1204} parts={[{ part: "marks", items: 2 }, { part: "feeds", items: 0 }]} {...undeleted} onDelete={onDelete} />);
    press(root, "Delete everything…");
    expect(wordsOf(root.querySelector("dialog"))).toContain("1,204 documents and their fingerprints");
    press(root, "Cancel");
    expect(root.querySelector("dialog")).toBeNull();
    expect(onDelete).not.toHaveBeenCalled();
  });

  test("deletes when confirmed", () => {
    const onDelete = vi.fn();
    const root = renderFace(<DeleteSection documents={3} parts={[{ part: "marks", items: 2 }]} {...undeleted} onDelete={onDelete} />);
    press(root, "Delete everything…");
    expect(control(root, "Delete")).toBeDefined();
    press(root, "Delete");
    expect(onDelete).toHaveBeenCalledOnce();
  });
});
