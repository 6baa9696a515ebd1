/**
 * A page of the extension that nobody sees, for what needs a DOM. Chrome's worker has none and gets an offscreen document
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen); Firefox's event page has one and gets a frame.
 * The frame can go when Firefox knows offscreen documents.
 */
import { browser } from "./browser.ts";

type Offscreen = {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: ["DOM_PARSER"]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};

const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

let opened: Promise<void> | undefined;

/** Opens the page, once for all who ask; resolves when its scripts have run. */
export function openHiddenPage(file: string): Promise<void> {
  opened ??= open(file).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the page, also one that an earlier life of the worker left open. */
export async function closeHiddenPage(): Promise<void> {
  opened = undefined;
  const chrome = offscreen();
  if (chrome === undefined) document.querySelector("iframe")?.remove();
  else if (await chrome.hasDocument()) await chrome.closeDocument();
}

async function open(file: string): Promise<void> {
  const chrome = offscreen();
  if (chrome === undefined) return openFrame(file);
  if (await chrome.hasDocument()) return;
  await chrome.createDocument({ url: file, reasons: ["DOM_PARSER"], justification: "Reads the text of articles of feeds that the person follows." });
}

function openFrame(file: string): Promise<void> {
  const frame = document.createElement("iframe");
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => resolve());
    frame.addEventListener("error", () => reject(new Error(`${file} could not be opened.`)));
    frame.src = browser.runtime.getURL(file);
    document.body.append(frame);
  });
}
