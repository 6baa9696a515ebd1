/** The popup's state, from the worker's answers and the reader's clicks. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { traceOfOne } from "../../core/export/one-attribution.ts";
import { citationLine } from "../../core/export/citation-line.ts";
import type { SourceDocument } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus, PageVersion, TabState } from "../../messages/contract.ts";
import { failureOf } from "../../messages/failure.ts";
import { browser } from "../../platform/browser.ts";
import { hasSidePanel, openSidePanel } from "../../platform/side-panel.ts";
import type { FactsById } from "../../ui/source-line.tsx";
import { isOneOf, type SiteRules } from "../../messages/site-rules.ts";
import { saveFile } from "../save-file.ts";
import { onAccessChange, switchAll, switchSite, tracesAll, tracesSite } from "../host-access.ts";
import type { AccessState } from "./access-switches.tsx";
import type { AddState } from "./add-page.tsx";
import type { AttachOutcome } from "./find-original.tsx";
import { exportFile } from "./export-file.ts";
import type { PopupProps } from "./popup.tsx";
import { frameShown } from "./use-drawn.ts";
import { receiptFile } from "./receipt-file.ts";
import { shownTrace, type TracedState } from "./shown-trace.ts";
import type { Wanted } from "./use-wanted.ts";
import { useWrongMarks } from "./use-wrong-marks.ts";

/** The tab the popup is about. `host` is "" where the address is no web page or is not ours to see. */
export type PopupTab = { id: number; host: string; windowId: number };

export type PopupOptions = {
  /** Whether a tab that was not traced yet is traced when the face opens. Opening the popup is the click for it; a panel has none. */
  traceAtOnce: boolean;
  /** Grows whenever the tab's state may have changed. */
  version: number;
  /** What was last found on this very address: shown until the worker has told how the tab stands now. */
  first?: TracedState | undefined;
};

