/** When a feed is asked next: rarely enough for its publisher, soon enough for its reader, never all feeds at once. */
import type { FeedFault, FollowedFeed } from "../../messages/feeds.ts";

const MINUTE = 60_000;
/** The pace of a feed that brings something new; the guides of most publishers allow more. */
const PACE = 30 * MINUTE;
/** A feed that has brought nothing new for a while is asked at half, a quarter, an eighth of the pace. */
const MOST_STRETCHES = 3;
/** No feed waits longer, whatever its publisher, its server or its failures say. */
export const LONGEST = 24 * 60 * MINUTE;
/** A poll that the worker did not live to end is tried again after this, then after twice as long. */
const CLAIM = 5 * MINUTE;
/** A request that never arrives is no burden to anyone, and a machine that was offline for a day should not wait for another. */
const UNREACHABLE = 2 * 60 * MINUTE;
/** Without access, only the person can help, and granting it wakes the feed. */
const NO_ACCESS = 6 * 60 * MINUTE;

/** Whether the feed should be asked at `now` (milliseconds). */
export function isDue({ paused, nextAt }: Pick<FollowedFeed, "paused" | "nextAt">, now: number): boolean {
  // A time further away than any can be was set by a clock that was wrong, then or now.
  return !paused && (nextAt <= now || nextAt > now + 1.2 * LONGEST);
}

/** When to try again if nothing is heard of the poll that begins now, the `attempts`th in a row. */
export const afterClaim = (attempts: number, now: number): number => now + Math.min(LONGEST, CLAIM * 2 ** Math.max(0, attempts - 1));

/** When to ask after a poll that went well. `random` in [0, 1). */
export function afterSuccess({ quiet, everyMinutes }: Pick<FollowedFeed, "quiet" | "everyMinutes">, now: number, random: number): number {
  const stretched = PACE * 2 ** Math.min(quiet, MOST_STRETCHES);
  return now + jitter(Math.max(stretched, (everyMinutes ?? 0) * MINUTE), random);
}

/** When to ask after the `attempts`th failure in a row. `retryAfter`: milliseconds that the server asks for. */
export function afterFailure(code: FeedFault, { attempts, retryAfter }: { attempts: number; retryAfter?: number | undefined }, now: number, random: number): number {
  if (code === "no-access") return now + jitter(NO_ACCESS, random);
  // "Gone" is a server's word for never again: asking once a day finds the ones that did not mean it.
  if (code === "gone") return now + jitter(LONGEST, random);
  const backoff = PACE * 2 ** Math.min(16, Math.max(0, attempts - 1));
  if (code === "unreachable") return now + jitter(Math.min(backoff, UNREACHABLE), random);
  return now + jitter(Math.max(backoff, retryAfter ?? 0), random);
}

/** A tenth more or less, so that feeds followed together drift apart. */
const jitter = (milliseconds: number, random: number): number => Math.min(LONGEST, milliseconds) * (0.9 + 0.2 * random);
