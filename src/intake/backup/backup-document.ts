import type { Kept, SourceDocument } from "../../core/model.ts";

/** What one message to the index may carry; an index cannot hold more. */
const MOST = { url: 8_192, line: 20_000, text: 5_000_000 };
const ways: readonly Kept["way"][] = ["page", "read", "feed", "import", "paste"];
const states = ["current", "corrected", "withdrawn"] as const;

/** The document in a line of a backup, without what this program does not know; `undefined` where there is none. */
export function readBackupDocument(value: unknown): SourceDocument | undefined {
  if (!isObject(value)) return undefined;
  const { url, title, text, status } = value;
  if (!isLine(url, MOST.url) || url === "" || !isLine(title, MOST.line) || !isLine(text, MOST.text)) return undefined;
  const document: SourceDocument = { url, title, text };
  for (const name of ["lang", "publisher", "supersedes", "translatedFrom"] as const) {
    const line = value[name];
    if (isLine(line, MOST.line)) document[name] = line;
  }
  for (const name of ["publishedAt", "updatedAt"] as const) {
    const date = value[name];
    if (date === null || isLine(date, MOST.line)) document[name] = date;
  }
  const known = states.find((state) => state === status);
  if (known !== undefined) document.status = known;
  const kept = readKept(value["kept"]);
  if (kept !== undefined) document.kept = kept;
  return document;
}

function readKept(value: unknown): Kept | undefined {
  if (!isObject(value)) return undefined;
  const way = ways.find((known) => known === value["way"]);
  const { at, of, changedAt, pinned } = value;
  if (way === undefined || !isLine(at, MOST.line)) return undefined;
  return {
    way,
    ...(isLine(of, MOST.line) ? { of } : {}),
    at,
    ...(isLine(changedAt, MOST.line) ? { changedAt } : {}),
    ...(pinned === true ? { pinned } : {}),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isLine = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;
