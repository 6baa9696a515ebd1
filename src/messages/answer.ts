/** Answering requests. Nothing in a message is believed before its sender, name and sizes are checked. */
import * as v from "valibot";
import { browser, type MessageSender } from "../platform/browser.ts";
import { listen } from "../platform/listen.ts";
import type { RequestName, Requests } from "./contract.ts";
import { requestSchemas } from "./schemas.ts";
import { allowedSenders, senderKind } from "./senders.ts";
import { envelope, type Reply } from "./wire.ts";

/** Who sent a request, as far as handlers need it. */
export type Sender = { tabId: number | undefined; url: string };

/** One handler for each named request; a missing one does not compile. */
export type Handlers<Name extends RequestName> = {
  [N in Name]: (payload: Requests[N]["ask"], sender: Sender) => Promise<Requests[N]["answer"]>;
};

/** Answers the handlers' requests from now on. Returns how to stop. Must run before the first await of a worker's start. */
export function answer<Name extends RequestName>(handlers: Handlers<Name>): () => void {
  return listen((message, sender) => {
    const name = requestName(message);
    return name !== undefined && isHandled(handlers, name) ? replyTo(handlers, name, message, sender) : undefined;
  });
}

/** What the handlers answer to a message; failures are replies too. Exported for tests with hostile messages. */
export async function replyTo<Name extends RequestName>(handlers: Handlers<Name>, name: Name, message: unknown, sender: MessageSender): Promise<Reply> {
  const kind = senderKind(sender, { id: browser.runtime.id, root: browser.runtime.getURL("") });
  if (kind === undefined || !allowedSenders[name].includes(kind)) return { ok: false, reason: `${name}: not for this sender` };
  const payload = v.safeParse(requestSchemas[name], (message as { payload: unknown }).payload);
  if (!payload.success) return { ok: false, reason: `${name}: ${payload.issues[0].message} (${v.getDotPath(payload.issues[0]) ?? "payload"})` };
  try {
    // The schema table is typed by the contract, so what passed it is what the handler takes.
    const handler = handlers[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, answer: await handler(payload.output, { tabId: sender.tab?.id, url: sender.url ?? "" }) };
  } catch (error) {
    console.error(`Wiretrace: ${name} failed`, error);
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The name in a message of ours; undefined for everything else. */
function requestName(message: unknown): string | undefined {
  const parsed = v.safeParse(envelope, message);
  return parsed.success ? parsed.output.name : undefined;
}

/** `Object.hasOwn`, so that "__proto__" and "constructor" are no requests. */
function isHandled<Name extends RequestName>(handlers: Handlers<Name>, name: string): name is Name {
  return Object.hasOwn(handlers, name);
}
