/** The hover card over every kind of passage. */
import cardCss from "../../../src/ui/card.css?inline";
import { Card } from "../../../src/ui/card.tsx";
import { sampleAttribution, sampleFacts, sampleTrace } from "../../../test/fixtures/faces/sample-trace.ts";
import { nothing } from "./face.ts";
import type { Face } from "./face.ts";

function card(name: string, id: string, more: { withoutMatches?: boolean; isGrowing?: boolean } = {}): Face {
  const attribution = sampleAttribution(id);
  const shown = more.withoutMatches === true ? { ...attribution, matches: [] } : attribution;
  return {
    name: `card-${name}`,
    css: `${cardCss} body { padding: 16px; }`,
    render: () => (
      <main>
        <Card attribution={shown} isGrowing={more.isGrowing} pageText={sampleTrace.text} pageName="spiegelung.example" facts={sampleFacts} onShowAll={nothing} onClose={nothing} />
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
  card("not-in-index", "a5", { withoutMatches: true }),
  card("still-looking", "a5", { withoutMatches: true, isGrowing: true }),
];
