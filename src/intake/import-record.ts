/** What every reader of an import gives: documents, and what could not become one, with its place and a reason that can be translated. */
import type { SourceDocument } from "../core/model.ts";

/** A file to import, wherever it lies. */
export type ImportFile = {
  /** Path inside the chosen folder, else the file's name. */
  name: string;
  /** Bytes; undefined for a stream whose end nobody knows. */
  size: number | undefined;
  /** The bytes `[from, to)` in order; all of them without arguments. A stream of unknown size can be read once, from its start. */
  read(from?: number, to?: number): AsyncIterable<Uint8Array>;
};

/** Why something was left out. Interfaces say each code in their own words, with the values in it. */
export type ImportProblem = { code: ProblemCode; values: string[] };

export type ProblemCode =
  // About one document; the rest of the file is read.
  /** A field that a document needs. values: field */
  | "missing"
  /** values: field */
  | "not-text"
  /** values: field, most characters */
  | "too-long"
  /** values: field */
  | "control-characters"
  /** The text is empty, a single word or only signs. */
  | "no-words"
  | "binary"
  /** values: what the parser says */
  | "not-json"
  | "not-object"
  /** The same field twice in one object: which one counts? values: field */
  | "duplicate-field"
  /** values: deepest nesting that is read */
  | "too-deep"
  /** Bytes that are not of the encoding the file is in. */
  | "wrong-encoding"
  /** values: most megabytes */
  | "too-large"
  /** A row with other cells than the header. values: cells, cells of the header */
  | "wrong-cells"
  /** A quotation mark or bracket that opens and never closes. */
  | "not-closed"
  /** The record has no header that can be read. */
  | "bad-record"
  /** Encrypted, or compressed in a way that is not read. values: way */
  | "compressed-otherwise"
  // A field was left out or is doubtful, the document was kept.
  /** values: field, its value */
  | "left-out"
  /** values: field, its value */
  | "in-future"
  // About the rest of the file: nothing behind this place was read.
  | "cut-off"
  | "damaged"
  /** It unpacks to more than it may. values: megabytes unpacked */
  | "unpacks-too-far"
  // About the whole file.
  | "empty-file"
  /** values: what it is, see `FileKind`; else "" */
  | "unknown-format"
  /** No column is an address or a text. values: the columns there are */
  | "no-columns"
  /** A text file in an encoding that cannot be told. */
  | "unknown-encoding"
  | "encrypted"
  /** An archive that has to be read at several places, from a stream that can be read once. */
  | "needs-file"
  /** An archive without anything that can be imported. */
  | "empty-archive"
  /** The file cannot be opened. values: the system's reason */
  | "unreadable";

/** Where in its file something stands; both count from 1. `record`: an entry of a list, a page of an archive. */
export type Place = { line: number } | { record: number };

/** One thing read. `passed`: something that is no document and is not meant to be one, a picture in a web archive for example. */
export type ImportRecord =
  | { at: Place | undefined; document: SourceDocument; notes: ImportProblem[] }
  | { at: Place | undefined; problem: ImportProblem }
  | { at: Place | undefined; passed: true };

export const problem = (code: ProblemCode, ...values: (string | number)[]): ImportProblem => ({ code, values: values.map(String) });

/** Thrown by streams inside the readers where nothing more can be read; `readImport` turns it into a record. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
  constructor(readonly problem: ImportProblem) {
    super(problem.code);
  }
}

/** What readers need besides the bytes. */
export type ReadingTools = {
  /** Milliseconds: tells dates in the future. */
  now: number;
  /** Parses a page without showing it or loading anything. */
  parseHtml: (html: string) => Document;
};
