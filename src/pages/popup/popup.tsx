/** The popup: one face per state of the tab, one primary action, and what the index holds. */
import { useEffect, useRef } from "preact/hooks";
import type { IndexStatus, PageVersion, TabState } from "../../messages/contract.ts";
import type { Failure } from "../../messages/failure.ts";
import { Icon } from "../../ui/icon.tsx";
import { PageVersions } from "../../ui/page-versions.tsx";
import type { FactsById } from "../../ui/source-line.tsx";
import { useText } from "../../ui/text.ts";
import { Logo } from "../../ui/logo.tsx";
import { failureText } from "../failure-text.ts";
import type { AccessState } from "./access-switches.tsx";
import { AccessSwitches } from "./access-switches.tsx";
import type { AddState } from "./add-page.tsx";
import { AddPage } from "./add-page.tsx";
import type { PopupActions } from "./popup-actions.ts";
import { TabFace } from "./tab-face.tsx";
import type { Wanted } from "./use-wanted.ts";
import { useWanted } from "./use-wanted.ts";

export type PopupProps = {
  state: TabState;
  /** Why the last thing that was asked for failed. */
  problem: Failure | undefined;
  facts: FactsById;
  /** Undefined until the worker has answered. */
  status: IndexStatus | undefined;
  /** Whether it is time for a backup. */
  backupDue: boolean;
  /** Undefined where the tab is no web page. */
  access: AccessState | undefined;
  adding: AddState;
  /** Earlier versions of the page in the index that differ. */
  versions: PageVersion[];
  /** Whether a passage was marked as wrong just now, which can be undone. */
  marked: boolean;
  /** The attribution that the reader came for from its card. */
  wanted: Wanted | undefined;
  /** Draws of a trace only the answer, for the first frame. */
  brief?: boolean | undefined;
  on: PopupActions;
};

export function Popup({ state, problem, facts, status, backupDue, access, adding, versions, marked, wanted, brief, on }: PopupProps) {
  const text = useText();
  useWanted(state.state === "traced" ? wanted : undefined);
  return (
    <div class="popup">
      <header class="bar">
        <Logo />
        <span class="bar-name">{text.say("productName")}</span>
        {on.openPanel && (
          <button type="button" class="icon-button" onClick={on.openPanel} aria-label={text.say("openPanel")} title={text.say("openPanel")}>
            <Icon name="panel" />
          </button>
        )}
        <button type="button" class="icon-button" onClick={on.manage} aria-label={text.say("openManage")} title={text.say("openManage")}>
          <Icon name="manage" />
        </button>
      </header>
      <main>
        <div role="alert" class="failure">
          {problem && <p>{failureText(problem, text)}</p>}
        </div>
        <Undo marked={marked} onUndo={on.undoWrong} />
        <TabFace state={state} facts={facts} on={on} brief={brief} />
        {state.state === "traced" && <PageVersions versions={versions} />}
        {access && <AccessSwitches access={access} on={on} />}
      </main>
      <footer class="foot">
        {state.state === "traced" && <AddPage adding={adding} onAdd={on.addPage} />}
        {status && <IndexLine status={status} />}
        {backupDue && (
          <button type="button" class="text-button" onClick={on.manage}>
            {text.say("backupDue")}
          </button>
        )}
      </footer>
    </div>
  );
}

/** Tells that a passage was marked, and takes the focus that went with the passage. */
function Undo({ marked, onUndo }: { marked: boolean; onUndo: () => void }) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (marked) button.current?.focus();
  }, [marked]);
  return (
    <div role="status" class={marked ? "undo" : undefined}>
      {marked && (
        <>
          <span>{text.say("wrongMarked")}</span>
          <button type="button" class="button" ref={button} onClick={onUndo}>
            <Icon name="undo" />
            {text.say("undo")}
          </button>
        </>
      )}
    </div>
  );
}

function IndexLine({ status }: { status: IndexStatus }) {
  const text = useText();
  if (status.health !== "ok") return <p class="note">{text.say(`health_${status.health}`)}</p>;
  if (status.documents === 0 || !status.since) return <p class="note">{text.say("indexEmpty")}</p>;
  return <p class="note">{text.count("indexHolds", status.documents, text.date(status.since.slice(0, 10)))}</p>;
}
