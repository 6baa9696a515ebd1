/** The reader's rules by which documents go. Without any, everything is kept. */
import * as v from "valibot";
import type { RetentionRules, RetentionState } from "../../messages/keeping.ts";
import { retentionRulesSchema } from "../../messages/keeping-schemas.ts";
import { browser } from "../../platform/browser.ts";

/** Where the rules stand in `storage.local`. */
export const retentionKey = "retention-rules";
const lastKey = "retention-last";
const heldKey = "retention-held";

export async function retentionRules(): Promise<RetentionRules> {
  const { [retentionKey]: rules } = await browser.storage.local.get(retentionKey);
  // What cannot be read takes nothing.
  return v.is(retentionRulesSchema, rules) ? rules : {};
}

/** Keeps the rules from now on; whoever sets them has seen what they take. */
export async function setRetentionRules(rules: RetentionRules): Promise<void> {
  await browser.storage.local.set({ [retentionKey]: rules });
  await browser.storage.local.remove(heldKey);
}

/** Rules, the last run that took something, and what a run left to the reader. */
export async function retentionState(): Promise<RetentionState> {
  const { [lastKey]: last, [heldKey]: held } = await browser.storage.local.get([lastKey, heldKey]);
  // Only this file writes these keys.
  return { rules: await retentionRules(), last: (last as RetentionState["last"] | undefined) ?? null, held: (held as number | undefined) ?? 0 };
}

/** Remembers what a run took. */
export const noteRun = (removed: number, at: Date): Promise<void> => browser.storage.local.set({ [lastKey]: { at: at.toISOString(), removed } });

/** Remembers how many documents a run did not dare to take; 0 forgets it. */
export const noteHeld = (documents: number): Promise<void> => (documents > 0 ? browser.storage.local.set({ [heldKey]: documents }) : browser.storage.local.remove(heldKey));