export function usePopup(tab: PopupTab, lang: string, { traceAtOnce, version, first }: PopupOptions): PopupProps {
  const [state, setState] = useState<TabState>(first ?? { state: "checking" });
  const [status, setStatus] = useState<IndexStatus>();
  const [backupDue, setBackupDue] = useState(false);
  const [access, setAccess] = useState<AccessState>();
  const [versions, setVersions] = useState<PageVersion[]>([]);
  const [adding, setAdding] = useState<AddState>({ step: "idle" });
  const [wanted, setWanted] = useState<Wanted>();
  const wrong = useWrongMarks(tab.id, () => void take(ask("trace/last", { tabId: tab.id, lang })));
  const traced = state.state === "traced" ? { ...state, trace: shownTrace(state) } : undefined;
  const reading = traced && { trace: traced.trace, readAt: new Date(traced.tracedAt).toISOString() };

  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);
  const take = async (answer: Promise<TabState>) => {
    const mine = ++question.current;
    const next = await answer.catch((error: unknown): TabState => ({ state: "failed", failure: failureOf(error) }));
    if (mine !== question.current) return;
    setState(next);
    const changed = next.state === "traced" ? await ask("page/versions", { tabId: tab.id }).catch(() => undefined) : undefined;
    if (mine === question.current) setVersions(changed?.versions ?? []);
  };
  const trace = () => {
    setState({ state: "checking" });
    void take(ask("trace/tab", { tabId: tab.id, lang }));
  };
  const readStatus = () => ask("index/status", {}).then(setStatus, () => undefined);
  const readAccess = async () => {
    if (tab.host === "") return;
    const { never, remember } = await ask("sites/rules", {}).catch(() => nothingRuled);
    const rules = { never: isOneOf(never, tab.host), remembered: isOneOf(remember.sites, tab.host), rememberedAll: remember.all };
    setAccess({ host: tab.host, site: await tracesSite(tab.host), all: await tracesAll(), ...rules });
  };

  // The page in front is traced anew under the new rule: it is taken off, or remembered once it was read.
  const rule = async (name: "sites/never" | "sites/remember", wanted: boolean) => {
    await ask(name, { host: tab.host, wanted }).catch(() => undefined);
    await readAccess();
    trace();
  };

  useEffect(() => {
    const look = async () => {
      const mine = ++question.current;
      // In Firefox a worker that has to start holds up the frame.
      if (first) await frameShown();
      const last = await ask("trace/last", { tabId: tab.id, lang }).catch((error: unknown): TabState => ({ state: "failed", failure: failureOf(error) }));
      // Only now: what comes first should not wait for what is read later.
      void readStatus();
      void readAccess();
      if (mine !== question.current) return;
      if (last.state === "traced" || !traceAtOnce) await take(Promise.resolve(last));
      else trace();
      const { attribution } = await ask("faces/wanted", { tabId: tab.id }).catch(() => ({ attribution: null }));
      if (attribution !== null) setWanted({ attribution });
    };
    void look();
  }, [version, lang]);
  // The panel outlives the page: what was said about adding the last one says nothing about the next.
  useEffect(() => void frameShown().then(() => ask("backup/due", {})).then(({ due }) => setBackupDue(due), () => undefined), []);
  useEffect(() => setAdding({ step: "idle" }), [traced?.trace.page.url]);
  useEffect(() => {
    return onAccessChange(() => {
      void readAccess();
      trace();
    });
  }, []);

  return {
    state,
    wanted,
    facts: useMemo(() => factsById(state), [state]),
    status,
    backupDue,
    access,
    adding,
    versions,
    marked: wrong.marked,
    on: {
      copy: async (attribution) => {
        if (reading) await navigator.clipboard.writeText(citationLine(reading, attribution));
      },
      markWrong: wrong.set,
      undoWrong: wrong.undo,
      save: (format, attribution) => reading && saveFile(exportFile(format, attribution ? { ...reading, trace: traceOfOne(reading.trace, attribution.id) } : reading)),
      saveReceipt: (form) => reading && status && void receiptFile(form, reading, status).then(saveFile, () => undefined),
      original: {
        hints: (attribution) => ask("original/hints", { tabId: tab.id, attribution }).catch(() => undefined),
        attach: async (attribution, document) => {
          const outcome = await attach(tab.id, attribution, document);
          await take(ask("trace/last", { tabId: tab.id, lang }));
          void readStatus();
          if (outcome.outcome === "found") setWanted({ attribution });
          return outcome;
        },
      },
      trace,
      show: (attribution) => void ask("page/show", { tabId: tab.id, attribution }).then(({ shown }) => shown && window.close(), () => undefined),
      addPage: () => {
        setAdding({ step: "adding" });
        void addPage(tab.id).then(setAdding).then(readStatus);
      },
      switchSite: (wanted) => void switchSite(tab.host, wanted),
      switchAll: (wanted) => void switchAll(wanted),
      switchRemember: (wanted) => void rule("sites/remember", wanted),
      switchNever: (wanted) => void rule("sites/never", wanted),
      openPanel: traceAtOnce && hasSidePanel() ? () => void openSidePanel(tab.windowId).then(() => window.close()) : undefined,
      manage: () => void browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") }).then(() => window.close()),
    },
  };
}

const factsById = (state: TabState): FactsById => new Map(state.state === "traced" ? state.facts.sources.map((facts) => [facts.id, facts]) : []);

async function attach(tabId: number, attribution: string, document: SourceDocument): Promise<AttachOutcome> {
  try {
    const { match } = await ask("original/attach", { tabId, attribution, document });
    return { outcome: match ? "found" : "not-found" };
  } catch (error) {
    return { outcome: "failed", failure: failureOf(error) };
  }
}

async function addPage(tabId: number): Promise<AddState> {
  try {
    const { replaced } = await ask("index/add-page", { tabId });
    return { step: replaced ? "replaced" : "added" };
  } catch (error) {
    return { step: "failed", failure: failureOf(error) };
  }
}

const nothingRuled: SiteRules = { never: [], remember: { all: false, sites: [] } };
