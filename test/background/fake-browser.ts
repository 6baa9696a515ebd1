/** A browser of memory for the worker's own files: storage, alarms, locks. Import it before them. */
import "fake-indexeddb/auto";
import { worldFacts } from "../../src/data/world/world-facts.ts";

type Change = Record<string, unknown>;

/** What `storage.local` holds. */
export const stored: Change = {};
/** Alarms that were set, by name. */
export const alarms = new Map<string, object>();
/** What a tab is told and shown: open ones by id, the badges on them, the sites whose tabs were looked for. */
export const tabs = { messages: [] as [tabId: number, message: unknown][], badges: new Map<number, string>(), queried: [] as unknown[] };
/** Thrown by the next write to the storage, once. */
export const broken: { next?: Error | undefined } = {};

const local = {
  get: (keys?: string | string[] | null) => {
    const wanted = keys === undefined || keys === null ? Object.keys(stored) : [keys].flat();
    return Promise.resolve(structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in stored ? [[key, stored[key]]] : [])))));
  },
  set: (items: Change) => {
    const error = broken.next;
    broken.next = undefined;
    if (error) return Promise.reject(error);
    Object.assign(stored, structuredClone(items));
    return Promise.resolve();
  },
  remove: (keys: string | string[]) => {
    for (const key of [keys].flat()) delete stored[key];
    return Promise.resolve();
  },
  onChanged: { addListener: () => undefined },
};

// The extension's own files; the names that matching knows are the one that these tests read.
const files: Record<string, unknown> = { "data/world.json": worldFacts };
const ownFetch = globalThis.fetch;
const fetchFile = (...[input, init]: Parameters<typeof fetch>) => (typeof input === "string" && input in files ? Promise.resolve(Response.json(files[input])) : ownFetch(input, init));

Object.assign(globalThis, {
  fetch: fetchFile,
  chrome: {
    runtime: { id: "test", getURL: (path: string) => path },
    storage: { local, session: local },
    action: { setIcon: () => Promise.resolve(), setBadgeBackgroundColor: () => Promise.resolve(), setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => Promise.resolve(void tabs.badges.set(tabId, text)) },
    permissions: { getAll: () => Promise.resolve({ origins: ["*://*.open.example/*"] }) },
    scripting: { getRegisteredContentScripts: () => Promise.resolve([]), registerContentScripts: () => Promise.resolve(), executeScript: () => Promise.resolve([]) },
    tabs: {
      query: ({ url }: { url: unknown }) => Promise.resolve(tabs.queried.push(url) && []),
      sendMessage: (tabId: number, message: unknown) => Promise.resolve(void tabs.messages.push([tabId, message])),
    },
    alarms: { get: (name: string) => Promise.resolve(alarms.get(name)), create: (name: string, info: object) => Promise.resolve(void alarms.set(name, info)), clear: (name: string) => Promise.resolve(alarms.delete(name)) },
  },
});
const queues = new Map<string, Promise<unknown>>();
const request = (name: string, run: () => Promise<unknown>) => {
  const done = (queues.get(name) ?? Promise.resolve()).then(run);
  queues.set(name, done.catch(() => undefined));
  return done;
};
Object.defineProperty(globalThis, "navigator", { value: { locks: { request }, storage: { estimate: () => Promise.resolve({ usage: 0, quota: 1e10 }) } }, configurable: true });
