/** Traces what a tab shows: injects the tracer and tells how it went. */
import type { TabState } from "../messages/contract.ts";
import { failureOf, Refusal } from "../messages/failure.ts";
import { isOneOf, siteOf } from "../messages/site-rules.ts";
import type { Tracer, TracerGlobal } from "../messages/tracer.ts";
import { browser } from "../platform/browser.ts";
import { chosenMessages } from "../platform/interface-language.ts";
import { siteRules } from "./site-rules.ts";
import { showOnIcon } from "./toolbar-icon.ts";
import { classifyAddress, looksLikePdf } from "./tab-address.ts";
import { readTabState, writeTabState } from "./tab-states.ts";

/** Traces the tab now. The answer is also kept for `lastState` and shown on the icon. */
export function traceTab(tabId: number): Promise<TabState> {
  // The popup may ask while the page's own bootstrap did: both get the one trace. Lost with the worker, and then unneeded.
  const trace = running.get(tabId) ?? startTrace(tabId).finally(() => running.delete(tabId));
  running.set(tabId, trace);
  return trace;
}

const running = new Map<number, Promise<TabState>>();

async function startTrace(tabId: number): Promise<TabState> {
  const before = await accessState(tabId);
  if (before.state !== "unchecked") return keep(tabId, "", before);
  const url = (await browser.tabs.get(tabId)).url ?? "";
  await keep(tabId, url, { state: "checking" });
  try {
    return await runTracer(tabId, url);
  } catch (error) {
    return keep(tabId, url, { state: "failed", failure: failureOf(error) });
  }
}

/** The tab's last state; where what was traced is gone, whether the tab could be traced. */
export async function lastState(tabId: number): Promise<TabState> {
  const kept = await readTabState(tabId);
  if (kept?.state === "checking") return kept;
  // Browsers tell of no navigation that they did not also tell for an advertisement's frame, so the page is asked.
  if (kept !== undefined && (await probe(tabId).catch(() => undefined))?.hasRead) return kept;
  return accessState(tabId);
}

async function runTracer(tabId: number, url: string): Promise<TabState> {
  const tracer = await probe(tabId);
  if (!tracer.alive) {
    // A style sheet of the extension: the page's content policy does not see it, nor do the page's scripts.
    await browser.scripting.insertCSS({ target: { tabId }, files: ["content/highlights.css"] });
    await browser.scripting.executeScript({ target: { tabId }, files: ["content/tracer.js"] });
  }
  const told = await inTab(tabId, traceInPage, [await chosenMessages()]);
  if ("reason" in told) return keep(tabId, url, { state: "unreadable", reason: told.reason });
  // The page's message with its text was answered on the way, and its trace was kept; or that of a later text.
  const traced = await readTabState(tabId);
  if (!told.ok && traced?.state !== "traced") return keep(tabId, url, { state: "failed", failure: told.failure });
  return traced ?? { state: "failed", failure: { code: "left", detail: "" } };
}

/** `unchecked` where a script may run; else why not. */
async function accessState(tabId: number): Promise<TabState> {
  const { url } = await getTab(tabId);
  const address = url === undefined ? undefined : classifyAddress(url);
  if (address?.kind === "unreadable") return { state: "unreadable", reason: address.reason };
  if (address?.kind === "web" && isOneOf((await siteRules()).never, address.host)) return { state: "never", host: siteOf(address.host) };
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return { state: "unchecked" };
  } catch (error) {
    if (url !== undefined && looksLikePdf(url)) return { state: "unreadable", reason: "pdf" };
    // Files are readable where the person switched that on in the browser's settings, and only there.
    if (address?.kind === "file") return { state: "unreadable", reason: "file" };
    if (address !== undefined) return { state: "no-access", host: address.host };
    return refusedForGood(error) ? { state: "unreadable", reason: "browser-page" } : { state: "no-access", host: "" };
  }
}

async function getTab(tabId: number): ReturnType<typeof browser.tabs.get> {
  return browser.tabs.get(tabId).catch((error: unknown) => {
    throw new Refusal("no-tab", error instanceof Error ? error.message : String(error));
  });
}

/** Chrome hides a browser page's address but names its scheme in the refusal. */
const refusedForGood = (error: unknown): boolean => error instanceof Error && /chrome:\/\/|chrome-extension:\/\/|devtools:\/\//.test(error.message);

async function keep(tabId: number, url: string, state: TabState): Promise<TabState> {
  await writeTabState(tabId, url, state);
  await showOnIcon(tabId, state);
  return state;
}

/** Runs one of the functions below in the tab's top frame. They travel as source text and so use nothing from outside. */
async function inTab<Args extends unknown[], Result>(tabId: number, func: (...args: Args) => Promise<Result>, args: Args): Promise<Result> {
  const [injection] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  if (injection === undefined || injection.result === undefined || injection.result === null) throw new Refusal("left", "The page did not answer.");
  return injection.result as Result;
}

type Probe = { alive: boolean; hasRead: boolean };

const probe = (tabId: number): Promise<Probe> =>
  inTab(tabId, async (): Promise<Probe> => {
    const tracer = (globalThis as TracerGlobal).wiretraceTracer;
    return tracer?.isAlive() ? { alive: true, hasRead: tracer.hasRead() } : { alive: false, hasRead: false };
  }, []);

const traceInPage = async (messages: string): ReturnType<Tracer["trace"]> => {
  const tracer = (globalThis as TracerGlobal).wiretraceTracer;
  return tracer ? tracer.trace(messages) : { ok: false, failure: { code: "left", detail: "" } };
};
