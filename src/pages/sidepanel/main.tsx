import { render } from "preact";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../popup/popup.css";
import "./sidepanel.css";
import { TextContext } from "../../ui/text.ts";
import { startText } from "../face-text.ts";
import { Popup } from "../popup/popup.tsx";
import type { PopupTab } from "../popup/use-popup.ts";
import { usePopup } from "../popup/use-popup.ts";
import { saveFile } from "../save-file.ts";
import { pictureFile } from "./picture-file.ts";
import { useActiveTab } from "./use-active-tab.ts";

const text = startText();

function Panel({ tab, version }: { tab: PopupTab; version: number }) {
  return <Popup {...usePopup(tab, text.lang, { traceAtOnce: false, version })} onSavePicture={(svg) => saveFile(pictureFile(svg))} />;
}

function App() {
  const { tab, version } = useActiveTab();
  return <TextContext.Provider value={text}>{tab && <Panel key={tab.id} tab={tab} version={version} />}</TextContext.Provider>;
}

render(<App />, document.body);
