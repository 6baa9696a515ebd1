/** Why a feed could not be read, in the reader's language, with what to do. */
import type { DeadReason } from "../../core/directory/hosts/listed-feed.ts";
import type { FeedFailure, FeedFault } from "../../messages/feeds.ts";
import type { MessageKey, Text } from "../../ui/text.ts";

/** One sentence or two; the server's number where it gave one. */
export function feedFaultText({ code, status }: Pick<FeedFailure, "code" | "status">, text: Text): string {
  const words = text.say(faultKeys[code]);
  return status === undefined ? words : `${words} (${status})`;
}

const faultKeys = {
  empty: "feedFault_noFeed",
  foreign: "feedFault_noFeed",
  broken: "feedFault_noFeed",
  page: "feedFault_page",
  outlines: "feedFault_outlines",
  "no-access": "feedFault_access",
  unreachable: "feedFault_unreachable",
  redirected: "feedFault_moved",
  "too-slow": "feedFault_server",
  busy: "feedFault_server",
  server: "feedFault_server",
  status: "feedFault_server",
  "too-large": "feedFault_large",
  "not-found": "feedFault_gone",
  gone: "feedFault_gone",
  refused: "feedFault_refused",
  full: "failure_full",
  unsaved: "failure_busy",
} as const satisfies Record<FeedFault, MessageKey>;

/** Why a feed of the list cannot be followed any more. */
export const deadReasonText = (why: DeadReason, text: Text): string => text.say(deadKeys[why]);

const deadKeys = {
  gone: "feedFault_gone",
  blocked: "feedFault_refused",
  stopped: "feedDead_stopped",
  closed: "feedDead_closed",
} as const satisfies Record<DeadReason, MessageKey>;
