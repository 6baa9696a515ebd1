/** The popup's state, from the worker's answers and the reader's clicks. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { OriginalHints } from "../../core/match/original-hints.ts";
import type { SourceDocument } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";
import type { IndexStatus, PageVersion, TabState } from "../../messages/contract.ts";
import { failureOf, Refusal } from "../../messages/failure.ts";
import { browser } from "../../platform/browser.ts";
import { hasSidePanel, openSidePanel } from "../../platform/side-panel.ts";
import type { FactsById } from "../../ui/source-line.tsx";
import { useText } from "../../ui/text.ts";
import { onKeptState } from "../../messages/kept-state.ts";
import { isOneOf, type SiteRules } from "../../messages/site-rules.ts";
import { onAccessChange, switchAll, switchSite, tracesAll, tracesSite } from "../host-access.ts";
import type { AccessState } from "./access-switches.tsx";
import type { AddState } from "./add-page.tsx";
import type { AttachOutcome } from "./find-original.tsx";
import type { PopupProps } from "./popup.tsx";
import { frameShown } from "./use-drawn.ts";
import { saving } from "./saving.ts";
import { shownTrace, type TracedState } from "./shown-trace.ts";
import { useProblem } from "./use-problem.ts";
import type { Wanted } from "./use-wanted.ts";
import { useWrongMarks } from "./use-wrong-marks.ts";

/** The tab the popup is about. `host` is "" where the address is no web page or is not ours to see. */
export type PopupTab = { id: number; host: string; windowId: number };

export type PopupOptions = {
  /** Whether a page that was not traced yet is traced by itself. Opening the popup is the click for it; a panel has none. */
  traceAtOnce: boolean;
  /** Grows whenever another page, or another trace, may stand in the tab. */
  version: number;
  /** What was last found on this very address: shown until the worker has told how the tab stands now. */
  first?: TracedState | undefined;
};

