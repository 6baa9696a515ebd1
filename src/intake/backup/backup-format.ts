/**
 * What a backup is: gzip over JSON Lines, so that `zcat` shows it to anybody. A header comes first, then the items of the
 * reader's own making (settings, feeds, marks …), then the documents in the order they were added, then a count of both.
 * Behind every block of lines stands a checksum that also covers the one before it: no line is believed without it.
 */
import type { SourceDocument } from "../../core/model.ts";

/** The version this program writes, and the newest it reads. Lines of an unknown kind within a version are passed over. */
export const BACKUP_VERSION = 1;
/** A block ends behind the line that brings it to this many bytes: what a reader holds before it may believe it. */
export const BLOCK_BYTES = 256_000;
/** No line is longer: the largest document has 5 million characters. */
export const MOST_LINE_BYTES = 40_000_000;

/** The first line. */
export type BackupHeader = {
  wiretrace: "backup";
  version: number;
  /** ISO instant. */
  createdAt: string;
  /** Version of the program that wrote it. */
  program: string;
};

/** One thing of the reader's own making: a setting, a feed, a mark. */
export type BackupItem = {
  /** Which list it belongs to. */
  part: string;
  /** Names it within its part. */
  id: string;
  value: unknown;
  /** ISO instant of its last change; undefined where that is not kept. */
  changedAt?: string | undefined;
};

/** The last line before the last checksum. */
export type BackupTotals = { documents: number; items: number };

/**
 * Why a file is no whole backup. `empty`: no bytes. `wrong-file`: something else. `newer`: of a later version.
 * `cut`: its end is missing. `changed`: bytes are not those that were written. `unreadable`: the disk or the browser failed.
 */
export type BackupProblem = "empty" | "wrong-file" | "newer" | "cut" | "changed" | "unreadable";

/** What reading gives, in file order; `end` or `failed` comes last. Everything before a `failed` is whole. */
export type BackupEntry =
  | { kind: "header"; header: BackupHeader }
  | { kind: "item"; item: BackupItem }
  | { kind: "document"; document: SourceDocument }
  /** An intact line that is no item or document this program knows. */
  | { kind: "skipped"; line: number }
  | { kind: "end"; totals: BackupTotals }
  | { kind: "failed"; problem: BackupProblem; detail: string };
