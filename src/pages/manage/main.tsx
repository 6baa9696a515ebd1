import { render } from "preact";
import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "./manage.css";
import { TextContext } from "../../ui/text.ts";
import { startText } from "../face-text.ts";
import { Manage } from "./manage.tsx";
import { useManage } from "./use-manage.ts";

const text = startText();
document.title = text.say("manageTitle");
const App = () => (
  <TextContext.Provider value={text}>
    <Manage {...useManage()} />
  </TextContext.Provider>
);
render(<App />, document.body);
