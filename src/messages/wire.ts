/** How a request looks between two parts of the extension. Checked by hand: these checks run in pages too, where bytes count. */
import type { FailureCode } from "./failure.ts";

/** A request as it travels; `name` and `payload` are believed only after their own checks. */
export type Envelope = { wiretrace: 1; name: string; payload: unknown };

/** What comes back: the answer, or the reason why there is none. */
export type Reply = { ok: true; answer: unknown } | { ok: false; code: FailureCode; reason: string };

/** A payload that passed its check, or what is wrong with it. */
export type Checked = { ok: true; payload: unknown } | { ok: false; reason: string };

/** True for a message of ours; anything else on the channel is left to others. */
export const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === "object" && value !== null && "wiretrace" in value && value.wiretrace === 1 && "name" in value && typeof value.name === "string" && "payload" in value;

/** True for what `answer` sends; anything else comes from a listener that is not ours. */
export const isReply = (value: unknown): value is Reply =>
  typeof value === "object" && value !== null && "ok" in value && (value.ok === true || (value.ok === false && "code" in value && "reason" in value && typeof value.reason === "string"));
