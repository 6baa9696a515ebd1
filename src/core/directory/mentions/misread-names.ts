/**
 * Agencies in the datelines of scanned newspapers of which the scan read one sign wrongly: "Kairo, 29. Dez. (AFF)" on a page whose
 * other datelines are AFP's, or behind the mark by which the paper says that an agency follows: "Prag, 3. Febr. ag (A'P)". Elsewhere
 * letters that are one sign apart are something else: "Weidel (AfD)".
 */
import type { Span } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { firstIndex } from "../../first-index.ts";
import type { Directory, NameHit } from "../directory.ts";

/** Which agencies a dateline's letters may mean: `marks` are the pack's words for agencies nobody names ("ag"). */
type Meant = { marks: string[]; directory: Pick<Directory, "entry" | "isOfTheWorld" | "publishers"> };

/** A day, a month, perhaps one more word, and letters in brackets; a scan may read the bracket as a letter. */
const dateline = /\d{1,2}\.?\s\p{L}{2,9}[.,]{0,2}\s(?:(\p{L}{1,9})\.?\s)?[([{lI]([^\s()[\]{}]{3,6})(?:\s?[)\]}])/uy;
/** Units searched between two rests. */
const unitsPerStep = 1 << 15;

/** The page's names, and the misread ones among them in order. */
export function* withMisreadNames(text: string, hits: NameHit[], meant: Meant): Steps<NameHit[]> {
  const known = inBrackets(text, hits);
  if (known.size === 0 && meant.marks.length === 0) return hits;
  yield;
  let ofTheWorld: Map<string, NameHit> | undefined;
  const misread: NameHit[] = [];
  const read = ({ 0: whole, 1: mark, 2: letters = "", index }: RegExpExecArray): void => {
    const printed = letters.replace(/\.$/u, "");
    const marked = mark !== undefined && meant.marks.includes(mark.toLowerCase());
    if (mark !== undefined && !marked) return;
    if (marked) ofTheWorld ??= shortForms(meant);
    const possible = [...new Map([...known, ...((marked && ofTheWorld) || [])])].filter(([name]) => isOneSignApart(name, printed));
    const [only] = possible;
    const start = index + whole.lastIndexOf(letters);
    const span: Span = [start, start + printed.length];
    if (only === undefined || possible.length > 1 || overlaps(hits, span)) return;
    misread.push({ ...only[1], span, prefix: "", suffix: "" });
  };
  for (let at = 0, rest = unitsPerStep; at < text.length; ) {
    // Only where a number stands a dateline may begin.
    const found = isDigit(text.charCodeAt(at)) ? datelineAt(text, at) : null;
    if (found) read(found);
    at += found?.[0].length ?? 1;
    if (at >= rest) {
      rest = at + unitsPerStep;
      yield;
    }
  }
  return misread.length === 0 ? hits : [...hits, ...misread].sort((a, b) => a.span[0] - b.span[0]);
}

/** Digits of the scripts whose newspapers print such datelines. */
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function datelineAt(text: string, at: number): RegExpExecArray | null {
  dateline.lastIndex = at;
  return dateline.exec(text);
}

/** Whether a name shares a unit with the span; names are in order and do not overlap. */
const overlaps = (hits: NameHit[], [from, to]: Span): boolean => (hits[firstIndex(hits, ({ span }) => span[1] > from)]?.span[0] ?? Infinity) < to;

/** Agencies whose letters the page prints in brackets. */
function inBrackets(text: string, hits: NameHit[]): Map<string, NameHit> {
  const known = new Map<string, NameHit>();
  for (const hit of hits) {
    const printed = text.slice(...hit.span);
    if (hit.class === "agency" && /^\p{Lu}{3,5}$/u.test(printed) && /[([{]\s?$/u.test(text.slice(Math.max(0, hit.span[0] - 2), hit.span[0]))) known.set(printed, hit);
  }
  return known;
}

/** The letters of agencies that report from everywhere. */
function shortForms({ directory }: Meant): Map<string, NameHit> {
  const forms = directory.publishers().filter((id) => directory.isOfTheWorld(id)).flatMap((id) => (directory.entry(id)?.short ?? []).map((short): [string, NameHit] => [short, { span: [0, 0], ids: [id], class: "agency", risk: 1, prefix: "", suffix: "" }]));
  return new Map(forms.filter(([short]) => /^\p{Lu}{3,5}$/u.test(short)));
}

/** As long, and one sign of it another. */
function isOneSignApart(name: string, printed: string): boolean {
  if (name.length !== printed.length) return false;
  let other = 0;
  for (let at = 0; at < name.length; at += 1) if (name[at] !== printed[at]) other += 1;
  return other === 1;
}
