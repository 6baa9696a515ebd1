/** The rooms of the manage page, in the order of its navigation, and the one that the address names. */
import { useEffect, useState } from "preact/hooks";
import type { MessageKey } from "../../ui/text.ts";

/** `name` is the address's part after `#`. */
export const manageRooms = [
  { name: "overview", title: "statusTitle" },
  { name: "documents", title: "documentsTitle" },
  { name: "lookup", title: "lookupTitle" },
  { name: "feeds", title: "feedsTitle" },
  { name: "import", title: "importTitle" },
  { name: "sites", title: "sitesTitle" },
  { name: "directory", title: "directoryTitle" },
  { name: "language", title: "languageTitle" },
  { name: "backup", title: "backupTitle" },
  { name: "retention", title: "retentionTitle" },
  { name: "wrong", title: "wrongTitle" },
  { name: "deletion", title: "deleteTitle" },
] as const satisfies { name: string; title: MessageKey }[];

export type ManageRoom = (typeof manageRooms)[number]["name"];

/** The room of the address; the first one for an address that names none. Follows links and the back button. */
export function useManageRoom(): ManageRoom {
  const [room, setRoom] = useState(roomOf(location.hash));
  useEffect(() => {
    const follow = () => setRoom(roomOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return room;
}

function roomOf(hash: string): ManageRoom {
  return manageRooms.find(({ name }) => hash === `#${name}`)?.name ?? "overview";
}
