import { browser } from "../../platform/browser.ts";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "./popup.css";
import { useText } from "../../ui/text.ts";
import { ask } from "../../messages/ask.ts";
import { renderFace } from "../render-face.tsx";
import { popupTab } from "./popup-tab.ts";
import { Popup } from "./popup.tsx";
import { usePopup } from "./use-popup.ts";

/** A face that waits this long for its first answer draws once; a worker that has to start takes longer. */
const patience = 150;

const tab = await popupTab(location.search, browser.tabs);
const asked = ask("trace/last", { tabId: tab.id });
const waited = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
const answer = await Promise.race([asked.catch(() => undefined), waited]);
const App = () => <Popup {...usePopup(tab, useText().lang, { traceAtOnce: true, version: 0, first: { asked, answer } })} />;
await renderFace(App);
