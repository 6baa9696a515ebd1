/** Where the page as a whole comes from: republication, agency credits, and passages shared with documents of the index. */
import type { Match, TracedAttribution } from "../core/model.ts";
import { ItemFoot, itemId } from "./attribution-item.tsx";
import { BesideButton } from "./beside-button.tsx";
import { Sentence } from "./evidence.tsx";
import { MatchDocument } from "./match-line.tsx";
import type { ItemActions } from "./proof.tsx";
import type { FactsById } from "./source-line.tsx";
import { SourceLine } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

type Props = ItemActions & { attributions: TracedAttribution[]; reuse: Match[]; pageText: string; facts: FactsById };

export function PageOrigin({ attributions, reuse, pageText, facts, ...actions }: Props) {
  const text = useText();
  if (attributions.length + reuse.length === 0) return null;
  return (
    <section>
      <h2>{text.say("pageOriginTitle")}</h2>
      <ul>
        {attributions.map((attribution) => (
          <li key={attribution.id} class="item" id={itemId(attribution.id)} tabIndex={-1}>
            <p class="item-head">
              <span class="kind">
                {text.say(`role_${attribution.kind}`)}
                {attribution.scope === "part" && ` · ${text.say("scopePart")}`}
              </span>
              <StateMark state={attribution.stated === "explicit" ? "stated" : "inferred"} />
            </p>
            {attribution.path.map((source) => (
              <SourceLine key={source.name} source={source} facts={facts} />
            ))}
            <Sentence attribution={attribution} pageText={pageText} />
            <ItemFoot attribution={attribution} facts={facts} {...actions} />
          </li>
        ))}
        {reuse.map((match) => (
          <li key={match.document} class="item">
            <p class="item-head">
              <span class="kind">{text.say(`relation_${match.relation}`)}</span>
              <StateMark state="found" />
            </p>
            <MatchDocument match={match} facts={facts} />
            <BesideButton match={match} />
          </li>
        ))}
      </ul>
    </section>
  );
}
