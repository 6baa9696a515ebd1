import type { ImportProblem } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { inspectJson } from "./inspect-json.ts";

/** The value of a piece of UTF-8 JSON, or why there is none. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { problem: ImportProblem } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: problem("wrong-encoding") };
  }
  const wrong = inspectJson(text);
  if (wrong !== undefined) return { problem: wrong };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { problem: problem("not-json", error instanceof Error ? error.message : String(error)) };
  }
}
