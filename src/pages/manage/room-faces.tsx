/** What stands in each room. */
import type { FunctionComponent } from "preact";
import { DeletionRoom } from "./deletion/deletion-room.tsx";
import { DirectoryRoom } from "./directory/directory-room.tsx";
import { DocumentsRoom } from "./documents/documents-room.tsx";
import { FeedsRoom } from "./feeds/feeds-room.tsx";
import { ImportsRoom } from "./imports/imports-room.tsx";
import { LanguageRoom } from "./language/language-room.tsx";
import { LookupRoom } from "./lookup/lookup-room.tsx";
import type { ManageRoom } from "./manage-room.ts";
import { OverviewRoom } from "./overview/overview-room.tsx";
import { SitesRoom } from "./sites/sites-room.tsx";
import { WrongRoom } from "./wrong/wrong-room.tsx";

export const roomFaces: Record<ManageRoom, FunctionComponent> = {
  overview: OverviewRoom,
  documents: DocumentsRoom,
  lookup: LookupRoom,
  feeds: FeedsRoom,
  import: ImportsRoom,
  sites: SitesRoom,
  directory: DirectoryRoom,
  language: LanguageRoom,
  wrong: WrongRoom,
  deletion: DeletionRoom,
};
