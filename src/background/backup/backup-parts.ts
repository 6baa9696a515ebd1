/**
 * The one list of what a backup holds beside documents, and of what "delete everything" deletes. Whatever a reader makes or
 * chooses here belongs on it. What can be made again (traces, caches) and what only this computer is (permissions, the
 * index's marker) does not.
 */
import * as v from "valibot";
import type { OwnChange } from "../../core/directory/own/own-changes.ts";
import { ownEntryProblems } from "../../core/directory/own/own-entry-problems.ts";
import { retentionRulesSchema, wrongMarkSchema } from "../../messages/keeping-schemas.ts";
import { partLimit } from "../../messages/limits.ts";
import { hostSchema, ownChangeSchema } from "../../messages/model-schemas.ts";
import type { WrongMark } from "../../messages/wrong-mark.ts";
import { browser } from "../../platform/browser.ts";
import { interfaceLanguages } from "../../platform/interface-languages.ts";
import { applySiteRules } from "../apply-site-rules.ts";
import { forgetDirectory } from "../assets.ts";
import { hideMarked } from "../hide-marked.ts";
import { ownDirectoryList } from "../own-directory.ts";
import { retentionKey } from "../retention/retention-rules.ts";
import { noSiteRules, siteRulesKey } from "../site-rules.ts";
import { markId, wrongMarkList } from "../wrong-marks.ts";
import type { BackupPart, PartItem } from "./backup-part.ts";
import { followedFeedsPart } from "./followed-feeds-part.ts";
import { listPart, settingsPart } from "./backup-part.ts";

const sites = v.pipe(v.array(hostSchema), v.maxLength(partLimit));
const siteRulesSchema = v.strictObject({ never: sites, remember: v.strictObject({ all: v.boolean(), sites }) });

const passes = (schema: v.GenericSchema) => (value: unknown): boolean => v.is(schema, value);

export const backupParts: readonly BackupPart[] = [
  settingsPart("settings", {
    "interface-language": { accepts: passes(v.picklist(interfaceLanguages)) },
    [retentionKey]: { accepts: passes(retentionRulesSchema) },
    [siteRulesKey]: { accepts: passes(siteRulesSchema), put: putSiteRules },
  }),
  listPart("marks", {
    ...wrongMarkList,
    accepts: passes(wrongMarkSchema),
    idOf: markId,
    changedAt: ({ markedAt }: WrongMark) => markedAt,
    changed: () => hideMarked(),
  }),
  listPart("directory", { ...ownDirectoryList, accepts: isUsableChange, idOf: ({ id }: OwnChange) => id, nameOf: nameOfChange, most: 10_000, changed: forgetDirectory }),
  followedFeedsPart,
];

/** A file's entry must be one that the form would take: signs that part the compiled names would break those of others. */
function isUsableChange(value: unknown): boolean {
  if (!v.is(ownChangeSchema, value)) return false;
  return value.change === "hidden" || ownEntryProblems(value.entry, () => undefined).length === 0;
}

const named = v.object({ entry: v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }) });

/** The name in it, if anything in it is one. */
function nameOfChange({ id, value }: PartItem): string {
  return v.is(named, value) ? value.entry.name : id;
}

/** The open tabs follow, as they do when the rules are changed by hand. */
async function putSiteRules(value: unknown): Promise<void> {
  await applySiteRules(() => (v.is(siteRulesSchema, value) ? value : noSiteRules));
  if (value === undefined) await browser.storage.local.remove(siteRulesKey);
}
