/** What the reader marked as read wrongly: a list on this computer, which hides those passages and can be saved. */
import type { Trace, TracedAttribution } from "../core/model.ts";
import type { WrongMark } from "../messages/wrong-mark.ts";
import { browser } from "../platform/browser.ts";

/** Where the list stands, the lock of its changes, and its length: beyond it the oldest go, for it must fit beside everything else in 10 MB. */
export const wrongMarkList = { key: "wrong-marks", lock: "wrong-marks", most: 2_000 };
const { key, lock, most } = wrongMarkList;

/** Every mark, oldest first. */
export async function wrongMarks(): Promise<WrongMark[]> {
  // Only this file and a restored backup, which is checked, write the key.
  const { [key]: marks } = await browser.storage.local.get(key);
  return Array.isArray(marks) ? (marks as WrongMark[]) : [];
}

/** The mark for an attribution; `markedAt` is an ISO instant. */
export function markFor({ page, text }: Pick<Trace, "page" | "text">, { rule, kind, path, content, evidence: [start, end] }: TracedAttribution, markedAt: string): WrongMark {
  return { url: page.url, lang: page.lang, rule, kind, path: path.map(({ name }) => name), evidence: text.slice(start, end), words: content.map((span) => text.slice(...span)).join(" … "), markedAt };
}

/** Adds the mark; one that is there already stays once. */
export const addWrongMark = (mark: WrongMark): Promise<void> => change((marks) => [...without(marks, mark), mark].slice(-most));

export const removeWrongMark = (mark: WrongMark): Promise<void> => change((marks) => without(marks, mark));

/** Ids of the attributions that are marked on their page. */
export function markedIds(trace: Trace, marks: WrongMark[]): string[] {
  const here = marks.filter(({ url }) => url === trace.page.url);
  if (here.length === 0) return [];
  return trace.attributions.filter((attribution) => here.some((mark) => sameMark(mark, markFor(trace, attribution, "")))).map(({ id }) => id);
}

/** Two faces may mark at once: each reads what the other wrote. */
const change = (next: (marks: WrongMark[]) => WrongMark[]): Promise<void> =>
  navigator.locks.request(lock, async () => browser.storage.local.set({ [key]: next(await wrongMarks()) }));

const without = (marks: WrongMark[], mark: WrongMark): WrongMark[] => marks.filter((other) => !sameMark(other, mark));

/** Whether both are of the same passage. */
export const sameMark = (a: WrongMark, b: WrongMark): boolean => a.url === b.url && markId(a) === markId(b);

/** Names the passage in backups too. Ids of attributions change with every reading; the sentence, the rule and the sources do not. */
export const markId = ({ url, rule, words, evidence, path }: WrongMark): string => JSON.stringify([url, rule, words, evidence, path]);
