// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { CheckSection, type CheckState } from "../../../src/pages/manage/overview/check-section.tsx";
import { press, renderFace, wordsOf } from "../../ui/render-face.tsx";

const render = (state: CheckState) => {
  const on = { check: vi.fn(), cancel: vi.fn(), repair: vi.fn() };
  return { on, root: renderFace(<CheckSection state={state} on={on} />) };
};

describe("CheckSection", () => {
  test.each<[CheckState, string]>([
    [{ step: "idle" }, ""],
    [{ step: "cancelled" }, "The check was stopped. Nothing was changed."],
    [{ step: "sound", checked: 1234 }, "Everything is as it should be. Parts read: 1,234."],
    [{ step: "damaged", segments: [3], lost: 0 }, "Part of the index was damaged on the disk. No document is lost by it: what is damaged can be made again.Repair"],
    [{ step: "damaged", segments: [3], lost: 16 }, "Part of the index was damaged on the disk. Documents that may be lost by it, at most: 16.Repair"],
    [{ step: "repaired", lost: 0, lostUrls: [] }, "The index is whole again. No document was lost."],
    [{ step: "repaired", lost: 2, lostUrls: ["https://a.example/1"] }, "The index is whole again, but some documents could not be saved: 2. Restore a backuphttps://a.example/1"],
  ])("%j says %s", (state, words) => {
    expect(wordsOf(render(state).root.querySelector("[role=status]"))).toBe(words);
  });

  test("shows how far it is and can be stopped; damage is repaired on a press", () => {
    const { root, on } = render({ step: "checking", checked: 256, blobs: 1000 });
    expect(root.querySelector("progress")).toMatchObject({ value: 256, max: 1000 });
    press(root, "Cancel");
    expect(on.cancel).toHaveBeenCalledOnce();
    const damaged = render({ step: "damaged", segments: [3], lost: 1 });
    press(damaged.root, "Repair");
    expect(damaged.on.repair).toHaveBeenCalledOnce();
  });
});
