/** The requests about pages and tabs. */
import type { PageText, Trace } from "../core/model.ts";
import { sourceFacts } from "../core/directory/source-facts.ts";
import type { TabState } from "../messages/contract.ts";
import { interfaceLanguage } from "../platform/interface-language.ts";
import { askTab } from "../messages/ask.ts";
import { browser } from "../platform/browser.ts";
import type { Handlers, Sender } from "../messages/answer.ts";
import { dataVersions, loadDirectory } from "./assets.ts";
import { createLatest } from "./latest.ts";
import { showOnIcon } from "./toolbar-icon.ts";
import { isGranted } from "./site-scripts.ts";
import { clearTabState, writeTabState } from "./tab-states.ts";
import { changedVersions } from "./page-versions.ts";
import { isToBeRemembered, rememberPage } from "./remember-page.ts";
import { createEarlyTeller } from "./tell-early.ts";
import { tracePage } from "./trace-page.ts";
import { markedIds, wrongMarks } from "./wrong-marks.ts";
import { traceFacts } from "./trace-facts.ts";
import { lastState, traceTab } from "./trace-tab.ts";

type PageRequest = "trace/tab" | "trace/last" | "page/text" | "page/left" | "page/candidate" | "page/read" | "page/versions" | "page/show" | "sources/facts" | "about/versions";

/** One for each tab at a time. */
const tracings = createLatest<number>();

/** Handlers of every request about pages. */
export const pageRequests: Handlers<PageRequest> = {
  "trace/tab": async ({ tabId, lang }) => inLanguage(await traceTab(tabId), lang),
  "trace/last": async ({ tabId, lang }) => inLanguage(await lastState(tabId), lang),
  async "page/text"({ page, question }, sender) {
    // A page may only speak of itself: the browser says who it is.
    if (!sameOrigin(page.url, sender.url)) throw new Error("A page spoke for another one.");
    const tabId = tabOf(sender);
    const trace = await tracings.run(tabId, (signal) => traceTelling(page, { tabId, question, signal }));
    if (trace === undefined || !(await isStillShown(tabId, page.url))) return null;
    const state = await stateOf(trace);
    await writeTabState(tabId, trace.page.url, state);
    // The page waits for this answer to paint.
    const [remember] = await Promise.all([isToBeRemembered(tabId, trace.page.url), showOnIcon(tabId, state)]);
    return { attributions: trace.attributions, hidden: state.hidden, remember };
  },
  async "page/read"(_, sender) {
    return { remembered: await rememberPage(tabOf(sender), Date.now()) };
  },
  async "page/left"(_, sender) {
    const tabId = tabOf(sender);
    tracings.end(tabId);
    await clearTabState(tabId);
    await showOnIcon(tabId, { state: "unchecked" });
    return {};
  },
  async "page/candidate"(_, sender) {
    const tabId = tabOf(sender);
    if (!(await isGranted(sender.url))) return { trace: false };
    const { state } = await traceTab(tabId);
    return { trace: state === "traced" };
  },
  async "page/versions"({ tabId }) {
    const state = await lastState(tabId);
    return { versions: state.state === "traced" ? await changedVersions(state.trace) : [] };
  },
  async "page/show"({ tabId, attribution }) {
    // Reloaded or left pages have no tracer, and nothing to show.
    return askTab(tabId, "card/show", { attribution }).catch(() => ({ shown: false }));
  },
  "about/versions": ({ lang }) => dataVersions(lang),
  async "sources/facts"({ ids, lang }) {
    const directory = await loadDirectory();
    return ids.flatMap((id) => sourceFacts(directory, id, lang) ?? []);
  },
};

type Asked = { tabId: number; question: number; signal: AbortSignal };

/** The page's trace; the tab and its page are told what is known before, where that takes a while. */
async function traceTelling(page: PageText, asked: Asked): Promise<Trace | undefined> {
  const early = createEarlyTeller((trace) => tellGrowing(trace, asked));
  try {
    return await tracePage(page, asked.signal, (assemble) => early.report(assemble));
  } catch (error) {
    // No trace that nobody will finish stays.
    if ((await early.end()) && !asked.signal.aborted) await clearTabState(asked.tabId);
    throw error;
  } finally {
    await early.end();
  }
}

async function tellGrowing(trace: Trace, { tabId, question, signal }: Asked): Promise<void> {
  if (!(await isStillShown(tabId, trace.page.url))) return;
  const state = { ...(await stateOf(trace)), growing: true as const };
  if (signal.aborted) return;
  // Not waited for: a page that is gone by now must not hold up its trace.
  void askTab(tabId, "card/told", { question, attributions: trace.attributions, hidden: state.hidden }).catch(() => undefined);
  await writeTabState(tabId, trace.page.url, state);
  await showOnIcon(tabId, state);
}

async function stateOf(trace: Trace) {
  return { state: "traced" as const, trace, tracedAt: Date.now(), hidden: markedIds(trace, await wrongMarks()), facts: await traceFacts(trace, await interfaceLanguage()) };
}

/** The state with its facts in the language of the face that asks; most faces ask in the one they were kept in. */
async function inLanguage(state: TabState, lang: string | undefined): Promise<TabState> {
  if (state.state !== "traced" || lang === undefined || lang === state.facts.lang) return state;
  return { ...state, facts: await traceFacts(state.trace, lang) };
}

/** The tab that a page's script speaks for. */
export function tabOf({ tabId }: Sender): number {
  if (tabId === undefined) throw new Error("The message came from no tab.");
  return tabId;
}

/** Whether the tab has not gone to another address meanwhile: no trace of the page before is shown over the next one. */
async function isStillShown(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
}

const withoutFragment = (url: string): string => url.split("#", 1)[0] ?? "";

function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
