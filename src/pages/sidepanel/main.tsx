import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../popup/popup.css";
import "./sidepanel.css";
import { useText } from "../../ui/text.ts";
import { Popup } from "../popup/popup.tsx";
import type { PopupTab } from "../popup/use-popup.ts";
import { usePopup } from "../popup/use-popup.ts";
import { renderFace } from "../render-face.tsx";
import { saveFile } from "../save-file.ts";
import { pictureFile } from "./picture-file.ts";
import { useActiveTab } from "./use-active-tab.ts";

function Panel({ tab, version }: { tab: PopupTab; version: number }) {
  return <Popup {...usePopup(tab, useText().lang, { traceAtOnce: false, version })} onSavePicture={(svg) => saveFile(pictureFile(svg))} />;
}

function App() {
  const { tab, version } = useActiveTab();
  return <>{tab && <Panel key={tab.id} tab={tab} version={version} />}</>;
}

await renderFace(App);
