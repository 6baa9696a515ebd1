import { broken, stored } from "./fake-browser.ts";
import { expect, test } from "vitest";
import { keepSelection, readSelection } from "../../src/background/selections.ts";

const selection = { task: "look-up" as const, text: "the ceasefire holds", url: "https://a.example/" };

test("a selection takes the place of the oldest trace where the session's storage is full", async () => {
  Object.assign(stored, { "tab:1": { at: 2 }, "tab:2": { at: 1 } });
  broken.next = new Error("quota");
  const id = await keepSelection(selection, 3);
  expect(await readSelection(id)).toEqual({ ...selection, tooLong: false });
  expect(Object.keys(stored).filter((key) => key.startsWith("tab:"))).toEqual(["tab:1"]);
});

test("only the last selections are kept", async () => {
  const ids: string[] = [];
  for (let at = 0; at < 10; at += 1) ids.push(await keepSelection(selection, 10 + at));
  const kept = await Promise.all(ids.map(readSelection));
  expect(kept.map((each) => each !== undefined)).toEqual([false, false, ...Array.from({ length: 8 }, () => true)]);
});
