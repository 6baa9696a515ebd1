/** One attribution as the popup lists it: who, the sentence, the proof, and what can be done with it. */
import type { TracedAttribution } from "../core/model.ts";
import { Sentence } from "./evidence.tsx";
import { Icon } from "./icon.tsx";
import type { ItemActions } from "./proof.tsx";
import { Proof } from "./proof.tsx";
import type { FactsById } from "./source-line.tsx";
import { sourceName } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

type Props = ItemActions & { attribution: TracedAttribution; pageText: string; facts: FactsById };

export function AttributionItem({ attribution, pageText, facts, ...actions }: Props) {
  const text = useText();
  return (
    <li class="item" id={itemId(attribution.id)} tabIndex={-1}>
      <p class="item-head">
        <span class="kind">
          {text.say(`kind_${attribution.kind}`)}
          {attribution.stance !== "asserts" && ` · ${text.say(`stance_${attribution.stance}`)}`}
        </span>
        <StateMark state={attribution.stated === "explicit" ? "stated" : "inferred"} />
      </p>
      <Behind attribution={attribution} facts={facts} />
      <Sentence attribution={attribution} pageText={pageText} />
      <ItemFoot attribution={attribution} facts={facts} {...actions} />
    </li>
  );
}

/** Where an attribution stands in the list, for coming to it from its card. */
export const itemId = (attribution: string): string => `passage-${attribution}`;

/** The way to the passage, the proof, and how the best document relates to it. */
export function ItemFoot({ attribution, facts, ...actions }: Omit<Props, "pageText">) {
  const text = useText();
  const { onShow } = actions;
  const [best] = attribution.matches;
  return (
    <div class="item-foot">
      {onShow && (
        <button type="button" class="text-button" onClick={() => onShow(attribution.id)}>
          {text.say("goToPassage")}
          <Icon name="go" />
        </button>
      )}
      <Proof attribution={attribution} facts={facts} {...actions} />
      {!best && attribution.content.length > 0 && actions.findOriginal?.(attribution)}
      {best && <span class="state">{text.say(`relation_${best.relation}`)}</span>}
    </div>
  );
}

/** "Security Council of Russia, through RIA Novosti": only where someone stands behind the nearest source. */
function Behind({ attribution, facts }: { attribution: TracedAttribution; facts: FactsById }) {
  const text = useText();
  const [origin, ...relays] = attribution.path.toReversed();
  if (!origin || (relays.length === 0 && attribution.kind !== "credit")) return null;
  const name = <bdi>{sourceName(origin, facts)}</bdi>;
  const through = text.list(relays.map((relay) => sourceName(relay, facts)));
  return <p class="item-behind">{relays.length === 0 ? name : text.compose("sourceThrough", name, <bdi>{through}</bdi>)}</p>;
}
