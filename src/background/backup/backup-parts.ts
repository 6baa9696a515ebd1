/**
 * The one list of what a backup holds beside documents, and of what "delete everything" deletes. Whatever a reader makes or
 * chooses here belongs on it. What can be made again (traces, caches) and what only this computer is (permissions, the
 * index's marker) does not.
 */
import * as v from "valibot";
import type { OwnChange } from "../../core/directory/own-changes.ts";
import { retentionRulesSchema, wrongMarkSchema } from "../../messages/keeping-schemas.ts";
import { partLimit } from "../../messages/limits.ts";
import { hostSchema, ownChangeSchema } from "../../messages/model-schemas.ts";
import type { WrongMark } from "../../messages/wrong-mark.ts";
import { interfaceLanguages } from "../../platform/interface-languages.ts";
import { forgetDirectory } from "../assets.ts";
import { ownDirectoryList } from "../own-directory.ts";
import { retentionKey } from "../retention/retention-rules.ts";
import { markId, wrongMarkList } from "../wrong-marks.ts";
import type { BackupPart } from "./backup-part.ts";
import { followedFeedsPart } from "./followed-feeds-part.ts";
import { listPart, settingsPart } from "./backup-part.ts";

const sites = v.pipe(v.array(hostSchema), v.maxLength(partLimit));

const passes = (schema: v.GenericSchema) => (value: unknown): boolean => v.is(schema, value);

export const backupParts: readonly BackupPart[] = [
  settingsPart("settings", {
    "interface-language": passes(v.picklist(interfaceLanguages)),
    [retentionKey]: passes(retentionRulesSchema),
    "site-rules": passes(v.strictObject({ never: sites, remember: v.strictObject({ all: v.boolean(), sites }) })),
  }),
  listPart("marks", {
    ...wrongMarkList,
    accepts: passes(wrongMarkSchema),
    idOf: markId,
    changedAt: ({ markedAt }: WrongMark) => markedAt,
  }),
  listPart("directory", { ...ownDirectoryList, accepts: passes(ownChangeSchema), idOf: ({ id }: OwnChange) => id, most: 10_000, changed: forgetDirectory }),
  followedFeedsPart,
];
