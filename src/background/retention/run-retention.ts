/** Takes what the rules let go, in slices that may die: what is left is found again by looking. */
import type { RetentionEffect, RetentionRules } from "../../messages/keeping.ts";
import { browser } from "../../platform/browser.ts";
import { retentionEffects } from "../../store/retention.ts";
import { noteDue } from "../backup/backup-state.ts";
import { localIndex, writeIndex } from "../local-index.ts";
import { refusalOf } from "../add-documents.ts";
import { tidyIndexSoon } from "../tidy-index.ts";
import { noteHeld, noteRun, retentionRules } from "./retention-rules.ts";

/** The alarm's name. */
export const retentionAlarm = "retention";
const MINUTES_A_DAY = 24 * 60;
/** Documents of one slice: well under a second's work. */
const SLICE = 500;
/** An alarm works this long at most, then asks for another: the browser ends workers that go on. */
const WORKING_MILLISECONDS = 20_000;
/**
 * The daily run takes no more than half of a kind unless it has few: a clock that jumped or a rule mistyped must not empty
 * an index while nobody looks.
 */
const FEW = 100;

/** Sets the daily alarm where it is not set. */
export async function scheduleRetention(): Promise<void> {
  if (await browser.alarms.get(retentionAlarm)) return;
  await browser.alarms.create(retentionAlarm, { delayInMinutes: 10, periodInMinutes: MINUTES_A_DAY });
}

/** The daily run. */
export async function runDaily(): Promise<void> {
  await noteDue(await (await localIndex()).table(), Date.now());
  const end = Date.now() + WORKING_MILLISECONDS;
  const effects = await effectsOf(await retentionRules());
  const bold = effects.filter(({ going, documents }) => going > FEW && going > documents / 2);
  await noteHeld(bold.reduce((sum, { going }) => sum + going, 0));
  const numbers = effects.flatMap((effect) => (bold.includes(effect) ? [] : effect.numbers));
  let removed = 0;
  for (let from = 0; from < numbers.length && Date.now() < end; from += SLICE) removed += await removeSlice(numbers.slice(from, from + SLICE));
  if (removed > 0) await noteRun(removed, new Date());
  if (removed < numbers.length) await browser.alarms.create(retentionAlarm, { delayInMinutes: 1, periodInMinutes: MINUTES_A_DAY });
}

/** One slice, asked for by somebody who has seen what goes. */
export async function runSlice(): Promise<{ removed: number; left: number }> {
  const numbers = (await effectsOf(await retentionRules())).flatMap((effect) => effect.numbers);
  const removed = await removeSlice(numbers.slice(0, SLICE));
  await noteHeld(0);
  if (removed > 0) await noteRun(removed, new Date());
  return { removed, left: numbers.length - Math.min(SLICE, numbers.length) };
}

/** What the rules would take now. */
export async function previewRetention(rules: RetentionRules): Promise<RetentionEffect[]> {
  return (await effectsOf(rules)).map(({ numbers: _numbers, ...effect }) => effect);
}

async function effectsOf(rules: RetentionRules): Promise<ReturnType<typeof retentionEffects>> {
  const index = await localIndex();
  const [rows, { bytes }] = [await index.table(), await index.status()];
  return retentionEffects(rows, rules, { now: Date.now(), bytes });
}

async function removeSlice(numbers: number[]): Promise<number> {
  if (numbers.length === 0) return 0;
  const result = await writeIndex((index) => index.removeNumbers(numbers));
  if (!result.ok) throw refusalOf(result);
  tidyIndexSoon();
  return result.removed.length;
}
