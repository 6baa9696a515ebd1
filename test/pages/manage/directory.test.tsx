// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { OwnProblem } from "../../../src/core/directory/own/own-entry-problems.ts";
import type { EntryRow } from "../../../src/core/directory/search-entries.ts";
import type { DirectoryProps } from "../../../src/pages/manage/directory/directory-section.tsx";
import { DirectorySection } from "../../../src/pages/manage/directory/directory-section.tsx";
import { press, renderFace, wordsOf } from "../../ui/render-face.tsx";

const row: EntryRow = { id: "hw", entry: { name: "Harbour Wire", class: "agency", spellings: ["HW"], hosts: ["harbourwire.example"], country: "CH" } };
const directory = (props: Partial<DirectoryProps> = {}, problems: OwnProblem[] = []) => {
  const on = { search: vi.fn(), save: vi.fn<DirectoryProps["on"]["save"]>(() => Promise.resolve(problems)), hide: vi.fn(), takeBack: vi.fn(), undo: vi.fn() };
  return { on, root: renderFace(<DirectorySection words="harbour" rows={[row]} takenBack={undefined} on={on} {...props} />) };
};
const submit = (root: Element) => act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));

describe("DirectorySection", () => {
  test("a source is listed with its kind, country and site", () => {
    expect(wordsOf(directory().root.querySelector(".list-line"))).toContain("Harbour WireNews agency · Switzerland · harbourwire.example");
  });

  test("correcting sends the whole entry, and says in words what is wrong with it", async () => {
    const { on, root } = directory({}, [{ code: "hostTaken", value: "reuters.com", owner: "Reuters" }]);
    press(root, "Correct Harbour Wire");
    await submit(root);
    expect(on.save).toHaveBeenCalledWith({ id: "hw", change: "corrected", entry: row.entry });
    expect(wordsOf(root.querySelector("[role=alert]"))).toBe("reuters.com belongs to Reuters already: correct that source instead.");
  });

  test("what the worker did not save stays in its fields", async () => {
    const { on, root } = directory();
    on.save.mockResolvedValue(undefined);
    press(root, "Correct Harbour Wire");
    await submit(root);
    expect(root.querySelector("form")).not.toBeNull();
  });

  test("an added source has no id yet", async () => {
    const { on, root } = directory({ words: "", rows: [] });
    press(root, "Add a source…");
    await submit(root);
    expect(on.save).toHaveBeenCalledWith({ id: "", change: "added", entry: { name: "", class: "agency", spellings: [], hosts: [], country: "" } });
    expect(root.querySelector("form")).toBeNull();
  });

  test("hiding and taking back name the source", () => {
    const first = directory();
    press(first.root, "Hide Harbour Wire");
    expect(first.on.hide).toHaveBeenCalledWith(row);
    const hidden = directory({ rows: [{ ...row, change: "hidden" }], takenBack: { name: "Harbour Wire", change: { id: "hw", change: "hidden" } } });
    expect(wordsOf(hidden.root.querySelector(".list-line"))).toContain("hidden by you");
    press(hidden.root, "Take back the change of Harbour Wire");
    expect(hidden.on.takeBack).toHaveBeenCalledOnce();
    press(hidden.root, "Undo");
    expect(hidden.on.undo).toHaveBeenCalledOnce();
  });
});
