import { describe, expect, test } from "vitest";
import { prepareDocument } from "../../src/core/match/documents/prepare-document.ts";
import { openWorld } from "../../src/core/match/anchors/world.ts";
import { worldFacts } from "../../src/data/world/world-facts.ts";
import { prepareDocuments } from "../../src/store/prepare-documents.ts";
import { world } from "../world.ts";

const documents = [
  { url: "https://one.example/1", title: "Ein Titel", text: "Der Minister sagte am 3. Mai in Berlin, die Regierung habe 1.750 Tonnen Getreide gekauft, und das sei erst der Anfang.", lang: "de-AT" },
  { url: "https://one.example/2", title: "A title", text: "The minister said on Monday that the government of Norway would not buy any more of it, and that it was not the last word." },
  { url: "https://one.example/3", title: "", text: "", lang: "en" },
];

describe("preparing documents", () => {
  test("gives for each what it gives alone, also where the language is not told", async () => {
    expect(await prepareDocuments(documents, world)).toEqual(documents.map((document) => prepareDocument(document, world)));
  });

  test("lets other tasks of the thread run on the way, already while a language's names are built", async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    await prepareDocuments(documents.slice(0, 1), openWorld(worldFacts));
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });
});
