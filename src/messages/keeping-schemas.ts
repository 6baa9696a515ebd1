/** Checks of what travels about keeping documents. */
import * as v from "valibot";
import type { BackupItem, DocumentFilter, RetentionRules } from "./keeping.ts";
import { batchLimit, documentTextLimit, itemLimit, partLimit } from "./limits.ts";
import { addressSchema, lineSchema } from "./model-schemas.ts";
import type { WrongMark } from "./wrong-mark.ts";

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const kept = ["page", "read", "feed", "import", "paste"] as const;

/** Numbers of documents, as many as one batch may have. */
export const documentNumbers = v.pipe(v.array(number), v.maxLength(batchLimit));

/** Numbers of the index's segments: a few dozen at a million documents. */
export const segmentNumbers = v.pipe(v.array(number), v.maxLength(partLimit));

/** Which documents are listed. */
export const documentFilter: v.GenericSchema<DocumentFilter> = v.strictObject({
  lang: v.optional(lineSchema),
  publisher: v.optional(v.nullable(lineSchema)),
  way: v.optional(v.picklist([...kept, "unknown"])),
  publishedFrom: v.optional(lineSchema),
  publishedTo: v.optional(lineSchema),
  pinned: v.optional(v.literal(true)),
});

const rule = v.optional(v.strictObject({ days: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))), megabytes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000))) }));

/** Rules by which documents go; also what a backup's rules must be before they are kept. */
export const retentionRulesSchema: v.GenericSchema<RetentionRules> = v.strictObject({ page: rule, read: rule, feed: rule, import: rule, paste: rule });

/** Items of a backup; what their values must be, their own part checks. */
export const backupItems: v.GenericSchema<BackupItem[]> = v.pipe(v.array(v.object({ part: lineSchema, id: lineSchema, value: v.unknown(), changedAt: v.optional(lineSchema) })), v.maxLength(itemLimit));

const passage = v.pipe(v.string(), v.maxLength(documentTextLimit));

/** A passage marked as read wrongly; also what a backup's marks must be before they are kept. */
export const wrongMarkSchema: v.GenericSchema<WrongMark> = v.strictObject({ url: addressSchema, lang: lineSchema, rule: lineSchema, kind: lineSchema, path: v.pipe(v.array(lineSchema), v.maxLength(partLimit)), evidence: passage, words: passage, markedAt: lineSchema });
