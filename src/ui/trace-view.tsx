/** A whole trace to read: the answer first, then where the page comes from, the chain, and the passages with their proof. */
import type { ComponentChildren } from "preact";
import type { Trace, TracedAttribution } from "../core/model.ts";
import { AttributionItem } from "./attribution-item.tsx";
import { ChainSection } from "./chain-section.tsx";
import { groupAttributions } from "./group-attributions.ts";
import { Headline } from "./headline.tsx";
import { hintConflicts } from "./hint-conflicts.ts";
import { PageOrigin } from "./page-origin.tsx";
import type { ExportFormat, ReceiptForm } from "./export-list.tsx";
import { ExportList } from "./export-list.tsx";
import type { ItemActions } from "./proof.tsx";
import type { FactsById } from "./source-line.tsx";
import { SourceLine } from "./source-line.tsx";
import { summarise } from "./summary.ts";
import { useText } from "./text.ts";

type Props = ItemActions & {
  trace: Trace;
  facts: FactsById;
  /** Saves the trace as a file of that format; undefined where there is none to save. */
  onSave?: ((format: ExportFormat) => void) | undefined;
  onReceipt?: ((form: ReceiptForm) => void) | undefined;
  /** Draws the answer alone, which is short; what it rests on takes a cold browser several times as long. */
  brief?: boolean | undefined;
};

export function TraceView({ trace, facts, onSave, onReceipt, brief = false, ...actions }: Props) {
  const text = useText();
  const headline = <Headline summary={summarise(trace)} facts={facts} />;
  if (brief) return <div class="brief">{headline}</div>;
  const groups = groupAttributions(trace.attributions);
  const items = (attributions: TracedAttribution[]) =>
    attributions.map((attribution) => (
      <AttributionItem key={attribution.id} attribution={attribution} pageText={trace.text} facts={facts} {...actions} />
    ));
  return (
    <div class="trace">
      {headline}
      <PageOrigin attributions={groups.wholePage} reuse={trace.reuse} pageText={trace.text} facts={facts} {...actions} />
      <Conflicts trace={trace} />
      <ChainSection trace={trace} facts={facts} onShow={actions.onShow} />
      {groups.words.length > 0 && (
        <section>
          <h2>{text.say("passagesTitle")}</h2>
          {groups.words.map(({ source, attributions }) => (
            <section key={attributions[0]?.id} class="group">
              <h3>
                <SourceLine source={source} facts={facts} />
              </h3>
              <ul>{items(attributions)}</ul>
            </section>
          ))}
        </section>
      )}
      <Folded title={text.count("lessCertain", groups.lessCertain.length)} note={text.say("lessCertainNote")} items={items(groups.lessCertain)} />
      <Folded title={text.count("pictureCredits", groups.pictures.length)} items={items(groups.pictures)} />
      {onSave && <ExportList title={text.say("exportTitle")} onSave={onSave} onReceipt={onReceipt} />}
    </div>
  );
}

function Folded({ title, note, items }: { title: string; note?: string; items: ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <details class="folded">
      <summary>{title}</summary>
      {note && <p class="note">{note}</p>}
      <ul>{items}</ul>
    </details>
  );
}

function Conflicts({ trace }: { trace: Trace }) {
  const text = useText();
  const conflicts = hintConflicts(trace);
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h2>{text.say("conflictTitle")}</h2>
      <ul>
        {conflicts.map(({ hint, textNames }) => (
          <li key={`${hint.field} ${hint.value}`} class="conflict">
            {text.compose("conflictLine", <code key="field">{hint.field}</code>, <bdi key="value">{hint.value}</bdi>, <bdi key="text">{textNames}</bdi>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
