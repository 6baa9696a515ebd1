/** When feeds are polled: one alarm wakes the worker for the feed whose time comes first. */
import { browser } from "../../platform/browser.ts";
import { closeHiddenPage } from "../../platform/hidden-page.ts";
import { stayAwake } from "../../platform/stay-awake.ts";
import { extensionWorld, feedRecords, hasAccess } from "./extension-world.ts";
import { hasWork, pollDue } from "./poll-due.ts";

/** The alarm's name. */
export const feedAlarm = "feeds";

const MINUTE = 60_000;
/** The alarm rings so often even when nothing set it: its time may have been set by a clock that was wrong. */
const SAFETY_MINUTES = 60;

/** Polls whatever is due and sets the alarm for what comes next. One pass at a time; a second one waits and finds the rest. */
export function runPolls(): Promise<void> {
  return navigator.locks.request("wiretrace-feed-polls", async () => {
    const feeds = await feedRecords.all();
    if (feeds.length === 0) return;
    // Rings if this life of the worker does not see the end of the pass.
    await setAlarm(Date.now() + MINUTE);
    for (const error of await stayAwake(() => pollDue(extensionWorld))) console.error("Wiretrace: a feed could not be polled", error);
    await closeHiddenPage();
    await scheduleNext();
  });
}

/** Sets the alarm for the next feed, or none where nothing is followed. Browsers may forget alarms between sessions. */
export async function scheduleNext(): Promise<void> {
  const feeds = (await feedRecords.all()).filter(({ paused }) => !paused);
  if (feeds.length === 0) {
    await browser.alarms.clear(feedAlarm);
    return;
  }
  const next = feeds.some(hasWork) ? 0 : Math.min(...feeds.map(({ nextAt }) => nextAt));
  await setAlarm(Math.min(Math.max(next, Date.now() + MINUTE), Date.now() + SAFETY_MINUTES * MINUTE));
}

/** Polls the feeds that waited for access which they have now. */
export async function wakePermittedFeeds(): Promise<void> {
  for (const { id, url, failure } of await feedRecords.all()) {
    if (failure?.code === "no-access" && (await hasAccess(url))) await feedRecords.change(id, (feed) => (feed.failure?.code === "no-access" ? { ...feed, nextAt: 0 } : feed));
  }
  await runPolls();
}

async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(feedAlarm, { when, periodInMinutes: SAFETY_MINUTES });
}
