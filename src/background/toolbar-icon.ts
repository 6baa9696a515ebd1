/** The toolbar icon: a resting wire until the tab is traced, then how many citations are sure enough to be shown unasked. */
import type { TabState } from "../messages/contract.ts";
import { browser } from "../platform/browser.ts";
import { isSure } from "../core/sure.ts";

/** One neutral colour for every number: a count is no verdict. */
const colour = "#4a5568";

const drawing = (name: "icon" | "resting") => Object.fromEntries([16, 19, 32, 38].map((size) => [size, `/icons/${name}-${size}.png`]));

/** Shows the tab's state on its icon; browsers take it back when the tab goes to another page. */
export async function showOnIcon(tabId: number, state: TabState): Promise<void> {
  try {
    await browser.action.setIcon({ tabId, path: drawing(state.state === "traced" ? "icon" : "resting") });
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
  const count = state.trace.attributions.filter((attribution) => isSure(attribution) && !state.hidden.includes(attribution.id)).length;
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}
