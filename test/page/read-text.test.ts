import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessLanguage } from "../../src/core/text/guess-language.ts";
import { readText } from "../../src/page/read-text.ts";
import { shown } from "./read-in-linkedom.ts";

const read = (text: string) => readText(text, { url: "", lang: "", language: guessLanguage });

describe("plain text", () => {
  test("gives one block a line, with roles by shape", () => {
    const text = [
      "Rat vertagt Abstimmung über den Hafen",
      "Von Anna Beispiel",
      "Der Rat hat die Abstimmung über den Ausbau des Hafens am Dienstag auf das Frühjahr vertagt.",
      "Die Sitzung im alten Rathaus dauerte drei Stunden. (Quelle: dpa) |",
      "Foto: Beispiel / AFP",
      "„Wir brauchen mehr Zeit“, sagte die Bürgermeisterin.",
      "",
      "  [Anzeige_2]  ",
      "Quelle: https://zeitung.example/hafen-286239.html",
    ].join("\n");
    expect(shown(read(text)).map((line) => line.slice(0, 24))).toEqual([
      "headline: Rat vertagt Ab",
      "byline: Von Anna Beispie",
      "paragraph: Der Rat hat d",
      "caption: Die Sitzung im ",
      "credit: Foto: Beispiel /",
      "paragraph: „Wir brauchen",
      "footer: [Anzeige_2]",
      "footer: Quelle: https://",
    ]);
    expect(read(text).text).toBe(text);
  });

  test("a paragraph of several sentences that an agency signs is no caption", () => {
    const text = "Stau am Pass\nDer Verkehr steht seit dem Morgen still. Lastwagen warten am Tunnel. (Belga)\nDie Polizei rät zu Umwegen über die Landstraßen.";
    expect(shown(read(text))[1]).toMatch(/^paragraph: /);
  });

  test.each([
    ["Jana Horská, ČTK", "byline"],
    ["Von Anna Beispiel", "byline"],
    ["OSLO TT", "byline"],
    ["DPA–AFP", "byline"],
    ["Kilde: NTB", "footer"],
    ["Foto: Beispiel", "credit"],
    ["Von der Leyen wirbt in Straßburg um Stimmen", "headline"],
    ["Trump, Putin Meet At UN", "headline"],
    ["Streit mit der EU", "headline"],
    ["A,".repeat(5_000), "paragraph"],
  ])("a first line %s is a %s", (line, role) => {
    const [first] = read(`${line}\nDer Rat hat die Abstimmung über den Ausbau des Hafens am Dienstag auf das Frühjahr vertagt.`).blocks;
    expect(first?.role).toBe(role);
  });

  test("a single sentence is a paragraph", () => {
    expect(shown(read("Die Agentur meldete es am Abend"))).toEqual(["paragraph: Die Agentur meldete es am Abend"]);
  });

  test("any text stays as it is, with ordered blocks in range", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const page = read(text);
        expect(page.text).toBe(text);
        let end = 0;
        for (const { span } of page.blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(text.slice(...span)).toBe(text.slice(...span).trim());
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
