/** One question of `wiretrace match`, checked. */
export type MatchLine = {
  id: string | number | null;
  /** The words looked for; "" asks for the whole page. */
  quote: string;
  text: string;
  lang: string;
  publishedAt: string | null;
};

export type ReadLine = { ok: true; line: MatchLine } | { ok: false; id: string | number | null; reason: string };

/** Reads a line of JSON; a reason in words where it cannot be used. */
export function readMatchLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id: null, reason: "this is not JSON." };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, id: null, reason: "this is not a JSON object." };
  const fields = new Map(Object.entries(value));
  const given: unknown = fields.get("id");
  const id = typeof given === "string" || typeof given === "number" ? given : null;
  const wrong = ["quote", "text", "lang", "publishedAt"].find((name) => typeof (fields.get(name) ?? "") !== "string");
  if (wrong !== undefined) return { ok: false, id, reason: `"${wrong}" must be text.` };
  const text = (name: string) => String(fields.get(name) ?? "");
  if (text("quote").trim() === "" && text("text").trim() === "") return { ok: false, id, reason: `neither "quote" nor "text" is given.` };
  return { ok: true, line: { id, quote: text("quote"), text: text("text"), lang: (text("lang") || "und").toLowerCase().split(/[-_]/)[0] ?? "und", publishedAt: text("publishedAt") || null } };
}
