/** The bootstrap's one request, sent without the checks of `messages/ask.ts`: they would cost more bytes than the bootstrap. */
import type { Requests } from "../messages/contract.ts";
import { browser, isConnected } from "../platform/browser.ts";

/** Asks the worker to trace this page. "gone": the extension was removed or updated under the page. */
export async function askToTrace(): Promise<"asked" | "gone"> {
  const payload: Requests["page/candidate"]["ask"] = { url: location.href.slice(0, 8_000), lang: document.documentElement.lang.slice(0, 40) };
  if (!isConnected()) return "gone";
  try {
    await browser.runtime.sendMessage({ wiretrace: 1, name: "page/candidate", payload });
    return "asked";
  } catch {
    return isConnected() ? "asked" : "gone";
  }
}
