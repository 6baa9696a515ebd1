/** What one browser's run hands to the other's, which runs beside it: the backup it made, and the answers it gave with it. */
import type { BrowserName } from "./extension-browser.ts";

/** `file`: the backup's place on the disk. */
export type Handed = { file: string; answers: string };

export type Exchange = {
  give(from: BrowserName, handed: Handed): void;
  /** Waits for it; undefined where that browser does not run, or ended without giving anything. */
  take(from: BrowserName): Promise<Handed | undefined>;
  /** That browser gives nothing more. */
  end(from: BrowserName): void;
};

export function openExchange(running: readonly BrowserName[]): Exchange {
  const desks = new Map(running.map((name) => [name, openDesk()]));
  return {
    give: (from, handed) => desks.get(from)?.put(handed),
    take: async (from) => desks.get(from)?.there,
    end: (from) => desks.get(from)?.put(undefined),
  };
}

/** What is put there first stays. */
function openDesk() {
  let put!: (handed: Handed | undefined) => void;
  const there = new Promise<Handed | undefined>((resolve) => (put = resolve));
  return { put, there };
}
