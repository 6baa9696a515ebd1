/**
 * Browsers put the worker to sleep when it has neither got an event nor called the browser for a while (30 seconds), and a
 * request that a server answers slowly is neither. Documented for Chrome
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle); Firefox counts calls likewise.
 */
import { browser } from "./browser.ts";

/** Cheap enough to be often: tests let workers sleep after a second and a half. */
const INTERVAL = 1_000;

/** Does the work without being put to sleep in its middle. */
export async function stayAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
