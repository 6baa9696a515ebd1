/** A failure in the reader's language, with what to do. */
import type { Failure, FailureCode } from "../messages/failure.ts";
import type { MessageKey, Text } from "../ui/text.ts";

/** One sentence or two; the browser's own words only where nothing better is known. */
export const failureText = ({ code, detail }: Failure, text: Text): string => (code === "other" ? text.say("failure_unnamed", detail) : text.say(keys[code]));

const keys = {
  left: "failure_left",
  silent: "failure_silent",
  updated: "failure_updated",
  "no-tab": "failure_noTab",
  full: "failure_full",
  busy: "failure_busy",
  private: "failure_private",
  "not-traced": "failure_notTraced",
} as const satisfies Record<Exclude<FailureCode, "other">, MessageKey>;
