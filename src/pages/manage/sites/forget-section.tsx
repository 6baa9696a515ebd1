/** Forgetting what was remembered while reading: by time or by site, after a question that says how much goes. */
import type { ReadingScope } from "../../../messages/contract.ts";
import { useText } from "../../../ui/text.ts";
import { SiteField } from "../../sites/site-field.tsx";
import { Dialog } from "../dialog.tsx";

export type ForgetProps = {
  /** Remembered pages in the index; undefined until the worker has answered. */
  pages: number | undefined;
  /** What would go; undefined while nothing is asked. */
  asking: { scope: ReadingScope; pages: number } | undefined;
  /** How many pages went; undefined before any did. */
  forgotten: number | undefined;
  on: { ask: (scope: ReadingScope) => void; cancel: () => void; confirm: () => void };
};

export function ForgetSection({ pages, asking, forgotten, on }: ForgetProps) {
  const text = useText();
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{text.say("forgetTitle")}</h2>
      {pages !== undefined && <p>{text.count("forgetKept", pages)}</p>}
      <div class="row">
        <button type="button" class="button" onClick={() => on.ask({ hours: 1, site: null })}>
          {text.say("forgetHour")}
        </button>
        <button type="button" class="button" onClick={() => on.ask({ hours: 24, site: null })}>
          {text.say("forgetDay")}
        </button>
        <button type="button" class="button" onClick={() => on.ask({ hours: null, site: null })}>
          {text.say("forgetAll")}
        </button>
      </div>
      <SiteField label={text.say("forgetSite")} action={text.say("forgetAsk")} onAdd={(site) => on.ask({ hours: null, site })} />
      <p role="status" class="note">
        {forgotten !== undefined && text.count("forgotten", forgotten)}
      </p>
      {asking && <ForgetDialog pages={asking.pages} onClose={on.cancel} onConfirm={on.confirm} />}
    </section>
  );
}

/** The question, with how much goes. */
function ForgetDialog({ pages, onClose, onConfirm }: { pages: number; onClose: () => void; onConfirm: () => void }) {
  const text = useText();
  return (
    <Dialog title={text.say("forgetQuestion")} onClose={onClose}>
      <p>{text.count("forgetWhat", pages)}</p>
      <p>{text.say("forgetStays")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onClose}>
          {text.say("cancel")}
        </button>
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {text.say("forgetConfirm")}
        </button>
      </div>
    </Dialog>
  );
}
