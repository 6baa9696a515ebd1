/** Why something was left out of an import, in the reader's language, with what to do. */
import type { ImportProblem, ProblemCode } from "../../../intake/import-record.ts";
import type { ImportNote } from "../../../intake/import-files.ts";
import type { MessageKey, Text } from "../../../ui/text.ts";

/** The reason alone. */
export function problemText({ code, values }: ImportProblem, text: Text): string {
  if (code === "unknown-format") return text.say(kinds[values[0] ?? ""] ?? "importWhy_unknownFormat");
  return text.say(keys[code], ...values.map((value) => (/^\d{4,}$/.test(value) ? Number(value) : value)));
}

/** The reason with file and place. */
export function noteText({ file, at, problem }: ImportNote, text: Text): string {
  const reason = problemText(problem, text);
  if (at === undefined) return text.say("importAtFile", file, reason);
  return "line" in at ? text.say("importAtLine", file, at.line, reason) : text.say("importAtRecord", file, at.record, reason);
}

const kinds: Record<string, MessageKey | undefined> = { pdf: "importWhy_pdf", feed: "importWhy_feed", "feed-list": "importWhy_feedList", text: "importWhy_plainText", backup: "importWhy_backup" };

const keys = {
  missing: "importWhy_missing",
  "not-text": "importWhy_notText",
  "too-long": "importWhy_tooLong",
  "control-characters": "importWhy_controlCharacters",
  "no-words": "importWhy_noWords",
  binary: "importWhy_binary",
  "not-json": "importWhy_notJson",
  "not-object": "importWhy_notObject",
  "duplicate-field": "importWhy_duplicateField",
  "too-deep": "importWhy_tooDeep",
  "wrong-encoding": "importWhy_wrongEncoding",
  "too-large": "importWhy_tooLarge",
  "wrong-cells": "importWhy_wrongCells",
  "not-closed": "importWhy_notClosed",
  "bad-record": "importWhy_badRecord",
  "compressed-otherwise": "importWhy_compressedOtherwise",
  "left-out": "importWhy_leftOut",
  "in-future": "importWhy_inFuture",
  "cut-off": "importWhy_cutOff",
  damaged: "importWhy_damaged",
  "unpacks-too-far": "importWhy_unpacksTooFar",
  "empty-file": "importWhy_emptyFile",
  "no-columns": "importWhy_noColumns",
  "unknown-encoding": "importWhy_unknownEncoding",
  encrypted: "importWhy_encrypted",
  // A file of the browser can always be read at several places.
  "needs-file": "importWhy_unknownFormat",
  "empty-archive": "importWhy_emptyArchive",
  unreadable: "importWhy_unreadable",
} as const satisfies Record<Exclude<ProblemCode, "unknown-format">, MessageKey>;
