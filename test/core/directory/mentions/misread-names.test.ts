/** What scans of old newspapers print in datelines. */
import { describe, expect, test } from "vitest";
import { detectorFor } from "../../detect/the-directory.ts";
import { pageOf } from "../../text/page-of.ts";

function agencies(text: string): string[] {
  const page = pageOf(text.split("\n"), "de");
  return detectorFor("de").detect(page).mentions.filter(({ class: kind }) => kind === "agency").map(({ id, span }) => `${page.text.slice(...span)} ${id}`);
}

describe("an agency whose letters a scan misread", () => {
  test("is the one that the page's other datelines name", () => {
    expect(agencies("Bern, 4. Mai. (DNB) Der Rat trat zusammen.\nGenf, 5. Mai. (DNE) Die Sitzung wurde vertagt.")).toEqual(["DNB dnb", "DNE dnb"]);
  });

  test("is one of the world's where the paper says that an agency follows", () => {
    expect(agencies("Athen, 7. Okt. ag (AFB) Die Kammer wurde aufgelöst.")).toEqual(["AFB afp"]);
  });

  test.each([
    ["a party behind a name", "Bern, 4. Mai. (AFP) Der Rat trat zusammen. Der Abgeordnete Kern (AFD) sprach."],
    ["another word before the bracket", "Bern, 4. Mai. (AFP) Der Rat trat zusammen. Am 5. Mai kam (AFQ) dazu."],
    ["two signs apart", "Bern, 4. Mai. (AFP) Der Rat trat zusammen.\nGenf, 5. Mai. (AXX) Die Sitzung wurde vertagt."],
  ])("is none: %s", (_, text) => {
    expect(agencies(text)).toEqual(["AFP afp"]);
  });
});
