/** What the popup says about the tab, one face per state. */
import type { TracedAttribution } from "../../core/model.ts";
import type { TabState } from "../../messages/contract.ts";
import type { ExportFormat } from "../../ui/export-list.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { FactsById } from "../../ui/source-line.tsx";
import { useText } from "../../ui/text.ts";
import { TraceView } from "../../ui/trace-view.tsx";
import { failureText } from "../failure-text.ts";
import { FindOriginal } from "./find-original.tsx";
import { HiddenList } from "./hidden-list.tsx";
import { shownTrace, type TracedState } from "./shown-trace.ts";
import type { PopupActions } from "./popup-actions.ts";

type Props = {
  state: TabState;
  facts: FactsById;
  on: PopupActions;
  /** Draws of a trace only the answer. */
  brief?: boolean | undefined;
};

export function TabFace({ state, facts, on, brief }: Props) {
  const text = useText();
  switch (state.state) {
    case "unchecked":
      return (
        <Notice title={text.say("uncheckedTitle")}>
          <p>{text.say("uncheckedText")}</p>
          <Primary label={text.say("traceThisPage")} onClick={on.trace} />
        </Notice>
      );
    case "checking":
      return <Notice title={text.say("checkingTitle")} busy />;
    case "unreadable":
      return (
        <Notice title={text.say(`unreadable_${unreadableKey(state.reason)}_title`)}>
          <p>{text.say(`unreadable_${unreadableKey(state.reason)}_text`)}</p>
        </Notice>
      );
    case "no-access":
      // Without its address there is no site to ask for; the icon's click opens the page all the same.
      return state.host === "" ? (
        <Notice title={text.say("noAccessHereTitle")}>
          <p>{text.say("noAccessHereText")}</p>
        </Notice>
      ) : (
        <Notice title={text.say("noAccessTitle", state.host)}>
          <p>{text.say("noAccessText")}</p>
          <Primary label={text.say("allowOnSite", state.host)} onClick={() => on.switchSite(true)} />
        </Notice>
      );
    case "never":
      return (
        <Notice title={text.say("neverTitle", state.host)}>
          <p>{text.say("neverText")}</p>
          <Primary label={text.say("neverAllow", state.host)} onClick={() => on.switchNever(false)} />
        </Notice>
      );
    case "failed":
      return (
        <Notice title={text.say("failedTitle")}>
          <p>{failureText(state.failure, text)}</p>
          {state.failure.code === "other" && <p>{text.say("failedText")}</p>}
          <Primary label={text.say("tryAgain")} onClick={on.trace} />
        </Notice>
      );
    case "traced":
      return <Traced state={state} facts={facts} on={on} brief={brief} />;
    default:
      return state satisfies never;
  }
}

function Traced({ state, facts, on, brief }: Omit<Props, "state"> & { state: TracedState }) {
  const text = useText();
  const trace = shownTrace(state);
  // What is saved now would say that words were found nowhere which are still being looked for.
  const finished = {
    onSave: (format: ExportFormat) => on.save(format),
    onSaveOne: on.save,
    onReceipt: on.saveReceipt,
    findOriginal: ({ id }: TracedAttribution) => <FindOriginal key={id} attribution={id} on={on.original} />,
  };
  const growing = { findOriginal: () => <span class="note">{text.say("stillLooking")}</span> };
  const hidden = state.trace.attributions.filter(({ id }) => state.hidden.includes(id));
  return (
    <>
      {trace.attributions.length + trace.reuse.length > 0 ? (
        <TraceView
          trace={trace}
          facts={facts}
          brief={brief}
          onShow={on.show}
          onCopy={on.copy}
          onWrong={(attribution) => on.markWrong(attribution, true)}
          {...(state.growing ? growing : finished)}
        />
      ) : (
        <Notice title={text.say("headlineNothing")}>
          <p>{text.say("nothingText")}</p>
        </Notice>
      )}
      <HiddenList hidden={hidden} pageText={trace.text} onShowAgain={(attribution) => on.markWrong(attribution, false)} />
    </>
  );
}

function Primary({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-primary" onClick={onClick}>
      {label}
    </button>
  );
}

const keys = { "browser-page": "browserPage", pdf: "pdf", store: "store", file: "file", empty: "empty", "too-large": "tooLarge" } as const;
const unreadableKey = (reason: keyof typeof keys) => keys[reason];
