/** One line of `trace --jsonl`, checked. */
import type { PageText } from "../core/model.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";

export type TraceLine = { ok: true; id: unknown; page: PageText } | { ok: false; id: unknown; reason: string };

/** `number` counts from 1 and is the id of lines that have none. The options' url and lang stand in where the line has none. */
export function readTraceLine(line: string, number: number, fallback: { url: string; lang: string | undefined }): TraceLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: number, reason: `line ${number} is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, id: number, reason: `line ${number} is no JSON object; write {"id": …, "text": …} or {"id": …, "html": …}` };
  }
  const fields: Record<string, unknown> = { ...value };
  const id = fields["id"] ?? number;
  const text = fields["text"];
  const html = fields["html"];
  const about = { url: textOr(fields["url"], fallback.url), lang: textOr(fields["lang"], fallback.lang) };
  if (typeof text === "string") return { ok: true, id, page: readPlainText(text, about) };
  if (typeof html === "string") return { ok: true, id, page: readHtml(html, about) };
  return { ok: false, id, reason: `line ${number} has neither "text" nor "html" as a string` };
}

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" && value !== "" ? value : otherwise;
}
