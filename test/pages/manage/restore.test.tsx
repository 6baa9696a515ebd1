// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { PartCounts } from "../../../src/messages/keeping.ts";
import { RestoreSection } from "../../../src/pages/manage/backup/restore-section.tsx";
import { renderFace, wordsOf } from "../../ui/render-face.tsx";

const none = { fresh: 0, newer: 0, older: 0, same: 0 };
const directory = (counts: Partial<PartCounts>): PartCounts => ({ ...none, part: "directory", changing: [], refused: [], ...counts });
const wordsFor = (part: PartCounts): string => {
  const look = { header: { wiretrace: "backup", version: 1, createdAt: "2024-05-04T10:00:00Z", program: "0.1.0" } as const, items: [], parts: [part], documents: { ...none, same: 3 }, total: 3, skipped: 0, problem: undefined };
  const on = { choose: vi.fn(), cancel: vi.fn(), restore: vi.fn(), forget: vi.fn() };
  return wordsOf(renderFace(<RestoreSection state={{ step: "looked", name: "b.wiretrace", outcome: { end: "looked", look } }} interrupted={null} on={on} />));
};

test("what a backup holds and cannot be used is named before anything is restored", () => {
  expect(wordsFor(directory({ fresh: 2, refused: ["Bruch|stelle", "own:6"] }))).toMatch(/New: 2.*Left out: Bruch\|stelle and own:6/s);
});

test("a backup of which something is left out is not told to be all here", () => {
  expect(wordsFor(directory({ same: 1 }))).toContain("already here.");
  const words = wordsFor(directory({ refused: ["Bruch|stelle"] }));
  expect(words).toContain("Left out: Bruch|stelle");
  expect(words).not.toContain("Everything in this backup");
});
