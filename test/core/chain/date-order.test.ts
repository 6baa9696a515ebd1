import { describe, expect, test } from "vitest";
import { dateOrder, readDateInterval } from "../../../src/core/chain/date-order.ts";

describe("dateOrder", () => {
  test.each([
    ["2024-09-12", "2024-09-14", "earlier"],
    ["2024-09-14T10:00:00Z", "2024-09-14T09:00:00Z", "later"],
    ["2024-09-14T10:00:00+09:00", "2024-09-14T09:00:00Z", "earlier"],
    // A day may have begun in Auckland or still last in Honolulu: neighbouring days overlap.
    ["2024-09-13", "2024-09-14", "unknown"],
    ["2024-09-14", "2024-09-14T12:00:00Z", "unknown"],
    ["2024-09", "2024-09-14", "unknown"],
    ["2023", "2024-09-14", "earlier"],
    ["2024-09-01/2024-09-20", "2024-09-14", "unknown"],
    ["2024-09-01/2024-09-05", "2024-09-14", "earlier"],
    [null, "2024-09-14", "unknown"],
    ["yesterday", "2024-09-14", "unknown"],
  ] as const)("%s against %s is %s", (a, b, order) => {
    expect(dateOrder(a, b)).toBe(order);
  });

  test.each(["", "2024-13-40", "2024-09-14/2024-09-01", "no date"])("%j is not a date", (date) => {
    expect(readDateInterval(date)).toBeUndefined();
  });
});
