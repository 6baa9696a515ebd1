/** The side panel, and the chain's picture in every state. */
import type { VNode } from "preact";
import type { Match, Trace } from "../../../src/core/model.ts";
import popupCss from "../../../src/pages/popup/popup.css?inline";
import { Panel } from "../../../src/pages/sidepanel/panel.tsx";
import panelCss from "../../../src/pages/sidepanel/sidepanel.css?inline";
import besideCss from "../../../src/ui/beside.css?inline";
import type { BesideState } from "../../../src/ui/beside-view.tsx";
import chainCss from "../../../src/ui/chain.css?inline";
import { cyclicTrace, datedTrace, longTrace, wideTrace } from "../../../test/fixtures/faces/sample-chains.ts";
import { besideOf, matchOf } from "../../../test/fixtures/faces/sample-beside.ts";
import { sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import type { Face } from "./face.ts";
import { nothing } from "./face.ts";
import { popup } from "./popup.tsx";

const css = popupCss + panelCss + chainCss + besideCss;
const on = { savePicture: () => Promise.resolve(false), openBeside: nothing, closeBeside: nothing };

/** The panel with a trace, after presses on the buttons of these words' places: selectors of what to click, one after the other. */
function panel(name: string, trace: Trace, ...clicks: string[]): Face {
  return {
    name: `panel-${name}`,
    css,
    render: () => {
      const face: VNode<Parameters<typeof Panel>[0]["face"]> = popup("panel", { state: "traced", trace, tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } }).render() as never;
      clickThrough(clicks);
      return <Panel face={face.props} beside={undefined} on={on} />;
    },
  };
}

/** Clicks each when it stands there, as a reader would. */
function clickThrough([first, ...rest]: string[]): void {
  if (first === undefined) return;
  const look = setInterval(() => {
    const target = document.querySelector(first);
    if (!target) return;
    clearInterval(look);
    target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    clickThrough(rest);
  }, 10);
}

/** The panel with a document beside the page. */
function beside(name: string, match: Match, state: BesideState): Face {
  const inside = panel(name, sampleTrace);
  return { ...inside, render: () => ({ ...inside.render(), props: { ...inside.render().props, beside: { match, state } } }) };
}

const picture = ".views button:last-child";
const box = (id: string) => `[data-node="${id}"]`;

export const panelFaces: Face[] = [
  panel("traced-list", sampleTrace),
  panel("picture", sampleTrace, picture),
  panel("picture-details", sampleTrace, picture, box("d8")),
  panel("picture-dates", datedTrace, picture),
  panel("picture-uncredited", datedTrace, picture, box("d2")),
  panel("picture-folded", longTrace, picture),
  panel("picture-unfolded", longTrace, picture, box("fold s1")),
  panel("picture-cycle", cyclicTrace, picture, box("d1")),
  panel("picture-wide", wideTrace, picture),
  panel("picture-not-saved", cyclicTrace, picture, ".picture .item-actions .text-button:last-child"),
  beside("beside-edited", matchOf("edited"), { step: "shown", beside: besideOf("edited") }),
  beside("beside-exact", matchOf("exact"), { step: "shown", beside: besideOf("exact") }),
  beside("beside-translated", matchOf("translated"), { step: "shown", beside: besideOf("translated") }),
  beside("beside-unpaired", matchOf("unpaired"), { step: "shown", beside: besideOf("unpaired") }),
  beside("beside-reused", matchOf("reused"), { step: "shown", beside: besideOf("reused") }),
  beside("beside-reading", matchOf("edited"), { step: "reading" }),
  beside("beside-gone", matchOf("edited"), { step: "failed", reason: "document-gone" }),
  beside("beside-left", matchOf("edited"), { step: "failed", reason: "page-left" }),
];
