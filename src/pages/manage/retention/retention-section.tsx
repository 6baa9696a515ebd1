/** Rules by which documents go: what they would take is shown before they apply. */
import { useState } from "preact/hooks";
import type { RetentionEffect, RetentionRules, RetentionState } from "../../../messages/keeping.ts";
import type { Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";
import { Dialog } from "../dialog.tsx";

export type RetentionProps = {
  state: RetentionState | undefined;
  /** What the rules being written would take, kind by kind; what there is where none is written. */
  effects: RetentionEffect[];
  /** Documents still to go while they are going; how many went when done; undefined before. */
  running: { left: number } | { removed: number } | undefined;
  on: {
    look: (rules: RetentionRules) => void;
    /** Counts at once what the rules would take; undefined where the worker did not answer. */
    count: (rules: RetentionRules) => Promise<RetentionEffect[] | undefined>;
    /** Answers whether the rules stand; what they take goes after that. */
    keep: (rules: RetentionRules) => Promise<boolean>;
  };
};

const ways = ["page", "read", "feed", "import", "paste"] as const;

export function RetentionSection({ state, effects, running, on }: RetentionProps) {
  const text = useText();
  const [rules, setRules] = useState<RetentionRules>();
  const [asking, setAsking] = useState(false);
  if (state === undefined) return null;
  const shown = rules ?? state.rules;
  const going = effects.reduce((sum, effect) => sum + effect.going, 0);
  const write = (next: RetentionRules) => {
    setRules(next);
    on.look(next);
  };
  const submit = async () => {
    // What is shown may be what other rules would take: the last key was pressed a moment ago, or the index changed meanwhile.
    const counted = await on.count(shown);
    if (counted === undefined) return;
    if (counted.some((effect) => effect.going > 0)) setAsking(true);
    else await keep();
  };
  const keep = async () => {
    setAsking(false);
    // What was written stays in its fields where it could not be kept.
    if (await on.keep(shown)) setRules(undefined);
  };
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">{text.say("retentionTitle")}</h2>
      <p>{text.say("retentionText")}</p>
      {state.held > 0 && <p class="conflict">{text.say("retentionHeld", text.count("searchCount", state.held))}</p>}
      <form
        class="rules"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {ways.map((way) => (
          <RuleFields key={way} way={way} rules={shown} effect={effects.find((effect) => effect.way === way)} onWrite={write} />
        ))}
        <p role="status">{going > 0 ? text.say("retentionGoing", amount(going, effects.reduce((sum, effect) => sum + effect.goingBytes, 0), text)) : text.say("retentionNothing")}</p>
        <button type="submit" class="button" disabled={rules === undefined && going === 0}>
          {text.say("retentionKeep")}
        </button>
      </form>
      <p role="status" class="note">
        {running && ("left" in running ? text.say("removing", running.left) : running.removed > 0 ? text.count("deleted", running.removed) : text.say("retentionKept"))}
      </p>
      {state.last && <p class="note">{text.say("retentionLast", text.count("searchCount", state.last.removed), text.date(state.last.at))}</p>}
      {asking && (
        <Dialog title={text.say("removeQuestion")} onClose={() => setAsking(false)}>
          <ul class="bullets">
            {effects.filter((effect) => effect.going > 0).map((effect) => <li key={effect.way}>{`${text.say(`way_${effect.way}`)}: ${amount(effect.going, effect.goingBytes, text)}`}</li>)}
          </ul>
          <p>{text.say("removeFinal")}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {text.say("cancel")}
            </button>
            <button type="button" class="button button-primary" onClick={() => void keep()}>
              {text.say("retentionKeepAndRemove")}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

type FieldsProps = { way: (typeof ways)[number]; rules: RetentionRules; effect: RetentionEffect | undefined; onWrite: (rules: RetentionRules) => void };

function RuleFields({ way, rules, effect, onWrite }: FieldsProps) {
  const text = useText();
  const rule = rules[way] ?? {};
  const field = (name: "days" | "megabytes", label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        max={name === "days" ? 100_000 : 100_000_000}
        step={name === "days" ? 1 : "any"}
        inputMode="decimal"
        value={rule[name] ?? ""}
        onInput={({ currentTarget: { value, validity } }) => {
          if (!validity.valid) return;
          onWrite({ ...rules, [way]: { ...rule, [name]: value === "" ? undefined : Number(value) } });
        }}
      />
    </label>
  );
  return (
    <fieldset class="rule">
      <legend>{text.say(`way_${way}`)}</legend>
      {field("days", text.say("retentionDays"))}
      {field("megabytes", text.say("retentionMegabytes"))}
      {effect && (
        <p class="note">
          {amount(effect.documents, effect.bytes, text)}
          {effect.pinned > 0 && ` · ${text.say("pinned")}: ${text.number(effect.pinned)}`}
          {effect.going > 0 && <strong>{` · ${text.say("retentionGoing", amount(effect.going, effect.goingBytes, text))}`}</strong>}
        </p>
      )}
    </fieldset>
  );
}

const amount = (documents: number, bytes: number, text: Text): string => `${text.count("searchCount", documents)} · ${text.bytes(bytes)}`;
