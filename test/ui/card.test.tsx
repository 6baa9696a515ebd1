// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { CardProps } from "../../src/ui/card.tsx";
import { Card } from "../../src/ui/card.tsx";
import { sampleAttribution, sampleFacts, sampleTrace } from "../fixtures/faces/sample-trace.ts";
import { control, press, renderFace, wordsOf } from "./render-face.tsx";

const props: CardProps = {
  attribution: sampleAttribution("a5"),
  pageText: sampleTrace.text,
  pageName: "spiegelung.example",
  facts: sampleFacts,
  onClose: () => undefined,
};
const card = (changes: Partial<CardProps> = {}) => renderFace(<Card {...props} {...changes} />);

describe("Card", () => {
  test("leads from who said it over who relayed it to this page", () => {
    const steps = [...card().querySelectorAll(".path-step")].map(wordsOf);
    expect(steps).toEqual([
      "Words ofSecurity Council of RussiaInstitution · Russia",
      "Relayed byRIA NovostiNews agency · Russia · part of Rossiya Segodnya · owned by the state (according to State Media Matrix, 2024)",
      "This pagespiegelung.example",
    ]);
  });

  test("says of words without a document that they are still looked for, or that the index does not hold them", () => {
    const attribution = { ...sampleAttribution("a5"), matches: [] };
    const notes = (isGrowing: boolean) => [...card({ attribution, isGrowing }).querySelectorAll(".note")].map(wordsOf);
    expect(notes(true)).toContain("Still looking in your index…");
    expect(notes(false)).toContain("Not found in your index. This does not mean it is false.");
  });

  test("tells the state by a word and a shape", () => {
    expect(wordsOf(card().querySelector(".state"))).toBe("stated");
    const inferred = card({ attribution: sampleAttribution("a3") });
    expect(wordsOf(inferred.querySelector(".state"))).toBe("inferred");
    expect(inferred.querySelector(".state circle")?.getAttribute("stroke-dasharray")).not.toBeNull();
  });

  test("sets off the attributed words in the page's sentence and names the rule", () => {
    const root = card();
    expect(wordsOf(root.querySelector("mark"))).toBe("„Die Arbeitsgruppe tritt im Herbst wieder zusammen und legt einen Fahrplan vor“");
    expect(wordsOf(root.querySelector(".quoted"))).toContain("zitierte RIA Novosti den russischen Sicherheitsrat");
    expect(wordsOf(root.querySelector(".rule"))).toBe("Read by rule words/cited, certainty 95%");
  });

  test("tells the match with its document, date and changed words in few words", () => {
    const root = card();
    expect(wordsOf(root.querySelector(".match"))).toContain("Wording differs");
    expect(wordsOf(root.querySelector(".match"))).toContain("RIA Novosti · May 4, 2024");
    expect(wordsOf(root.querySelector("del"))).toContain("kommt");
    expect(wordsOf(root.querySelector("ins"))).toContain("tritt");
  });

  test("says that not being in the index means nothing, and offers no document then", () => {
    const root = card({ attribution: sampleAttribution("a2") });
    expect(wordsOf(root)).toContain("Not found in your index. This does not mean it is false.");
    expect(root.querySelector("a")).toBeNull();
  });

  test("opens the document at its own words by a text fragment, in a new tab that learns nothing of this one", () => {
    const link = control(card(), "Open document");
    expect(link.getAttribute("href")).toBe(
      "https://ria.example/2024/05/04/porty#:~:text=Die%20Arbeitsgruppe%20kommt%20im%20Herbst%20wieder%20zusammen%20und%20legt%20einen%20Fahrplan%20vor",
    );
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  test("never links to an address that is not http or https", () => {
    const attribution = { ...props.attribution, matches: props.attribution.matches.map((match) => ({ ...match, document: "javascript:alert(1)" })) };
    expect(card({ attribution }).querySelector("a")).toBeNull();
  });

  test("closes on Escape and by its button", () => {
    const onClose = vi.fn();
    const root = card({ onClose });
    root.querySelector(".card")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    press(root, "Close");
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("offers all sources only where they can be shown", () => {
    const onShowAll = vi.fn();
    press(card({ onShowAll }), "Show all sources");
    expect(onShowAll).toHaveBeenCalledOnce();
    expect(wordsOf(card())).not.toContain("Show all sources");
  });

  test("folds the middle of a path above four sources", () => {
    const [relay, origin] = props.attribution.path;
    if (!relay || !origin) throw new Error("The sample's path has two sources.");
    const path = [relay, { ...relay, id: null, name: "B" }, { ...relay, id: null, name: "C" }, { ...relay, id: null, name: "D" }, origin];
    const root = card({ attribution: { ...props.attribution, path } });
    expect(root.querySelectorAll(".path-step")).toHaveLength(4);
    expect(wordsOf(root)).toContain("3 more links");
  });

  test("page text stays text", () => {
    const pageText = sampleTrace.text.replace("Arbeitsgruppe tritt", "<img src=x>. tritt");
    const root = card({ pageText });
    expect(root.querySelector("img")).toBeNull();
    expect(wordsOf(root)).toContain("<img src=x>");
  });
});
