import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "./manage.css";
import { renderFace } from "../render-face.tsx";
import { Manage } from "./manage.tsx";
import { useManage } from "./use-manage.ts";

const App = () => <Manage {...useManage()} />;
await renderFace(App, "manageTitle");
