import { foldCase } from "../../text/characters.ts";
import type { CreditContext } from "./credit-context.ts";
import type { SourceList } from "./list-sources.ts";
import { listSources } from "./list-sources.ts";
import { isMedium } from "./make-candidate.ts";
import type { Phrase } from "./picture-credits.ts";
import type { Line } from "./read-lines.ts";
import { wordEnd } from "./word-index.ts";

/** The credit of a caption that no full stop parts from it: "Der Hafen am Morgen AFP". `tail`: what the words behind the last full stop name. */
export function gluedName(context: CreditContext, line: Line, tail: SourceList): Phrase[] {
  const last = tail.sources.at(-1);
  if (!last || !isMedium(last)) return [];
  const after = listSources(context, [last.span[1], line.span[1]]);
  const first = runStart(context, tail, last);
  if (after.loose + after.parties.length + after.initials > 0 || line.span[1] - last.span[1] > 25) return [];
  const before = line.text.slice(0, first.span[0] - line.span[0]).trimEnd();
  const word = /[\p{L}\p{M}\p{N}'’]+$/u.exec(before)?.[0] ?? "";
  const parted = word === "" && /[/|,;:)\]–—-]$/u.test(before);
  if (!parted && (!mayPrecedeGlued(context, word) || last.risk === 2 || last.inflected)) return [];
  const list = listSources(context, [first.span[0], line.span[1]], "codes");
  return [{ span: [first.span[0] - line.span[0], line.text.length], list, label: null, rule: "credit/glued", confidence: parted ? 0.85 : 0.72 }];
}

/** Whether a caption may end with this word before an agency that no mark parts from it. */
function mayPrecedeGlued({ words, reading }: CreditContext, word: string): boolean {
  const { pack } = reading;
  const folded = foldCase(word);
  if (word === "" || wordEnd(words.fillers, folded, 0) === word.length) return false;
  if (/^\p{Lu}/u.test(word)) return !pack.text.nounsCapitalised;
  // "… told Reuters", "… once home to Reuters": only a pack with a grammar knows the words that lead to a name.
  if (pack.verbs.length === 0 || word.length < 4) return false;
  if ([...pack.phraseEnds, ...pack.genitive, ...pack.markers.map((marker) => marker.text)].includes(folded)) return false;
  return !pack.verbs.some((group) => group.forms.some((form) => (typeof form === "string" ? form : form[0]) === folded));
}

/** First of the names that marks join to the last one ("Reuters/AFP"). */
function runStart({ reading }: CreditContext, list: SourceList, last: SourceList["sources"][number]) {
  let first = last;
  for (const source of list.sources.toReversed()) {
    if (source === last) continue;
    if (!/^[\s\u00a0]*[/|-][\s\u00a0]*$/u.test(reading.page.text.slice(source.span[1], first.span[0]))) break;
    first = source;
  }
  return first;
}
