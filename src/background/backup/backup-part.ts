/** One part of what a reader made here, beside documents: how a backup reads it, puts it back, and how it is deleted. */
import type { BackupItem } from "../../messages/keeping.ts";
import { browser } from "../../platform/browser.ts";

export type PartItem = Pick<BackupItem, "id" | "value" | "changedAt">;

export type BackupPart = {
  /** Its name in the file: never change it. */
  name: string;
  read(): Promise<PartItem[]>;
  /** Whether a value from a file can be used here: anybody can write a file. */
  accepts(item: PartItem): boolean;
  /** What a reader calls an item that cannot be used; parts whose items have no names leave it out. */
  nameOf?(item: PartItem): string;
  /** Puts accepted items beside those there are, or in place of those with the same id. */
  write(items: PartItem[]): Promise<void>;
  clear(): Promise<void>;
};

type Check = (value: unknown) => boolean;

/**
 * A setting in `storage.local`. `accepts` says what its key may hold; `put` is how it is set, and deleted with undefined, where
 * that takes more than a write.
 */
export type Setting = { accepts: Check; put?: (value: unknown) => Promise<void> };

/** Settings, one item per key. */
export function settingsPart(name: string, settings: Record<string, Setting>): BackupPart {
  const keys = Object.keys(settings);
  const put = async (id: string, value: unknown): Promise<void> => {
    const own = settings[id]?.put;
    if (own) return own(value);
    await (value === undefined ? browser.storage.local.remove(id) : browser.storage.local.set({ [id]: value }));
  };
  return {
    name,
    async read() {
      const found = await browser.storage.local.get(keys);
      return Object.entries(found).map(([id, value]) => ({ id, value }));
    },
    accepts: ({ id, value }) => Object.hasOwn(settings, id) && settings[id]?.accepts(value) === true,
    async write(items) {
      for (const { id, value } of items) await put(id, value);
    },
    async clear() {
      for (const id of keys) await put(id, undefined);
    },
  };
}

/** A list under one key of `storage.local`, one item per element. */
export type ListPart = {
  key: string;
  /** Name of the lock under which everybody changes the list. */
  lock: string;
  accepts: Check;
  /** What makes an element the same one after a change. */
  idOf: (value: never) => string;
  /** ISO instant of the element's last change. */
  changedAt?: (value: never) => string | undefined;
  nameOf?: BackupPart["nameOf"];
  /** Most elements the list may have: the oldest go. */
  most: number;
  /** Called after the list was written or deleted: brings in step what was made of the old one. */
  changed?: () => unknown;
};

/** The part of a list. */
export function listPart(name: string, { key, lock, accepts, idOf, changedAt, nameOf, most, changed }: ListPart): BackupPart {
  const list = async (): Promise<never[]> => {
    const { [key]: found } = await browser.storage.local.get(key);
    return Array.isArray(found) ? (found.filter(accepts) as never[]) : [];
  };
  return {
    name,
    read: async () => (await list()).map((value) => ({ id: idOf(value), value, changedAt: changedAt?.(value) })),
    accepts: ({ id, value }) => accepts(value) && idOf(value as never) === id,
    ...(nameOf && { nameOf }),
    // Whoever else changes the list takes the same lock.
    async write(items) {
      await navigator.locks.request(lock, async () => {
        const all = new Map<string, unknown>((await list()).map((value) => [idOf(value), value]));
        for (const { id, value } of items) all.set(id, value);
        await browser.storage.local.set({ [key]: [...all.values()].slice(-most) });
      });
      await changed?.();
    },
    async clear() {
      await navigator.locks.request(lock, () => browser.storage.local.remove(key));
      await changed?.();
    },
  };
}
