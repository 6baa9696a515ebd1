// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { useEffect } from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { Refusal } from "../../../src/messages/failure.ts";
import type { ManageState } from "../../../src/pages/manage/manage-state.ts";
import { Room, useAttempt, useManage } from "../../../src/pages/manage/room.tsx";
import { redrawFace, renderFace } from "../../ui/render-face.tsx";

const state: ManageState = { status: undefined, silent: undefined, version: 1, changed: vi.fn(), overviewIn: () => new Promise(() => undefined) };
const full = new Refusal("full", "");
const gone = new Refusal("no-tab", "");

/** A room that reads `reads` when it is entered, and whose button does what `acts` says. */
function Face({ reads, acts }: { reads: () => Promise<unknown>; acts: () => Promise<unknown> }) {
  const { version } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  useEffect(() => reading(reads()), [version]);
  return (
    <button type="button" onClick={() => acting(acts())}>
      act
    </button>
  );
}

const told = (root: Element): string[] => [...root.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent ?? "");

describe("Room", () => {
  test("tells what failed until the same succeeds; what succeeds beside it clears nothing", async () => {
    const acts = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(full).mockResolvedValue(undefined);
    const room = (version: number) => (
      <Room state={{ ...state, version }} shown>
        <Face reads={() => Promise.resolve()} acts={acts} />
      </Room>
    );
    const root = renderFace(room(1));
    const press = () => act(async () => root.querySelector("button")?.click());
    await press();
    expect(told(root)).toEqual(["The storage is full. Free some space or remove documents, then try again."]);
    await redrawFace(root, room(2));
    expect(told(root)).toHaveLength(1);
    await press();
    expect(told(root)).toEqual([]);
  });

  test("says once what fails twice, and not what the page says already", async () => {
    const root = renderFace(
      <Room state={state} shown>
        <Face reads={() => Promise.reject(gone)} acts={() => Promise.reject(gone)} />
      </Room>,
    );
    await act(async () => root.querySelector("button")?.click());
    expect(told(root)).toEqual(["The tab is closed."]);
    await redrawFace(
      root,
      <Room state={{ ...state, silent: { code: "no-tab", detail: "" } }} shown>
        <Face reads={() => Promise.reject(gone)} acts={() => Promise.reject(gone)} />
      </Room>,
    );
    expect(told(root)).toEqual([]);
  });

  test("reads nothing while nobody is in it, and what changed meanwhile when it is entered", async () => {
    const reads = vi.fn(() => Promise.resolve());
    const room = (version: number, shown: boolean) => (
      <Room state={{ ...state, version }} shown={shown}>
        <Face reads={reads} acts={reads} />
      </Room>
    );
    const root = renderFace(room(1, true));
    await act(async () => undefined);
    for (const version of [2, 3, 4]) await redrawFace(root, room(version, false));
    expect(reads).toHaveBeenCalledTimes(1);
    await redrawFace(root, room(4, true));
    expect(reads).toHaveBeenCalledTimes(2);
  });
});
