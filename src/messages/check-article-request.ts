/** The check of what the hidden page is asked. */
import type { ReaderRequestName } from "./contract.ts";
import { addressLimit, articleLimit } from "./limits.ts";
import type { Checked } from "./wire.ts";

/** Checks a payload for the hidden page. */
export function checkArticleRequest(_name: ReaderRequestName, payload: unknown): Checked {
  if (typeof payload !== "object" || payload === null || !("html" in payload) || !("url" in payload)) return { ok: false, reason: "no article" };
  const { html, url } = payload;
  if (typeof html !== "string" || html.length > articleLimit) return { ok: false, reason: "no HTML, or too much" };
  if (typeof url !== "string" || url.length > addressLimit) return { ok: false, reason: "no address" };
  return { ok: true, payload: { html, url } };
}
