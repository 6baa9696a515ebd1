import { isMedium } from "../names/name-role.ts";
import { is } from "./lexicon.ts";
import { tokenKind, type Scan } from "./scan-sentence.ts";

/**
 * Whether anybody can be cited in the sentence: most sentences hold none of the words for it, and the rules need not
 * read them. `continuing`: a source was named just before, so that the mood of a verb alone goes on with it.
 */
export function mayCite(scan: Scan, continuing: boolean): boolean {
  if (continuing && (scan.all & (is.mood | is.continuingWord)) !== 0) return true;
  let named = false;
  let known = (scan.all & (is.agency | is.outlet)) !== 0;
  for (let at = 0; at < scan.count; at += 1) {
    if (scan.kinds[at] === tokenKind.quote) return true;
    if (scan.kinds[at] !== tokenKind.name || !isMedium(scan.cuts[at])) continue;
    named = true;
    // "الوزير لرويترز: …": told by a letter alone, in a headline without a verb.
    if (at > 0 && scan.cuts[at]?.name?.prefix !== "" && scan.kinds[at + 1] === tokenKind.sign) return true;
  }
  known ||= named;
  // "Enthüllungen des Spiegel, dass …": a medium's work says something without a verb or marker.
  if (named && (scan.all & (is.complementizer | is.work | is.mood)) !== 0) return true;
  return scan.clues.some(({ at, verb, marker }) => {
    if (verb !== undefined) return true;
    // A postposition of the subject needs a verb.
    if (marker === undefined || marker.role === "speaker") return false;
    if (marker.doubtful !== true || known) return true;
    // "Nach einer Studie …", ", so der Minister": without a medium a doubtful preposition counts at a clause's edge only.
    return marker.role === "source" && (at === 0 || scan.kinds[at - 1] === tokenKind.sign);
  });
}
