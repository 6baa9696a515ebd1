/** The check of what a tracer is asked; small, because it runs in every traced page. */
import type { ContentRequestName } from "./contract.ts";
import { lineLimit } from "./limits.ts";
import type { Checked } from "./wire.ts";

/** Checks a payload for the tracer. */
export function checkCardRequest(name: ContentRequestName, payload: unknown): Checked {
  if (typeof payload !== "object" || payload === null) return { ok: false, reason: "no payload" };
  if (name === "card/next" || name === "card/renew") return { ok: true, payload: {} };
  if (name === "card/hide") {
    if (!("attributions" in payload) || !Array.isArray(payload.attributions)) return { ok: false, reason: "no attributions" };
    return { ok: true, payload: { attributions: payload.attributions.filter((id) => typeof id === "string") } };
  }
  if (name === "card/told") {
    // Written by our own worker, as the answer to "page/text" is.
    const isTold = "question" in payload && typeof payload.question === "number" && "attributions" in payload && Array.isArray(payload.attributions) && "hidden" in payload && Array.isArray(payload.hidden);
    return isTold ? { ok: true, payload } : { ok: false, reason: "nothing told" };
  }
  if (!("attribution" in payload) || typeof payload.attribution !== "string" || payload.attribution.length > lineLimit) return { ok: false, reason: "no attribution" };
  return { ok: true, payload: { attribution: payload.attribution } };
}
