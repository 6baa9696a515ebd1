import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "../../ui/list.css";
import "../sheet.css";
import "./welcome.css";
import { useText } from "../../ui/text.ts";
import { renderFace } from "../render-face.tsx";
import { useWelcome } from "./use-welcome.ts";
import { Welcome } from "./welcome.tsx";

const App = () => <Welcome {...useWelcome(useText().lang)} />;
await renderFace(App, { title: "welcomeTitle" });
