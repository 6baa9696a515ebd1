// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { Trace } from "../../src/core/model.ts";
import { ChainPicture } from "../../src/ui/chain-picture.tsx";
import { ChainSection } from "../../src/ui/chain-section.tsx";
import { PanelContext } from "../../src/ui/panel-context.ts";
import { longTrace } from "../fixtures/faces/sample-chains.ts";
import { sampleFacts, sampleTrace } from "../fixtures/faces/sample-trace.ts";
import { press, renderFace, wordsOf } from "./render-face.tsx";

function section(trace: Trace = sampleTrace) {
  const onSave = vi.fn<(svg: SVGSVGElement, format: string) => Promise<boolean>>(() => Promise.resolve(false));
  const openBeside = vi.fn();
  const onShow = vi.fn();
  const picture = (shown: Trace) => <ChainPicture trace={shown} facts={sampleFacts} caption={["Title", "Traced"]} onShow={onShow} onSave={onSave} />;
  const root = renderFace(
    <PanelContext.Provider value={{ picture, openBeside }}>
      <ChainSection trace={trace} facts={sampleFacts} onShow={onShow} />
    </PanelContext.Provider>,
  );
  return { root, onSave, openBeside, onShow };
}
function picture(trace?: Trace) {
  const shown = section(trace);
  press(shown.root, "As a picture");
  return shown;
}
const box = (root: Element, id: string) => root.querySelector<SVGGElement>(`[data-node="${id}"]`);
const current = (root: Element) => root.querySelector(".box[tabindex='0']")?.getAttribute("data-node");
const key = (target: Element | null, key: string) => void act(() => void target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
const click = (target: Element | null) => void act(() => void target?.dispatchEvent(new MouseEvent("click", { bubbles: true })));

describe("ChainSection", () => {
  test("is a list until the picture is asked for, and only where there is room", () => {
    const { root } = section();
    expect(root.querySelector("svg.shape")).not.toBeNull();
    expect(root.querySelector(".picture")).toBeNull();
    expect(wordsOf(renderFace(<ChainSection trace={sampleTrace} facts={sampleFacts} />))).not.toContain("As a picture");
  });

  test("the list opens what the picture's boxes open", () => {
    const { root, openBeside } = section();
    const line = [...root.querySelectorAll(".chain-line")].find((each) => wordsOf(each.querySelector(".source-name")).includes("Рабочая группа"));
    expect(wordsOf(line?.querySelector(".details"))).toContain("RIA Novosti → found in");
    press(line as Element, "Read beside this page");
    expect(openBeside).toHaveBeenCalledWith(sampleTrace.attributions[4]?.matches[0]);
  });
});

/** The trace with what its citation of Reuters names left open. */
function withOpenOffice(): Trace {
  const open = (path: Trace["attributions"][number]["path"]) => path.map((source) => (source.id === "reuters" ? { ...source, id: null, name: "Außenamt", office: "foreign-ministry" as const } : source));
  return {
    ...sampleTrace,
    attributions: sampleTrace.attributions.map((attribution) => ({ ...attribution, path: open(attribution.path) })),
    chain: { ...sampleTrace.chain, nodes: sampleTrace.chain.nodes.map((node) => (node.ref === "reuters" ? { ...node, ref: "Außenamt", name: "Außenamt" } : node)) },
  };
}

test("an office without a country keeps its doubt in the list and in the picture's boxes", () => {
  const doubt = "Foreign ministry (which country is not said)";
  expect([...section(withOpenOffice()).root.querySelectorAll(".chain-line .source-name")].map(wordsOf)).toContain(doubt);
  const labels = [...picture(withOpenOffice()).root.querySelectorAll(".box")].map((each) => each.getAttribute("aria-label"));
  expect(labels.some((label) => label?.includes("Foreign ministry (which country is not"))).toBe(true);
});

describe("ChainPicture", () => {
  test("names every box with how it is cited", () => {
    const labels = [...picture().root.querySelectorAll(".box")].map((each) => each.getAttribute("aria-label"));
    expect(labels).toEqual([
      "This page spiegelung.example",
      "republished from Hafenzeitung · stated",
      "shares passages with Vladivostok port hosts delegation agency.example May 4, 2024, 8:30 AM · found in your index",
      "according to KCNA · inferred",
      "quotes RIA Novosti · inferred",
      "according to Reuters · inferred",
      "according to den Hafendirektor · stated",
      "quotes Security Council of Russia · stated",
      "found in Рабочая группа соберётся осенью ria.example May 4, 2024 · found in your index",
      "according to Zwei Beamte, die nicht genannt werden wollten · stated",
    ]);
  });

  test("arrow keys walk along the lines; one box is in the tab order", () => {
    const { root } = picture();
    const walked = ["ArrowDown", "ArrowUp", "Home"].map((name) => {
      key(root.querySelector(".box[tabindex='0']"), name);
      return current(root);
    });
    expect(walked[1]).toBe("page");
    expect(walked[2]).toBe("page");
    expect(root.querySelectorAll(".box[tabindex='0']")).toHaveLength(1);
  });

  test.each(["Enter", " "])("%j opens a box: who it is, the sentence that shows it, and the way there; Escape gives the focus back", (name) => {
    const { root, onShow } = picture();
    key(box(root, "s4"), name);
    const details = root.querySelector(".details");
    expect(box(root, "s4")?.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(details?.querySelector("h3"));
    expect(wordsOf(details)).toContain("News agency · Russia");
    expect(wordsOf(details)).toContain("Hafenzeitung → quotes");
    key(details, "Escape");
    expect(root.querySelector(".details")).toBeNull();
    expect(document.activeElement).toBe(box(root, "s4"));
    expect(onShow).not.toHaveBeenCalled();
  });

  test("passages that nobody credited are told in full, in the details and in the legend", () => {
    const { root } = picture();
    click(box(root, "d9"));
    for (const place of [root.querySelector(".details"), root.querySelector(".picture-legend")]) {
      expect(wordsOf(place).replace(/ ?…/g, "")).toContain("shares passages with");
      expect(wordsOf(place)).toContain("licensed use may need");
    }
  });

  test("a fold opens in place and hands the focus to what it held", () => {
    const { root } = picture(longTrace);
    expect(box(root, "fold s1")?.getAttribute("aria-label")).toBe("6 more links");
    key(box(root, "fold s1"), "Enter");
    expect(root.querySelectorAll(".box")).toHaveLength(9);
    expect(document.activeElement).toBe(box(root, "s1"));
  });

  test("saves a drawing with a caption and nothing to press, and says when the browser could not", async () => {
    const { root, onSave } = picture();
    let drawn = "";
    onSave.mockImplementation((svg) => {
      drawn = wordsOf(svg);
      expect(svg.querySelector("[tabindex], [role=button]")).toBeNull();
      return Promise.resolve(false);
    });
    press(root, "Save as PNG");
    await act(() => Promise.resolve());
    expect(onSave.mock.calls[0]?.[1]).toBe("png");
    expect(drawn).toContain("Traced");
    expect(wordsOf(root)).toContain("could not draw");
    expect(root.querySelector(".picture-copy")).toBeNull();
  });
});
