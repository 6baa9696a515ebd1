import { describe, expect, test } from "vitest";
import { linkToWords, safeUrl } from "../../src/ui/document-link.ts";

describe("safeUrl", () => {
  test.each([
    ["https://a.example/x", true],
    ["HTTP://a.example", true],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["urn:uuid:1", false],
    ["https://", false],
    ["//a.example", false],
  ])("%s", (url, safe) => expect(safeUrl(url) !== undefined).toBe(safe));
});

describe("linkToWords", () => {
  test.each([
    ["short words whole", "two words", "#:~:text=two%20words"],
    ["signs of the fragment's own syntax escaped", "a-b, c & d", "#:~:text=a%2Db%2C%20c%20%26%20d"],
    ["line breaks as spaces", "two\n  words", "#:~:text=two%20words"],
    ["no words, no fragment", " ", ""],
    ["half a surrogate pair does not throw", "x\ud800", "#:~:text=x%EF%BF%BD"],
    ["long words by both ends", `one two three four ${"word ".repeat(20)}five six seven eight`, "#:~:text=one%20two%20three%20four,five%20six%20seven%20eight"],
    ["long words without spaces by both ends", "漢".repeat(100), `#:~:text=${encodeURIComponent("漢".repeat(12))},${encodeURIComponent("漢".repeat(12))}`],
  ])("%s", (_, words, fragment) => expect(linkToWords("https://a.example/x", words)).toBe(`https://a.example/x${fragment}`));

  test("keeps an address's own fragment", () => {
    expect(linkToWords("https://a.example/x#part", "two")).toBe("https://a.example/x#part:~:text=two");
  });
});
