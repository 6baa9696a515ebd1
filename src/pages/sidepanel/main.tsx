import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "../popup/popup.css";
import "../../ui/chain.css";
import "../../ui/beside.css";
import "./sidepanel.css";
import { renderFace } from "../render-face.tsx";
import { Panel } from "./panel.tsx";
import { useActiveTab } from "./use-active-tab.ts";
import type { FollowedTab } from "./use-active-tab.ts";
import { usePanelState } from "./use-panel-state.ts";

const TabPanel = (followed: FollowedTab) => <Panel {...usePanelState(followed)} />;

function App() {
  const followed = useActiveTab();
  return followed && <TabPanel key={followed.tab.id} {...followed} />;
}

await renderFace(App);
