/** The hover card over every kind of passage. */
import cardCss from "../../../src/ui/card.css?inline";
import { Card } from "../../../src/ui/card.tsx";
import { sampleAttribution, sampleFacts, sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import { nothing } from "./face.ts";
import type { Face } from "./face.ts";

function card(name: string, id: string): Face {
  return {
    name: `card-${name}`,
    css: `${cardCss} body { padding: 16px; }`,
    render: () => (
      <main>
        <Card attribution={sampleAttribution(id)} pageText={sampleTrace.text} pageName="spiegelung.example" facts={sampleFacts} onShowAll={nothing} onClose={nothing} />
      </main>
    ),
  };
}

export const cardFaces: Face[] = [
  card("relayed-quote", "a5"),
  card("statement", "a2"),
  card("inferred", "a3"),
  card("credit", "a1"),
  card("unnamed", "a7"),
  card("republication", "a9"),
  card("ambiguous", "a8"),
  card("spokesperson", "a4"),
];
