/** What each request's payload must look like before a handler sees it. */
import * as v from "valibot";
import type { Requests, WorkerRequestName } from "./contract.ts";
import { batchLimit, pageTextLimit, partLimit } from "./limits.ts";
import { addressSchema, documentSchema, hostSchema, lineSchema, ownChangeSchema, pageTextSchema } from "./model-schemas.ts";
import { feedChoicesSchema, feedIdsSchema, webAddressSchema } from "./feed-schemas.ts";
import { backupItems, documentFilter, documentNumbers, retentionRulesSchema, segmentNumbers, wrongMarkSchema } from "./keeping-schemas.ts";
import type { Checked } from "./wire.ts";

/** Checks a payload for the worker. */
export function checkPayload(name: WorkerRequestName, payload: unknown): Checked {
  const result = v.safeParse(requestSchemas[name], payload);
  if (result.success) return { ok: true, payload: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `${issue.message} (${v.getDotPath(issue) ?? "payload"})` };
}

const tab = v.strictObject({ tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const nothing = v.strictObject({});
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const scope = v.strictObject({ hours: v.nullable(v.pipe(v.number(), v.minValue(0), v.finite())), site: v.nullable(hostSchema) });
const longText = v.pipe(v.string(), v.maxLength(pageTextLimit, "the text is too long"));
const documents = v.strictObject({ documents: v.pipe(v.array(documentSchema), v.maxLength(batchLimit)) });

/** The check of every payload the worker takes, typed by the contract. */
const requestSchemas: { [Name in WorkerRequestName]: v.GenericSchema<Requests[Name]["ask"]> } = {
  "trace/tab": v.strictObject({ ...tab.entries, lang: v.optional(lineSchema) }),
  "trace/last": v.strictObject({ ...tab.entries, lang: v.optional(lineSchema) }),
  "page/text": v.strictObject({ page: pageTextSchema, question: count }),
  "page/left": nothing,
  "page/candidate": v.strictObject({ url: addressSchema, lang: lineSchema }),
  "match/beside": v.strictObject({ ...tab.entries, attribution: v.nullable(lineSchema), document: addressSchema }),
  "page/show": v.strictObject({ ...tab.entries, attribution: lineSchema }),
  "about/versions": v.strictObject({ lang: lineSchema }),
  "original/hints": v.strictObject({ ...tab.entries, attribution: lineSchema }),
  "original/attach": v.strictObject({ ...tab.entries, attribution: lineSchema, document: documentSchema }),
  "wrong/mark": v.strictObject({ ...tab.entries, attribution: lineSchema, wrong: v.boolean() }),
  "wrong/list": nothing,
  "wrong/remove": wrongMarkSchema,
  "faces/open": v.strictObject({ attribution: lineSchema }),
  "faces/wanted": tab,
  "index/add-page": tab,
  "index/add": documents,
  "imports/begin": v.strictObject({ id: lineSchema, names: v.pipe(v.array(lineSchema), v.maxLength(partLimit)), files: count }),
  "imports/add": v.strictObject({ id: lineSchema, part: count, documents: v.pipe(v.array(documentSchema), v.maxLength(batchLimit)) }),
  "imports/end": v.strictObject({ id: lineSchema, state: v.picklist(["done", "cancelled", "failed"]), skipped: count }),
  "imports/list": nothing,
  "imports/undo": v.strictObject({ id: lineSchema }),
  "index/status": nothing,
  "index/search": v.strictObject({ words: lineSchema, filter: v.optional(documentFilter), offset: count, limit: v.pipe(count, v.maxValue(1_000)) }),
  "directory/search": v.strictObject({ words: lineSchema }),
  "directory/change": v.strictObject({ change: ownChangeSchema }),
  "directory/take-back": v.strictObject({ id: lineSchema }),
  "feeds/list": nothing,
  "feeds/follow": v.strictObject({ feeds: feedChoicesSchema }),
  "feeds/unfollow": v.strictObject({ ids: feedIdsSchema }),
  "feeds/restore": v.strictObject({ ids: feedIdsSchema }),
  "feeds/pause": v.strictObject({ ids: feedIdsSchema, paused: v.boolean() }),
  "feeds/refresh": v.strictObject({ ids: feedIdsSchema }),
  "feeds/full-texts": v.strictObject({ id: addressSchema, on: v.boolean() }),
  "feeds/discover": v.strictObject({ url: webAddressSchema }),
  "page/read": nothing,
  "page/versions": tab,
  "sites/rules": nothing,
  "sites/never": v.strictObject({ host: hostSchema, wanted: v.boolean() }),
  "sites/remember": v.strictObject({ host: v.nullable(hostSchema), wanted: v.boolean() }),
  "reading/count": scope,
  "reading/forget": scope,
  "text/trace": v.strictObject({ text: longText, url: addressSchema, lang: lineSchema }),
  "text/look-up": v.strictObject({ text: longText }),
  "selection/read": v.strictObject({ id: lineSchema }),
  "sources/sites": v.strictObject({ words: lineSchema, lang: lineSchema }),
  "index/overview": nothing,
  "index/verify": v.strictObject({ place: v.strictObject({ through: segmentNumbers, read: count }) }),
  "index/repair": v.strictObject({ segments: segmentNumbers }),
  "index/accept-loss": nothing,
  "documents/remove": v.strictObject({ numbers: documentNumbers }),
  "documents/put-back": documents,
  "documents/remove-all": v.strictObject({ words: lineSchema, filter: documentFilter, limit: v.pipe(count, v.maxValue(1_000)) }),
  "documents/edit": v.strictObject({ number: count, facts: v.strictObject({ url: addressSchema, title: lineSchema, publishedAt: lineSchema, publisher: lineSchema, lang: lineSchema }) }),
  "documents/pin": v.strictObject({ numbers: documentNumbers, pinned: v.boolean() }),
  "retention/state": nothing,
  "retention/preview": v.strictObject({ rules: retentionRulesSchema }),
  "retention/set": v.strictObject({ rules: retentionRulesSchema }),
  "retention/run": nothing,
  "backup/due": nothing,
  "backup/state": nothing,
  "backup/items": nothing,
  "backup/documents": v.strictObject({ from: count }),
  "backup/made": v.strictObject({ documents: count }),
  "backup/compare": documents,
  "backup/restore": v.strictObject({ ...documents.entries, progress: v.strictObject({ file: lineSchema, createdAt: lineSchema, done: count, total: count }) }),
  "backup/compare-items": v.strictObject({ items: backupItems }),
  "backup/restore-items": v.strictObject({ items: backupItems }),
  "backup/finish": nothing,
  "deletion/parts": nothing,
  "deletion/state": nothing,
  "deletion/delete": v.strictObject({ documents: v.boolean(), parts: v.pipe(v.array(lineSchema), v.maxLength(partLimit)) }),
  "deletion/undo": nothing,
  "deletion/finish": nothing,
  "sources/facts": v.strictObject({ ids: v.pipe(v.array(lineSchema), v.maxLength(partLimit)), lang: lineSchema }),
};
