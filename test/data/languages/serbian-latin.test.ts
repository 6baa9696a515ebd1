import { describe, expect, test } from "vitest";
import { bothScripts, latin, rowsInBoth, withLatinText } from "../../../src/data/languages/serbian-latin.ts";

describe("Serbian in both scripts", () => {
  test.each([
    ["љубав и џем", "ljubav i džem"],
    ["Његов ђак", "Njegov đak"],
    ["ћерка, што 5 жена", "ćerka, što 5 žena"],
    ["online", "online"],
  ])("%s is %s in Latin", (cyrillic, expected) => expect(latin(cyrillic)).toBe(expected));

  test("a list holds each word in both, and once what is the same", () => expect(bothScripts(["лист", "tv"])).toEqual(["лист", "tv", "list"]));

  test("a row keeps what is no word", () => expect(rowsInBoth([{ text: "он", number: "sg" }], withLatinText)).toEqual([{ text: "он", number: "sg" }, { text: "on", number: "sg" }]));
});
