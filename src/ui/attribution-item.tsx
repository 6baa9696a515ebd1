/** One attribution as the popup lists it: who, the sentence, the proof, and what can be done with it. */
import { useState } from "preact/hooks";
import type { TracedAttribution } from "../core/model.ts";
import { linkToWords } from "./document-link.ts";
import { RuleLine, Sentence } from "./evidence.tsx";
import { Icon } from "./icon.tsx";
import { MatchLine } from "./match-line.tsx";
import type { FactsById } from "./source-line.tsx";
import { sourceName } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

export type ItemActions = {
  /** Scrolls the page to the passage; undefined where there is no page to scroll. */
  onShow?: ((attribution: string) => void) | undefined;
  /** Puts a citation of it on the clipboard; resolves when it is there. */
  onCopy?: ((attribution: TracedAttribution) => Promise<void>) | undefined;
  /** Marks it as read wrongly and hides it. */
  onWrong?: ((attribution: TracedAttribution) => void) | undefined;
};

type Props = ItemActions & { attribution: TracedAttribution; pageText: string; facts: FactsById };

export function AttributionItem({ attribution, pageText, facts, onShow, onCopy, onWrong }: Props) {
  const text = useText();
  return (
    <li class="item">
      <p class="item-head">
        <span class="kind">
          {text.say(`kind_${attribution.kind}`)}
          {attribution.stance !== "asserts" && ` · ${text.say(`stance_${attribution.stance}`)}`}
        </span>
        <StateMark state={attribution.stated === "explicit" ? "stated" : "inferred"} />
      </p>
      <Behind attribution={attribution} facts={facts} />
      <Sentence attribution={attribution} pageText={pageText} />
      <div class="item-foot">
        {onShow && (
          <button type="button" class="text-button" onClick={() => onShow(attribution.id)}>
            {text.say("goToPassage")}
            <Icon name="go" />
          </button>
        )}
        <details class="proof">
          <summary>{text.say("evidence")}</summary>
          <RuleLine attribution={attribution} />
          {attribution.matches.map((match) => {
            const link = linkToWords(match.document, match.excerpt);
            return (
              <div key={match.document}>
                <MatchLine match={match} facts={facts} />
                {link && (
                  <a class="text-button" href={link} target="_blank" rel="noopener noreferrer">
                    {text.say("openDocument")}
                    <Icon name="open" />
                  </a>
                )}
              </div>
            );
          })}
          {attribution.matches.length === 0 && attribution.content.length > 0 && <p class="note">{text.say("notInIndex")}</p>}
          <p class="item-actions">
            {onCopy && <CopyButton onCopy={() => onCopy(attribution)} />}
            {onWrong && (
              <button type="button" class="text-button" onClick={() => onWrong(attribution)}>
                {text.say("wrongMark")}
              </button>
            )}
          </p>
        </details>
        {attribution.matches[0] && <span class="state">{text.say(`relation_${attribution.matches[0].relation}`)}</span>}
      </div>
    </li>
  );
}

function CopyButton({ onCopy }: { onCopy: () => Promise<void> }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await onCopy();
    setCopied(true);
  };
  return (
    <>
      <button type="button" class="text-button" onClick={() => void copy()}>
        {text.say("copyCitation")}
        <Icon name="copy" />
      </button>
      <span role="status" class="note">
        {copied && text.say("copied")}
      </span>
    </>
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
