/** Where attributed words were found in the index: relation, document, date and the difference in wording. */
import type { DriftStep, Match } from "../core/model.ts";
import { reasonLines } from "./match-reasons.ts";
import type { FactsById } from "./source-line.tsx";
import { useText } from "./text.ts";

/** The relation as a word, then the document. */
export function MatchLine({ match, facts }: { match: Match; facts: FactsById }) {
  const text = useText();
  return (
    <div class="match">
      <p class="match-head">{text.say(`relation_${match.relation}`)}</p>
      <MatchDocument match={match} facts={facts} />
    </div>
  );
}

/** The document's title, publisher and date, and the difference in wording. */
export function MatchDocument({ match, facts }: { match: Match; facts: FactsById }) {
  const text = useText();
  const publisher = match.publisher && (facts.get(match.publisher)?.name ?? match.publisher);
  const date = match.publishedAt ? text.date(match.publishedAt) : text.say("dateUnknown");
  return (
    <>
      <p class="match-title">
        <bdi>{match.title || match.document}</bdi>
      </p>
      <p class="source-facts">
        {publisher && (
          <>
            <bdi>{publisher}</bdi> ·{" "}
          </>
        )}
        {date}
      </p>
      {reasonLines(match.reasons, text).map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
      {changedWords(match.drift) > 0 && <Drift steps={match.drift} />}
    </>
  );
}

/** How many words stand on one side only. */
export function changedWords(steps: DriftStep[]): number {
  const words = (op: DriftStep["op"]) => steps.filter((step) => step.op === op).flatMap((step) => step.text.trim().split(/\s+/)).length;
  const side = (op: DriftStep["op"]) => (steps.some((step) => step.op === op) ? words(op) : 0);
  return Math.max(side("removed"), side("added"));
}

/** The difference in wording, word by word: struck through stands only in the document, underlined only on this page. */
export function Drift({ steps }: { steps: DriftStep[] }) {
  const text = useText();
  return (
    <p class="drift">
      <span class="drift-head">{text.count("driftWords", changedWords(steps))} </span>
      <bdi class="quoted">
        {shorten(steps).map((step, index) => {
          if (step.op === "same") return `${step.text} `;
          const Side = step.op === "removed" ? "del" : "ins";
          return (
            <>
              <Side key={index} title={text.say(step.op === "removed" ? "driftOnlyDocument" : "driftOnlyHere")}>
                {step.text.trim()}
              </Side>{" "}
            </>
          );
        })}
      </bdi>
    </p>
  );
}

/** Words of agreement that are kept beside a difference. */
const context = 4;

function shorten(steps: DriftStep[]): DriftStep[] {
  return steps.map((step, index) => {
    const words = step.text.trim().split(/\s+/);
    if (step.op !== "same" || words.length <= 2 * context + 1) return { ...step, text: words.join(" ") };
    const before = index === 0 ? [] : words.slice(0, context);
    const after = index === steps.length - 1 ? [] : words.slice(-context);
    return { ...step, text: [...before, "…", ...after].join(" ") };
  });
}
