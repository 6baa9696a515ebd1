// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import type { ManageState } from "../../../src/pages/manage/manage-state.ts";
import { renderFace } from "../../ui/render-face.tsx";

const overview = { documents: 3, publishers: [] };
const asked: string[] = [];
let silent = false;
vi.stubGlobal("chrome", {
  runtime: {
    sendMessage: ({ name }: { name: string }) => {
      asked.push(name);
      return silent ? Promise.reject(new Error("nobody listens")) : Promise.resolve({ ok: true, answer: name === "index/overview" ? overview : {} });
    },
  },
});
// Read once the browser stands.
const { useManageState } = await import("../../../src/pages/manage/manage-state.ts");
const overviews = () => asked.filter((name) => name === "index/overview").length;

let state: ManageState;
const Page = () => {
  state = useManageState();
  return null;
};

beforeEach(async () => {
  asked.length = 0;
  silent = false;
  renderFace(<Page />);
  await act(async () => undefined);
});

test("rooms that show the overview share one reading, until the index or the language changes", async () => {
  expect(await Promise.all([state.overviewIn("en"), state.overviewIn("en")])).toEqual([{ overview, names: new Map() }, { overview, names: new Map() }]);
  expect(overviews()).toBe(1);
  await act(async () => state.changed());
  await state.overviewIn("en");
  expect(overviews()).toBe(2);
  await state.overviewIn("de");
  expect(overviews()).toBe(3);
});

test("a reading that failed is not kept", async () => {
  silent = true;
  await expect(state.overviewIn("en")).rejects.toThrow("nobody listens");
  silent = false;
  expect((await state.overviewIn("en")).overview).toEqual(overview);
});
