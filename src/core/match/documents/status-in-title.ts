/** What a headline says about its own standing: an agency marks updates, corrections and withdrawals before the title. */
import type { SourceDocument } from "../../model.ts";
import type { World } from "../anchors/world.ts";

/** The standing, and the headline without its mark: versions of a story share it. `current` with a mark is an update. */
export type TitleStatus = { status: NonNullable<SourceDocument["status"]>; title: string };

// "UPDATE 2-Oil …", "CORRECTED: …", "Berichtigung – …", "(Korrektur) …", "【更正】…", "[정정] …"; the number counts editions.
const bracketed = /^\s*[[(（【［]\s*([^\])）】］]{2,40}?)\s*[\])）】］]\s*[-–—:：]?\s*(.+)$/su;
const separated = /^\s*([\p{L}\p{M}\u200c' -]{2,40}?)\s*\p{Nd}{0,2}\s*[-–—:：]+\s*(.+)$/su;

/** Undefined where the headline carries none of the marks that the world knows. */
export function readTitleStatus(headline: string, world: World): TitleStatus | undefined {
  for (const pattern of [bracketed, separated]) {
    const [, mark = "", rest = ""] = pattern.exec(headline) ?? [];
    const status = world.headlineMark(mark.replace(/\s*\p{Nd}{1,2}$/u, "").trim().toLowerCase()) ?? world.headlineMark(mark.trim().toLowerCase());
    if (status === undefined || rest.trim() === "") continue;
    // "UPDATE 2-CORRECTED-…": the graver mark decides.
    const inner = readTitleStatus(rest, world);
    return inner === undefined ? { status, title: rest.trim() } : { status: graver(status, inner.status), title: inner.title };
  }
  return undefined;
}

const gravity: TitleStatus["status"][] = ["current", "corrected", "withdrawn"];

function graver(a: TitleStatus["status"], b: TitleStatus["status"]): TitleStatus["status"] {
  return gravity.indexOf(a) > gravity.indexOf(b) ? a : b;
}
