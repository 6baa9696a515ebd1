import { expect, test, vi } from "vitest";
import { popupTab } from "../../../src/pages/popup/popup-tab.ts";

const tab = (id: number, url?: string) => ({ id, windowId: 3, url, index: 0, active: true, highlighted: true, pinned: false, incognito: false });

test.each([
  ["the tab in front", "", { id: 1, windowId: 3, host: "a.example", url: "https://a.example/x" }],
  ["the tab that is given", "?tab=2", { id: 2, windowId: 3, host: "", url: "" }],
  ["a given tab that is closed", "?tab=9", { id: 9, windowId: -1, host: "", url: "" }],
])("the popup is about %s", async (_, search, expected) => {
  const get = vi.fn((id: number) => (id === 2 ? Promise.resolve(tab(2)) : Promise.reject(new Error("No tab with id: 9."))));
  expect(await popupTab(search, { get, query: () => Promise.resolve([tab(1, "https://a.example/x")]) })).toEqual(expected);
});
