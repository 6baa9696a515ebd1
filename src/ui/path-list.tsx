/** The path of one attribution as an ordered list: who said it, who relayed it, this page. */
import type { Attribution, EdgeState, PathSource } from "../core/model.ts";
import { StateShape } from "./state-mark.tsx";
import type { FactsById } from "./source-line.tsx";
import { SourceLine } from "./source-line.tsx";
import type { MessageKey } from "./text.ts";
import { useText } from "./text.ts";

/** From the origin to the page. Steps of a path longer than four fold into one line in the middle. */
export function PathList({ attribution, facts, pageName }: { attribution: Attribution; facts: FactsById; pageName: string }) {
  const text = useText();
  const state: EdgeState = attribution.stated === "explicit" ? "stated" : "inferred";
  const outwards = attribution.path.toReversed();
  const folded = outwards.length > 4 ? outwards.length - 2 : 0;
  const shown = folded > 0 ? [outwards[0], undefined, outwards.at(-1)] : outwards;
  return (
    <ol class="path">
      {shown.map((source, index) => (
        <li key={index} class={`path-step path-${state}`}>
          <StateShape state={state} />
          {source ? <Step source={source} role={roleOf(attribution, index === 0)} facts={facts} /> : <span class="source-facts">{text.count("moreLinks", folded)}</span>}
        </li>
      ))}
      <li class="path-step path-here">
        <StateShape state="stated" />
        <span class="path-words">
          <span class="path-role">{text.say("roleHere")}</span>
          <span class="source-name">
            <bdi>{pageName}</bdi>
          </span>
        </span>
      </li>
    </ol>
  );
}

function Step({ source, role, facts }: { source: PathSource; role: MessageKey; facts: FactsById }) {
  const text = useText();
  return (
    <span class="path-words">
      <span class="path-role">{text.say(role)}</span>
      <SourceLine source={source} facts={facts} />
    </span>
  );
}

function roleOf(attribution: Attribution, isOrigin: boolean): MessageKey {
  if (!isOrigin) return attribution.kind === "credit" ? "roleDistributor" : "roleRelay";
  return `role_${attribution.kind}`;
}
