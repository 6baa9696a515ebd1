/** What an extension may do with an address, told before anything is tried, so that each refusal has its own words. */
import type { TabState } from "../messages/contract.ts";

export type TabAddress = { kind: "web"; host: string } | { kind: "file" } | { kind: "unreadable"; reason: Extract<TabState, { state: "unreadable" }>["reason"] };

/** Whether scripts may run on the address, given access; if not, why. */
export function classifyAddress(url: string): TabAddress {
  if (!URL.canParse(url)) return { kind: "unreadable", reason: "browser-page" };
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === "file:") return { kind: "file" };
  if (protocol !== "http:" && protocol !== "https:") return { kind: "unreadable", reason: "browser-page" };
  if (isStore(hostname, pathname)) return { kind: "unreadable", reason: "store" };
  return { kind: "web", host: hostname };
}

/** True for addresses that end like a PDF: the viewers of both browsers refuse scripts, and this tells why. */
export const looksLikePdf = (url: string): boolean => URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith(".pdf");

/** Browsers keep every extension out of their stores, granted hosts or not. */
function isStore(hostname: string, pathname: string): boolean {
  if (hostname === "chrome.google.com") return pathname.startsWith("/webstore");
  return ["chromewebstore.google.com", "addons.mozilla.org", "microsoftedge.microsoft.com"].includes(hostname);
}
