/** What the reader marked as read wrongly on this page, each to be shown again. */
import type { TracedAttribution } from "../../core/model.ts";
import { Sentence } from "../../ui/evidence.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text.ts";

type Props = { hidden: TracedAttribution[]; pageText: string; onShowAgain: (attribution: TracedAttribution) => void };

/** Nothing where nothing is hidden. */
export function HiddenList({ hidden, pageText, onShowAgain }: Props) {
  const text = useText();
  if (hidden.length === 0) return null;
  return (
    <details class="folded">
      <summary>{text.count("wrongHere", hidden.length)}</summary>
      <ul>
        {hidden.map((attribution) => (
          <li key={attribution.id} class="item">
            <Sentence attribution={attribution} pageText={pageText} />
            <button type="button" class="text-button" onClick={() => onShowAgain(attribution)}>
              {text.say("wrongShow")}
              <Icon name="undo" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
