/** One object of the import format, checked field by field: what cannot be used is said, what can be kept is kept. */
import type { SourceDocument } from "../core/model.ts";

export type ReadDocument = { document: SourceDocument; notes: string[] } | { reason: string };

/** Longer texts are no news story but a dump; the longest of 100,000 seen had 190,000 characters. */
const MAX_CHARACTERS = 2_000_000;
const MAX_URL = 8_192;
const DAY = 86_400_000;

/** A document, or the reason why the value is none. Wrong dates, languages and states are left out with a note. */
export function readImportDocument(value: unknown, now: number): ReadDocument {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { reason: "not a JSON object" };
  const fields: Record<string, unknown> = { ...value };
  const { url, title = "", text } = fields;
  const wrong = wrongUrl(url) ?? (typeof title === "string" || title === null ? undefined : "title is not a string") ?? wrongText(text);
  if (wrong !== undefined || typeof url !== "string" || typeof text !== "string") return { reason: wrong ?? "not a document" };

  const notes: string[] = [];
  const document: SourceDocument = { url, title: typeof title === "string" ? title : "", text };
  const lang = takeString(fields, "lang", notes, (tag) => (/^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? undefined : "is no language code"));
  if (lang !== undefined) document.lang = lang.split(/[-_]/)[0]?.toLowerCase();
  for (const name of ["publishedAt", "updatedAt"] as const) {
    const date = takeString(fields, name, notes, wrongDate);
    if (date === undefined) continue;
    document[name] = date;
    if (earliestTime(date) > now + DAY) notes.push(`${name} lies in the future: ${shorten(date)}`);
  }
  for (const name of ["publisher", "supersedes", "translatedFrom"] as const) {
    const kept = takeString(fields, name, notes, () => undefined);
    if (kept !== undefined) document[name] = kept;
  }
  const status = takeString(fields, "status", notes, (word) => (isStatus(word) ? undefined : "is not current, corrected or withdrawn"));
  if (status !== undefined && isStatus(status)) document.status = status;
  return { document, notes };
}

function wrongUrl(url: unknown): string | undefined {
  if (url === undefined || url === null) return "url is missing";
  if (typeof url !== "string") return "url is not a string";
  if (url.trim() === "") return "url is empty";
  if (url.length > MAX_URL) return `url is longer than ${MAX_URL} characters`;
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001F]/.test(url) ? "url holds control characters" : undefined;
}

function wrongText(text: unknown): string | undefined {
  if (text === undefined || text === null) return "text is missing";
  if (typeof text !== "string") return "text is not a string";
  if (text.length > MAX_CHARACTERS) return `text is longer than ${MAX_CHARACTERS.toLocaleString("en")} characters`;
  if (!/[\p{L}\p{N}]/u.test(text)) return "text is empty";
  if (looksBinary(text)) return "text looks binary";
  return hasTwoWords(text) ? undefined : "text is a single word";
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
function takeString(fields: Record<string, unknown>, name: string, notes: string[], wrong: (value: string) => string | undefined): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  const problem = typeof value === "string" ? wrong(value) : "is not a string";
  if (problem === undefined && typeof value === "string") return value;
  notes.push(`${name} ${problem ?? "is not a string"}, left out: ${shorten(value)}`);
  return undefined;
}

const isStatus = (word: string): word is "current" | "corrected" | "withdrawn" => ["current", "corrected", "withdrawn"].includes(word);

/** ISO days, instants and months and years; an interval has a slash between two of them, either of which may be `..` or empty. */
const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function wrongDate(date: string): string | undefined {
  const ends = date.split("/");
  const given = ends.filter((end) => end !== "" && end !== "..");
  const good = ends.length <= 2 && given.length > 0 && given.every((end) => datePattern.test(end) && !Number.isNaN(Date.parse(end.replace(",", "."))));
  return good ? undefined : "is no ISO date";
}

function earliestTime(date: string): number {
  return Math.min(...date.split("/").map((end) => Date.parse(end.replace(",", "."))).filter((time) => !Number.isNaN(time)));
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
