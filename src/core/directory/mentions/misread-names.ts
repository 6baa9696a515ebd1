/**
 * Agencies in the datelines of scanned newspapers of which the scan read one sign wrongly: "Kairo, 29. Dez. (AFF)" on a page whose
 * other datelines are AFP's, or behind the mark by which the paper says that an agency follows: "Prag, 3. Febr. ag (A'P)". Elsewhere
 * letters that are one sign apart are something else: "Weidel (AfD)".
 */
import type { Span } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";

/** Which agencies a dateline's letters may mean: `marks` are the pack's words for agencies nobody names ("ag"). */
type Meant = { marks: string[]; directory: Pick<Directory, "entry" | "isOfTheWorld" | "publishers"> };

/** A day, a month, perhaps one more word, and letters in brackets; a scan may read the bracket as a letter. */
const dateline = /\p{N}{1,2}\.?\s\p{L}{2,9}[.,]{0,2}\s(?:(\p{L}{1,9})\.?\s)?[([{lI]([^\s()[\]{}]{3,6})(?:\s?[)\]}])/gu;

/** The page's names, and the misread ones among them in order. */
export function withMisreadNames(text: string, hits: NameHit[], meant: Meant): NameHit[] {
  const known = inBrackets(text, hits);
  let ofTheWorld: Map<string, NameHit> | undefined;
  const misread = [...text.matchAll(dateline)].flatMap(({ 0: whole, 1: mark, 2: letters = "", index }): NameHit[] => {
    const printed = letters.replace(/\.$/u, "");
    const marked = mark !== undefined && meant.marks.includes(mark.toLowerCase());
    if (mark !== undefined && !marked) return [];
    if (marked) ofTheWorld ??= shortForms(meant);
    const possible = [...new Map([...known, ...((marked && ofTheWorld) || [])])].filter(([name]) => isOneSignApart(name, printed));
    const [only] = possible;
    const start = index + whole.lastIndexOf(letters);
    const span: Span = [start, start + printed.length];
    if (only === undefined || possible.length > 1 || hits.some((hit) => hit.span[0] < span[1] && span[0] < hit.span[1])) return [];
    return [{ ...only[1], span, prefix: "", suffix: "" }];
  });
  return misread.length === 0 ? hits : [...hits, ...misread].sort((a, b) => a.span[0] - b.span[0]);
}

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
