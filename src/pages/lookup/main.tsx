import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "../../ui/list.css";
import "../sheet.css";
import { useText } from "../../ui/text.ts";
import { renderFace } from "../render-face.tsx";
import { LookupPage } from "./lookup-page.tsx";
import { useLookup } from "./use-lookup.ts";

const selection = new URLSearchParams(location.search).get("selection") ?? undefined;
const App = () => <LookupPage {...useLookup(useText().lang, selection)} />;
await renderFace(App, { title: "lookupTitle" });
