import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedDate } from "../../../src/intake/feeds/feed-date.ts";

const latest = Date.parse("2030-01-01T00:00:00Z");

test.each<[written: string, expected: string | undefined]>([
  ["Mon, 12 Feb 2024 10:05:14 +0100", "2024-02-12T10:05:14+01:00"],
  ["Mon, 12 Feb 2024 10:05:14 GMT", "2024-02-12T10:05:14Z"],
  ["12 Feb 24 10:05 EST", "2024-02-12T10:05:00-05:00"],
  ["Mon,12 February 2024 9:05:14 Z", "2024-02-12T09:05:14Z"],
  ["Mon, 12 Feb 2024 10:05:14 +0000 (UTC)", "2024-02-12T10:05:14Z"],
  ["Mon, 12 Feb 2024 10:05:14 GMT+3", "2024-02-12T10:05:14+03:00"],
  ["Mon, 12 Feb 2024 10:05:14 IST", "2024-02-12T10:05:14"],
  ["12-Feb-2024", "2024-02-12"],
  ["Пн, 12 Feb 2024 10:05:14 +0300", "2024-02-12T10:05:14+03:00"],
  ["2024-02-12T10:05:14+01:00", "2024-02-12T10:05:14+01:00"],
  ["2024-02-12T10:05:14.123Z", "2024-02-12T10:05:14Z"],
  ["2024-02-12 10:05:14", "2024-02-12T10:05:14"],
  ["2024-02-12T10:05+0530", "2024-02-12T10:05:00+05:30"],
  ["2024-02-12", "2024-02-12"],
  ["2024-02", "2024-02"],
  ["2024-02-30", undefined],
  ["30 Feb 2024", undefined],
  ["Mon, 12 Feb 2034 10:05:14 GMT", undefined],
  ["2024-02-12T25:61:00Z", undefined],
  ["yesterday", undefined],
  ["1707728714", undefined],
  ["", undefined],
  [`Mon, 12 Feb 2024 ${" ".repeat(100_000)}`, undefined],
])("%s is %s", (written, expected) => {
  expect(readFeedDate(written, latest)).toBe(expected);
});

test("any text gives a date that the platform reads, or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-zA-Z:+\- ,()]{0,40}$/)), (text) => {
      const date = readFeedDate(text, latest);
      expect(date === undefined || !Number.isNaN(Date.parse(date))).toBe(true);
    }),
  );
});

test("a date of the last hundred years comes back as the moment it was", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1971-01-01"), max: new Date("2029-12-31"), noInvalidDate: true }), (date) => {
      const whole = Math.floor(date.getTime() / 1000) * 1000;
      expect(Date.parse(readFeedDate(date.toUTCString(), latest) ?? "")).toBe(whole);
      expect(Date.parse(readFeedDate(date.toISOString(), latest) ?? "")).toBe(whole);
    }),
  );
});
