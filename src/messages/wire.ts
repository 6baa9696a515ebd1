/** How a request looks between two parts of the extension. */
import * as v from "valibot";

/** A request as it travels; `name` and `payload` are believed only after their own checks. */
export const envelope = v.strictObject({ wiretrace: v.literal(1), name: v.string(), payload: v.unknown() });

/** What comes back: the answer, or the reason why there is none. */
export type Reply = { ok: true; answer: unknown } | { ok: false; reason: string };

/** True for what our own `answer` sends; anything else is a listener that is not ours. */
export const isReply = (value: unknown): value is Reply => v.is(reply, value);

const reply = v.union([
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), reason: v.string() }),
]);
