// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { ChainSection } from "../../src/ui/chain-section.tsx";
import { sampleFacts, sampleTrace } from "../fixtures/faces/sample-trace.ts";
import { press, renderFace, wordsOf } from "./render-face.tsx";

function picture() {
  const onSave = vi.fn();
  const root = renderFace(<ChainSection trace={sampleTrace} facts={sampleFacts} onSavePicture={onSave} />);
  press(root, "As a picture");
  return { root, onSave };
}
const labels = (root: Element) => [...root.querySelectorAll(".box")].map((box) => box.getAttribute("aria-label"));
const current = (root: Element) => root.querySelector(".box[tabindex='0']")?.getAttribute("data-node");
const key = (root: Element, key: string) => act(() => void root.querySelector("svg")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));

describe("ChainSection", () => {
  test("is a list until the picture is asked for, and only where there is room", () => {
    const root = renderFace(<ChainSection trace={sampleTrace} facts={sampleFacts} onSavePicture={() => undefined} />);
    expect(root.querySelector("svg.shape")).not.toBeNull();
    expect(root.querySelector(".picture")).toBeNull();
    expect(wordsOf(renderFace(<ChainSection trace={sampleTrace} facts={sampleFacts} />))).not.toContain("As a picture");
  });

  test("names every box with how it is cited", () => {
    expect(labels(picture().root)).toEqual([
      "This page: spiegelung.example",
      "republished from · stated: Hafenzeitung",
      "shares passages with · found in your index: Vladivostok port hosts delegation",
      "according to · inferred: KCNA",
      "quotes · inferred: RIA Novosti",
      "according to · inferred: Reuters",
      "according to · stated: den Hafendirektor",
      "found in · found in your index: Рабочая группа соберётся осенью",
      "according to · stated: Zwei Beamte, die nicht genannt werden wollten",
      "quotes · stated: Security Council of Russia",
    ]);
  });

  test("arrow keys walk along the lines and the rows; one box is in the tab order", () => {
    const { root } = picture();
    const walked = ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"].map((name) => {
      void key(root, name);
      return current(root);
    });
    expect(walked).toEqual(["s1", "s2", "s4", "s5", "s4", "s2"]);
    expect(root.querySelectorAll(".box[tabindex='0']")).toHaveLength(1);
  });

  test("hands the drawing over to be saved", () => {
    const { root, onSave } = picture();
    press(root, "Save picture");
    expect(onSave).toHaveBeenCalledWith(root.querySelector(".picture svg"));
  });
});
