/**
 * Listening for messages in the one form that both browsers understand: `return true` and a call back.
 * Answering with a promise works in Firefox, and in Chrome only from 148.
 */
import { browser, type MessageSender } from "./browser.ts";

/** Calls `reply` for every message; undefined leaves the message to others. Returns how to stop. */
export function listen(reply: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown, sender: MessageSender, respond: (reply: unknown) => void): true | undefined => {
    const answer = reply(message, sender);
    if (answer === undefined) return undefined;
    void answer.then(respond);
    return true;
  };
  // The published type asks for `true` always, which would claim other listeners' messages.
  const typed = listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}
