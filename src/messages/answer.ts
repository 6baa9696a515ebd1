/** Answering requests. Nothing in a message is believed before its sender, name and sizes are checked. */
import { browser, type MessageSender } from "../platform/browser.ts";
import { listen } from "../platform/listen.ts";
import type { RequestName, Requests } from "./contract.ts";
import { allowedSenders, senderKind } from "./senders.ts";
import { failureOf } from "./failure.ts";
import { isEnvelope, type Checked, type Reply } from "./wire.ts";

/** Who sent a request, as far as handlers need it. */
export type Sender = { tabId: number | undefined; url: string };

/** One handler for each named request; a missing one does not compile. */
export type Handlers<Name extends RequestName> = {
  [N in Name]: (payload: Requests[N]["ask"], sender: Sender) => Promise<Requests[N]["answer"]>;
};

/** What the payload of a request must be; the checks are typed by the contract where they stand. */
export type Check<Name extends RequestName> = (name: Name, payload: unknown) => Checked;

/** Answers the handlers' requests from now on. Returns how to stop. Must run before the first await of a worker's start. */
export function answer<Name extends RequestName>(handlers: Handlers<Name>, check: Check<Name>): () => void {
  return listen((message, sender) => {
    if (!isEnvelope(message) || !isHandled(handlers, message.name)) return undefined;
    return replyTo(handlers, check, { name: message.name, payload: message.payload, sender });
  });
}

type Asked<Name> = { name: Name; payload: unknown; sender: MessageSender };

/** What the handlers answer to a request; failures are replies too. Exported for tests with hostile messages. */
export async function replyTo<Name extends RequestName>(handlers: Handlers<Name>, check: Check<Name>, { name, payload, sender }: Asked<Name>): Promise<Reply> {
  const kind = senderKind(sender, { id: browser.runtime.id, root: browser.runtime.getURL("") });
  if (kind === undefined || !allowedSenders[name].includes(kind)) return { ok: false, code: "other", reason: `${name}: not for this sender` };
  const checked = check(name, payload);
  if (!checked.ok) return { ok: false, code: "other", reason: `${name}: ${checked.reason}` };
  try {
    // The check is typed by the contract, so what passed it is what the handler takes.
    const handler = handlers[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, answer: await handler(checked.payload, { tabId: sender.tab?.id, url: sender.url ?? "" }) };
  } catch (error) {
    console.error(`Wiretrace: ${name} failed`, error);
    const { code, detail } = failureOf(error);
    return { ok: false, code, reason: detail };
  }
}

/** `Object.hasOwn`, so that "__proto__" and "constructor" are no requests. */
function isHandled<Name extends RequestName>(handlers: Handlers<Name>, name: string): name is Name {
  return Object.hasOwn(handlers, name);
}
