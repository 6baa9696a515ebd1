import "../../ui/tokens.css";
import "../../ui/parts.css";
import "../../ui/page.css";
import "../../ui/forms.css";
import "../../ui/list.css";
import "../sheet.css";
import "./manage.css";
import { renderFace } from "../render-face.tsx";
import { useManageRoom } from "./manage-room.ts";
import { useManageState } from "./manage-state.ts";
import { Manage } from "./manage.tsx";
import { OpenRooms } from "./open-rooms.tsx";

const App = () => {
  const state = useManageState();
  const room = useManageRoom();
  return (
    <Manage room={room} silent={state.silent}>
      <OpenRooms room={room} state={state} />
    </Manage>
  );
};
await renderFace(App, { title: "manageTitle" });
