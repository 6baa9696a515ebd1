/** What travels about keeping documents: backups, retention, and the index told in numbers. */
import type { Kept } from "../core/model.ts";

/** How a document came into the index; `unknown`: before that was remembered. */
export type KeptWay = Kept["way"] | "unknown";

/** One thing of the reader's own making in a backup: a setting, a feed, a mark. */
export type BackupItem = { part: string; id: string; value: unknown; changedAt?: string | undefined };

/** What a batch of a backup's documents is to the index. */
export type RestoreCounts = { fresh: number; newer: number; older: number; same: number };

/**
 * The same for the items of one part; `changing` are the ids of those that would take another value here, `refused` the
 * names of those that cannot be used and stay out; 50 each at most.
 */
export type PartCounts = RestoreCounts & { part: string; changing: string[]; refused: string[] };

/** How far a restore has come, written down before each batch so that a killed one can say so. */
export type RestoreProgress = {
  /** Name of the file. */
  file: string;
  /** When the backup was made, an ISO instant. */
  createdAt: string;
  /** Documents of the file that were gone through, and how many it holds. */
  done: number;
  total: number;
};

export type BackupState = {
  /** The last backup made here; null where there was none. */
  made: { at: string; documents: number } | null;
  /** Documents kept since. */
  fresh: number;
  /** Why another backup is due: none was made yet, the last is 30 days old, or 1,000 documents came since. */
  due: "never" | "days" | "documents" | null;
  /** A restore that did not come to its end. */
  interrupted: RestoreProgress | null;
};

/** Where a check of the index stands: numbers of the segments it is through with, and parts read of the next one. */
export type VerifyPlace = { through: number[]; read: number };

/** One slice of a check; see `index/verify`. */
export type VerifyAnswer = { checked: number; blobs: number; segments: number[]; entries: number; lost: number; next: VerifyPlace | null };

/** How many documents begin at this day (2026-09-13), month (2026-09) or year (2026). */
export type Bin = { start: string; documents: number };

/** Documents over time. `before` and `after` lie outside: single old documents must not squeeze all others into one bar. */
export type Timeline = { unit: "day" | "month" | "year"; bins: Bin[]; before: number; after: number; undated: number };

/** The index in numbers, without a text having been read. */
export type Overview = {
  documents: number;
  pinned: number;
  /** Most documents first, 50 at most; `publisher` is a directory id, a host or a printed name, null for none. */
  publishers: { publisher: string | null; documents: number }[];
  /** How many different publishers there are. */
  publisherCount: number;
  languages: { lang: string; documents: number }[];
  ways: { way: KeptWay; documents: number }[];
  published: Timeline;
  kept: Timeline;
};

/** Which documents of the index are listed; every field given must hold. Days are ISO, both included. */
export type DocumentFilter = {
  lang?: string | undefined;
  /** As the documents have it; null: those without one. */
  publisher?: string | null | undefined;
  way?: KeptWay | undefined;
  publishedFrom?: string | undefined;
  publishedTo?: string | undefined;
  pinned?: true | undefined;
};

/** What a reader can change of a document; "" takes a fact away. */
export type DocumentFacts = { url: string; title: string; publishedAt: string; publisher: string; lang: string };

/** How long, or how much of one kind: documents beyond either go, oldest first. */
export type RetentionRule = { days?: number | undefined; megabytes?: number | undefined };
export type RetentionRules = { [way in Kept["way"]]?: RetentionRule | undefined };

/** What rules would take from one kind of documents. Bytes are estimated from the length of the texts. */
export type RetentionEffect = { way: Kept["way"]; documents: number; bytes: number; pinned: number; going: number; goingBytes: number };

export type RetentionState = {
  rules: RetentionRules;
  /** The last daily run that took something; null before one. */
  last: { at: string; removed: number } | null;
  /** Documents that the daily run did not take because they were more than half of their kind: somebody must look first. */
  held: number;
};

/** What was deleted last and can still be brought back: until when (ISO instant), and how much of what. */
export type DeletionState = { deleted: { until: string; documents: number; parts: { part: string; items: number }[] } | null };
