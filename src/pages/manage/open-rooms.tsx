/** The room one is in, and those one has been in: kept as they were, so that an import goes on while its reader looks elsewhere. */
import { useRef } from "preact/hooks";
import type { ManageRoom } from "./manage-room.ts";
import type { ManageState } from "./manage-state.ts";
import { Room } from "./room.tsx";
import { roomFaces } from "./room-faces.tsx";

export function OpenRooms({ room, state }: { room: ManageRoom; state: ManageState }) {
  const opened = useRef(new Set<ManageRoom>());
  opened.current.add(room);
  return (
    <>
      {[...opened.current].map((name) => {
        const Face = roomFaces[name];
        return (
          <Room key={name} state={state} shown={name === room}>
            <Face />
          </Room>
        );
      })}
    </>
  );
}
