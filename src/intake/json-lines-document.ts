/** One object of the import format, checked field by field: what cannot be used is said, what can be kept is kept. */
import type { SourceDocument } from "../core/model.ts";
import { problem, type ImportProblem } from "./import-record.ts";

export type ReadDocument = { document: SourceDocument; notes: ImportProblem[] } | { problem: ImportProblem };

/** Longer texts are no news story but a dump; the longest of 100,000 seen had 190,000 characters. */
const MAX_CHARACTERS = 2_000_000;
const MAX_URL = 8_192;
/** Titles, names, dates and other single lines; the worker refuses longer ones, and with them all that came in the same message. */
const MAX_FIELD = 20_000;
const DAY = 86_400_000;

/** A document, or the reason why the value is none. Wrong dates, languages and states are left out with a note. */
export function readImportDocument(value: unknown, now: number): ReadDocument {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { problem: problem("not-object") };
  const fields: Record<string, unknown> = { ...value };
  const { url, title = "", text } = fields;
  const wrong = wrongUrl(url) ?? (typeof title === "string" || title === null ? undefined : problem("not-text", "title")) ?? wrongText(text);
  if (wrong !== undefined || typeof url !== "string" || typeof text !== "string") return { problem: wrong ?? problem("not-object") };

  const notes: ImportProblem[] = [];
  const document: SourceDocument = { url, title: takeString(fields, "title", notes, () => true) ?? "", text };
  const lang = takeString(fields, "lang", notes, (tag) => /^[a-z]{2,3}(?:[-_]|$)/i.test(tag));
  if (lang !== undefined) document.lang = lang.split(/[-_]/)[0]?.toLowerCase();
  for (const name of ["publishedAt", "updatedAt"] as const) {
    const date = takeString(fields, name, notes, isDate);
    if (date === undefined) continue;
    document[name] = date;
    if (earliestTime(date) > now + DAY) notes.push(problem("in-future", name, date));
  }
  for (const name of ["publisher", "supersedes", "translatedFrom"] as const) {
    const kept = takeString(fields, name, notes, () => true);
    if (kept !== undefined) document[name] = kept;
  }
  const status = takeString(fields, "status", notes, isStatus);
  if (status !== undefined && isStatus(status)) document.status = status;
  return { document, notes };
}

function wrongUrl(url: unknown): ImportProblem | undefined {
  if (url === undefined || url === null) return problem("missing", "url");
  if (typeof url !== "string") return problem("not-text", "url");
  if (url.trim() === "") return problem("missing", "url");
  if (url.length > MAX_URL) return problem("too-long", "url", MAX_URL);
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001F]/.test(url) ? problem("control-characters", "url") : undefined;
}

function wrongText(text: unknown): ImportProblem | undefined {
  if (text === undefined || text === null) return problem("missing", "text");
  if (typeof text !== "string") return problem("not-text", "text");
  if (text.length > MAX_CHARACTERS) return problem("too-long", "text", MAX_CHARACTERS);
  if (!/[\p{L}\p{N}]/u.test(text)) return problem("no-words");
  if (looksBinary(text)) return problem("binary");
  return hasTwoWords(text) ? undefined : problem("no-words");
}

/** Texts have line ends and tabs, and now and then a stray control character from an old system; binary data is full of them. */
function looksBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const strange = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return strange > 2 && strange > text.length / 200;
}

function hasTwoWords(text: string): boolean {
  const head = text.trim().slice(0, 2_000);
  if (/[\p{L}\p{N}]\s+\S*[\p{L}\p{N}]/u.test(head)) return true;
  // Scripts without spaces: let the platform's dictionary count.
  const words = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(head)].filter((piece) => piece.isWordLike);
  return words.length > 1;
}

/** The field if it is a usable string; a note if it is there and is not. */
function takeString(fields: Record<string, unknown>, name: string, notes: ImportProblem[], fits: (value: string) => boolean): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" && value.length <= MAX_FIELD && fits(value)) return value;
  notes.push(problem("left-out", name, shorten(value)));
  return undefined;
}

const isStatus = (word: string): word is "current" | "corrected" | "withdrawn" => ["current", "corrected", "withdrawn"].includes(word);

/** ISO days, instants and months and years; an interval has a slash between two of them, either of which may be `..` or empty. */
const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function isDate(date: string): boolean {
  const ends = date.split("/");
  const given = ends.filter((end) => end !== "" && end !== "..");
  return ends.length <= 2 && given.length > 0 && given.every((end) => datePattern.test(end) && !Number.isNaN(Date.parse(end.replace(",", "."))));
}

function earliestTime(date: string): number {
  return Math.min(...date.split("/").map((end) => Date.parse(end.replace(",", "."))).filter((time) => !Number.isNaN(time)));
}

function shorten(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
