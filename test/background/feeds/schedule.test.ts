import fc from "fast-check";
import { expect, test } from "vitest";
import { afterClaim, afterFailure, afterSuccess, isDue, LONGEST } from "../../../src/background/feeds/schedule.ts";
import { feedFaults } from "../../../src/messages/feeds.ts";

const now = Date.parse("2024-02-12T12:00:00Z");
const minutes = (time: number): number => Math.round((time - now) / 60_000);

test.each<[what: string, next: number, expected: number]>([
  ["a feed with news", afterSuccess({ quiet: 0, everyMinutes: null }, now, 0.5), 30],
  ["a feed without news", afterSuccess({ quiet: 1, everyMinutes: null }, now, 0.5), 60],
  ["a feed long without news", afterSuccess({ quiet: 99, everyMinutes: null }, now, 0.5), 240],
  ["a feed whose publisher asks for patience", afterSuccess({ quiet: 0, everyMinutes: 120 }, now, 0.5), 120],
  ["a feed whose publisher asks for haste", afterSuccess({ quiet: 0, everyMinutes: 1 }, now, 0.5), 30],
  ["a feed whose publisher asks for a year", afterSuccess({ quiet: 0, everyMinutes: 525_600 }, now, 0.5), 1_440],
  ["a first failure", afterFailure("server", { attempts: 1 }, now, 0.5), 30],
  ["a third failure", afterFailure("server", { attempts: 3 }, now, 0.5), 120],
  ["a hundredth failure", afterFailure("server", { attempts: 100 }, now, 0.5), 1_440],
  ["a server that says when", afterFailure("busy", { attempts: 1, retryAfter: 3 * 3_600_000 }, now, 0.5), 180],
  ["a server that says in ten years", afterFailure("busy", { attempts: 1, retryAfter: 3e11 }, now, 0.5), 1_440],
  ["a feed that is gone", afterFailure("gone", { attempts: 1 }, now, 0.5), 1_440],
  ["a machine long offline", afterFailure("unreachable", { attempts: 20 }, now, 0.5), 120],
  ["a first poll that nobody ended", afterClaim(1, now), 5],
  ["a fourth poll that nobody ended", afterClaim(4, now), 40],
])("%s is asked again after the right time", (_, next, expected) => {
  expect(minutes(next)).toBe(expected);
});

test("no feed is asked sooner than after 25 minutes nor later than after 27 hours, however it went", () => {
  fc.assert(
    fc.property(fc.constantFrom(...feedFaults), fc.nat(1_000), fc.option(fc.double({ min: 0, noNaN: true }), { nil: undefined }), fc.double({ min: 0, max: 0.999, noNaN: true }), (code, attempts, retryAfter, random) => {
      for (const next of [afterFailure(code, { attempts, retryAfter }, now, random), afterSuccess({ quiet: attempts, everyMinutes: retryAfter ?? null }, now, random)]) {
        expect(minutes(next)).toBeGreaterThanOrEqual(25);
        expect(minutes(next)).toBeLessThanOrEqual(27 * 60);
        expect(isDue({ paused: false, nextAt: next }, now)).toBe(false);
      }
    }),
  );
});

test.each<[what: string, feed: { paused: boolean; nextAt: number }, expected: boolean]>([
  ["its time has come", { paused: false, nextAt: now }, true],
  ["its time is to come", { paused: false, nextAt: now + 1 }, false],
  ["it is paused", { paused: true, nextAt: 0 }, false],
  ["its time was set by a clock years ahead", { paused: false, nextAt: now + 1_000 * LONGEST }, true],
  ["the clock has jumped ahead by a year", { paused: false, nextAt: now - 365 * LONGEST }, true],
])("a feed is due or not when %s", (_, feed, expected) => {
  expect(isDue(feed, now)).toBe(expected);
});
