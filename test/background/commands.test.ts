/** The keyboard's way to panel and card. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import "./fake-browser.ts";
import { runCommand } from "../../src/background/commands.ts";

const open = vi.fn(() => Promise.resolve());
const sendMessage = vi.fn(() => Promise.resolve<unknown>({ ok: true, answer: { shown: true } }));
const query = vi.fn(() => Promise.resolve([{ id: 5 }]));

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign((globalThis as { chrome?: object }).chrome ?? {}, { sidePanel: { open }, tabs: { query, sendMessage } });
});

describe("open-panel", () => {
  test("opens the panel of the window in front before anything is awaited: later the key no longer counts", () => {
    void runCommand("open-panel", { windowId: 7 });
    expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
    expect(query).not.toHaveBeenCalled();
  });

  test("opens Firefox's sidebar where there is no side panel", async () => {
    const sidebar = vi.fn(() => Promise.resolve());
    Object.assign((globalThis as { chrome?: object }).chrome ?? {}, { sidePanel: undefined, sidebarAction: { open: sidebar } });
    await runCommand("open-panel", { windowId: 7 });
    expect(sidebar).toHaveBeenCalledOnce();
  });
});

test("next-source shows the next card of the tab in front", async () => {
  await runCommand("next-source", undefined);
  expect(sendMessage.mock.calls).toEqual([[5, { wiretrace: 1, name: "card/next", payload: {} }, { frameId: 0 }]]);
  expect(open).not.toHaveBeenCalled();
});

test("a command of another version does nothing", async () => {
  await runCommand("gone", { windowId: 7 });
  expect([open, query, sendMessage].flatMap(({ mock }) => mock.calls as unknown[])).toEqual([]);
});
