import { describe, expect, test } from "vitest";
import { english } from "./message-files.ts";

describe("text", () => {
  test.each([
    ["2024-05-04", "May 4, 2024"],
    ["2024-05", "May 2024"],
    ["2024", "2024"],
    ["2024-05-04/2024-05-06", "May 4, 2024 – May 6, 2024"],
    ["yesterday", "yesterday"],
  ])("a date is as precise as it was given: %s", (iso, expected) => expect(english.date(iso)).toBe(expected));

  test.each([
    [0, "0 documents"],
    [1, "1 document"],
    [1204, "1,204 documents"],
  ])("%d takes its plural form and its separators", (count, expected) => expect(english.count("searchCount", count)).toBe(expected));

  test.each([
    [999, "999 bytes"],
    [3_400_000, "3.4 MB"],
    [10_000_000_000, "10 GB"],
  ])("%d bytes", (bytes, expected) => expect(english.bytes(bytes)).toBe(expected));

  test("a name in a script of the other direction is kept apart from the sentence", () => {
    expect(english.say("siteRemove", "وكالة")).toBe("Remove \u2068وكالة\u2069");
    expect(english.say("siteRemove", "a.example")).toBe("Remove a.example");
  });

  test("elements take their places in a sentence", () => {
    expect(english.compose("conflictLine", "F", "V", "T")).toEqual(["The field ", "F", " says ", "V", "; the text names ", "T", "."]);
  });
});
