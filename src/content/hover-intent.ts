/**
 * When a card opens and closes by pointer. The delays are those of Wikipedia's page previews, found by
 * experiment: short enough to feel prompt, long enough that reading over the words opens nothing.
 */

/** The pointer has rested on the words so long that the card's facts may be fetched. */
export const prepareDelay = 150;
/** In all, until the card shows. */
export const openDelay = 500;
/** To cross from the words into the card, or to come back. */
export const closeDelay = 300;

export type HoverIntent<Target> = {
  /** The pointer is over this target, or over none. */
  over(target: Target | undefined): void;
  /** Forgets what was planned. */
  cancel(): void;
  /** Forgets what was planned, and opens nothing for the target under the pointer until it was left. */
  dismiss(): void;
};

type Actions<Target> = { prepare(target: Target): void; open(target: Target): void; close(): void };

/** Turns pointer positions into opening and closing. Targets are told apart by identity. */
export function createHoverIntent<Target extends object>(actions: Actions<Target>): HoverIntent<Target> {
  let current: Target | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const plan = (...steps: [delay: number, step: () => void][]): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = steps.map(([delay, step]) => setTimeout(step, delay));
  };
  return {
    over(target) {
      if (target === current) return;
      current = target;
      if (target === undefined) return plan([closeDelay, () => actions.close()]);
      plan([prepareDelay, () => actions.prepare(target)], [openDelay, () => actions.open(target)]);
    },
    dismiss: () => plan(),
    cancel() {
      current = undefined;
      plan();
    },
  };
}
