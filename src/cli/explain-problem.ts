/** What was left out of an import, in English sentences with the next step. The extension says the same in its languages. */
import type { ImportProblem, Place, ProblemCode } from "../intake/import-record.ts";

/** A sentence without its place. */
export function explainProblem({ code, values: [first = "", second = ""] }: ImportProblem): string {
  return sentences[code](first, second);
}

/** ":12" for line 12, ", record 12", or "". */
export function namePlace(at: Place | undefined): string {
  if (at === undefined) return "";
  return "line" in at ? `:${at.line}` : `, record ${at.record}`;
}

const kinds: Record<string, string> = {
  pdf: "a PDF file. Copy its text into a line of a JSON Lines file",
  "audio-video": "audio or video",
  feed: "a feed or site map. Follow it in the extension",
  "feed-list": "a list of feeds. Load it in the extension",
  office: "an office document. Save it as HTML or CSV",
  "other-archive": "an archive of a kind that is not read. Unpack it and import what is in it",
  backup: "a Wiretrace backup. Restore it with `wiretrace index restore`",
  database: "a database. Export it as CSV or JSON Lines",
  text: "plain text without fields. Make it a CSV file with the columns url, title and text",
  binary: "not a text file",
};

const sentences: Record<ProblemCode, (first: string, second: string) => string> = {
  missing: (field) => `${field} is missing`,
  "not-text": (field) => `${field} is not a string`,
  "too-long": (field, most) => `${field} is longer than ${Number(most).toLocaleString("en")} characters`,
  "control-characters": (field) => `${field} holds control characters`,
  "no-words": () => "text has fewer than two words",
  binary: () => "text looks binary",
  "not-json": (detail) => `not valid JSON: ${detail}`,
  "not-object": () => "not a JSON object",
  "duplicate-field": (field) => `"${field}" stands there twice. Keep one of them`,
  "too-deep": (most) => `nested deeper than ${most} levels`,
  "wrong-encoding": () => "some bytes are not in the file's encoding. Save the file as UTF-8",
  "too-large": (most) => `larger than ${most} MB`,
  "wrong-cells": (cells, header) => `${cells} cells under ${header} columns. Put cells with separators into quotation marks`,
  "not-closed": () => "a quotation mark or bracket opens here and never closes",
  "bad-record": () => "the record is damaged",
  "compressed-otherwise": (way) => `compressed or encrypted in a way that is not read (${way})`,
  "left-out": (field, value) => `${field} cannot be read and was left out: ${value}`,
  "in-future": (field, value) => `${field} lies in the future: ${value}`,
  "cut-off": () => "the file ends in the middle. Get it again; what stands before this place was read",
  damaged: () => "the file is damaged from here on. Get it again; what stands before this place was read",
  "unpacks-too-far": (megabytes) => `stopped after unpacking ${megabytes} MB: it unpacks to far more than any archive of texts`,
  "empty-file": () => "the file is empty",
  "unknown-format": (kind) => `the file is ${kinds[kind] ?? "of no format that can be imported"}. Formats: JSON Lines, JSON, CSV, HTML, MHTML, WARC, WACZ, BibTeX, CSL-JSON`,
  "no-columns": (columns) => `no column is an address ("url") and none a text ("text"). Rename them; there are: ${columns}`,
  "unknown-encoding": () => "the file's encoding cannot be told. Save it as UTF-8",
  encrypted: () => "the archive is encrypted. Unpack it first",
  "needs-file": () => "this archive cannot be read from standard input. Name the file",
  "empty-archive": () => "the archive holds nothing that can be imported",
  unreadable: (detail) => `the file cannot be read: ${detail}`,
};
