/** Asking another part of the extension: `await ask("index/status", {})`. */
import { browser } from "../platform/browser.ts";
import type { ContentRequestName, ReaderRequestName, Requests, WorkerRequestName } from "./contract.ts";
import { Refusal } from "./failure.ts";
import { isReply } from "./wire.ts";

/** Asks the worker. Rejects with a `Refusal` when the worker refuses or fails. */
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

/** Asks the hidden page, which must stand. */
export async function askReader<Name extends ReaderRequestName>(name: Name, payload: Requests[Name]["ask"]): Promise<Requests[Name]["answer"]> {
  return unwrap(await browser.runtime.sendMessage({ wiretrace: 1, name, payload })) as Requests[Name]["answer"];
}

/** Requests whose repetition would answer something else, so that they are never sent twice. */
const changesOnce: ReadonlySet<WorkerRequestName> = new Set<WorkerRequestName>(["deletion/delete", "documents/remove", "feeds/refresh", "directory/change", "directory/take-back", "reading/forget"]);

function unwrap(value: unknown): unknown {
  if (!isReply(value)) throw new Refusal("silent", "No part of the extension answered.");
  if (!value.ok) throw new Refusal(value.code, value.reason);
  return value.answer;
}
