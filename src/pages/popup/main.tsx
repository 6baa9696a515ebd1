import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "./popup.css";
import { renderFace } from "../render-face.tsx";
import type { FirstLookGlobal } from "./first-look.ts";
import { Popup } from "./popup.tsx";
import { useDrawn } from "./use-drawn.ts";
import { useFollowedTab } from "./use-followed-tab.ts";
import { usePopup } from "./use-popup.ts";

const look = (globalThis as FirstLookGlobal).wiretraceFirstLook;
if (look === undefined) throw new Error("first-look.js did not run before the popup.");
const { tab: opened, first } = await look.tab;
const App = () => {
  const { tab, version } = useFollowedTab(opened);
  return <Popup {...usePopup(tab, { traceAtOnce: true, version, first })} brief={!useDrawn()} />;
};
await renderFace(App, { messages: look.messages });
