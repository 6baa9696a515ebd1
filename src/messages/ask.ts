/** Asking another part of the extension: `await ask("index/status", {})`. */
import { browser } from "../platform/browser.ts";
import type { ContentRequestName, Requests, WorkerRequestName } from "./contract.ts";
import { isReply } from "./wire.ts";

/** The other side refused or failed; `message` is its reason, fit to be shown. */
export class AskError extends Error {
  override name = "AskError";
}

/** Asks the worker. Rejects with `AskError` when the worker refuses or fails. */
export async function ask<Name extends WorkerRequestName>(name: Name, payload: Requests[Name]["ask"]): Promise<Requests[Name]["answer"]> {
  const message = { wiretrace: 1, name, payload };
  const send = (): Promise<unknown> => browser.runtime.sendMessage(message);
  // A worker that dies between question and answer closes the channel; asking again starts a new one.
  const answer = await send().catch((error: unknown) => (changesOnce.has(name) ? Promise.reject(error) : send()));
  // Both ends come from one build, and only our own worker answers on this channel.
  return unwrap(answer) as Requests[Name]["answer"];
}

/** Asks the tracer in a tab's top frame. Rejects when none is there. */
export async function askTab<Name extends ContentRequestName>(tabId: number, name: Name, payload: Requests[Name]["ask"]): Promise<Requests[Name]["answer"]> {
  return unwrap(await browser.tabs.sendMessage(tabId, { wiretrace: 1, name, payload }, { frameId: 0 })) as Requests[Name]["answer"];
}

/** Requests whose repetition would answer something else, so that they are never sent twice. */
const changesOnce: ReadonlySet<WorkerRequestName> = new Set<WorkerRequestName>(["index/remove", "index/clear"]);

function unwrap(value: unknown): unknown {
  if (!isReply(value)) throw new AskError("No part of the extension answered.");
  if (!value.ok) throw new AskError(value.reason);
  return value.answer;
}
