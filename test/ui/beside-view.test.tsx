// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { BesideState } from "../../src/ui/beside-view.tsx";
import { BesideView } from "../../src/ui/beside-view.tsx";
import type { Sample } from "../fixtures/faces/sample-beside.ts";
import { besideOf, matchOf } from "../fixtures/faces/sample-beside.ts";
import { sampleFacts } from "../fixtures/faces/sample-trace.ts";
import { press, renderFace, wordsOf } from "./render-face.tsx";

function view(sample: Sample, state: BesideState = { step: "shown", beside: besideOf(sample) }) {
  const onBack = vi.fn();
  return { root: renderFace(<BesideView match={matchOf(sample)} pageLang="de" state={state} facts={sampleFacts} onBack={onBack} />), onBack };
}
const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(wordsOf);

describe("BesideView", () => {
  test("begins at its title, and leads back", () => {
    const { root, onBack } = view("edited");
    expect(document.activeElement).toBe(root.querySelector("h1"));
    press(root, "Back to the sources");
    expect(onBack).toHaveBeenCalledOnce();
  });

  test("names the version it compares with, what it replaces, and the others", () => {
    const words = wordsOf(view("edited").root);
    expect(words).toContain("Compared with the version of May 4, 2024");
    expect(words).toContain("Marked as corrected");
    expect(words).toContain("Replaces https://ria.example/2024/05/04/porty-0");
    expect(words).toContain("Other versions in your index: May 4, 2024");
  });

  test("shows an edited wording on both sides and word by word", () => {
    const { root } = view("edited");
    expect(all(root, ".side ins")).toEqual(["Only on this page: tritt."]);
    expect(all(root, ".side del")).toEqual(["Only in the document: kommt."]);
    expect(all(root, ".drift del, .drift ins")).toHaveLength(2);
    expect([...root.querySelectorAll(".side blockquote")].map((each) => each.getAttribute("lang"))).toEqual(["de", "de"]);
  });

  test("says that no word differs where none does", () => {
    expect(wordsOf(view("exact").root)).toContain("No word differs.");
  });

  test("sets two languages side by side with the reasons, and never speaks of differing words", () => {
    const { root } = view("translated");
    expect(all(root, ".pair-cited .quoted")[1]).toContain("Рабочая группа");
    expect(wordsOf(root.querySelector(".pair-cited"))).toContain("Same times: осенью / Herbst");
    expect([...root.querySelectorAll(".pair-cited .quoted")].map((each) => each.getAttribute("lang"))).toEqual(["de", "ru"]);
    expect(wordsOf(root)).toContain("Both name: Владивостока / Wladiwostok and Шойгу / Schoigu");
    expect(root.querySelector("del, ins")).toBeNull();
    expect(wordsOf(root)).not.toMatch(/differ/);
  });

  test("shows a sentence without a counterpart as one", () => {
    expect(all(view("translated").root, ".pair .quoted")).toContain("–");
    expect(wordsOf(view("unpaired").root)).toContain("No sentence of the document was found for these words.");
  });

  test("counts and marks shared passages, and says what may explain them", () => {
    const { root } = view("reused");
    expect(all(root, "mark")).toHaveLength(2);
    expect(wordsOf(root)).toContain("Passages with the same words: 2");
    expect(wordsOf(root)).toContain("Both may come from a third text");
  });

  test.each<[BesideState, string]>([
    [{ step: "reading" }, "Reading the document…"],
    [{ step: "failed", reason: "document-gone" }, "no longer in your index"],
    [{ step: "failed", reason: "page-left" }, "Trace it again"],
  ])("%j is said", (state, words) => expect(wordsOf(view("edited", state).root)).toContain(words));
});
