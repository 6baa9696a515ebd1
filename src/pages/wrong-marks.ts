/** What the reader marked as read wrongly: a list on this computer, which hides those passages and can be saved. */
import type { Trace, TracedAttribution } from "../core/model.ts";
import { browser } from "../platform/browser.ts";

/** One marked passage, with what a report about it needs. */
export type WrongMark = { url: string; lang: string; rule: string; kind: string; path: string[]; evidence: string; markedAt: string };

const key = "wrong-marks";
/** Oldest marks go beyond this: the list must fit beside everything else in 10 MB. */
const most = 2_000;

export async function wrongMarks(): Promise<WrongMark[]> {
  const { [key]: marks } = await browser.storage.local.get(key);
  return Array.isArray(marks) ? (marks as WrongMark[]) : [];
}

/** The mark for an attribution; `markedAt` is an ISO instant. */
export function markFor({ page, text }: Trace, { rule, kind, path, evidence: [start, end] }: TracedAttribution, markedAt: string): WrongMark {
  return { url: page.url, lang: page.lang, rule, kind, path: path.map(({ name }) => name), evidence: text.slice(start, end), markedAt };
}

export async function addWrongMark(mark: WrongMark): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await wrongMarks()), mark].slice(-most) });
}

export async function removeWrongMark(mark: WrongMark): Promise<void> {
  await browser.storage.local.set({ [key]: (await wrongMarks()).filter((other) => !sameMark(other, mark)) });
}

/** The trace without what was marked on its page. */
export function withoutMarked(trace: Trace, marks: WrongMark[]): Trace {
  const isMarked = (attribution: TracedAttribution) => marks.some((mark) => sameMark(mark, markFor(trace, attribution, "")));
  return { ...trace, attributions: trace.attributions.filter((attribution) => !isMarked(attribution)) };
}

// Ids change with every reading; the sentence, the rule and the sources do not.
const sameMark = (a: WrongMark, b: WrongMark): boolean =>
  a.url === b.url && a.rule === b.rule && a.evidence === b.evidence && a.path.join("|") === b.path.join("|");
