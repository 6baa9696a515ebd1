/** What is done once after the browser started and after each install, update or reload of the extension. */
import { browser } from "../platform/browser.ts";
import { feedRecords } from "./feeds/extension-world.ts";
import { releaseSites } from "./feeds/release-sites.ts";
import { scheduleNext } from "./feeds/run-polls.ts";
import { finishDueDeletion } from "./deletion/set-aside.ts";
import { createMenus } from "./context-menus.ts";
import { scheduleRetention } from "./retention/run-retention.ts";
import { bootstrapOpenTabs, registerSiteScripts } from "./site-scripts.ts";

const key = "session-started";

/** Brings registered scripts, open tabs and the feeds' alarm up to date, unless that was done in this session. Safe to call at any time. */
export function startSession(): Promise<void> {
  // Events that wake the worker ask for it too: one waits for the other and finds it done.
  return navigator.locks.request("wiretrace-session-start", startNow);
}

async function startNow(): Promise<void> {
  // The session's storage is emptied with every update, which no event tells reliably: `onInstalled` is silent on a reload.
  if ((await browser.storage.session.get(key))[key] === true) return;
  await feedRecords.sweep();
  await releaseSites();
  await scheduleNext();
  await scheduleRetention();
  await finishDueDeletion(Date.now());
  await registerSiteScripts();
  await bootstrapOpenTabs((await browser.permissions.getAll()).origins ?? []);
  await createMenus();
  // Last: what the worker did not live to end, or could not do, is begun anew when it wakes.
  await browser.storage.session.set({ [key]: true });
}
