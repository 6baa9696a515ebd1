/** The number on the toolbar icon: how many citations are sure enough to be shown unasked. */
import type { TabState } from "../messages/contract.ts";
import { browser } from "../platform/browser.ts";
import { isSure } from "../core/sure.ts";

/** One neutral colour for every number: a count is no verdict. */
const colour = "#4a5568";

/** Shows what the state is worth on the tab's icon. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text: badgeText(state) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Four characters fit on the icon. */
export function badgeText(state: TabState): string {
  if (state.state === "checking") return "…";
  if (state.state !== "traced") return "";
  const count = state.trace.attributions.filter(isSure).length;
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}
