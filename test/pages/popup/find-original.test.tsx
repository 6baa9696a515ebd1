// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { AttachOutcome } from "../../../src/pages/popup/find-original.tsx";
import { FindOriginal } from "../../../src/pages/popup/find-original.tsx";
import { sampleHints } from "../../fixtures/faces/sample-hints.ts";
import { renderFace, wordsOf } from "../../ui/render-face.tsx";

async function opened(outcome: AttachOutcome = { outcome: "not-found" }) {
  const on = { hints: vi.fn(() => Promise.resolve(sampleHints)), attach: vi.fn(() => Promise.resolve(outcome)) };
  const root = renderFace(<FindOriginal attribution="a2" on={on} />);
  expect(on.hints).not.toHaveBeenCalled();
  await act(async () => {
    const fold = root.querySelector("details");
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event("toggle"));
    await Promise.resolve();
  });
  return { root, on };
}

async function attach(root: Element, fields: Record<string, string>): Promise<void> {
  await act(async () => {
    for (const [name, value] of Object.entries(fields)) {
      const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`);
      if (field) field.value = value;
    }
    root.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe("FindOriginal", () => {
  test("names the sources as their own readers know them, what survives translation, and the days", async () => {
    const { root } = await opened();
    const words = wordsOf(root);
    expect(words).toContain("Its own names: Совет безопасности Российской Федерации · Совбез");
    expect(words).toContain("Look for: Wladiwostok · Россия · 2025 · 340");
    expect(words).toContain("Most likely between Apr 21, 2024 and May 6, 2024");
  });

  test("every link leads to another site only by a click, and tells it nothing of this page", async () => {
    const { root } = await opened();
    const links = [...root.querySelectorAll("a")];
    expect(links.map(wordsOf)).toEqual(["Search its own site", "Its statements", "Its edition in another language: English", "Search scrf.gov.ru with DuckDuckGo"]);
    for (const link of links) expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(root.querySelectorAll("img, iframe, link, script")).toHaveLength(0);
  });

  test("what was found is attached as a document with its first line as title; without an address it gets one of its own", async () => {
    const { root, on } = await opened();
    await attach(root, { text: "О переговорах\nСтороны условились.", publishedAt: "2024-05-01" });
    expect(on.attach).toHaveBeenCalledWith("a2", expect.objectContaining({ title: "О переговорах", publishedAt: "2024-05-01", url: expect.stringMatching(/^urn:uuid:/) as string }));
    await attach(root, { text: "Words", url: "https://scrf.gov.ru/1" });
    expect(on.attach).toHaveBeenLastCalledWith("a2", expect.objectContaining({ url: "https://scrf.gov.ru/1" }));
  });

  test.each<[AttachOutcome, string]>([
    [{ outcome: "not-found" }, "The text is in your index, but these words were not found in it."],
    [{ outcome: "failed", failure: { code: "private", detail: "" } }, "The text was not added: Nothing is kept from private windows."],
  ])("%o is told", async (outcome, expected) => {
    const { root } = await opened(outcome);
    await attach(root, { text: "Words of it" });
    expect(wordsOf(root.querySelector("[role=status]"))).toBe(expected);
  });
});
