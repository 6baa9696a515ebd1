/** The room of known sources in every state. */
import { EntryForm } from "../../../src/pages/manage/directory/entry-form.tsx";
import type { DirectoryProps } from "../../../src/pages/manage/directory/directory-section.tsx";
import { DirectorySection } from "../../../src/pages/manage/directory/directory-section.tsx";
import { nothing, type Face } from "./face.ts";
import { manage } from "./manage.tsx";

const rows: NonNullable<DirectoryProps["rows"]> = [
  { id: "own:1", entry: { name: "Harbour Wire", class: "agency", spellings: ["HW Lindau"], hosts: ["harbourwire.example"], country: "CH" }, change: "added" },
  { id: "kcna", entry: { name: "Korean Central News Agency", class: "agency", spellings: ["KCNA", "ЦТАК"], hosts: ["kcna.kp"], country: "KP" } },
  { id: "old", entry: { name: "وكالة الميناء", class: "outlet", spellings: [], hosts: [], country: "" }, change: "hidden" },
];
const on: DirectoryProps["on"] = { search: nothing, save: () => Promise.resolve([]), hide: nothing, takeBack: nothing, undo: nothing };
const directory = (name: string, props: Partial<DirectoryProps> = {}) => manage(name, "directory", <DirectorySection words="wire" rows={rows} takenBack={undefined} on={on} {...props} />);

export const directoryFaces: Face[] = [
  directory("directory"),
  directory("directory-empty", { words: "", rows: [] }),
  directory("directory-nothing-found", { words: "kran", rows: [] }),
  directory("directory-taken-back", { takenBack: { name: "Harbour Wire", change: { id: "own:1", change: "hidden" } } }),
  manage("directory-form", "directory", rows[0] && <EntryForm row={rows[0]} change="corrected" onSave={on.save} onClose={nothing} />),
];
