// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { RetentionEffect } from "../../../src/messages/keeping.ts";
import type { RetentionProps } from "../../../src/pages/manage/retention/retention-section.tsx";
import { RetentionSection } from "../../../src/pages/manage/retention/retention-section.tsx";
import { renderFace } from "../../ui/render-face.tsx";

const effect = (going: number): RetentionEffect => ({ way: "feed", documents: 10, bytes: 1_000, pinned: 0, going, goingBytes: 100 * going });
const rules = { feed: { days: 30 } };

/** The section as it stands before the worker has counted what the rules would take. */
function retention(counted: RetentionEffect[] | undefined) {
  const on = { look: vi.fn(), count: vi.fn<RetentionProps["on"]["count"]>(() => Promise.resolve(counted)), keep: vi.fn<RetentionProps["on"]["keep"]>(() => Promise.resolve(true)) };
  const root = renderFace(<RetentionSection state={{ rules, last: null, held: 0 }} effects={[]} running={undefined} on={on} />);
  return { on, root, submit: () => act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))) };
}

describe("RetentionSection", () => {
  test("rules that take documents are kept only after a question, even where the count came late", async () => {
    const { on, root, submit } = retention([effect(3)]);
    await submit();
    expect(on.count).toHaveBeenCalledWith(rules);
    expect(root.querySelector("dialog")).not.toBeNull();
    expect(on.keep).not.toHaveBeenCalled();
  });

  test("rules that take nothing are kept at once", async () => {
    const { on, submit } = retention([effect(0)]);
    await submit();
    expect(on.keep).toHaveBeenCalledWith(rules);
  });

  test("rules that could not be kept stay in their fields", async () => {
    const { on, root, submit } = retention([effect(0)]);
    const field = () => root.querySelector<HTMLInputElement>("input");
    on.keep.mockResolvedValueOnce(false);
    const input = field();
    if (input === null) throw new Error("no field");
    await act(() => {
      input.value = "7";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await submit();
    expect(field()?.value).toBe("7");
    await submit();
    expect(on.keep).toHaveBeenCalledTimes(2);
    await act(async () => undefined);
    expect(field()?.value).toBe("");
  });

  test("rules whose effect nobody could count are not kept", async () => {
    const { on, root, submit } = retention(undefined);
    await submit();
    expect(on.keep).not.toHaveBeenCalled();
    expect(root.querySelector("dialog")).toBeNull();
  });
});