export function usePopup(tab: PopupTab, { traceAtOnce, version, first }: PopupOptions): PopupProps {
  const text = useText();
  const { lang } = text;
  const [state, setState] = useState<TabState>(first ?? { state: "checking" });
  const [status, setStatus] = useState<IndexStatus>();
  const [backupDue, setBackupDue] = useState(false);
  const [access, setAccess] = useState<AccessState>();
  const [versions, setVersions] = useState<PageVersion[]>([]);
  const [adding, setAdding] = useState<AddState>({ step: "idle" });
  const [wanted, setWanted] = useState<Wanted>();
  const { problem, attempt } = useProblem();
  const traced = state.state === "traced" ? { ...state, trace: shownTrace(state) } : undefined;
  const page = traced?.trace.page.url;
  const reading = traced && { trace: traced.trace, readAt: new Date(traced.tracedAt).toISOString() };

  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);
  const take = async (answer: Promise<TabState>) => {
    const mine = ++question.current;
    const next = await answer.catch((error: unknown): TabState => ({ state: "failed", failure: failureOf(error) }));
    if (mine !== question.current) return;
    // A page that changes is read again all the time: what it said stands until that is done.
    setState((before) => (isUnfinished(next) && before.state === "traced" && !isUnfinished(before) ? before : next));
    const changed = next.state === "traced" && !isUnfinished(next) ? await ask("page/versions", { tabId: tab.id }).catch(() => undefined) : undefined;
    if (mine === question.current) setVersions(changed?.versions ?? []);
  };
  const askLast = () => ask("trace/last", { tabId: tab.id, lang });
  const trace = () => {
    setState({ state: "checking" });
    void take(ask("trace/tab", { tabId: tab.id, lang }));
  };
  // What these two cannot be told stays unsaid: a worker that is silent says so in the state.
  const readStatus = () => ask("index/status", {}).then(setStatus, () => undefined);
  const readAccess = () => accessTo(tab.host).then(setAccess, () => undefined);
  const look = async () => {
    const mine = ++question.current;
    const last = await askLast().catch((error: unknown): TabState => ({ state: "failed", failure: failureOf(error) }));
    // Only now: what comes first should not wait for what is read later.
    void readStatus();
    void readAccess();
    if (mine !== question.current) return;
    if (last.state === "traced" || !traceAtOnce) await take(Promise.resolve(last));
    else trace();
    const { attribution } = await ask("faces/wanted", { tabId: tab.id }).catch(() => ({ attribution: null }));
    if (attribution !== null) setWanted({ attribution });
  };
  const wrong = useWrongMarks(tab.id, page, { attempt, onChange: () => void take(askLast()) });

  // The page in front is traced anew under the new rule: it is taken off, or remembered once it was read.
  const rule = (name: "sites/never" | "sites/remember", wanted: boolean) =>
    void attempt(async () => {
      await ask(name, { host: tab.host, wanted });
      await readAccess();
      trace();
    });

  useEffect(() => {
    // In Firefox a worker that has to start holds up the frame.
    void (first ? frameShown().then(look) : look());
  }, [version, lang]);
  useEffect(() => {
    // A panel is told by its version. Of a popup's own traces this tells too: with the same news, and no later.
    if (!traceAtOnce) return undefined;
    return onKeptState(tab.id, (kept) => {
      if (kept === undefined) void look();
      else if (kept.state.state !== "checking") void take(kept.state.state === "traced" ? askLast() : Promise.resolve(kept.state));
    });
  }, [tab.id, tab.host, lang]);
  // The panel outlives the page: what was said about adding the last one says nothing about the next.
  useEffect(() => void frameShown().then(() => ask("backup/due", {})).then(({ due }) => setBackupDue(due), () => undefined), []);
  useEffect(() => setAdding({ step: "idle" }), [page]);
  useEffect(() => {
    return onAccessChange(() => {
      if (traceAtOnce) trace();
      void (traceAtOnce ? readAccess() : look());
    });
  }, [tab.id, tab.host, lang]);

  return {
    state,
    problem,
    wanted,
    facts: useMemo(() => factsById(state), [state]),
    status,
    backupDue,
    access,
    adding,
    versions,
    marked: wrong.marked,
    on: {
      ...saving(reading, status, { text, attempt }),
      markWrong: wrong.set,
      undoWrong: wrong.undo,
      original: {
        async hints(attribution) {
          let hints: OriginalHints | undefined;
          await attempt(async () => {
            hints = await ask("original/hints", { tabId: tab.id, attribution });
          });
          return hints;
        },
        attach: async (attribution, document) => {
          const outcome = await attach(tab.id, attribution, document);
          await take(askLast());
          void readStatus();
          if (outcome.outcome === "found") setWanted({ attribution });
          return outcome;
        },
      },
      trace,
      show: (attribution) =>
        void attempt(async () => {
          const { shown } = await ask("page/show", { tabId: tab.id, attribution });
          if (!shown) throw new Refusal("left");
          if (traceAtOnce) window.close();
        }),
      addPage: () => {
        setAdding({ step: "adding" });
        void addPage(tab.id).then(setAdding).then(readStatus);
      },
      switchSite: (wanted) => void attempt(() => switchSite(tab.host, wanted)),
      switchAll: (wanted) => void attempt(() => switchAll(wanted)),
      switchRemember: (wanted) => rule("sites/remember", wanted),
      switchNever: (wanted) => rule("sites/never", wanted),
      openPanel: traceAtOnce && hasSidePanel() ? () => void attempt(() => openSidePanel(tab.windowId).then(() => window.close())) : undefined,
      manage: () =>
        void attempt(async () => {
          await browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") });
          if (traceAtOnce) window.close();
        }),
    },
  };
}

/** What may be done with the site; undefined where the tab shows none. Rules that the worker cannot tell count as none. */
async function accessTo(host: string): Promise<AccessState | undefined> {
  if (host === "") return undefined;
  const { never, remember } = await ask("sites/rules", {}).catch(() => nothingRuled);
  const rules = { never: isOneOf(never, host), remembered: isOneOf(remember.sites, host), rememberedAll: remember.all };
  return { host, site: await tracesSite(host), all: await tracesAll(), ...rules };
}

const isUnfinished = (state: TabState): boolean => state.state === "checking" || (state.state === "traced" && state.growing === true);

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
