/** Where attributed words were found in the index: relation, document, date and the difference in wording. */
import type { Match } from "../core/model.ts";
import { BesideButton } from "./beside-button.tsx";
import { changedWords, Drift } from "./drift.tsx";
import { reasonLines } from "./match-reasons.ts";
import type { FactsById } from "./source-line.tsx";
import { StateShape } from "./state-mark.tsx";
import { useText } from "./text.ts";

/** The relation as a word, then the document. */
export function MatchLine({ match, facts }: { match: Match; facts: FactsById }) {
  const text = useText();
  return (
    <div class="match">
      <p class="match-head">{text.say(`relation_${match.relation}`)}</p>
      <MatchDocument match={match} facts={facts} />
      <BesideButton match={match} />
    </div>
  );
}

/** The match in one line of a card: relation, publisher, date, number of changed words; unfolds to all of it. */
export function MatchBrief({ match, facts }: { match: Match; facts: FactsById }) {
  const text = useText();
  const changed = changedWords(match.drift);
  const parts = [match.publishedAt ? text.date(match.publishedAt) : text.say("dateUnknown"), changed > 0 && text.count("driftWords", changed)];
  return (
    <details class="match">
      <summary>
        <StateShape state="found" /> <strong>{text.say(`relation_${match.relation}`)}</strong> · {parts.filter(Boolean).join(" · ")}
      </summary>
      <MatchDocument match={match} facts={facts} />
    </details>
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
      {reasonLines(match.reasons, text, facts).map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
      <Drift steps={match.drift} />
    </>
  );
}
