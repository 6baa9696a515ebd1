/**
 * A page of the extension that nobody sees, for what needs a DOM. Chrome's worker has none and gets an offscreen document
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen), which is asked by message. Firefox's event page has
 * one and gets a frame; messages do not reach a frame of the page that sends them, so that one is called directly. The
 * frame can go when Firefox knows offscreen documents.
 */
import { browser } from "./browser.ts";

type Offscreen = {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: ["DOM_PARSER"]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};

const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** What the page does for the page that framed it. */
type Offer = { wiretraceOffer?: (payload: never) => unknown };

let opened: Promise<HTMLIFrameElement | undefined> | undefined;

/** Has the page answer, opened if it is not; `send` asks it where it is reached by message. */
export async function askHiddenPage<Ask, Answer>(file: string, payload: Ask, send: (payload: Ask) => Promise<Answer>): Promise<Answer> {
  opened ??= open(file).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const framed: (Window & Offer) | null | undefined = (await opened)?.contentWindow;
  // Both ends come from one build.
  const offer = framed?.wiretraceOffer as ((payload: Ask) => Answer) | undefined;
  return offer ? offer(payload) : send(payload);
}

/** Called in the hidden page: what it does for the page that framed it. */
export function offerToOpener(offer: Offer["wiretraceOffer"]): void {
  (globalThis as Offer).wiretraceOffer = offer;
}

/** Closes the page, also one that an earlier life of the worker left open. */
export async function closeHiddenPage(): Promise<void> {
  const chrome = offscreen();
  if (chrome === undefined) (await opened)?.remove();
  else if (await chrome.hasDocument()) await chrome.closeDocument();
  opened = undefined;
}

/** The frame; undefined for an offscreen document. */
async function open(file: string): Promise<HTMLIFrameElement | undefined> {
  const chrome = offscreen();
  if (chrome === undefined) return openFrame(file);
  if (await chrome.hasDocument()) return undefined;
  await chrome.createDocument({ url: file, reasons: ["DOM_PARSER"], justification: "Reads the text of articles of feeds that the person follows." });
  return undefined;
}

function openFrame(file: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => resolve(frame));
    frame.addEventListener("error", () => reject(new Error(`${file} could not be opened.`)));
    frame.src = browser.runtime.getURL(file);
    document.body.append(frame);
  });
}
