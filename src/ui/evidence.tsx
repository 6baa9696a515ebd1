/** The proof behind an attribution: the page's own sentence and the rule that read it. */
import type { Attribution } from "../core/model.ts";
import { evidencePieces } from "./evidence-pieces.ts";
import { useText } from "./text.ts";

/** The evidence sentence with the attributed words set off, and the rule with its confidence. */
export function Evidence({ attribution, pageText }: { attribution: Attribution; pageText: string }) {
  return (
    <div class="evidence">
      <Sentence attribution={attribution} pageText={pageText} />
      <RuleLine attribution={attribution} />
    </div>
  );
}

/** The sentence alone. */
export function Sentence({ attribution, pageText }: { attribution: Attribution; pageText: string }) {
  return (
    <blockquote class="quoted" dir="auto">
      {evidencePieces(pageText, attribution).map((piece, index) => (piece.attributed ? <mark key={index}>{piece.text}</mark> : piece.text))}
    </blockquote>
  );
}

/** "Read by rule words/preposition, certainty 93 %". */
export function RuleLine({ attribution }: { attribution: Attribution }) {
  const text = useText();
  const certainty = new Intl.NumberFormat(text.lang, { style: "percent" }).format(attribution.confidence);
  return <p class="rule">{text.compose("ruleLine", <code key="rule">{attribution.rule}</code>, certainty)}</p>;
}
