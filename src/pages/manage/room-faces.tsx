/** What stands in each room. */
import type { FunctionComponent } from "preact";
import { DocumentsRoom } from "./documents/documents-room.tsx";
import { later } from "./later.tsx";
import type { ManageRoom } from "./manage-room.ts";
import { OverviewRoom } from "./overview/overview-room.tsx";

export const roomFaces: Record<ManageRoom, FunctionComponent> = {
  overview: OverviewRoom,
  documents: DocumentsRoom,
  lookup: later(async () => (await import("./lookup/lookup-room.tsx")).LookupRoom),
  feeds: later(async () => (await import("./feeds/feeds-room.tsx")).FeedsRoom),
  import: later(async () => (await import("./imports/imports-room.tsx")).ImportsRoom),
  sites: later(async () => (await import("./sites/sites-room.tsx")).SitesRoom),
  directory: later(async () => (await import("./directory/directory-room.tsx")).DirectoryRoom),
  language: later(async () => (await import("./language/language-room.tsx")).LanguageRoom),
  backup: later(async () => (await import("./backup/backup-room.tsx")).BackupRoom),
  retention: later(async () => (await import("./retention/retention-room.tsx")).RetentionRoom),
  wrong: later(async () => (await import("./wrong/wrong-room.tsx")).WrongRoom),
  deletion: later(async () => (await import("./deletion/deletion-room.tsx")).DeletionRoom),
};
