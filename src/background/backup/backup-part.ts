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
  /** Puts accepted items beside those there are, or in place of those with the same id. */
  write(items: PartItem[]): Promise<void>;
  clear(): Promise<void>;
};

type Check = (value: unknown) => boolean;

/** Settings in `storage.local`, one item per key; `checks` says what each key may hold. */
export function settingsPart(name: string, checks: Record<string, Check>): BackupPart {
  const keys = Object.keys(checks);
  return {
    name,
    async read() {
      const found = await browser.storage.local.get(keys);
      return Object.entries(found).map(([id, value]) => ({ id, value }));
    },
    accepts: ({ id, value }) => Object.hasOwn(checks, id) && checks[id]?.(value) === true,
    write: (items) => browser.storage.local.set(Object.fromEntries(items.map(({ id, value }) => [id, value]))),
    clear: () => browser.storage.local.remove(keys),
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
  /** Most elements the list may have: the oldest go. */
  most: number;
  /** Called after the list was written or deleted: forgets what was made of the old one. */
  changed?: () => void;
};

/** The part of a list. */
export function listPart(name: string, { key, lock, accepts, idOf, changedAt, most, changed }: ListPart): BackupPart {
  const list = async (): Promise<never[]> => {
    const { [key]: found } = await browser.storage.local.get(key);
    return Array.isArray(found) ? (found.filter(accepts) as never[]) : [];
  };
  return {
    name,
    read: async () => (await list()).map((value) => ({ id: idOf(value), value, changedAt: changedAt?.(value) })),
    accepts: ({ id, value }) => accepts(value) && idOf(value as never) === id,
    // Whoever else changes the list takes the same lock.
    write: (items) =>
      navigator.locks.request(lock, async () => {
        const all = new Map<string, unknown>((await list()).map((value) => [idOf(value), value]));
        for (const { id, value } of items) all.set(id, value);
        await browser.storage.local.set({ [key]: [...all.values()].slice(-most) });
        changed?.();
      }),
    clear: () =>
      navigator.locks.request(lock, async () => {
        await browser.storage.local.remove(key);
        changed?.();
      }),
  };
}
