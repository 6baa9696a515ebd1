import { problem, type ImportProblem } from "./import-record.ts";

/** Documents are flat; Zotero's items nest four deep. */
const DEEPEST = 64;

/**
 * What makes a piece of JSON text unfit before it is parsed: parsing keeps the last of two fields of one name without a
 * word, and a value nested 100,000 deep brings down whatever walks it. Only the outermost object's fields are compared.
 * Cost: linear, strings are jumped over.
 */
export function inspectJson(text: string): ImportProblem | undefined {
  const names = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) {
      const end = endOfString(text, at);
      if (depth === 1 && isName(text, end)) {
        const name = text.slice(at + 1, end);
        if (names.has(name)) return problem("duplicate-field", name.slice(0, 60));
        names.add(name);
      }
      at = end;
    } else if (sign === 0x7b || sign === 0x5b) {
      if (++depth > DEEPEST) return problem("too-deep", DEEPEST);
    } else if (sign === 0x7d || sign === 0x5d) depth--;
  }
  return undefined;
}

/** The offset of the closing mark; the text's end where there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  let next = end + 1;
  while (next < text.length && text.charCodeAt(next) <= 0x20) next++;
  return text.charCodeAt(next) === 0x3a;
}
