import { browser } from "../../platform/browser.ts";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "./popup.css";
import { useText } from "../../ui/text.ts";
import { renderFace } from "../render-face.tsx";
import { popupTab } from "./popup-tab.ts";
import { Popup } from "./popup.tsx";
import { usePopup } from "./use-popup.ts";

const tab = await popupTab(location.search, browser.tabs);
const App = () => <Popup {...usePopup(tab, useText().lang, { traceAtOnce: true, version: 0 })} />;
await renderFace(App);
