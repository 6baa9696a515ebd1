import { render } from "preact";
import { browser } from "../../platform/browser.ts";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "./popup.css";
import { TextContext } from "../../ui/text.ts";
import { startText } from "../face-text.ts";
import { popupTab } from "./popup-tab.ts";
import { Popup } from "./popup.tsx";
import type { PopupTab } from "./use-popup.ts";
import { usePopup } from "./use-popup.ts";

const text = startText();
const tab = await popupTab(location.search, browser.tabs);
const App = ({ tab }: { tab: PopupTab }) => (
  <TextContext.Provider value={text}>
    <Popup {...usePopup(tab, text.lang, { traceAtOnce: true, version: 0 })} />
  </TextContext.Provider>
);
render(<App tab={tab} />, document.body);
