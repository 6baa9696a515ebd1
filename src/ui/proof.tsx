/** The proof behind an attribution, folded: rule, span, records, documents; and what can be done with it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { PathSource, TracedAttribution } from "../core/model.ts";
import { linkToWords } from "./document-link.ts";
import { RuleLine } from "./evidence.tsx";
import type { ExportFormat } from "./export-list.tsx";
import { ExportList } from "./export-list.tsx";
import { Icon } from "./icon.tsx";
import { MatchLine } from "./match-line.tsx";
import { OpenDocument } from "./open-document.tsx";
import type { FactsById } from "./source-line.tsx";
import { useText } from "./text.ts";

export type ItemActions = {
  /** Scrolls the page to the passage; undefined where there is no page to scroll. */
  onShow?: ((attribution: string) => void) | undefined;
  /** Puts a citation of it on the clipboard; answers whether it is there. */
  onCopy?: ((attribution: TracedAttribution) => Promise<boolean>) | undefined;
  /** Marks it as read wrongly and hides it. */
  onWrong?: ((attribution: TracedAttribution) => void) | undefined;
  /** Saves the one attribution as a file of that format. */
  onSaveOne?: ((format: ExportFormat, attribution: TracedAttribution) => void) | undefined;
  /** What helps to find the original of words that no document holds. */
  findOriginal?: ((attribution: TracedAttribution) => ComponentChildren) | undefined;
};

export function Proof({ attribution, facts, onCopy, onWrong, onSaveOne }: ItemActions & { attribution: TracedAttribution; facts: FactsById }) {
  const text = useText();
  return (
    <details class="proof">
      <summary>{text.say("evidence")}</summary>
      <RuleLine attribution={attribution} />
      <p class="rule">{text.say("spanLine", ...attribution.evidence)}</p>
      {attribution.path.map((source, index) => (
        <RecordLine key={index} source={source} />
      ))}
      {attribution.matches.map((match) => (
        <div key={match.document}>
          <MatchLine match={match} facts={facts} />
          <OpenDocument href={linkToWords(match.document, match.excerpt)} />
        </div>
      ))}
      <p class="item-actions">
        {onCopy && <CopyButton onCopy={() => onCopy(attribution)} />}
        {onWrong && (
          <button type="button" class="text-button" onClick={() => onWrong(attribution)}>
            {text.say("wrongMark")}
          </button>
        )}
      </p>
      {onSaveOne && <ExportList title={text.say("exportOne")} small onSave={(format) => onSaveOne(format, attribution)} />}
    </details>
  );
}

/** Which record of the directory a name was read as; for a spokesperson, that of the office. */
function RecordLine({ source }: { source: PathSource }) {
  const text = useText();
  const id = source.id ?? source.speaksFor?.id ?? null;
  return (
    <p class="rule">
      <bdi>{source.name}</bdi> · {id === null ? text.say("recordNone") : text.compose("recordLine", <code key="id">{id}</code>)}
    </p>
  );
}

function CopyButton({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    setCopied(await onCopy());
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
