import { browser } from "../../platform/browser.ts";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "./popup.css";
import type { ComponentType } from "preact";
import { keptState } from "../../messages/kept-state.ts";
import { useText } from "../../ui/text.ts";
import { renderFace } from "../render-face.tsx";
import { popupTab } from "./popup-tab.ts";
import { Popup } from "./popup.tsx";
import { useDrawn } from "./use-drawn.ts";
import { usePopup } from "./use-popup.ts";

async function popupFace(): Promise<ComponentType> {
  const { url, ...tab } = await popupTab(location.search, browser.tabs);
  // Read here and not asked for: in Firefox the worker starts on the popup's own thread, before the popup could draw.
  const kept = await keptState(tab.id).catch(() => undefined);
  const first = kept?.state.state === "traced" && kept.url === url ? kept.state : undefined;
  return () => <Popup {...usePopup(tab, useText().lang, { traceAtOnce: true, version: 0, first })} brief={!useDrawn()} />;
}

await renderFace(popupFace());
